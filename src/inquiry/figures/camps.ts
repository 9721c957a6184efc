import { createHash } from 'node:crypto';
import { maximalCliques } from './cliques.ts';
import type { Interval } from './interval.ts';
import { byPlace, intervalPlace, measurePlace, type Placed } from './order.ts';
import type { Pairs } from './pairs.ts';
import { SCOPE_PARTS, type ScopePart } from './scope.ts';
import type { Figure } from './standing.ts';

/** Figures of which every two can hold together, as many as can. Sorted by what they count and by what they leave. */
export interface Camp extends Placed {
  /** By `place`, then by id; at least one. */
  readonly figures: readonly Figure[];
  /**
   * What they leave together for the widest of their scopes: from the highest low, since a part is in its whole, to the
   * lowest high of those that count no part of another. For figures of one scope it is what they have in common.
   */
  readonly interval: Interval;
  /** Everything that comparing them assumed, in the order of SCOPE_PARTS. */
  readonly assuming: readonly ScopePart[];
}

/**
 * Most camps that are sought. Within one scope there are never more than figures (overlapping intervals make a chordal
 * graph: D. R. Fulkerson and O. A. Gross, Pacific Journal of Mathematics 15, 1965); many scopes can make many more.
 */
const MOST_CAMPS = 200;
/** Ends the search where few camps are found among very many ways: some tenths of a second. */
const MOST_STEPS = 20_000;

/** The maximal sets of figures of which every two are compatible. */
export function campsOf(
  figures: readonly Figure[],
  pairs: Pairs,
): { readonly camps: readonly Camp[]; readonly cut: boolean } {
  const sorted = figures.toSorted(byPlace);
  const { cliques, cut } = maximalCliques(sorted, (one, other) => isCompatible(pairs, one, other), {
    most: MOST_CAMPS,
    steps: MOST_STEPS,
  });
  return { camps: cliques.map((members) => campOf(members, pairs)).sort(byPlace), cut };
}

const isCompatible = (pairs: Pairs, one: Figure, other: Figure) =>
  pairs.of(one, other)?.comparison.relation === 'COMPATIBLE';

function campOf(figures: readonly Figure[], pairs: Pairs): Camp {
  const within = figures.flatMap((one, i) => figures.slice(i + 1).flatMap((other) => pairs.of(one, other) ?? []));
  const parts = new Set(within.flatMap(({ one, comparison }) => (comparison.part ? [one] : [])));
  const highs = figures.filter((figure) => !parts.has(figure)).flatMap(({ interval }) => interval.high ?? []);
  const assumed = new Set(within.flatMap(({ comparison }) => comparison.assuming));
  const interval = {
    low: Math.max(...figures.map((figure) => figure.interval.low)),
    high: highs.length > 0 ? Math.min(...highs) : null,
  };
  return {
    figures,
    interval,
    assuming: SCOPE_PARTS.filter((part) => assumed.has(part)),
    place: `${figures[0] ? measurePlace(figures[0].claim) : ''} ${intervalPlace(interval)}`,
    id: createHash('sha256')
      .update(figures.map(({ id }) => id).join())
      .digest('base64url'),
  };
}
