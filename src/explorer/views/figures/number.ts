import { plainWords, visible } from '../../../record/words.ts';
import type { FiguresClaimFragment, Measure, ScopePart } from '../../generated/graphql.ts';

/** The numbers that something may mean; null = open. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/** `200 to 999`, `601 or more`, `436`. */
export function intervalInWords({ low, high }: Interval): string {
  if (high === null) return low === 0 ? 'any number' : `${digits(low)} or more`;
  if (low === high) return digits(low);
  return low === 0 ? `up to ${digits(high)}` : `${digits(low)} to ${digits(high)}`;
}

type Said = Pick<FiguresClaimFragment, 'qualifier' | 'low' | 'high' | 'words'>;

/** A figure as its source gives it: `at least 601`, `“hundreds”`. */
export function numberInWords({ qualifier, low, high, words }: Said): string {
  const said = words === null ? '' : `“${visible(words)}”`;
  if (qualifier === 'WORDS' || (low === null && high === null)) return said || 'no number';
  if (qualifier === 'AT_LEAST' && low !== null) return `at least ${digits(low)}`;
  if (qualifier === 'AT_MOST' && high !== null) return `at most ${digits(high)}`;
  const bounds = intervalInWords({ low: low ?? 0, high });
  return qualifier === 'ABOUT' ? `about ${bounds}` : bounds;
}

/** What a number stands for, where its own bounds say it. What words or "about" stand for, the server says. */
export function ownInterval({ qualifier, low, high }: Said): Interval | null {
  if (qualifier === 'WORDS' || qualifier === 'ABOUT' || (low === null && high === null)) return null;
  return { low: low ?? 0, high };
}

/** What is counted, as a heading has it. */
export function measureInWords(measure: Measure, words: string | null): string {
  const [first = '', ...rest] = measure === 'OTHER' && words !== null ? visible(words) : plainWords(measure);
  return first.toUpperCase() + rest.join('');
}

const PARTS: Readonly<Record<ScopePart, string>> = {
  MEASURE: 'the same thing',
  POPULATION: 'the same people',
  DOER: 'the same doer',
  PLACE: 'the same place',
  PERIOD: 'the same time',
};

/** What is taken for granted where the sources leave it open: `the same people and the same time`. */
export function assumingInWords(parts: readonly ScopePart[]): string {
  return new Intl.ListFormat('en').format(parts.map((part) => PARTS[part]));
}

/** A whole number with its thousands set apart. */
export function digits(number: number): string {
  return number.toLocaleString('en');
}
