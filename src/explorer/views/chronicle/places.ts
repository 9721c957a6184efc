import { isolated } from '../../record/isolated.ts';
import { type Bounds, boundsOf, type Clock, type Entry, timeInWords } from './clock.ts';

/** How well a moment is known, and so how it is drawn. */
export type Shape = 'moment' | 'between' | 'later' | 'earlier' | 'unknown';

/** One mark of a lane, in pixels: an entry, or several that would lie on each other. */
export interface Mark {
  readonly entries: readonly Entry[];
  readonly shape: Shape;
  /** Its dot. */
  readonly x: number;
  readonly y: number;
  /** Where its line ends; the same as x where it has none. */
  readonly end: number;
  readonly key: string;
  readonly name: string;
}

/** How time is laid out: the gutter of unknown times, then the axis. */
export interface TimeAxis {
  readonly clock: Clock;
  readonly domain: readonly [number, number];
  readonly gutter: number;
  readonly width: number;
}

/** In milliseconds. */
export const DAY = 86_400_000;
/** The marks of an axis keep so far from its ends. */
export const MARGIN = 16;
/** Pixels that a dot takes, and most dots above each other: more become one with a number. */
const CELL = 12;
const MOST_STACKED = 20;
const MOST_ROWS = 24;
/** What tells of an open end. */
const ARROW = 30;

/** The axis on which all of these entries have their place. */
export function timeAxis(entries: readonly Entry[], clock: Clock, width: number): TimeAxis {
  const bounds = entries.map((entry) => boundsOf(entry, clock));
  const known = bounds.flatMap(({ from, to }) => [from, to]).filter((time) => time !== null);
  const gutter = bounds.some(({ from, to }) => from === null && to === null) ? Math.min(110, width / 4) : 0;
  // One by one: spread over thousands of arguments it would be too much for the stack.
  const first = known.reduce((a, b) => Math.min(a, b), Infinity);
  const last = known.reduce((a, b) => Math.max(a, b), -Infinity);
  if (known.length === 0) return { clock, domain: [0, 0], gutter: width, width };
  const room = Math.max((last - first) * 0.02, DAY);
  return { clock, domain: [first - room, last + room], gutter, width };
}

/** The marks of one lane, stacked so that none hides another, and how high they are together. */
export function placesOf(
  entries: readonly Entry[],
  axis: TimeAxis,
): { readonly marks: Mark[]; readonly height: number } {
  let marks = stacked(bundled(entries, axis, MOST_STACKED), axis);
  if (rowsOf(marks) > MOST_ROWS) marks = stacked(bundled(entries, axis, 1, CELL * 3), axis);
  return { marks, height: (rowsOf(marks) + 1) * CELL };
}

type Flat = Omit<Mark, 'y'>;

/** Before the id of an entry in the list, as the key of a mark that stands for several. */
export const LISTED = 'listed ';

/** Where in the list an entry stands. */
export const entryId = ({ source, claim }: Entry) => `entry-${source.key}-${claim.key}`;

/** Entries that fall on one spot, as one mark where there are more than `most`. */
function bundled(entries: readonly Entry[], axis: TimeAxis, most: number, cell = CELL): Flat[] {
  const spots = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { shape, x, end } = spotOf(boundsOf(entry, axis.clock), axis);
    // Of moments known within wide bounds, where they begin is hardly worth a line of its own.
    const spot =
      shape === 'between' && most === 1 ? shape : `${shape} ${Math.round(x / cell)} ${Math.round(end / cell)}`;
    spots.set(spot, [...(spots.get(spot) ?? []), entry]);
  }
  return [...spots.values()].flatMap((alike) =>
    alike.length > most ? [flat(alike, axis)] : alike.map((entry) => flat([entry], axis)),
  );
}

function flat(entries: readonly Entry[], axis: TimeAxis): Flat {
  const spots = entries.map((entry) => spotOf(boundsOf(entry, axis.clock), axis));
  const [entry] = entries as [Entry]; // a spot is there for an entry that lies on it
  const when = timeInWords(entry, axis.clock);
  return {
    entries,
    shape: spots[0]?.shape ?? 'unknown',
    x: Math.min(...spots.map(({ x }) => x)),
    end: Math.max(...spots.map(({ end }) => end)),
    key: entries.length === 1 ? entry.claim.key : LISTED + entryId(entry),
    name:
      entries.length === 1
        ? `${when}: ${isolated(entry.claim.label)}`
        : `${entries.length} claims, ${when} and near: go to them in the list`,
  };
}

function spotOf({ from, to }: Bounds, axis: TimeAxis): { shape: Shape; x: number; end: number } {
  const at = (time: number) => pixelOf(time, axis);
  if (from === null && to === null) return { shape: 'unknown', x: MARGIN / 2, end: MARGIN / 2 };
  if (to === null) return { shape: 'later', x: at(from ?? 0), end: at(from ?? 0) + ARROW };
  if (from === null) return { shape: 'earlier', x: at(to), end: at(to) - ARROW };
  if (to - from <= DAY) return { shape: 'moment', x: at(from), end: at(from) };
  return { shape: 'between', x: at(from), end: at(to) };
}

/** Where a time lies on the axis. */
export function pixelOf(time: number, { domain: [first, last], gutter, width }: TimeAxis): number {
  return gutter + MARGIN + ((time - first) / (last - first)) * (width - gutter - 2 * MARGIN);
}

/** Each on the lowest row where it has room; those of unknown time side by side in the gutter. */
function stacked(marks: readonly Flat[], { gutter }: TimeAxis): Mark[] {
  const [unknown, known] = [marks.filter(isUnknown), marks.filter((mark) => !isUnknown(mark))];
  const perRow = Math.max(1, Math.floor((gutter - CELL) / CELL));
  const rows: number[] = [];
  const placed = known
    .toSorted((a, b) => left(a) - left(b))
    .map((mark) => {
      const free = rows.findIndex((taken) => taken <= left(mark) - CELL / 2);
      const row = free < 0 ? rows.length : free;
      rows[row] = Math.max(mark.x, mark.end) + CELL / 2 + (mark.entries.length > 1 ? CELL : 0);
      return { ...mark, y: (row + 1) * CELL };
    });
  const aside = unknown.map((mark, i) => ({
    ...mark,
    x: mark.x + (i % perRow) * CELL,
    end: mark.end + (i % perRow) * CELL,
    y: (Math.floor(i / perRow) + 1) * CELL,
  }));
  return [...aside, ...placed];
}

const isUnknown = ({ shape }: Flat) => shape === 'unknown';
const left = ({ x, end }: Flat) => Math.min(x, end);

function rowsOf(marks: readonly Mark[]): number {
  return marks.reduce((most, { y }) => Math.max(most, y / CELL), 1);
}
