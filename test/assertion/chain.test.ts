import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainEdge, chainOf, LONGEST_CHAIN, MOST_HOPS } from '../../src/assertion/chain.ts';

const edge = (from: string, to: string, position = 0): ChainEdge => ({ from, to, position, reading: 'EXPLICIT' });

/** Any graph of acts that relay one another, cycles and doubled ways included. */
const graphs = fc
  .array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 60 })
  .map((pairs) => [...new Map(pairs.map(([from, to]) => [`${from}>${to}`, edge(`a${from}`, `a${to}`, to)])).values()]);

describe('On whose word does an act rest?', () => {
  it('A root rests on nobody', () => {
    expect(chainOf('a', [])).toEqual({ hops: [], cut: false });
  });

  it('The nearest comes first, and of several the one that the record names first', () => {
    const { hops } = chainOf('article', [
      edge('article', 'monitor', 1),
      edge('article', 'site', 0),
      edge('site', 'accounts'),
    ]);
    expect(hops.map(({ depth, assertionId }) => [depth, assertionId])).toEqual([
      [1, 'site'],
      [1, 'monitor'],
      [2, 'accounts'],
    ]);
  });

  it('Voices that quote each other in a circle end, and the act is not said to rest on itself', () => {
    const { hops, cut } = chainOf('a', [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')]);
    expect(hops.map(({ assertionId }) => assertionId)).toEqual(['b', 'c']);
    expect(cut).toBe(false);
  });

  it('Hearsay of a greater depth is cut, and says so', () => {
    const long = Array.from({ length: LONGEST_CHAIN + 3 }, (_, i) => edge(`a${i}`, `a${i + 1}`));
    const { hops, cut } = chainOf('a0', long);
    expect(hops).toHaveLength(LONGEST_CHAIN);
    expect(cut).toBe(true);
  });

  it('An act that rests on more voices than can be named is cut, and says so', () => {
    const wide = Array.from({ length: MOST_HOPS + 5 }, (_, i) => edge('a', `b${i}`, i));
    const { hops, cut } = chainOf('a', wide);
    expect(hops).toHaveLength(MOST_HOPS);
    expect(cut).toBe(true);
  });

  it('Whatever the graph: each act once, never the act itself, by the shortest way', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const { hops } = chainOf('a0', edges);
        const ids = hops.map(({ assertionId }) => assertionId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain('a0');
        const depths = new Map([['a0', 0], ...hops.map(({ assertionId, depth }) => [assertionId, depth] as const)]);
        for (const { from, to } of edges) {
          const depth = depths.get(from);
          if (depth !== undefined && depth < LONGEST_CHAIN) expect(depths.get(to)).toBeLessThanOrEqual(depth + 1);
        }
      }),
    );
  });
});
