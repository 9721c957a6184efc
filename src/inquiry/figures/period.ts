import { OPEN_END } from '../../record/date.ts';
import { fold } from '../../record/fold.ts';
import type { DateRow } from '../../record/row.ts';
import { DIFFERENT, OPEN_ON_ONE_SIDE, PART, SAME, type Stand, together, turned, WHOLE } from './stand.ts';

/** Over what time a figure counts. */
export interface Counted {
  readonly period: Time;
  /** Up to which moment. */
  readonly asOf: Time;
  /** Whether from a beginning on; null where that is not said. */
  readonly cumulative: boolean | null;
}

/** A time as it is compared: in EDTF with its bounds; where it has none, by its folded words; null where nothing is said. */
export type Time = Dated | string | null;
type Dated = readonly [edtf: string, earliest: number, latest: number];

/** What a time of a record is compared as. */
export function timeOf([edtf, words, , earliest, latest]: DateRow): Time {
  if (edtf !== null && earliest !== null && latest !== null) return [edtf, earliest, latest];
  return words === null ? null : fold(words);
}

/** How the times over which two figures count stand to each other: their periods, up to when, and from when. */
export function periodStand(one: Counted, other: Counted): Stand {
  return together([...extentStands(one, other), countingStand(one, other)]);
}

function extentStands(one: Counted, other: Counted): Stand[] {
  const [mine, theirs] = [whileOf(one), whileOf(other)];
  if (mine && isRunning(other)) return [whileInCount(mine, other.asOf)];
  if (theirs && isRunning(one)) return [turned(whileInCount(theirs, one.asOf))];
  return [timesStand(one.period, other.period, byExtent), timesStand(one.asOf, other.asOf, byMoment(one, other))];
}

type Compare = (one: Dated, other: Dated) => Stand;

/**
 * A time in words alone ("over the two days") may be any time: beside a date it is taken to be that one, which is assumed.
 * Two times in different words, neither with a date, cannot be shown to be one, and so differ.
 */
function timesStand(one: Time, other: Time, compare: Compare): Stand {
  if (one === other) return SAME;
  if (one === null || other === null) return OPEN_ON_ONE_SIDE;
  if (isDated(one) && isDated(other)) return one[0] === other[0] ? SAME : compare(one, other);
  return isDated(one) || isDated(other) ? OPEN_ON_ONE_SIDE : DIFFERENT;
}

const isDated = (time: Time): time is Dated => typeof time === 'object' && time !== null;

/** EDTF's signs for what is about, uncertain, one of several, or not given: bounds that are not the extent of the time. */
const isVague = ([edtf]: Dated) => /[~%?[X]/.test(edtf);
const areApart = ([, from, to]: Dated, [, otherFrom, otherTo]: Dated) => to < otherFrom || otherTo < from;

/** Periods: the one that lies within the other is its part. */
function byExtent(one: Dated, other: Dated): Stand {
  if (areApart(one, other)) return DIFFERENT;
  if (isVague(one) || isVague(other)) return OPEN_ON_ONE_SIDE;
  const [, from, to] = one;
  const [, otherFrom, otherTo] = other;
  if (from === otherFrom && to === otherTo) return SAME;
  if (from >= otherFrom && to <= otherTo) return PART;
  return from <= otherFrom && to >= otherTo ? WHOLE : DIFFERENT;
}

/** The period of a figure that counts for a while: a day's. */
function whileOf({ period, asOf }: Counted): Dated | undefined {
  return asOf === null && isDated(period) && period[2] < OPEN_END ? period : undefined;
}

/** A figure that says up to which day it counts, and not from when. */
function isRunning<Figure extends Counted>(figure: Figure): figure is Figure & { readonly asOf: Dated } {
  return figure.period === null && isDated(figure.asOf);
}

/** A day's count is in what was counted up to that day or later, if that began before: which is assumed. */
function whileInCount(period: Dated, upTo: Dated): Stand {
  if (period[1] > upTo[2]) return DIFFERENT;
  return period[2] <= upTo[2] ? { ...PART, assumed: true } : OPEN_ON_ONE_SIDE;
}

/** Moments up to which is counted: what was counted up to the earlier is in what was counted up to the later. */
function byMoment(one: Counted, other: Counted): Compare {
  return (mine, theirs) => {
    if (!areApart(mine, theirs)) return OPEN_ON_ONE_SIDE;
    if (one.cumulative === false && other.cumulative === false) return DIFFERENT;
    return mine[2] < theirs[1] ? PART : WHOLE;
  };
}

/** From a beginning on, or for a while: what is counted for a while is in what is counted from the beginning. */
function countingStand(one: Counted, other: Counted): Stand {
  if (one.cumulative !== other.cumulative) {
    if (one.cumulative === null || other.cumulative === null) return OPEN_ON_ONE_SIDE;
    return one.cumulative ? WHOLE : PART;
  }
  return one.cumulative && !(endsSomewhere(one) && endsSomewhere(other)) ? OPEN_ON_ONE_SIDE : SAME;
}

/** Of a count that goes on, the number says little without the moment up to which it goes. */
function endsSomewhere({ asOf, period }: Counted): boolean {
  return asOf !== null || (isDated(period) && period[2] < OPEN_END);
}
