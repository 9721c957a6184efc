import type { Placed } from './labels.ts';

/** Dots that lie too near to each other to be told apart, let alone hit: the first stands for all. */
export interface Cluster<Item> {
  readonly first: Item;
  readonly others: readonly Item[];
  readonly at: Placed;
}

/** How near is too near, in pixels: the least that a finger can hit. */
const NEAR = 26;

/** Gathers what lies near each other as it is drawn now; the first of the items come to stand for their neighbours. */
export function clustersOf<Item extends { readonly key: string }>(
  items: readonly Item[],
  places: ReadonlyMap<string, Placed>,
): readonly Cluster<Item>[] {
  const clusters: { first: Item; others: Item[]; at: Placed }[] = [];
  for (const item of items) {
    const at = places.get(item.key);
    if (!at) continue;
    const near = clusters.find((each) => Math.hypot(each.at.x - at.x, each.at.y - at.y) < NEAR);
    if (near) near.others.push(item);
    else clusters.push({ first: item, others: [], at });
  }
  return clusters;
}
