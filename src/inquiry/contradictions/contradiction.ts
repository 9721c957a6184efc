import type { ClaimRow } from '../../claim/claim.row.ts';
import type { Bounds } from '../corroboration/corroboration.ts';

/** The rules by which two claims contradict each other, in the order in which they are tried. */
export const RULES = ['DENIAL', 'VALUE', 'ACTOR', 'TIME', 'PLACE', 'CAUSE', 'STANCE'] as const;
export type Rule = (typeof RULES)[number];

/**
 * What a contradiction takes for granted and nobody said: that a part of a figure's scope which one side leaves open is the
 * other's, or that there is only one of what a rule is about.
 */
export const ASSUMPTIONS = ['POPULATION', 'DOER', 'PLACE', 'PERIOD', 'ONE_DOER', 'ONE_TIME', 'ONE_OCCURRENCE'] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** Why two claims cannot both hold. */
export interface Clash {
  readonly rule: Rule;
  /** In the order of ASSUMPTIONS; none where the claims clash as they stand. */
  readonly assuming: readonly Assumption[];
  /** One sentence, made of constant words and of what the claims say. */
  readonly reason: string;
}

/** One side: a claim, and the acts that take this side of it. */
export interface Side {
  readonly claimId: string;
  readonly polarity: 'AFFIRMS' | 'DENIES';
  /** By the earliest time at which each may have been said, unknown last; then by id. */
  readonly actIds: readonly string[];
  /** Where these acts come from, by the rules of corroboration. */
  readonly roots: Bounds;
}

/** Two claims that cannot both hold, or one claim that is affirmed and denied. */
export interface Contradiction extends Clash {
  /** Made of the rule and the ids of the two claims. */
  readonly id: string;
  /** The side whose claim has the lower id; of a DENIAL the affirming side. */
  readonly one: Side;
  readonly other: Side;
  /** The smaller of the two sides' least numbers of independent roots. */
  readonly strength: number;
}

/** Contradictions, the strongest first, then by id. */
export interface Contradictions {
  readonly found: readonly Contradiction[];
  /** True where something was left out for size. */
  readonly cut: boolean;
}

/** Most contradictions of one answer: nobody reads more, and the strongest come first. */
export const MOST_FOUND = 1_000;

/** Which of the contradictions among some claims are asked for; all, where nothing is said. */
export interface Asked {
  /** Only those that this claim is a side of. */
  readonly claimId?: string | undefined;
  /** Only those by these rules. */
  readonly rules?: readonly Rule[] | undefined;
  /** Only those of at least this strength. */
  readonly minStrength?: number | undefined;
}

/** Whether a contradiction is one of those asked for. */
export function isAsked(
  { rule, strength, one, other }: Contradiction,
  { claimId, rules, minStrength = 0 }: Asked,
): boolean {
  const isOfClaim = claimId === undefined || one.claimId === claimId || other.claimId === claimId;
  return isOfClaim && (rules === undefined || rules.includes(rule)) && strength >= minStrength;
}

/** A claim with those who take one side of it. */
export interface Sided {
  readonly claim: ClaimRow;
  readonly side: Side;
}

/** The claims that have a side, those with the most roots first, then by id. */
export function sided(claims: readonly ClaimRow[], sideOf: (claimId: string) => Side | undefined): Sided[] {
  return claims
    .flatMap((claim) => {
      const side = sideOf(claim.id);
      return side ? [{ claim, side }] : [];
    })
    .sort((a, b) => b.side.roots.min - a.side.roots.min || (a.claim.id < b.claim.id ? -1 : 1));
}

/** That two sides clash. */
export function contradiction(clash: Clash, { side: one }: Sided, { side: other }: Sided): Contradiction {
  return {
    ...clash,
    id: `${clash.rule} ${one.claimId} ${other.claimId}`,
    one,
    other,
    strength: Math.min(one.roots.min, other.roots.min),
  };
}

/** The order of an answer. */
export function strongestFirst(one: Contradiction, other: Contradiction): number {
  return other.strength - one.strength || (one.id < other.id ? -1 : 1);
}
