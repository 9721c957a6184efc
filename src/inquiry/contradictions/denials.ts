import type { ClaimRow } from '../../claim/claim.row.ts';
import {
  type Asked,
  type Clash,
  contradiction,
  type Contradictions,
  isAsked,
  type Sided,
  sided,
} from './contradiction.ts';
import type { Sides } from './sides.ts';

/** Most claims that say the same of which each is paired with each: 30 times 30 are about what an answer holds. */
const MOST_SAME = 30;

/** Of claims that all say the same, mostly one alone: who affirms it against who denies it. */
export function denials(same: readonly ClaimRow[], sides: Sides, asked: Asked): Contradictions {
  const denying = sided(same, sides.denying);
  if (denying.length === 0) return { found: [], cut: false };
  const affirming = sided(same, sides.affirming);
  const pairs = affirming
    .slice(0, MOST_SAME)
    .flatMap((one) => denying.slice(0, MOST_SAME).map((other) => contradiction(denial(one, other), one, other)));
  return {
    found: pairs.filter((pair) => isAsked(pair, asked)),
    cut: affirming.length > MOST_SAME || denying.length > MOST_SAME,
  };
}

function denial(one: Sided, other: Sided): Clash {
  const [by, against] = [one, other].map(({ side }) => acts(side.actIds.length));
  const reason =
    one.claim.id === other.claim.id
      ? `“${one.claim.text}” is affirmed in ${by} and denied in ${against}.`
      : `“${one.claim.text}” is affirmed in ${by}, and “${other.claim.text}”, which says the same, denied in ${against}.`;
  return { rule: 'DENIAL', assuming: [], reason };
}

const acts = (count: number) => (count === 1 ? 'one act' : `${count} acts`);
