import { OPEN_END, OPEN_START } from '../../record/date.ts';
import type { Act } from '../acts/acts.ts';
import type { Utterances } from './utterance.ts';

/** A moment known within bounds, in milliseconds since 1970; null = open. */
export interface Moment {
  readonly earliest: number | null;
  readonly latest: number | null;
  /** An end that its own words leave open was set by what it passes on, or by what passes it on. */
  readonly bounded: boolean;
}

/** When an act was made. */
export type MomentOf = (act: Act) => Moment;

/**
 * When each of some acts was made: as its own time says. Where that leaves an end open, an act is never later than one that
 * passes it on, and never earlier than one that it passes on; unless that would contradict its own time.
 */
export function momentsOf({ all: acts, of, passedOn }: Utterances): MomentOf {
  const passing = new Map<Act, Act[]>(acts.map((act) => [act, []]));
  for (const act of acts) for (const up of passedOn(act)) passing.get(up)?.push(act);
  const notLater = spread(
    acts,
    (act) => ownMoment(act).latest,
    passedOn,
    (a, b) => a - b,
  );
  const notEarlier = spread(
    acts,
    (act) => ownMoment(act).earliest,
    (act) => passing.get(act) ?? [],
    (a, b) => b - a,
  );
  const found = new Map(
    acts.map((act) => {
      const own = ownMoment(act);
      const latest = own.latest ?? fitting(notLater.get(act), (bound) => bound >= (own.earliest ?? bound));
      const earliest = own.earliest ?? fitting(notEarlier.get(act), (bound) => bound <= (latest ?? bound));
      return [act, { earliest, latest, bounded: latest !== own.latest || earliest !== own.earliest }];
    }),
  );
  return (act) => found.get(of(act)) ?? { ...ownMoment(act), bounded: false };
}

function fitting(bound: number | undefined, fits: (bound: number) => boolean): number | null {
  return bound !== undefined && fits(bound) ? bound : null;
}

/** The time that an act was given; an open end is none. */
function ownMoment({ statedAt: [, , , earliest, latest] }: Act): Pick<Moment, 'earliest' | 'latest'> {
  return {
    earliest: earliest === null || earliest <= OPEN_START ? null : earliest,
    latest: latest === null || latest >= OPEN_END ? null : latest,
  };
}

/** For each act the first, in this order, of the times known for itself and for all from which steps lead to it. */
function spread(
  acts: readonly Act[],
  timeOf: (act: Act) => number | null,
  steps: (act: Act) => readonly Act[],
  order: (a: number, b: number) => number,
): Map<Act, number> {
  const found = new Map<Act, number>();
  const known = acts.flatMap((act) => {
    const time = timeOf(act);
    return time === null ? [] : [{ act, time }];
  });
  // Each act is met first from the time that comes first, and needs to be met but once.
  for (const { act, time } of known.sort((a, b) => order(a.time, b.time))) {
    const waiting = [act];
    for (const each of waiting) {
      if (found.has(each)) continue;
      found.set(each, time);
      for (const next of steps(each)) waiting.push(next);
    }
  }
  return found;
}

type Times = readonly (number | null)[];

/** When the first of several was: no later than any of them. */
export function firstOf(moments: readonly Moment[]): Moment {
  const earliest = whereAllKnown(timesOf(moments, 'earliest'), Math.min);
  const latest = whereAnyKnown(timesOf(moments, 'latest'), Math.min);
  return { earliest, latest, bounded: isBounded(moments, earliest, latest) };
}

/** When the last of several was: no earlier than any of them. */
export function lastOf(moments: readonly Moment[]): Moment {
  const earliest = whereAnyKnown(timesOf(moments, 'earliest'), Math.max);
  const latest = whereAllKnown(timesOf(moments, 'latest'), Math.max);
  return { earliest, latest, bounded: isBounded(moments, earliest, latest) };
}

/** Whether one of these ends comes from a moment of which an end was set by others. */
function isBounded(moments: readonly Moment[], earliest: number | null, latest: number | null): boolean {
  const gives = (moment: Moment) =>
    (earliest !== null && moment.earliest === earliest) || (latest !== null && moment.latest === latest);
  return moments.some((moment) => moment.bounded && gives(moment));
}

const timesOf = (moments: readonly Moment[], end: 'earliest' | 'latest') => moments.map((moment) => moment[end]);

/** One open end leaves the whole open. */
function whereAllKnown(times: Times, choose: (a: number, b: number) => number): number | null {
  return times.length > 0 && times.every((time) => time !== null) ? times.reduce((a, b) => choose(a, b)) : null;
}

function whereAnyKnown(times: Times, choose: (a: number, b: number) => number): number | null {
  const known = times.filter((time) => time !== null);
  return known.length > 0 ? known.reduce((a, b) => choose(a, b)) : null;
}

/** Whether the one was for certain before the other. */
export function isBefore(one: Moment, other: Moment): boolean {
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}

/** By the earliest that each may have been; where that is open, last, by the latest. */
export function compareMoments(a: Moment, b: Moment): number {
  const at = (time: number | null) => time ?? OPEN_END;
  return at(a.earliest) - at(b.earliest) || at(a.latest) - at(b.latest);
}

/** The last of some acts that stand in the order of their moments, as far as times tell. */
export function lastKnown(acts: readonly Act[], momentOf: MomentOf): Act | undefined {
  const known = (end: 'earliest' | 'latest') => acts.findLast((act) => momentOf(act)[end] !== null);
  return known('earliest') ?? known('latest') ?? acts.at(-1);
}
