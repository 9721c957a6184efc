import { OPEN_END, OPEN_START } from '../../record/date.ts';
import type { DateRow } from '../../record/row.ts';
import { gathered } from './gathered.ts';
import type { Interval } from './interval.ts';
import { byPlace, measurePlace, type Placed } from './order.ts';
import { seriesScopeKey } from './scope.ts';
import { type Figure, voicesOf } from './standing.ts';

/** What one source counted up from a beginning, over time, in one scope. Sorted by what it counts. */
export interface Series extends Placed {
  readonly sourceId: string;
  /** At least two. */
  readonly points: readonly Point[];
}

/** One figure of a series. Sorted by time, then by when it was said. */
export interface Point extends Placed {
  readonly figure: Figure;
  /** Up to when it counts; where that is not said, when the source first said it. */
  readonly at: DateRow;
  readonly clock: 'AS_OF' | 'STATED_AT';
  /** True where it says less than the one before: a count that goes on cannot fall, so the source has revised it. */
  readonly revises: boolean;
}

/** Every series of two or more figures. Only figures said to be cumulative make one. */
export function seriesOf(totals: readonly Figure[]): Series[] {
  const said = totals
    .filter(({ claim }) => claim.cumulative === true)
    .flatMap((figure) => [...voicesOf(figure)].map((sourceId) => ({ sourceId, ...timed(figure, sourceId) })))
    .filter(({ at }) => at[3] !== null);
  const series = gathered(said, ({ sourceId, figure }) => JSON.stringify([sourceId, seriesScopeKey(figure.claim)]));
  return [...series.values()]
    .filter((points) => points.length > 1)
    .map(oneSeries)
    .sort(byPlace);
}

function oneSeries(said: readonly (Timed & { readonly sourceId: string })[]): Series {
  const points = said.toSorted(byPlace);
  const [{ sourceId, figure }] = points as [(typeof points)[0]];
  return { sourceId, points: withRevisions(points), place: measurePlace(figure.claim), id: `${sourceId} ${figure.id}` };
}

interface Timed extends Omit<Point, 'revises'> {
  /** When the source first said it. */
  readonly statedAt: DateRow;
}

const UNKNOWN: DateRow = [null, null, null, null, null];

function timed(figure: Figure, sourceId: string): Timed {
  const { asOf } = figure.claim;
  const statedAt =
    figure.acts.find((act) => act.sourceId === sourceId && act.certainty !== 'ATTRIBUTED')?.statedAt ?? UNKNOWN;
  const clock = asOf[3] === null ? 'STATED_AT' : 'AS_OF';
  const at = clock === 'AS_OF' ? asOf : statedAt;
  return { figure, at, clock, statedAt, place: `${instant(at)} ${instant(statedAt)}`, id: figure.id };
}

/** The first instant that a time may mean, as a text that sorts as it does; unknown last. */
const instant = ([, , , earliest]: DateRow) => String((earliest ?? OPEN_END) - OPEN_START).padStart(17, '0');

function withRevisions(points: readonly Timed[]): Point[] {
  return points.map(({ statedAt, ...point }, i) => {
    const before = points[i - 1];
    const isLater =
      before !== undefined &&
      (isSurelyBefore(before.at, point.at) ||
        (before.at[0] === point.at[0] && isSurelyBefore(before.statedAt, statedAt)));
    return { ...point, revises: isLater && falls(before.figure.interval, point.figure.interval) };
  });
}

function isSurelyBefore(one: DateRow, other: DateRow): boolean {
  return one[4] !== null && other[3] !== null && one[4] < other[3];
}

/** All it can mean lies below what the one before can mean; or both are lower bounds, and it is the lower. */
function falls(before: Interval, after: Interval): boolean {
  return after.high === null ? before.high === null && after.low < before.low : after.high < before.low;
}
