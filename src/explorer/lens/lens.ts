import type { Basis, Certainty, LensInput } from '../generated/graphql.ts';

/** The degrees of certainty that a lens can ask for, the least sure first. ATTRIBUTED is beside that scale. */
export const DEGREES = ['RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'] as const satisfies readonly Certainty[];

/** The ways of knowing, from the eye to nothing said. */
export const BASES = ['WITNESSED', 'DEDUCED', 'INDUCED', 'TOLD', 'UNKNOWN'] as const satisfies readonly Basis[];

/** The parts of a lens that name records by their ids. */
export const NAMING = [
  'exceptSources',
  'sources',
  'exceptRunBy',
  'runBy',
] as const satisfies readonly (keyof LensInput)[];

/** One of those parts. */
export type NamingPart = (typeof NAMING)[number];

/** Most records that one part can name. */
export const MOST_NAMED = 20;

/** A lens with some parts turned. A part that lets everything through is left out, so that the empty lens stays empty. */
export function changeLens(lens: LensInput, change: LensInput): LensInput {
  const parts = Object.entries({ ...lens, ...change }).filter(([, part]) => narrows(part));
  return Object.fromEntries(parts);
}

function narrows(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== undefined && part !== null && part !== '' && part !== false;
}

/** All ids that a lens names. */
export function idsOf(lens: LensInput): readonly string[] {
  return [...new Set(NAMING.flatMap((part) => lens[part] ?? []))];
}

/**
 * The lens that a text of an address tells of. What is no part of a lens is as if it were not there; whether an id or a time
 * is one, the server says.
 */
export function parseLens(text: string | null | undefined): LensInput {
  const given = parseObject(text ?? '');
  const [certainty] = among(DEGREES, [given['certainty']]);
  const named = NAMING.map((part) => [part, textsOf(given[part]).slice(0, MOST_NAMED)]);
  return changeLens(Object.fromEntries(named), {
    certainty,
    basis: among(BASES, textsOf(given['basis'])),
    explicitOnly: given['explicitOnly'] === true,
    recordedBy: instantOf(given['recordedBy']),
    saidBy: instantOf(given['saidBy']),
  });
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function among<Word extends string>(words: readonly Word[], given: readonly unknown[]): Word[] {
  return words.filter((word) => given.includes(word));
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function instantOf(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** The last moment of a day in UTC, which is how a lens means "by that day"; undefined where there is no day. */
export function endOfDay(day: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T23:59:59.999Z` : undefined;
}

/** The day of an instant in UTC, as a date input has it. */
export function dayOf(instant: string | null | undefined): string {
  const time = Date.parse(instant ?? '');
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
