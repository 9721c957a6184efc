import { columns } from '../../database/columns.ts';
import type { Database } from '../../database/database.ts';
import { type Statement, statement } from '../../database/statement.ts';
import { dateColumn } from '../../record/row.ts';
import type { StanceClaim } from './stances.ts';

/** Which stances to fetch: those of these holders, or on these targets, or between both. */
export interface StancesKey {
  readonly holders: readonly string[];
  readonly targets: readonly string[];
  /** Milliseconds since 1970: stances whose claim gives another time are left out. */
  readonly from: number;
  readonly to: number;
}

/** What is asked for: stances between two lists of ends, or all that one list has. */
export type StancesAsked = 'BETWEEN' | 'OF_HOLDERS' | 'ON_TARGETS';

/** What came back for one key. */
export interface FetchedStances {
  readonly claims: readonly StanceClaim[];
  /** Claims of acts that pass on an act of these claims which nobody can read: by those acts it is told whether it counts. */
  readonly tellers: readonly string[];
  /** There are more. */
  readonly cut: boolean;
}

/** Most claims of one matrix: twice over for each of 20 x 20 cells, and their acts are still read in a moment. */
export const MOST_STANCES = 1_000;

/** Most other claims that are looked at for the tellers of one: one is enough to tell. */
const MOST_TELLERS = 10;

const STANCE = columns<StanceClaim>({
  id: 'n.id',
  holderId: 'n.holderId',
  targetId: 'n.targetId',
  targetLabel: 'n.targetLabel',
  stance: 'n.stance',
  means: 'n.means',
  occurred: dateColumn('occurred'),
});

const HELD = "MATCH (:Actor {id: id})<-[:SUBJECT {role: 'holder'}]-(n:StanceClaim)";

/** The newest first, as far as claims give a time: what is cut off is the oldest. */
const found = (reach: string) => `UNWIND $keys AS key
  RETURN key.i, COLLECT {
    ${reach}
    WITH n WHERE n.occurredEarliest IS NULL OR (n.occurredEarliest <= key.to AND n.occurredLatest >= key.from)
    WITH n ORDER BY n.occurredDown DESC, n.recordedAt DESC, n.id LIMIT $limit
    RETURN [[${STANCE.list.join(', ')}], COLLECT {
      MATCH (n)<-[:ASSERTS]-(a) WHERE a.certainty IS NULL
      MATCH (a)<-[:RELAYS]-(teller) WHERE teller.claimId <> n.id
      RETURN DISTINCT teller.claimId AS claim ORDER BY claim LIMIT ${MOST_TELLERS} }] }`;

const STANCES: Readonly<Record<StancesAsked, Statement>> = {
  BETWEEN: statement(
    'stancesBetween',
    found(`UNWIND key.holders AS id
    ${HELD} WHERE n.targetId IN key.targets`),
  ),
  OF_HOLDERS: statement(
    'stancesOfHolders',
    found(`UNWIND key.holders AS id
    ${HELD}`),
  ),
  ON_TARGETS: statement(
    'stancesOnTargets',
    found(`UNWIND key.targets AS id
    CALL (id) { MATCH (p:Actor {id: id}) RETURN p UNION MATCH (p:Event {id: id}) RETURN p }
    MATCH (p)<-[:OBJECT {role: 'target'}]-(n:StanceClaim)`),
  ),
};

/** The claims that somebody takes a stance, for each of these keys, whoever asserts them; in one statement. */
export async function fetchStances(
  database: Database,
  asked: StancesAsked,
  keys: readonly StancesKey[],
): Promise<FetchedStances[]> {
  const rows = await database.read(STANCES[asked], {
    keys: keys.map((key, i) => ({ i, ...key })),
    limit: MOST_STANCES + 1,
  });
  const found = new Map(rows.map(([i, stances]) => [i as number, stances as [unknown[], string[]][]]));
  return keys.map((_, i) => {
    const stances = found.get(i) ?? [];
    const kept = stances.slice(0, MOST_STANCES);
    return {
      claims: kept.map(([row]) => STANCE.toRow(row)),
      tellers: [...new Set(kept.flatMap(([, tellers]) => tellers))],
      cut: stances.length > MOST_STANCES,
    };
  });
}
