import { LONGEST_CHAIN } from '../../assertion/chain.ts';
import { columns } from '../../database/columns.ts';
import type { Database } from '../../database/database.ts';
import { statement, statementUnder } from '../../database/statement.ts';
import { TooLarge } from '../../errors.ts';
import type { Lens } from '../../lens/lens.ts';
import { LensInUse, NO_LENS } from '../../lens/lens.store.ts';
import { dateColumn } from '../../record/row.ts';
import type { Act, ActGraph, Relay, Voice } from './acts.ts';

/** Acts of one claim that are looked at, in the order of their ids. A claim with more is said to be cut. */
export const MOST_ACTS = 10_000;

/** Acts that one level of a query may take with everything upstream: about half a second, and 50 MB of ours. */
const MOST_ACTS_IN_ALL = 60_000;

const ACT = columns<Omit<Act, 'relays' | 'counts' | 'there'>>({
  id: 'n.id',
  claimId: 'n.claimId',
  sourceId: 'n.sourceId',
  documentId: 'n.documentId',
  polarity: 'n.polarity',
  certainty: 'n.certainty',
  hedge: 'n.hedge',
  basis: 'n.basis',
  locator: 'n.locator',
  statedAt: dateColumn('statedAt'),
  withdrawnAt: 'n.withdrawnAt',
});

const ACTS_OF_CLAIMS = statementUnder(
  'actsOfClaims',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  CALL (claim) {
    MATCH (claim)<-[:ASSERTS]-(act) RETURN act ORDER BY act.id LIMIT $most }
  MATCH (act)-[:RELAYS*0..${LONGEST_CHAIN}]->(n)
  WITH DISTINCT n LIMIT ${MOST_ACTS_IN_ALL + 1}
  RETURN [${ACT.list.join(', ')}],
    COLLECT { MATCH (n)-[hop:RELAYS]->(up) RETURN [up.id, hop.reading] ORDER BY hop.position },
    n.claimId IN $ids AND ${lens.stands('n')} AND ${lens.passes('n')},
    ${lens.stands('n')} AND ${lens.reached('n')}
`,
);

/**
 * The acts on these claims and everything upstream of them, through a lens, in three statements however many claims there
 * are. Throws TooLarge where that is more than one level of a query may take.
 *
 * @param mostOfClaim acts of one claim that are looked at; of a claim with more it is said that it is cut
 */
export async function fetchActs(
  database: Database,
  lens: Lens,
  claimIds: readonly string[],
  mostOfClaim = MOST_ACTS,
): Promise<ActGraph> {
  const inUse = new LensInUse(lens);
  const rows = await database.read(ACTS_OF_CLAIMS(inUse), {
    ids: claimIds,
    lens: inUse.value,
    most: mostOfClaim + 1,
  });
  if (rows.length > MOST_ACTS_IN_ALL)
    throw new TooLarge(`More than ${MOST_ACTS_IN_ALL} assertions stand behind what is asked for at one level.`);
  const acts = new Map(rows.map((row) => toAct(row)).map((act) => [act.id, act]));
  const all = [...acts.values()];
  const [voices, republishes] = await Promise.all([
    fetchVoices(database, [...new Set(all.map(({ sourceId }) => sourceId))]),
    fetchRepublished(database, [...new Set(all.flatMap(({ documentId }) => documentId ?? []))]),
  ]);
  return { acts, voices, republishes, cut: cutOf(all, claimIds, mostOfClaim) };
}

function toAct([own, relays, counts, there]: readonly unknown[]): Act {
  return {
    ...ACT.toRow(own as unknown[]),
    relays: (relays as [string, Relay['reading']][]).map(([to, reading]) => ({ to, reading })),
    counts: counts as boolean,
    there: there as boolean,
  };
}

/** The claims of which more acts came than are looked at. */
function cutOf(acts: readonly Act[], claimIds: readonly string[], most: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { claimId } of acts) counts.set(claimId, (counts.get(claimId) ?? 0) + 1);
  return new Set(claimIds.filter((id) => (counts.get(id) ?? 0) > most));
}

const VOICE = columns<Voice>({
  id: 'n.id',
  name: 'n.name',
  named: 'n.named',
  collective: 'n.collective',
  voicesLow: 'n.voicesLow',
  voicesHigh: 'n.voicesHigh',
  runBy: 'COLLECT { MATCH (n)-[:RUN_BY]->(runner) RETURN runner.id ORDER BY runner.id }',
});

const VOICES_OF_ACTS = statement(
  'voicesOfActs',
  /* Cypher */ `
  MATCH (n:Source) WHERE n.id IN $ids RETURN [${VOICE.list.join(', ')}]
`,
);

async function fetchVoices(database: Database, ids: readonly string[]): Promise<Map<string, Voice>> {
  const rows = await database.read(VOICES_OF_ACTS, { ids });
  return new Map(rows.map(([row]) => VOICE.toRow(row as unknown[])).map((voice) => [voice.id, voice]));
}

const REPUBLISHED_BY_ACTS = statement(
  'republishedByActs',
  /* Cypher */ `
  MATCH (n:Document) WHERE n.id IN $ids
  MATCH (n)-[:DERIVES_FROM {how: 'REPUBLISHES'}]->(original)
  RETURN n.id, collect(original.id)
`,
);

async function fetchRepublished(database: Database, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  const rows = await database.read(REPUBLISHED_BY_ACTS, { ids });
  return new Map(rows.map(([id, originals]) => [id as string, [...(originals as string[])].sort()]));
}
