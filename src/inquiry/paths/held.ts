import type { ClaimRow } from '../../claim/claim.row.ts';
import { type Bounds, OPEN_END, OPEN_START } from '../../record/date.ts';
import type { DateRow } from '../../record/row.ts';
import type { Act } from '../acts/acts.ts';

/**
 * The time of which a claim speaks, as far as it has a place in time; null where it is undated. A tie lasts from its `since`
 * to its `until`, either end open where it is not said. A stance that says no time was taken when the first readable act
 * told of it.
 */
export function spanOf(claim: ClaimRow, affirmed: readonly Act[]): Bounds | null {
  if (claim.typename === 'TieClaim') {
    const [since, until] = [boundsIn(claim.since), boundsIn(claim.until)];
    if (since || until) return { earliest: since?.earliest ?? OPEN_START, latest: until?.latest ?? OPEN_END };
  }
  if (claim.typename === 'StanceClaim' && !isSaid(claim.occurred)) return firstStated(affirmed);
  return boundsIn(claim.occurred);
}

/** When the first of these acts was made that can be read and has a place in time. */
function firstStated(acts: readonly Act[]): Bounds | null {
  const stated = acts.filter(({ documentId }) => documentId !== null).map(({ statedAt }) => boundsIn(statedAt));
  const known = stated.filter((bounds) => bounds !== null);
  return known.sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)[0] ?? null;
}

function boundsIn([, , , earliest, latest]: DateRow): Bounds | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** Said in some way, if only in words that have no place in time. */
function isSaid([edtf, words]: DateRow): boolean {
  return edtf !== null || words !== null;
}
