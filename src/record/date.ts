import edtf from 'edtf';

/**
 * Times that are known in part, as Extended Date/Time Format strings (EDTF, ISO 8601-2:2019, levels 0 to 2).
 * Every one has bounds in milliseconds since 1970, in UTC, so that the database can compare and order them.
 */

/** A time as its source leaves it: in EDTF, in the source's own words, or both. */
export interface PartialDate {
  /** EDTF; null where there are only words ("Thursday"). */
  readonly edtf: string | null;
  /** The source's own words for it. */
  readonly words: string | null;
  /** True where we worked the date out, and the source does not give it. */
  readonly inferred: boolean;
}

/** The first and the last millisecond of a time. An open end is at the bound of what a Date can hold. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** The last and first instant that ECMAScript can express (ECMA-262, 21.4.1.1), here for "no bound". */
export const OPEN_END = 8_640_000_000_000_000;
export const OPEN_START = -OPEN_END;

/** Bounds found lately: the parser takes a tenth of a millisecond, and the dates of a graph repeat. Emptied when full. */
const found = new Map<string, Bounds | undefined>();
const MOST_KEPT = 20_000;

/** The bounds of an EDTF string; undefined where it is not one that names a time. */
export function boundsOf(text: string): Bounds | undefined {
  if (found.has(text)) return found.get(text);
  if (found.size >= MOST_KEPT) found.clear();
  const bounds = computeBounds(text);
  found.set(text, bounds);
  return bounds;
}

function computeBounds(text: string): Bounds | undefined {
  const oneOf = /^\[(.*)\]$/.exec(text)?.[1];
  return oneOf === undefined ? single(text) : oneOfSet(oneOf);
}

const DAY = 86_400_000;

/** What edtf takes for milliseconds since 1970: a number that is no year. */
const MILLISECONDS = /^-?(?:\d{1,3}|\d{5,})$/;

/** Not a set: a date, an instant, an interval. Seasons differ by hemisphere and lists are many times: neither is one. */
function single(text: string): Bounds | undefined {
  const parts = text.split('/');
  if (parts.length > 2 || text.length > 100 || MILLISECONDS.test(text)) return undefined;
  try {
    const parsed = edtf(text);
    if (!['Date', 'Year', 'Decade', 'Century', 'Interval'].includes(parsed.type)) return undefined;
    const earliest = parsed.min ?? OPEN_START;
    const latest = parsed.max ?? OPEN_END;
    return clamp(earliest - margin(parts[0] ?? ''), latest + margin(parts.at(-1) ?? ''));
  } catch {
    return undefined;
  }
}

/** edtf 4.11 takes the last element of `[a..b]` as `a`, so the elements are read one by one. */
function oneOfSet(inner: string): Bounds | undefined {
  const elements = inner
    .split(/,|\.\./)
    .filter((element) => element !== '')
    .map((element) => single(element.trim()));
  if (elements.length === 0 || elements.some((element) => element === undefined)) return undefined;
  const known = elements as Bounds[];
  return clamp(
    inner.startsWith('..') ? OPEN_START : Math.min(...known.map(({ earliest }) => earliest)),
    inner.endsWith('..') ? OPEN_END : Math.max(...known.map(({ latest }) => latest)),
  );
}

/** "About" widens a date by one unit of its own precision on either side; EDTF itself leaves the width open. */
function margin(date: string): number {
  if (!/[~%]/.test(date)) return 0;
  const precision = date.replace(/[~%?]/g, '').replace(/^-/, '').split('-').length;
  return precision >= 3 ? DAY : precision === 2 ? 31 * DAY : 366 * DAY;
}

function clamp(earliest: number, latest: number): Bounds | undefined {
  if (Number.isNaN(earliest) || Number.isNaN(latest) || earliest > latest) return undefined;
  return { earliest: Math.max(earliest, OPEN_START), latest: Math.min(latest, OPEN_END) };
}
