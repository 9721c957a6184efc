import { createHash } from 'node:crypto';
import type { FigureRow } from '../../claim/claim.row.ts';
import { maximalCliques } from './cliques.ts';
import type { Interval } from './interval.ts';
import { byPlace, intervalPlace, measurePlace, type Placed } from './order.ts';
import type { Pairs } from './pairs.ts';
import { SCOPE_PARTS, type ScopePart } from './scope.ts';
import type { Figure } from './standing.ts';

/** Figures of which every two can hold together, as many as can. Sorted by what they count and by what they leave. */
export interface Camp extends Placed {
  readonly measure: FigureRow['measure'];
  readonly measureWords: string | null;
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
export function campsOf(pairs: Pairs): { readonly camps: readonly Camp[]; readonly cut: boolean } {
  const places = Array.from(pairs.figures.keys());
  const areCompatible = (one: number, other: number) => pairs.at(one, other)?.comparison.relation === 'COMPATIBLE';
  const { cliques, cut } = maximalCliques(places, areCompatible, { most: MOST_CAMPS, steps: MOST_STEPS });
  return { camps: cliques.map((members) => campOf(members, pairs)).sort(byPlace), cut };
}

function campOf(members: readonly number[], pairs: Pairs): Camp {
  const figures = members.flatMap((member) => pairs.figures[member] ?? []);
  const [{ claim }] = figures as [Figure]; // no clique is empty
  const { parts, assuming } = comparedWithin(members, pairs);
  const highs = figures.filter((figure) => !parts.has(figure)).flatMap(({ interval }) => interval.high ?? []);
  const interval = {
    low: Math.max(...figures.map((figure) => figure.interval.low)),
    high: highs.length > 0 ? Math.min(...highs) : null,
  };
  return {
    measure: claim.measure,
    measureWords: claim.measureWords,
    figures,
    interval,
    assuming,
    place: `${measurePlace(claim)} ${intervalPlace(interval)}`,
    id: createHash('sha256')
      .update(figures.map(({ id }) => id).join())
      .digest('base64url'),
  };
}

/** Which of these count a part of what another counts, and what comparing them assumed. */
function comparedWithin(members: readonly number[], pairs: Pairs) {
  const parts = new Set<Figure>();
  const assumed = new Set<ScopePart>();
  for (const one of members) {
    for (const other of members) {
      const pair = one < other ? pairs.at(one, other) : undefined;
      if (!pair) continue;
      if (pair.comparison.part) parts.add(pair.one);
      for (const part of pair.comparison.assuming) assumed.add(part);
    }
  }
  return { parts, assuming: SCOPE_PARTS.filter((part) => assumed.has(part)) };
}
