import type { DateRow } from '../../record/row.ts';
import type { Act } from '../acts/acts.ts';
import { byText } from '../../record/by-text.ts';
import type { Interval } from './interval.ts';
import { byPlace, measurePlace, type Placed, timePlace } from './order.ts';
import { seriesScopeKey } from './scope.ts';
import { type Figure, isOwnWord } from './standing.ts';

/** What one source counted up from a beginning, over time, in one scope. Sorted by what it counts. */
export interface Series extends Placed {
  readonly sourceId: string;
  /** At least two. */
  readonly points: readonly Point[];
}

/** One figure of a series, as it was said at one time. Sorted by that time, then by when it was said. */
export interface Point extends Placed {
  readonly figure: Figure;
  /** Up to when it counts; where that is not said, when the source said it. */
  readonly at: DateRow;
  readonly clock: 'AS_OF' | 'STATED_AT';
  /** True where it says less than the one before: a count that goes on cannot fall, so the source has revised it. */
  readonly revises: boolean;
}

/** Every series of two or more points. Only figures said to be cumulative make one. */
export function seriesOf(totals: readonly Figure[]): Series[] {
  const said = totals
    .filter(({ claim }) => claim.cumulative === true)
    .flatMap((figure) => figure.acts.filter(isOwnWord).map((act) => saidPoint(figure, act)))
    .filter(({ at }) => at[3] !== null);
  const series = byText(said, ({ act, figure }) => JSON.stringify([act.sourceId, seriesScopeKey(figure.claim)]));
  return [...series.values()]
    .map(withoutRepeats)
    .filter((points) => points.length > 1)
    .map(oneSeries)
    .sort(byPlace);
}

interface SaidPoint extends Omit<Point, 'revises'> {
  readonly act: Act;
}

function saidPoint(figure: Figure, act: Act): SaidPoint {
  const { asOf } = figure.claim;
  const clock = asOf[3] === null ? 'STATED_AT' : 'AS_OF';
  const at = clock === 'AS_OF' ? asOf : act.statedAt;
  return { figure, act, at, clock, place: `${timePlace(at)} ${timePlace(act.statedAt)}`, id: act.id };
}

/** Sorted, each figure only where it was not the last said already. */
function withoutRepeats(said: readonly SaidPoint[]): SaidPoint[] {
  return said.toSorted(byPlace).filter(({ figure }, i, all) => figure !== all[i - 1]?.figure);
}

function oneSeries(points: readonly SaidPoint[]): Series {
  const [{ act, figure }] = points as [SaidPoint]; // two at least
  return {
    sourceId: act.sourceId,
    points: withRevisions(points),
    place: measurePlace(figure.claim),
    id: `${act.sourceId} ${figure.id}`,
  };
}

function withRevisions(points: readonly SaidPoint[]): Point[] {
  return points.map(({ act, ...point }, i) => {
    const before = points[i - 1];
    const isLater =
      before !== undefined &&
      (isSurelyBefore(before.at, point.at) ||
        (before.at[0] === point.at[0] && isSurelyBefore(before.act.statedAt, act.statedAt)));
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
