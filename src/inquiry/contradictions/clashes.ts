import type { ClaimRow } from '../../claim/claim.row.ts';
import {
  type Asked,
  type Clash,
  contradiction,
  type Contradiction,
  type Contradictions,
  isAsked,
  MOST_FOUND,
  type Rule,
  type Sided,
  sided,
} from './contradiction.ts';
import { propositionOf } from './proposition.ts';
import { clashOf, type Setting } from './rules.ts';
import type { Sides } from './sides.ts';

/** Most pairs of different sayings on one ground that are compared: over 300 different sayings, in a third of a second. */
const MOST_COMPARED = 50_000;

/** Most pairs that clash on one ground that are looked at, be they asked for or refuted in the end. */
const MOST_LOOKED = 100_000;

/**
 * The clashes among claims on one ground that somebody affirms. Claims with the most roots come first, so that pairs are
 * met in the order of their strength, and what is left out for size is the weakest.
 */
export function clashes(rivals: readonly ClaimRow[], sides: Sides, setting: Setting, asked: Asked): Contradictions {
  const { claimId, rules, minStrength = 0 } = asked;
  const affirmed = sided(rivals, sides.affirming).filter(({ side }) => side.roots.min >= minStrength);
  const place = claimId === undefined ? undefined : affirmed.findIndex(({ claim }) => claim.id === claimId);
  const judge = judgeOf(affirmed, setting);
  const found: Contradiction[] = [];
  let looked = 0;
  for (let i = 1; i < affirmed.length; i += 1) {
    if (judge.isTired() || looked > MOST_LOOKED || found.length > MOST_FOUND) return { found, cut: true };
    for (let j = 0; j < i; j += 1) {
      if (place !== undefined && place !== i && place !== j) continue;
      const rule = judge.rule(i, j);
      if (rule === null || !(rules?.includes(rule) ?? true)) continue;
      looked += 1;
      const pair = clashing(affirmed[i] as Sided, affirmed[j] as Sided, sides, setting);
      if (pair && isAsked(pair, asked)) found.push(pair);
    }
  }
  return { found, cut: false };
}

function clashing(weaker: Sided, stronger: Sided, sides: Sides, setting: Setting): Contradiction | undefined {
  const [one, other] = weaker.claim.id < stronger.claim.id ? [weaker, stronger] : [stronger, weaker];
  const clash = clashOf(one.claim, other.claim, setting);
  return !clash || isRefuted(clash, one, other, sides) ? undefined : contradiction(clash, one, other);
}

/** That there is only one doer, time or occurrence is taken for granted as long as no voice tells both in one breath. */
function isRefuted({ assuming }: Clash, one: Sided, other: Sided, sides: Sides): boolean {
  return assuming.some((each) => each.startsWith('ONE_')) && sides.areToldTogether(one.claim.id, other.claim.id);
}

interface Judge {
  /** By which rule the claims at these places clash; null where they do not. */
  rule(one: number, other: number): Rule | null;
  /** Has compared as much as one answer may cost. */
  isTired(): boolean;
}

/** Many claims may say the same: two different sayings are compared once, and a saying with itself never. */
function judgeOf(claims: readonly Sided[], setting: Setting): Judge {
  const places = new Map<string, number>();
  const sayings = claims.map(({ claim }) => {
    const saying = propositionOf(claim) + timeOf(claim, setting);
    const place = places.get(saying) ?? places.size;
    places.set(saying, place);
    return place;
  });
  const known = new Map<number, Rule | null>();
  return {
    isTired: () => known.size > MOST_COMPARED,
    rule: (i, j) => {
      const [mine = 0, theirs = 0] = [sayings[i], sayings[j]];
      if (mine === theirs) return null;
      const pair = Math.min(mine, theirs) * places.size + Math.max(mine, theirs);
      const found = known.get(pair);
      if (found !== undefined) return found;
      const [one, other] = [claims[i] as Sided, claims[j] as Sided];
      const rule = clashOf(one.claim, other.claim, setting)?.rule ?? null;
      known.set(pair, rule);
      return rule;
    },
  };
}

/** What decides beside the claim itself: a stance without a time of its own has that of its acts. */
function timeOf({ typename, id }: ClaimRow, { firstSaid }: Setting): string {
  return typename === 'StanceClaim' ? JSON.stringify(firstSaid(id)) : '';
}
