import type { ContradictionFilter, ContradictionRule } from '../../generated/graphql.ts';
import type { Settings } from '../../state/place.ts';

/** All rules, in the order they are offered. */
export const RULES: readonly ContradictionRule[] = ['DENIAL', 'VALUE', 'TIME', 'PLACE', 'ACTOR', 'STANCE', 'CAUSE'];

/** The strengths that are offered: more is seldom. */
export const STRENGTHS = [1, 2, 3, 5] as const;

/** Which pairs are wanted. */
export interface Wanted {
  /** Undefined for all. */
  readonly rule: ContradictionRule | undefined;
  /** How many independent voices the weaker side must have at least. */
  readonly strength: number;
}

/** What the address asks for; what it asks for in vain is as if it had not. */
export function wantedOf({ rule, strength }: Settings): Wanted {
  const found = STRENGTHS.find((each) => String(each) === strength);
  return { rule: RULES.find((each) => each === rule), strength: found ?? 0 };
}

/** The same for the server. */
export function filterOf({ rule, strength }: Wanted): ContradictionFilter {
  return { ...(rule ? { rules: [rule] } : {}), ...(strength > 0 ? { minStrength: strength } : {}) };
}
