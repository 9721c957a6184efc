import type { READINGS } from './assertion.ts';

/** How far upstream a chain is followed: longer hearsay was never met, and each step multiplies what is read. */
export const LONGEST_CHAIN = 12;
/** How many acts upstream a chain names. */
export const MOST_HOPS = 100;
/** How many RELAYS are read for one chain: enough for MOST_HOPS acts that relay several others each. */
export const MOST_EDGES = 500;

/** That one act passes on another. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly reading: (typeof READINGS)[number];
  readonly position: number;
}

/** One act upstream: how many steps away, and how the last of them reads. */
export interface Hop {
  readonly depth: number;
  readonly reading: ChainEdge['reading'];
  readonly assertionId: string;
}

export interface Chain {
  readonly hops: readonly Hop[];
  /** True where there is more upstream than is named. */
  readonly cut: boolean;
}

/**
 * Everything upstream of an act, nearest first, each act once: breadth-first search along RELAYS, which ends in cycles
 * too. The act itself is not repeated.
 */
export function chainOf(start: string, edges: readonly ChainEdge[]): Chain {
  const up = new Map<string, ChainEdge[]>();
  for (const edge of edges) up.set(edge.from, [...(up.get(edge.from) ?? []), edge]);
  const seen = new Set([start]);
  const hops: Hop[] = [];
  let cut = edges.length >= MOST_EDGES;
  let level = [start];
  for (let depth = 1; level.length > 0; depth += 1) {
    const steps = level.flatMap((id) => (up.get(id) ?? []).toSorted((a, b) => a.position - b.position));
    const fresh = steps.filter(({ to }) => !seen.has(to) && seen.add(to));
    if (depth > LONGEST_CHAIN || hops.length + fresh.length > MOST_HOPS) {
      cut ||= fresh.length > 0;
      fresh.length = depth > LONGEST_CHAIN ? 0 : MOST_HOPS - hops.length;
    }
    hops.push(...fresh.map(({ to, reading }) => ({ depth, reading, assertionId: to })));
    level = hops.length === MOST_HOPS ? [] : fresh.map(({ to }) => to);
  }
  return { hops, cut };
}
