import { columns } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { type PageDeclaration, pageDeclaration, type PageLens } from '../database/page.ts';
import { statement, statementUnder } from '../database/statement.ts';
import {
  dateColumn,
  dateFilters,
  dateOrders,
  type DateRow,
  RECORD_FILTERS,
  recordColumns,
  RECORDED_ORDERS,
  type RecordRow,
} from '../record/row.ts';
import { NO_LENS } from '../lens/lens.store.ts';
import type { Basis, Certainty } from '../lens/wording.ts';
import type { POLARITIES, READINGS } from './assertion.ts';
import { type ChainEdge, LONGEST_CHAIN, MOST_EDGES } from './chain.ts';

export interface AssertionRow extends RecordRow {
  readonly claimId: string;
  readonly sourceId: string;
  readonly documentId: string | null;
  readonly speakerId: string | null;
  readonly polarity: (typeof POLARITIES)[number];
  readonly certainty: Certainty | null;
  readonly hedge: string | null;
  readonly basis: Basis;
  readonly quote: string | null;
  readonly language: string | null;
  readonly locator: string | null;
  readonly statedAt: DateRow;
  readonly withdrawnAt: string | null;
  readonly withdrawnWhy: string | null;
  readonly struckAt: string | null;
  readonly struckWhy: string | null;
}

const ASSERTION = columns<AssertionRow>({
  ...recordColumns('Assertion', 'n.polarity'),
  claimId: 'n.claimId',
  sourceId: 'n.sourceId',
  documentId: 'n.documentId',
  speakerId: 'n.speakerId',
  polarity: 'n.polarity',
  certainty: 'n.certainty',
  hedge: 'n.hedge',
  basis: 'n.basis',
  quote: 'n.quote',
  language: 'n.language',
  locator: 'n.locator',
  statedAt: dateColumn('statedAt'),
  withdrawnAt: 'n.withdrawnAt',
  withdrawnWhy: 'n.withdrawnWhy',
  struckAt: 'n.struckAt',
  struckWhy: 'n.struckWhy',
});
export const toAssertion = ASSERTION.toRow;

const ASSERTIONS_BY_ID = statement(
  'assertionsById',
  /* Cypher */ `
  MATCH (n:Assertion) WHERE n.id IN $ids RETURN [${ASSERTION.list.join(', ')}]
`,
);

/** The assertions with these ids; those that do not exist are left out. */
export async function fetchAssertions(database: Database, ids: readonly string[]): Promise<AssertionRow[]> {
  return (await database.read(ASSERTIONS_BY_ID, { ids })).map(([row]) => toAssertion(row as unknown[]));
}

/** The acts that a lens lets through, of those named. */
export const ASSERTIONS_IN_VIEW = statementUnder(
  'assertionsInView',
  NO_LENS,
  (lens) => /* Cypher */ `MATCH (n:Assertion) WHERE n.id IN $ids AND ${lens.passes('n')} RETURN n.id`,
);

/** Whether the lens lets each of these assertions through. */
export async function fetchAssertionsInView(
  database: Database,
  lens: PageLens,
  ids: readonly string[],
): Promise<boolean[]> {
  const found = new Set((await database.read(ASSERTIONS_IN_VIEW(lens), { ids, lens: lens.value })).map(([id]) => id));
  return ids.map((id) => found.has(id));
}

/** One act passed on by another. */
export interface RelayRow {
  readonly assertionId: string;
  readonly reading: (typeof READINGS)[number];
}

const RELAYS = statementUnder(
  'assertionRelays',
  NO_LENS,
  (lens) => /* Cypher */ `
  MATCH (n:Assertion) WHERE n.id IN $ids
  RETURN n.id, COLLECT { MATCH (n)-[hop:RELAYS]->(up) WHERE ${lens.reached('up')} RETURN [up.id, hop.reading] ORDER BY hop.position }
`,
);

/** What each of these assertions passes on, in the order of the ids, without what the lens takes away. */
export async function fetchRelays(database: Database, lens: PageLens, ids: readonly string[]): Promise<RelayRow[][]> {
  const rows = await database.read(RELAYS(lens), { ids, lens: lens.value });
  const found = new Map(rows.map(([id, relays]) => [id, relays as [string, RelayRow['reading']][]]));
  return ids.map((id) => (found.get(id) ?? []).map(([assertionId, reading]) => ({ assertionId, reading })));
}

const CHAINS = statementUnder(
  'assertionChains',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $ids AS id
  MATCH (n:Assertion {id: id})
  RETURN id, COLLECT {
    MATCH (n)-[:RELAYS*0..${LONGEST_CHAIN}]->(act)
    WITH DISTINCT act
    MATCH (act)-[hop:RELAYS]->(up) WHERE ${lens.reached('act')} AND ${lens.reached('up')}
    RETURN [act.id, up.id, hop.reading, hop.position] ORDER BY act.id, hop.position LIMIT ${MOST_EDGES} }
`,
);

/** Every RELAYS upstream of each of these assertions, in the order of the ids, without what the lens takes away. */
export async function fetchChainEdges(
  database: Database,
  lens: PageLens,
  ids: readonly string[],
): Promise<ChainEdge[][]> {
  const rows = await database.read(CHAINS(lens), { ids, lens: lens.value });
  const found = new Map(rows.map(([id, edges]) => [id, edges as [string, string, ChainEdge['reading'], number][]]));
  return ids.map((id) =>
    (found.get(id) ?? []).map(([from, to, reading, position]) => ({ from, to, reading, position })),
  );
}

const declaration = {
  label: 'Assertion',
  columns: ASSERTION.list,
  orders: { ...dateOrders('STATED', 'statedAt'), ...RECORDED_ORDERS },
  filters: {
    ...RECORD_FILTERS,
    ...dateFilters('statedAt'),
    polarities: 'n.polarity IN $polarities',
    certainties: 'n.certainty IN $certainties',
    bases: 'n.basis IN $bases',
    sources: 'n.sourceId IN $sources',
    readable: '(n.documentId IS NOT NULL) = $readable',
    standing: (lens) => `(${lens.stands('n')}) = $standing`,
    root: 'NOT EXISTS { (n)-[:RELAYS]->() } = $root',
  },
  seen: (lens) => lens.passes('n'),
} as const satisfies Partial<PageDeclaration>;

/** The acts that assert a claim. */
export const CLAIM_ASSERTIONS = pageDeclaration({
  ...declaration,
  name: 'claimAssertions',
  parent: { match: 'MATCH (p:Claim {id: key.parent})', reach: 'MATCH (p)<-[:ASSERTS]-(n)' },
});

/** The acts of a source, which may be a hub. */
export const SOURCE_ASSERTIONS = pageDeclaration({
  ...declaration,
  name: 'sourceAssertions',
  parent: { match: 'MATCH (p:Source {id: key.parent})', reach: 'MATCH (p)<-[:MADE_BY]-(n)', copied: 'sourceId' },
});

/** The acts that can be read in a document. */
export const DOCUMENT_ASSERTIONS = pageDeclaration({
  ...declaration,
  name: 'documentAssertions',
  parent: { match: 'MATCH (p:Document {id: key.parent})', reach: 'MATCH (p)<-[:FOUND_IN]-(n:Assertion)' },
});

/** The acts that a named speaker made. */
export const ACTOR_ASSERTIONS = pageDeclaration({
  ...declaration,
  name: 'actorAssertions',
  parent: { match: 'MATCH (p:Actor {id: key.parent})', reach: 'MATCH (p)<-[:SPOKEN_BY]-(n)' },
});
