import { CLAIM_KINDS, type ClaimKind } from '../../claim/claim.ts';
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from '../../claim/claim.row.ts';
import { asserted } from '../../claim/claim.store.ts';
import type { Database } from '../../database/database.ts';
import { statementUnder } from '../../database/statement.ts';
import type { Lens } from '../../lens/lens.ts';
import { LensInUse, NO_LENS } from '../../lens/lens.store.ts';
import type { ActGraph } from './acts.ts';
import { fetchActs } from './acts.store.ts';

/** Claims of one event that are looked at, in the order of their ids. Of an event with more the answer is said to be cut. */
export const MOST_CLAIMS = 2_500;

/** The claims on an event that a lens lets be seen, in the order of their ids, with the acts behind them. */
export interface EventClaims {
  readonly claims: readonly ClaimRow[];
  /** One graph for all events of a level: the acts on other events' claims are in it too. */
  readonly graph: ActGraph;
  /** True where there are more claims, or more acts on one of them, than are looked at. */
  readonly cut: boolean;
}

/** Which claims of an event, and through which lens. */
export interface EventClaimsRequest {
  readonly lens: Lens;
  /** Only claims of these kinds; of any where it is absent. */
  readonly kinds?: readonly ClaimKind[];
}

const CLAIMS_OF_EVENTS = statementUnder(
  'claimsOfEvents',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  RETURN id, COLLECT {
    MATCH (event)<-[:SUBJECT|OBJECT|CONCERNS]-(n)
    WHERE any(kind IN $kinds WHERE kind IN labels(n)) AND ${asserted(lens)}
    WITH DISTINCT n ORDER BY n.id LIMIT ${MOST_CLAIMS + 1}
    RETURN [${CLAIM_COLUMNS.join(', ')}] }
`,
);

/** The claims on each of these events with everything behind them: four statements, however many events there are. */
export async function fetchEventClaims(
  database: Database,
  { lens, kinds = Object.values(CLAIM_KINDS) }: EventClaimsRequest,
  eventIds: readonly string[],
): Promise<EventClaims[]> {
  const inUse = new LensInUse(lens);
  const rows = await database.read(CLAIMS_OF_EVENTS(inUse), { ids: eventIds, kinds, lens: inUse.value });
  const found = new Map(rows.map(([id, claims]) => [id, (claims as unknown[][]).map(toClaim)]));
  const looked = eventIds.map((id) => (found.get(id) ?? []).slice(0, MOST_CLAIMS));
  const graph = await fetchActs(database, lens, [...new Set(looked.flat().map(({ id }) => id))]);
  return eventIds.map((id, i) => {
    const claims = looked[i] ?? [];
    const isCut = (found.get(id)?.length ?? 0) > MOST_CLAIMS || claims.some((claim) => graph.cut.has(claim.id));
    return { claims, graph, cut: isCut };
  });
}
