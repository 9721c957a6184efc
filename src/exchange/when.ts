import { boundsOf } from '../record/date.ts';
import { LIMITS } from '../record/fields.ts';
import { shortened } from './text.ts';

/** A time for a record. */
export interface When {
  readonly edtf?: string;
  readonly words?: string;
}

const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * A time as publishers write it, in ISO 8601: a day, a month, a year, or an instant. Midnight is how programs write a day,
 * and a time without its zone is no instant. What is written otherwise is kept in its words, and never guessed.
 */
export function whenOf(text: string | undefined): When | undefined {
  if (text === undefined) return undefined;
  const [, day, time = '', zone] = INSTANT.exec(text) ?? [];
  const isInstant = zone !== undefined && !/^00:00(:00)?$/.test(time);
  const edtf = day === undefined ? text : isInstant ? `${day}T${full(time)}${colon(zone)}` : day;
  const isDate = /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf) || isInstant;
  return isDate && boundsOf(edtf) ? { edtf } : { words: shortened(text, LIMITS.words) };
}

function full(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}

function colon(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
