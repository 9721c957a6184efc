import { CONCEPTS } from '../../record/key.ts';
import type { Needs } from './conflict.ts';
import type { Entry } from './delivery.ts';
import { batches } from './order.ts';

/**
 * Records of one transaction: enough to be quick (measured best between 1,000 and 5,000), few enough for the memory
 * that a transaction may take.
 */
const BATCH = 2_500;

/** The batches in which records are written, each complete in itself: what its records name is in it or before it. */
export function planBatches(entries: Iterable<Entry>, needs: Needs): Entry[][] {
  const ordered = [...entries].sort(
    (a, b) => rank(a) - rank(b) || (a.shape.type < b.shape.type ? -1 : a.shape.type > b.shape.type ? 1 : 0),
  );
  const places = new Map(ordered.map(({ key }, place) => [key, place]));
  const first = firstAssertions(ordered, places);
  const dependencies = ordered.map(({ key, names }) => {
    const found = [...names, ...(needs.get(key) ?? [])].flatMap((name) => places.get(name) ?? []);
    const assertion = first.get(key);
    return assertion === undefined ? found : [...found, assertion];
  });
  return batches(dependencies, BATCH).map((batch) => batch.map((place) => ordered[place] as Entry));
}

function rank({ shape }: Entry): number {
  return CONCEPTS.indexOf(shape.concept);
}

/**
 * For each claim the place of one of its assertions, with which it is written, so that no claim is ever without. Best
 * is one that relays nothing: it draws no other claim into the same transaction.
 */
function firstAssertions(ordered: readonly Entry[], places: ReadonlyMap<string, number>): Map<string, number> {
  const found = new Map<string, { place: number; relays: number }>();
  for (const [place, { record, shape }] of ordered.entries()) {
    if (shape.concept !== 'assertion') continue;
    const { claim, relays } = record as unknown as { claim: string; relays: readonly unknown[] };
    const best = found.get(claim);
    if (places.has(claim) && (best === undefined || relays.length < best.relays))
      found.set(claim, { place, relays: relays.length });
  }
  return new Map([...found].map(([claim, { place }]) => [claim, place]));
}
