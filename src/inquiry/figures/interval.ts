import type { FigureRow } from '../../claim/claim.row.ts';
import { fold } from '../../record/fold.ts';

/** The numbers that a figure may mean, both ends included; `high` null = open. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/** What a figure says of its number. */
export type Said = Pick<FigureRow, 'qualifier' | 'low' | 'high' | 'words'>;

/** What words for numbers mean: a convention of ours, kept here alone. A figure in other words is not read. */
const WORDS: ReadonlyMap<string, Interval> = new Map([
  ['dozens', { low: 24, high: 99 }],
  ['hundreds', { low: 200, high: 999 }],
  ['thousands', { low: 2_000, high: 9_999 }],
  ['tens of thousands', { low: 20_000, high: 99_999 }],
]);

const ANY_NUMBER: Interval = { low: 0, high: null };

/** "About" is taken as a tenth more or less. In tenths, so that 1.1 times 100 is 110 and nothing beside it. */
const about = (tenths: number, number: number | null) => ((number ?? 0) * tenths) / 10;

/** The numbers that a figure may mean. Words that are not in the table leave it open: any number. */
export function intervalOf({ qualifier, low, high, words }: Said): Interval {
  switch (qualifier) {
    case 'EXACT':
    case 'BETWEEN':
      return { low: low ?? 0, high };
    case 'AT_LEAST':
      return { low: low ?? 0, high: null };
    case 'AT_MOST':
      return { low: 0, high };
    case 'ABOUT':
      return { low: about(9, low), high: about(11, low) };
    case 'WORDS':
      return WORDS.get(fold(words ?? '')) ?? ANY_NUMBER;
  }
}

/** Whether the number can be read: false for words that are not in the table ("many"). */
export function isRead({ qualifier, words }: Said): boolean {
  return qualifier !== 'WORDS' || WORDS.has(fold(words ?? ''));
}

/** Whether it is the number of something, and not only more or less than another figure, or on top of it. */
export function isTotal({ relation }: Pick<FigureRow, 'relation'>): boolean {
  return relation === null;
}

/** Whether every number of the first lies below every number of the second. */
export function isBelow(one: Interval, other: Interval): boolean {
  return one.high !== null && one.high < other.low;
}

/** From the lowest low to the highest high of some intervals; undefined where there is none. */
export function hullOf(intervals: readonly Interval[]): Interval | undefined {
  if (intervals.length === 0) return undefined;
  return {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: intervals.some(({ high }) => high === null) ? null : Math.max(...intervals.map(({ high }) => high ?? 0)),
  };
}

/** In words: "200 to 999", "at least 250", "601". */
export function worded({ low, high }: Interval): string {
  if (high === null) return low === 0 ? 'any number' : `at least ${low}`;
  return low === high ? `${low}` : `${low} to ${high}`;
}
