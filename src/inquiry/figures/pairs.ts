import { compare, type Comparison } from './compare.ts';
import { byPlace, type Placed } from './order.ts';
import type { PlacesAbove } from './scope.ts';
import { type Figure, voicesOf } from './standing.ts';

/** Two figures and how they compare, sorted by the places of both. Of a part and its whole, the part is `one`. */
export interface Pair extends Placed {
  readonly one: Figure;
  readonly other: Figure;
  readonly comparison: Comparison;
  /** Whether one source says both itself: then it changed its word, or the record is wrong. */
  readonly oneVoice: boolean;
}

/** How every two of the figures compare, each two once. */
export class Pairs {
  readonly #found = new Map<string, Pair>();

  constructor(figures: readonly Figure[], above: PlacesAbove) {
    const voices = new Map(figures.map((figure) => [figure.id, voicesOf(figure)]));
    figures.toSorted(byPlace).forEach((lower, i, sorted) => {
      for (const upper of sorted.slice(i + 1)) {
        const comparison = compare(lower.claim, upper.claim, above);
        const [one, other] = comparison.part === 'OTHER' ? [upper, lower] : [lower, upper];
        this.#found.set(`${lower.id} ${upper.id}`, {
          one,
          other,
          comparison: comparison.part ? { ...comparison, part: 'ONE' } : comparison,
          oneVoice: [...(voices.get(one.id) ?? [])].some((source) => voices.get(other.id)?.has(source)),
          place: `${lower.place} ${upper.place}`,
          id: `${lower.id} ${upper.id}`,
        });
      }
    });
  }

  /** How two of them compare, whichever comes first; undefined for a figure and itself. */
  of(one: Figure, other: Figure): Pair | undefined {
    return this.#found.get(`${one.id} ${other.id}`) ?? this.#found.get(`${other.id} ${one.id}`);
  }

  /** All of them, sorted. */
  list(): Pair[] {
    return [...this.#found.values()].sort(byPlace);
  }
}
