import { z } from 'zod';
import { BASES, type Degree, DEGREES } from './wording.ts';

/** How many ids or words one part of a lens names: with more it asks several questions. */
export const MOST_LISTED = 20;

const LATEST = 8_640_000_000_000_000; // the last instant that ECMAScript can express
const ids = z.array(z.uuid()).max(MOST_LISTED);
const instant = z.int().min(-LATEST).max(LATEST);

/** The parts of a lens, in the order of its canonical form. */
const canonicalLens = z.strictObject({
  sources: ids.optional(),
  exceptSources: ids.optional(),
  runBy: ids.optional(),
  exceptRunBy: ids.optional(),
  saidBy: instant.optional(),
  recordedBy: instant.optional(),
  certainty: z.enum(DEGREES).optional(),
  basis: z.array(z.enum(BASES)).max(BASES.length).optional(),
  explicitOnly: z.literal(true).optional(),
});

/**
 * A rule for which assertions count: those that pass all parts given. Ids are records' own, times are in milliseconds
 * since 1970. What a part asks of an assertion, lens.store.ts says.
 */
export type Lens = Readonly<z.output<typeof canonicalLens>>;

/** The lens that everything passes. */
export const EMPTY_LENS: Lens = {};

const PARTS = Object.keys(canonicalLens.shape) as (keyof Lens)[];

/** The parts that a lens has, in the order of its canonical form. */
export function partsOf(lens: Lens): (keyof Lens)[] {
  return PARTS.filter((part) => lens[part] !== undefined);
}

/**
 * A lens in the one form in which two are compared, and travel in ids and cursors: lists sorted and without repeats, parts
 * that take nothing away left out. Empty text for the empty lens.
 */
export function lensText(lens: Lens): string {
  const parts = partsOf(tidy(lens));
  return parts.length === 0 ? '' : JSON.stringify(tidy(lens), parts as string[]);
}

/** The same lens without what changes nothing. */
function tidy(lens: Lens): Lens {
  const entries = PARTS.map((part) => {
    const value = lens[part];
    if (!Array.isArray(value)) return [part, value];
    const takesNothing = value.length === 0 && part.startsWith('except');
    return [part, takesNothing ? undefined : [...new Set(value)].sort()];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Lens;
}

/** The lens of a canonical text; undefined where the text is none. */
export function parseLens(text: string): Lens | undefined {
  try {
    const { data } = canonicalLens.safeParse(JSON.parse(text));
    return data && lensText(data) === text ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Up to when acts count: said by then, recorded by then. In milliseconds since 1970. */
export interface Clocks {
  readonly saidBy?: number | undefined;
  readonly recordedBy?: number | undefined;
}

/** The lens as it stood at an earlier moment: of two limits the earlier holds. */
export function narrow(lens: Lens, { saidBy, recordedBy }: Clocks): Lens {
  const earlier = (one: number | undefined, other: number | undefined) =>
    one === undefined ? other : other === undefined ? one : Math.min(one, other);
  return tidy({
    ...lens,
    saidBy: earlier(lens.saidBy, saidBy),
    recordedBy: earlier(lens.recordedBy, recordedBy),
  });
}

/** The degrees that are at least this. */
export function degreesFrom(least: Degree): readonly Degree[] {
  return DEGREES.slice(DEGREES.indexOf(least));
}
