import { RECORD_TYPES, typeOfKey } from '../record/type.ts';
import type { Point } from './graph.ts';
import { type Fold, FOLDS, NOTHING, type Walk } from './walk.ts';

/** What an address says of a graph: which records, where they lie, and how they are shown; what they are, the server says. */
export interface Saved {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly without: Walk['without'];
  readonly fold: Fold;
}

/** A record: key, x, y, and 1 for pinned, 2 for hidden, 3 for both. */
type Row = readonly [key: string, x: number | null, y: number | null, flags: number];

/** The longest text that is read: 2,000 records take less, and one that would unpack into a gigabyte stops here. */
const LONGEST = 500_000;

/** A graph as a text for an address: JSON, deflated (RFC 1951), base64url. Empty where there is nothing in it. */
export async function encodeGraph(walk: Walk): Promise<string> {
  if (walk.nodes.size === 0) return '';
  const rows = [...walk.nodes.keys()].map((key): Row => {
    const place = walk.places.get(key);
    return [key, place?.x ?? null, place?.y ?? null, (walk.pinned.has(key) ? 1 : 0) + (walk.hidden.has(key) ? 2 : 0)];
  });
  const text = JSON.stringify({ rows, without: [...walk.without], fold: walk.fold });
  const packed = await through(new Blob([text]).stream(), new CompressionStream('deflate-raw'), LONGEST);
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The graph that a text tells of; undefined where it tells of none that can be read. */
export async function decodeGraph(text: string): Promise<Saved | undefined> {
  if (text === '') return undefined;
  try {
    const packed = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    const bytes = await through(new Blob([packed]).stream(), new DecompressionStream('deflate-raw'), LONGEST);
    return savedOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined; // cut off on its way, or made by hand: the page opens as if it had none
  }
}

async function through(
  from: ReadableStream<Uint8Array<ArrayBuffer>>,
  by: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = from.pipeThrough(by).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) throw new RangeError('The address holds too much.');
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function savedOf(read: unknown): Saved | undefined {
  const { rows, without, fold } = read as { rows?: unknown; without?: unknown; fold?: unknown };
  if (!Array.isArray(rows)) return undefined;
  const good = rows.filter(isRow);
  const flagged = (flag: number) => new Set(good.filter(([, , , flags]) => (flags & flag) !== 0).map(([key]) => key));
  return {
    keys: good.map(([key]) => key),
    places: new Map(good.flatMap(([key, x, y]) => (x === null || y === null ? [] : [[key, { x, y }] as const]))),
    pinned: flagged(1),
    hidden: flagged(2),
    without: new Set(RECORD_TYPES.filter((type) => Array.isArray(without) && without.includes(type))),
    fold: FOLDS.find((each) => each === fold) ?? NOTHING.fold,
  };
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row)) return false;
  const [key, x, y, flags] = row as unknown[];
  const isPlace = (value: unknown) => value === null || Number.isFinite(value);
  return (
    typeof key === 'string' && typeOfKey(key) !== undefined && isPlace(x) && isPlace(y) && typeof flags === 'number'
  );
}
