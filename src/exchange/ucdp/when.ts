import type { When } from '../when.ts';
import type { Row } from './row.ts';

const PRECISION: readonly string[] = [
  '',
  '',
  'on a day within 2 to 6 days',
  'on a day within a week',
  'within a month',
  'within more than a month',
];

/**
 * When an event happened: a day, or the days that it lasted, where UCDP is sure of them (date_prec 1); else a moment within
 * bounds, however exact its first and last day look.
 */
export function whenOf({ start, end, datePrecision }: Row): When {
  const words = PRECISION[datePrecision];
  if (datePrecision === 1) return { edtf: start === end ? start : `${start}/${end}` };
  const edtf = isMonth(start, end) ? start.slice(0, 7) : start === end ? start : `[${start}..${end}]`;
  return { edtf, words: `${words} (date_prec ${datePrecision})` };
}

/** The same in a sentence of ours. */
export function whenWords({ start, end, datePrecision }: Row): string {
  if (start === end) return `on ${start}`;
  return datePrecision === 1 ? `from ${start} to ${end}` : `between ${start} and ${end}`;
}

function isMonth(start: string, end: string): boolean {
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return start.endsWith('-01') && next.getUTCDate() === 1 && start.slice(0, 7) === end.slice(0, 7);
}
