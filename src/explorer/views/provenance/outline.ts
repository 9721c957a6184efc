import type { Hop, Tree } from './tree.ts';

/** An act in the nested list, with those on whose word it rests. */
export interface Item {
  readonly key: string;
  /** How it is known to be passed on; undefined right under the claim. */
  readonly hop: Hop | undefined;
  /** Whether it was told further up: then what it rests on is not told again. */
  readonly isToldAbove: boolean;
  readonly upstream: readonly Item[];
}

/** The tree as a nested list. What several acts pass on, and what comes round in a circle, is told in full once. */
export function outlineOf(tree: Tree): Item[] {
  const told = new Set<string>();
  const itemOf = (key: string, hop: Hop | undefined): Item => {
    const isToldAbove = told.has(key);
    told.add(key);
    const hops = isToldAbove ? [] : tree.hops.filter(({ by }) => by === key);
    return { key, hop, isToldAbove, upstream: hops.map((next) => itemOf(next.passesOn, next)) };
  };
  return tree.first.map((key) => itemOf(key, undefined));
}
