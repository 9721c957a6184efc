import type { Act, ActGraph } from '../acts/acts.ts';
import { components } from '../corroboration/components.ts';
import { upstreamOf } from './chains.ts';

/**
 * On what an act rests in the end: acts that pass nothing on, and circles of acts that pass on one another, each circle as
 * one. Where nothing of what it passes on is there any more, there is none.
 */
export type Ground = readonly Act[];

/** The grounds of each of some acts and of all that is upstream of them. */
export function groundsOf(graph: ActGraph, acts: readonly Act[]): ReadonlyMap<Act, ReadonlySet<Ground>> {
  const found = new Map<Act, ReadonlySet<Ground>>();
  for (const circle of components(acts, (act) => upstreamOf(graph, act))) {
    const inside = new Set(circle);
    const above = circle.flatMap((act) => upstreamOf(graph, act)).filter((up) => !inside.has(up));
    const grounds = above.length > 0 ? unionOf(new Set(above.map((up) => found.get(up) ?? NONE))) : endOf(circle);
    for (const act of circle) found.set(act, grounds);
  }
  return found;
}

const NONE: ReadonlySet<Ground> = new Set();

/** Most acts pass on one other: its set is shared, not copied. */
function unionOf(sets: ReadonlySet<ReadonlySet<Ground>>): ReadonlySet<Ground> {
  const [first = NONE] = sets;
  return sets.size === 1 ? first : new Set([...sets].flatMap((set) => [...set]));
}

function endOf(circle: readonly Act[]): ReadonlySet<Ground> {
  const isEnd = circle.length > 1 || circle.every(({ relays }) => relays.length === 0);
  return isEnd ? new Set([circle.toSorted((a, b) => (a.id < b.id ? -1 : 1))]) : NONE;
}

/** Those of some grounds that nothing in the record shows to be the same voice as one of the others. */
export function independentOf(
  graph: ActGraph,
  grounds: ReadonlySet<Ground>,
  others: ReadonlySet<Ground>,
): readonly Ground[] {
  const marks = new Set([...others].flat().flatMap((act) => marksOf(graph, act)));
  return [...grounds].filter(
    (ground) => !others.has(ground) && !ground.some((act) => marksOf(graph, act).some((mark) => marks.has(mark))),
  );
}

/** By what two acts are known for one voice: one source, one actor that runs both, one document, or one republished. */
function marksOf({ voices, republishes }: ActGraph, { sourceId, documentId }: Act): string[] {
  const documents = documentId === null ? [] : [documentId, ...(republishes.get(documentId) ?? [])];
  return [sourceId, ...(voices.get(sourceId)?.runBy ?? []), ...documents];
}
