import { CLAIM_COLUMNS, type ClaimRow, toClaim } from '../../claim/claim.row.ts';
import { columns } from '../../database/columns.ts';
import type { Database } from '../../database/database.ts';
import { statementUnder } from '../../database/statement.ts';
import type { Lens } from '../../lens/lens.ts';
import { LensInUse, NO_LENS } from '../../lens/lens.store.ts';
import { OPEN_END } from '../../record/date.ts';
import { dateColumn } from '../../record/row.ts';
import type { Act, Relay } from '../acts/acts.ts';

/** Acts taken back that are looked at for one event: a source seldom takes anything back. Of more the answer is cut. */
const MOST_WITHDRAWN = 1_000;

/** What sources said on an event and took back, with the claims on which they said it. */
export interface Withdrawn {
  readonly acts: readonly Act[];
  readonly claims: readonly ClaimRow[];
  readonly cut: boolean;
}

const WITHDRAWN_ACT = columns<Omit<Act, 'relays' | 'counts' | 'there'>>({
  id: 'act.id',
  claimId: 'act.claimId',
  sourceId: 'act.sourceId',
  documentId: 'act.documentId',
  polarity: 'act.polarity',
  certainty: 'act.certainty',
  hedge: 'act.hedge',
  basis: 'act.basis',
  locator: 'act.locator',
  statedAt: dateColumn('statedAt', 'act'),
  withdrawnAt: 'act.withdrawnAt',
});

/** The lens lets them through but for the clock: that they were taken back by then is what is asked here. */
const WITHDRAWN_ON_EVENTS = statementUnder(
  'withdrawnOnEvents',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  RETURN id, COLLECT {
    MATCH (event)<-[:SUBJECT|OBJECT|CONCERNS]-(n)<-[:ASSERTS]-(act)
    WHERE act.withdrawnAt <= $lens.withdrawnBy AND coalesce(act.statedAtLatest, ${OPEN_END}) <= $lens.saidUntil
      AND (act.struckAt IS NULL OR act.struckAt > $lens.struckAfter) AND ${lens.passes('act')}
    WITH DISTINCT n, act ORDER BY act.id LIMIT ${MOST_WITHDRAWN + 1}
    RETURN [[${WITHDRAWN_ACT.list.join(', ')}],
      COLLECT { MATCH (act)-[hop:RELAYS]->(up) RETURN [up.id, hop.reading] ORDER BY hop.position },
      [${CLAIM_COLUMNS.join(', ')}]] }
`,
);

/** Later than any instant that a database holds as text. */
const NEVER = '~';

/** What was taken back on each of these events, in the order of the ids. */
export async function fetchWithdrawn(
  database: Database,
  { saidBy, ...lens }: Lens,
  eventIds: readonly string[],
): Promise<Withdrawn[]> {
  const inUse = new LensInUse(lens);
  const instant = (clock: number | undefined) => (clock === undefined ? NEVER : new Date(clock).toISOString());
  const clocks = {
    withdrawnBy: instant(saidBy),
    saidUntil: saidBy ?? OPEN_END,
    struckAfter: instant(lens.recordedBy),
  };
  const rows = await database.read(WITHDRAWN_ON_EVENTS(inUse), { ids: eventIds, lens: { ...inUse.value, ...clocks } });
  const found = new Map(rows.map(([id, acts]) => [id, acts as unknown[][]]));
  return eventIds.map((id) => {
    const looked = found.get(id) ?? [];
    const taken = looked.slice(0, MOST_WITHDRAWN);
    return {
      acts: taken.map(([own, relays]) => toWithdrawnAct(own, relays)),
      claims: taken.map(([, , claim]) => toClaim(claim as unknown[])),
      cut: looked.length > MOST_WITHDRAWN,
    };
  });
}

function toWithdrawnAct(own: unknown, relays: unknown): Act {
  return {
    ...WITHDRAWN_ACT.toRow(own as unknown[]),
    relays: (relays as [string, Relay['reading']][]).map(([to, reading]) => ({ to, reading })),
    counts: false,
    there: false,
  };
}
