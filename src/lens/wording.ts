/** How an act words what it asserts: how surely, and how it says to know. By these a lens tells acts apart. */

/** How sure the asserter's own wording is, from least to most; ATTRIBUTED stands beside that scale. */
export const CERTAINTIES = ['RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED', 'ATTRIBUTED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The scale itself, from least to most. */
export const DEGREES = CERTAINTIES.slice(0, 4) as readonly Certainty[];

/** From the one that tells least of how sure anybody is to the one that tells most. */
export const RANKS: readonly Certainty[] = ['ATTRIBUTED', ...DEGREES];

export const BASES = ['WITNESSED', 'DEDUCED', 'INDUCED', 'TOLD', 'UNKNOWN'] as const;
export type Basis = (typeof BASES)[number];
