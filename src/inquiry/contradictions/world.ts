import type { AffirmedTie } from './ties.ts';

/** What must be known of the things that claims name, to tell whether the claims can both hold. */
export interface World {
  /** The names of actors, events and places. */
  readonly names: ReadonlyMap<string, string>;
  /** For a place: every place that it is filed within, at whatever distance. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /** The events of which others are part. */
  readonly eventsWithParts: ReadonlySet<string>;
  /** The ties that somebody affirms, of these actors and of those they belong to. */
  readonly ties: readonly AffirmedTie[];
  /** True where there are more ties than are looked at: a pair may be told that a tie would let stand. */
  readonly cut: boolean;
}

/** The things of which the world must be asked. */
export interface Decisive {
  readonly actors: readonly string[];
  readonly events: readonly string[];
  readonly places: readonly string[];
  /** Those of the actors who are said to fill an exclusive role. */
  readonly fillers: readonly string[];
}
