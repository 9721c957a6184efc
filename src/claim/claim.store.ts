import type { Database } from '../database/database.ts';
import { type PageDeclaration, pageDeclaration, type PageLens } from '../database/page.ts';
import { statement, statementUnder } from '../database/statement.ts';
import { NO_LENS } from '../lens/lens.store.ts';
import { dateFilters, dateOrders, RECORD_FILTERS, RECORDED_ORDERS, TEXT_FILTER } from '../record/row.ts';
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim.row.ts';

const CLAIMS_BY_ID = statement(
  'claimsById',
  /* Cypher */ `
  MATCH (n:Claim) WHERE n.id IN $ids RETURN [${CLAIM_COLUMNS.join(', ')}]
`,
);

/** The claims with these ids, of whatever kind; those that do not exist are left out. */
export async function fetchClaims(database: Database, ids: readonly string[]): Promise<ClaimRow[]> {
  return (await database.read(CLAIMS_BY_ID, { ids })).map(([row]) => toClaim(row as unknown[]));
}

/** That some act which the lens lets through asserts the claim, one like this. */
export function asserted(lens: PageLens, ...like: readonly string[]): string {
  return `EXISTS { (n)<-[:ASSERTS]-(act) WHERE ${[...like, lens.passes('act')].join(' AND ')} }`;
}

const declaration = {
  label: 'Claim',
  columns: CLAIM_COLUMNS,
  orders: { ...dateOrders('OCCURRED', 'occurred'), ...RECORDED_ORDERS },
  filters: {
    ...RECORD_FILTERS,
    ...TEXT_FILTER,
    ...dateFilters('occurred'),
    kinds: 'any(kind IN $kinds WHERE kind IN labels(n))',
    measures: 'n.measure IN $measures',
    roles: 'n.role IN $roles',
    stances: 'n.stance IN $stances',
    ties: 'n.tie IN $ties',
    about: 'EXISTS { (n)-[:SUBJECT|OBJECT|CONCERNS]->(named) WHERE named.id IN $about }',
    reportedBy: (lens) => asserted(lens, 'act.sourceId IN $reportedBy'),
    disputed: (lens) => `${asserted(lens, `act.polarity = 'DENIES' AND ${lens.stands('act')}`)} = $disputed`,
  },
  seen: (lens) => asserted(lens),
} as const satisfies Partial<PageDeclaration>;

const CLAIMS_IN_VIEW = statementUnder(
  'claimsInView',
  NO_LENS,
  (lens) => /* Cypher */ `MATCH (n:Claim) WHERE n.id IN $ids AND ${asserted(lens)} RETURN n.id`,
);

/** Whether each of these claims has an assertion that the lens lets through. */
export async function fetchClaimsInView(
  database: Database,
  lens: PageLens,
  ids: readonly string[],
): Promise<boolean[]> {
  const found = new Set((await database.read(CLAIMS_IN_VIEW(lens), { ids, lens: lens.value })).map(([id]) => id));
  return ids.map((id) => found.has(id));
}

/** All claims. */
export const CLAIMS = pageDeclaration({ ...declaration, name: 'claims' });

const naming = (label: string) => ({
  match: `MATCH (p:${label} {id: key.parent})`,
  reach: 'MATCH (p)<-[:SUBJECT|OBJECT|CONCERNS]-(n)',
  repeats: true,
});

/** The claims that name an event, an actor, a place, in whatever role. */
export const EVENT_CLAIMS = pageDeclaration({ ...declaration, name: 'eventClaims', parent: naming('Event') });
export const ACTOR_CLAIMS = pageDeclaration({ ...declaration, name: 'actorClaims', parent: naming('Actor') });
export const PLACE_CLAIMS = pageDeclaration({ ...declaration, name: 'placeClaims', parent: naming('Place') });

/** The ties that an actor is said to have, on either end. */
export const ACTOR_TIES = pageDeclaration({
  ...declaration,
  name: 'actorTies',
  parent: {
    match: 'MATCH (p:Actor {id: key.parent})',
    reach: 'MATCH (p)<-[:SUBJECT|OBJECT]-(n:TieClaim)',
    repeats: true,
  },
});
