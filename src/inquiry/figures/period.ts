import type { FigureRow } from '../../claim/claim.row.ts';
import { OPEN_END } from '../../record/date.ts';
import { fold } from '../../record/fold.ts';
import type { DateRow } from '../../record/row.ts';
import { DIFFERENT, OPEN_ON_ONE_SIDE, PART, SAME, type Stand, together, WHOLE } from './stand.ts';

/** How the times over which two figures count stand to each other: their periods, up to when, and from when. */
export function periodStand(one: FigureRow, other: FigureRow): Stand {
  return together([
    datesStand(one.period, other.period, byExtent),
    datesStand(one.asOf, other.asOf, byMoment(one, other)),
    countingStand(one, other),
  ]);
}

type Dated = readonly [edtf: string, earliest: number, latest: number];
type Compare = (one: Dated, other: Dated) => Stand;

/**
 * A time in words alone ("over the two days") may be any time: beside a date it is taken to be that one, which is assumed.
 * Two times in different words, neither with a date, cannot be shown to be one, and so differ.
 */
function datesStand(one: DateRow, other: DateRow, compare: Compare): Stand {
  const [mine, theirs] = [dated(one), dated(other)];
  if (mine && theirs) return mine[0] === theirs[0] ? SAME : compare(mine, theirs);
  const [my, their] = [one, other].map(([, words]) => (words === null ? undefined : fold(words)));
  if (!mine && !theirs && my === their) return SAME;
  return mine || theirs || my === undefined || their === undefined ? OPEN_ON_ONE_SIDE : DIFFERENT;
}

function dated([edtf, , , earliest, latest]: DateRow): Dated | undefined {
  return edtf === null || earliest === null || latest === null ? undefined : [edtf, earliest, latest];
}

/** EDTF's signs for what is about, uncertain, one of several, or not given: bounds that are not the extent of the time. */
const isVague = (edtf: string) => /[~%?[X]/.test(edtf);
const areApart = ([, from, to]: Dated, [, otherFrom, otherTo]: Dated) => to < otherFrom || otherTo < from;

/** Periods: the one that lies within the other is its part. */
function byExtent(one: Dated, other: Dated): Stand {
  if (areApart(one, other)) return DIFFERENT;
  if (isVague(one[0]) || isVague(other[0])) return OPEN_ON_ONE_SIDE;
  const [, from, to] = one;
  const [, otherFrom, otherTo] = other;
  if (from === otherFrom && to === otherTo) return SAME;
  if (from >= otherFrom && to <= otherTo) return PART;
  return from <= otherFrom && to >= otherTo ? WHOLE : DIFFERENT;
}

/** Moments up to which is counted: what was counted up to the earlier is in what was counted up to the later. */
function byMoment({ cumulative }: FigureRow, other: FigureRow): Compare {
  return (mine, theirs) => {
    if (!areApart(mine, theirs)) return OPEN_ON_ONE_SIDE;
    if (cumulative === false && other.cumulative === false) return DIFFERENT;
    return mine[2] < theirs[1] ? PART : WHOLE;
  };
}

/** From a beginning on, or for a while: what is counted for a while is in what is counted from the beginning. */
function countingStand(one: FigureRow, other: FigureRow): Stand {
  if (one.cumulative !== other.cumulative) {
    if (one.cumulative === null || other.cumulative === null) return OPEN_ON_ONE_SIDE;
    return one.cumulative ? WHOLE : PART;
  }
  return one.cumulative && !(endsSomewhere(one) && endsSomewhere(other)) ? OPEN_ON_ONE_SIDE : SAME;
}

/** Of a count that goes on, the number says little without the moment up to which it goes. */
function endsSomewhere({ asOf, period }: FigureRow): boolean {
  return asOf[4] !== null || (period[4] !== null && period[4] < OPEN_END);
}
