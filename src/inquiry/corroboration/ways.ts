import type { Act } from '../acts/acts.ts';
import type { Group, Upstream } from './upstream.ts';

/** How many acts of a way are told: a chain is followed twelve steps up. */
export const MOST_STEPS = 13;

/** The ways on which a claim is known: from what can be read of it up to the roots. */
export interface Ways {
  /** A shortest way to the nearest of these acts, from the one that can be read; empty where none leads there. */
  readonly to: (acts: readonly Act[]) => readonly Act[];
  /** The sources that stand on every way to any root, in the order of a shortest one. */
  readonly bottlenecks: readonly string[];
}

/** How an act was come by: from which, null for a start, and how many acts were met before it. */
interface Met {
  readonly from: Act | null;
  readonly rank: number;
}

export function waysOf(upstream: Upstream): Ways {
  const starts = startsOf(upstream);
  const met = search(starts, upstream.restsOn);
  const to = (acts: readonly Act[]) => wayTo(acts, met);
  return { to, bottlenecks: bottlenecks(starts, upstream, to) };
}

/**
 * Where a reader stands: the counted acts that can be read, and of those that nobody can read the ones which no other
 * counted act leads to. Any other is known by mention only.
 */
function startsOf({ acts, groups, restsOn }: Upstream): Act[] {
  const counted = new Set(acts);
  const starts = acts.filter(({ documentId }) => documentId !== null);
  const reached = new Set(search(starts, restsOn).keys());
  for (const group of groups.toReversed()) {
    const unread = group.acts.filter((act) => counted.has(act) && !reached.has(act));
    starts.push(...unread);
    for (const act of search(unread, restsOn, reached).keys()) reached.add(act);
  }
  return starts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Breadth-first search along the chains, nearest first, past what is closed. */
function search(
  starts: readonly Act[],
  restsOn: (act: Act) => readonly Act[],
  closed: { readonly has: (act: Act) => boolean } = new Set<Act>(),
): Map<Act, Met> {
  const met = new Map<Act, Met>();
  const meet = (act: Act, from: Act | null) => {
    if (!met.has(act) && !closed.has(act)) met.set(act, { from, rank: met.size });
  };
  for (const act of starts) meet(act, null);
  // What is met on the way is come to in its turn.
  for (const act of met.keys()) for (const up of restsOn(act)) meet(up, act);
  return met;
}

function wayTo(acts: readonly Act[], met: ReadonlyMap<Act, Met>): Act[] {
  const rank = (act: Act) => met.get(act)?.rank ?? Number.POSITIVE_INFINITY;
  const [nearest] = acts.filter((act) => met.has(act)).sort((a, b) => rank(a) - rank(b));
  const way: Act[] = [];
  for (let step = nearest ?? null; step; step = met.get(step)?.from ?? null) way.push(step);
  return way.reverse();
}

/**
 * A source is a bottleneck where no way is left without its acts. Dominators are not enough: one source may hold different
 * acts of a way. Any bottleneck stands on the shortest way to a root, so that each source of that one, or of the 13 acts of
 * it nearest to the root, is taken out in turn: 13 walks over all hops at most. A source that holds every root is none: that
 * is said by the roots.
 */
function bottlenecks(starts: readonly Act[], { groups, restsOn }: Upstream, to: Ways['to']): string[] {
  const roots = groups.filter(({ root }) => root);
  const ends = roots.flatMap(({ acts }) => acts);
  const shortest = to(ends).slice(-MOST_STEPS);
  const holdsAll = (source: string) => roots.every((root) => holds(root, source));
  const sources = [...new Set(shortest.map(({ sourceId }) => sourceId))];
  return sources.filter((source) => {
    if (holdsAll(source)) return false;
    const others = search(starts, restsOn, { has: ({ sourceId }) => sourceId === source });
    return !ends.some((act) => others.has(act));
  });
}

function holds({ acts }: Group, source: string): boolean {
  return acts.some(({ sourceId }) => sourceId === source);
}
