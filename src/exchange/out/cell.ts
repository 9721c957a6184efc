import { parseKey } from '../../record/key.ts';
import { amountInWords } from '../../record/words.ts';

/** Where several things stand in one cell. */
const BETWEEN = ' | ';

/** A value of a record as one cell: times as EDTF or in their words, records by what they are called. */
export function inCell(value: unknown, nameOf: (key: string) => string): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((each) => inCell(each, nameOf)).join(BETWEEN);
  if (typeof value === 'string') return parseKey(value) ? nameOf(value) : value;
  return typeof value === 'object' ? inOneLine(value, nameOf) : JSON.stringify(value);
}

/** What the fields of a record hold beside plain values: times, amounts, parties, points, other names. */
interface Told {
  readonly actor?: string;
  readonly to?: string;
  readonly words?: string;
  readonly edtf?: string;
  readonly text?: string;
  readonly kind?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly low?: number;
  readonly high?: number;
}

function inOneLine(
  { actor, to, words, latitude, longitude, low, high, ...told }: Told,
  nameOf: (key: string) => string,
) {
  if (actor !== undefined) return words === undefined ? nameOf(actor) : `${words} (${nameOf(actor)})`;
  if (to !== undefined) return nameOf(to);
  if (latitude !== undefined) return `${latitude}, ${longitude}`;
  if (low !== undefined || high !== undefined) return amountInWords({ low, high, words });
  return told.edtf ?? told.text ?? told.kind ?? words ?? '';
}

/** The keys of the records that a value names. */
export function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value === 'string') return parseKey(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  const { actor, to } = value as { actor?: unknown; to?: unknown };
  return keysIn(actor ?? to);
}
