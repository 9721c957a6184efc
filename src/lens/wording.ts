/** How an act words what it asserts: how surely, and how it says to know. By these a lens tells acts apart. */

/** How sure a wording is, from least to most. */
export const DEGREES = ['RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'] as const;
export type Degree = (typeof DEGREES)[number];

/** How sure the asserter's own wording is; ATTRIBUTED stands beside the scale: it says on whose word, not how sure. */
export const CERTAINTIES = [...DEGREES, 'ATTRIBUTED'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** From the one that tells least of how sure anybody is to the one that tells most. */
export const RANKS: readonly Certainty[] = ['ATTRIBUTED', ...DEGREES];

export const BASES = ['WITNESSED', 'DEDUCED', 'INDUCED', 'TOLD', 'UNKNOWN'] as const;
export type Basis = (typeof BASES)[number];
