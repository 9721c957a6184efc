import type { FigureRow } from '../../claim/claim.row.ts';
import { type Interval, intervalOf, isBelow, isTotal, worded } from './interval.ts';
import { type PlacesAbove, type ScopePart, scopeStands } from './scope.ts';

/** Whether two figures can both hold; NOT_COMPARABLE where they do not count the same. */
export const RELATIONS = ['COMPATIBLE', 'INCOMPATIBLE', 'NOT_COMPARABLE'] as const;

/** By which rule that was found. */
export const RULES = [
  'OVERLAP',
  'DISJOINT',
  'PART_WITHIN_WHOLE',
  'PART_ABOVE_WHOLE',
  'DIFFERENT_SCOPE',
  'CROSSED_SCOPES',
  'RELATIVE',
] as const;

/** What the comparison of two figures came to. */
export interface Comparison {
  readonly relation: (typeof RELATIONS)[number];
  readonly rule: (typeof RULES)[number];
  /** Parts of the scope that one side left open and that were taken as the other's; in the order of SCOPE_PARTS. */
  readonly assuming: readonly ScopePart[];
  /** NOT_COMPARABLE: the part of the scope that keeps them apart; absent where one of them is no total. */
  readonly difference?: ScopePart;
  /** Which of the two counts a part of what the other counts. */
  readonly part?: 'ONE' | 'OTHER';
  /** One sentence, of constants and numbers. The same whichever comes first. */
  readonly reason: string;
}

/**
 * Compares two figures about one event. Within one scope they must have a number in common. Where one scope holds the
 * other, the part's low may not exceed the whole's high. Otherwise there is nothing to compare.
 *
 * @param above which places lie within which, as far as it is known
 */
export function compare(one: FigureRow, other: FigureRow, above: PlacesAbove = new Map()): Comparison {
  if (!isTotal(one) || !isTotal(other)) return apart('RELATIVE', 'A figure told only against another is no total.');
  const stands = scopeStands(one, other, above);
  const different = stands.find(([, { order }]) => order === 'DIFFERENT')?.[0];
  if (different) return apart('DIFFERENT_SCOPE', DIFFERENCES[different], different);
  const contained = stands.filter(([, { order }]) => order !== 'SAME');
  const order = contained[0]?.[1].order;
  const crossing = contained.find(([, stand]) => stand.order !== order)?.[0];
  if (crossing) return apart('CROSSED_SCOPES', 'Each counts more than the other in one part of the scope.', crossing);
  const assuming = stands.filter(([, { assumed }]) => assumed).map(([part]) => part);
  const [mine, theirs] = [intervalOf(one), intervalOf(other)];
  if (order === undefined) return { ...sameScope(mine, theirs), assuming };
  return order === 'PART'
    ? { ...nested(mine, theirs), assuming, part: 'ONE' }
    : { ...nested(theirs, mine), assuming, part: 'OTHER' };
}

const DIFFERENCES: Readonly<Record<ScopePart, string>> = {
  MEASURE: 'They count different things.',
  POPULATION: 'Both say who is counted, and neither can be shown to hold the other.',
  DOER: 'Both say who did it, and neither can be shown to hold the other.',
  PLACE: 'Both say where, and neither place lies within the other.',
  PERIOD: 'Both say over what time, and neither can be shown to hold the other.',
};

function apart(rule: Comparison['rule'], reason: string, difference?: ScopePart): Comparison {
  return { relation: 'NOT_COMPARABLE', rule, assuming: [], reason, ...(difference ? { difference } : {}) };
}

type Verdict = Pick<Comparison, 'relation' | 'rule' | 'reason'>;

function sameScope(one: Interval, other: Interval): Verdict {
  const [lower, upper] = one.low <= other.low ? [one, other] : [other, one];
  if (isBelow(lower, upper))
    return {
      relation: 'INCOMPATIBLE',
      rule: 'DISJOINT',
      reason: `No number is both ${worded(lower)} and ${worded(upper)}.`,
    };
  const highs = [one.high, other.high].filter((high) => high !== null);
  const common = { low: upper.low, high: highs.length > 0 ? Math.min(...highs) : null };
  return { relation: 'COMPATIBLE', rule: 'OVERLAP', reason: `In common: ${worded(common)}.` };
}

function nested(part: Interval, whole: Interval): Verdict {
  return isBelow(whole, part)
    ? {
        relation: 'INCOMPATIBLE',
        rule: 'PART_ABOVE_WHOLE',
        reason: `A part of ${worded(part)} does not fit into a whole of ${worded(whole)}.`,
      }
    : {
        relation: 'COMPATIBLE',
        rule: 'PART_WITHIN_WHOLE',
        reason: `A part of ${worded(part)} fits into a whole of ${worded(whole)}.`,
      };
}
