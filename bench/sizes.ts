/** How many records of each kind there are. */
export interface Sizes {
  readonly places: number;
  readonly actors: number;
  readonly sources: number;
  readonly documents: number;
  readonly events: number;
  readonly claims: number;
  readonly assertions: number;
  /** How many of the claims are about one great event, and how many of the assertions are of those. */
  readonly great: { readonly claims: number; readonly assertions: number };
}

export function sizesAt(scale: number): Sizes {
  const of = (count: number) => Math.max(4, Math.round(count * scale));
  return {
    places: of(1_000),
    actors: of(10_000),
    sources: of(2_000),
    documents: of(50_000),
    events: of(10_000),
    claims: of(100_000),
    assertions: Math.max(12, Math.round(300_000 * scale)),
    great: { claims: Math.round(2_000 * scale), assertions: Math.round(10_000 * scale) },
  };
}
