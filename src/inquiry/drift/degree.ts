import { type Degree, DEGREES } from '../../lens/wording.ts';
import type { Act, ActGraph } from '../acts/acts.ts';
import { upstreamOf } from './chains.ts';

/** The degree of an act's own wording; null where it only attributes, or cannot be read. */
export function degreeOf({ certainty }: Act): Degree | null {
  return certainty === 'ATTRIBUTED' ? null : certainty;
}

/** How many degrees surer `to` is than `from`: from -3 to 3. */
export function gapBetween(from: Degree, to: Degree): number {
  return DEGREES.indexOf(to) - DEGREES.indexOf(from);
}

/**
 * The nearest acts with a degree, on each way up from an act, itself included; each with how many acts on the way nobody
 * can read, by the way that has fewest. What only attributes stands for what is upstream of it. `barred` are not met.
 */
export function nearestDegrees(
  graph: ActGraph,
  start: Act,
  barred: readonly (Act | undefined)[],
): { readonly found: ReadonlyMap<Act, number>; readonly looked: number } {
  const found = new Map<Act, number>();
  const seen = new Set(barred);
  let level = [start];
  for (let unreadable = 0; level.length > 0; unreadable += 1) {
    const beyond: Act[] = [];
    for (const act of level) {
      if (seen.has(act)) continue;
      seen.add(act);
      if (degreeOf(act) !== null) found.set(act, unreadable);
      else for (const up of upstreamOf(graph, act)) (act.certainty === null ? beyond : level).push(up);
    }
    level = beyond;
  }
  return { found, looked: seen.size };
}
