import type { FigureRow } from '../../claim/claim.row.ts';
import { MEASURES } from '../../claim/figure.ts';
import { OPEN_END, OPEN_START } from '../../record/date.ts';
import { fold } from '../../record/fold.ts';
import type { DateRow } from '../../record/row.ts';
import type { Interval } from './interval.ts';

/** Something in a list of an answer: the list is sorted by `place` as text, then by `id`. */
export interface Placed {
  readonly place: string;
  readonly id: string;
}

export function byPlace(one: Placed, other: Placed): number {
  return compareTexts(one.place, other.place) || compareTexts(one.id, other.id);
}

export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What is counted: equal for figures that may be told side by side, and sorted in the order of the measures. */
export function measurePlace({ measure, measureWords }: Pick<FigureRow, 'measure' | 'measureWords'>): string {
  return `${MEASURES.indexOf(measure)} ${measure === 'OTHER' ? fold(measureWords ?? '') : ''}`;
}

/** Sorts intervals by their lowest number, then by their highest, open last. */
export function intervalPlace({ low, high }: Interval): string {
  return `${digits(low)} ${high === null ? 'open' : digits(high)}`;
}

/** Sorts times by the first instant that they may mean, unknown ones last. */
export function timePlace([, , , earliest]: DateRow): string {
  return String((earliest ?? OPEN_END) - OPEN_START).padStart(17, '0');
}

/** A number of up to 14 digits and its tenths, so that its text sorts as it does. */
const digits = (number: number) => number.toFixed(1).padStart(16, '0');
