import { compare, type Comparison } from './compare.ts';
import { byPlace, type Placed } from './order.ts';
import type { PlacesAbove } from './scope.ts';
import { type Figure, isOwnWord } from './standing.ts';

/** Two figures and how they compare, sorted by the places of both. Of a part and its whole, the part is `one`. */
export interface Pair extends Placed {
  readonly one: Figure;
  readonly other: Figure;
  readonly comparison: Comparison;
  /** Whether one source says both itself: then it changed its word, or the record is wrong. */
  readonly oneVoice: boolean;
}

/** How every two of some figures compare, each two once. */
export class Pairs {
  /** Sorted by `place`, then by id. */
  readonly figures: readonly Figure[];
  /** For each figure, its pairs with those before it. */
  readonly #rows: readonly (readonly Pair[])[];

  constructor(figures: readonly Figure[], above: PlacesAbove) {
    this.figures = figures.toSorted(byPlace);
    const voices = this.figures.map(({ acts }) => new Set(acts.filter(isOwnWord).map(({ sourceId }) => sourceId)));
    this.#rows = this.figures.map((upper, i) =>
      this.figures.slice(0, i).map((lower, j) => {
        const comparison = compare(lower.claim, upper.claim, above);
        const oneVoice = [...(voices[i] ?? [])].some((source) => voices[j]?.has(source));
        return pairOf(lower, upper, comparison, oneVoice);
      }),
    );
  }

  /** How two of them compare, by their places in `figures`, whichever comes first; undefined for one and itself. */
  at(one: number, other: number): Pair | undefined {
    return one > other ? this.#rows[one]?.[other] : this.#rows[other]?.[one];
  }

  /** All of them, sorted. */
  list(): Pair[] {
    return this.#rows.flat().sort(byPlace);
  }
}

function pairOf(lower: Figure, upper: Figure, comparison: Comparison, oneVoice: boolean): Pair {
  const [one, other] = comparison.part === 'OTHER' ? [upper, lower] : [lower, upper];
  return {
    one,
    other,
    comparison: comparison.part ? { ...comparison, part: 'ONE' } : comparison,
    oneVoice,
    place: `${lower.place} ${upper.place}`,
    id: `${lower.id} ${upper.id}`,
  };
}
