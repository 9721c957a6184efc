import type { TieRow } from '../../claim/claim.row.ts';
import { OPEN_END, OPEN_START } from '../../record/date.ts';
import type { DateRow } from '../../record/row.ts';

/** When two things are said to be: apart, or perhaps together. Times in milliseconds since 1970. */

/** The first and the last millisecond of a time. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** The bounds of a partial date; null where it is unknown, or in words alone. */
export function spanOf([, , , earliest, latest]: DateRow): Span | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** Whether both are known, and have no moment in common. */
export function areApart(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && (one.latest < other.earliest || other.latest < one.earliest);
}

/** Whether a time is known on both ends. */
export function isClosed(span: Span | null): boolean {
  return span !== null && span.earliest > OPEN_START && span.latest < OPEN_END;
}

/** APART: as far as said, they need not be at one time. TOGETHER: they must. OPEN: nobody says. */
export type Meeting = 'APART' | 'TOGETHER' | 'OPEN';

/**
 * Whether two ties are said to hold at one time. A tie lasts from `since` to `until`, of which either may be left open;
 * one that has neither, but `occurred`, holds at some time within that.
 */
export function meetingOf(one: TieRow, other: TieRow): Meeting {
  const ways = [precedes(one, other), precedes(other, one)];
  if (ways.includes('CAN')) return 'APART';
  return ways.includes('OPEN') ? 'OPEN' : 'TOGETHER';
}

/** Whether, as far as said, `first` can have ended before `second` began. */
function precedes(first: TieRow, second: TieRow): 'CAN' | 'CANNOT' | 'OPEN' {
  const [end, start] = [spanOf(first.until), spanOf(second.since)];
  if (end && start) return end.earliest <= start.latest ? 'CAN' : 'CANNOT';
  const last = end ?? heldAt(first);
  const begin = start ?? heldAt(second);
  return last && begin && last.latest < begin.earliest ? 'CAN' : 'OPEN';
}

function heldAt({ since, until, occurred }: TieRow): Span | null {
  return spanOf(since) === null && spanOf(until) === null ? spanOf(occurred) : null;
}
