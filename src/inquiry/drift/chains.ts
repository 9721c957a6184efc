import type { Act, ActGraph } from '../acts/acts.ts';

/**
 * The acts on whose word this one rests, as far as they are there. Who passes a thing on in order to reject it does not rest
 * on it: of two acts on one claim, both take the same side. Acts on different claims are taken to rest on one another. An act
 * that passes on itself rests on nothing by it.
 */
export function upstreamOf({ acts }: ActGraph, act: Act): Act[] {
  return act.relays
    .map(({ to }) => acts.get(to))
    .filter((up) => up !== undefined)
    .filter((up) => up.there && up.id !== act.id && !rejects(act, up));
}

function rejects(act: Act, passedOn: Act): boolean {
  return act.claimId === passedOn.claimId && act.polarity !== passedOn.polarity;
}

/** Every act of the chains that start from some acts. */
export interface Chains {
  /** The acts, in the order of their ids. */
  readonly acts: readonly Act[];
  /**
   * The other act that every chain with this one starts from; undefined where there are several, or it is the start itself.
   * A chain does not repeat the act it starts from: from here on up it is not met again.
   */
  readonly startOf: (act: Act) => Act | undefined;
}

/** Follows RELAYS from these acts to their ends. */
export function chainsFrom(graph: ActGraph, starts: readonly Act[]): Chains {
  // For each act up to two of the acts from which it is reached: enough to know whether there is but one.
  const startsOf = new Map<Act, readonly Act[]>();
  const waiting = starts.map((act) => ({ act, start: act }));
  for (const { act, start } of waiting) {
    const known = startsOf.get(act) ?? [];
    if (known.length === 2 || known.includes(start)) continue;
    startsOf.set(act, [...known, start]);
    for (const up of upstreamOf(graph, act)) waiting.push({ act: up, start });
  }
  return {
    acts: [...startsOf.keys()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    startOf: (act) => {
      const [start, ...others] = startsOf.get(act) ?? [];
      return others.length === 0 && start !== act ? start : undefined;
    },
  };
}
