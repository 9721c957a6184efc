import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths, type Path, type PathQuestion, type Step } from '../../src/inquiry/paths/paths.ts';

/** Things and what connects them: small enough to look at every path there is. */
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const pairs = NAMES.flatMap((one, i) => NAMES.slice(i + 1).map((other) => ({ one, other })));
const steps = fc
  .subarray(pairs, { minLength: 1 })
  .chain((some) => fc.tuple(...some.map((pair) => fc.integer({ min: 1, max: 4 }).map((roots) => ({ ...pair, roots })))))
  .map((found): Step[] => found);
const ALL = 1_000;
const question = fc.record({
  start: fc.constantFrom('a', 'b'),
  end: fc.constantFrom('c', 'f'),
  maxDepth: fc.integer({ min: 1, max: 5 }),
  first: fc.constantFrom(1, 2, 5, ALL),
  minIndependentRoots: fc.integer({ min: 0, max: 3 }),
});

/** Every simple path, by looking at all, in no order. */
function everyPath(given: readonly Step[], { start, end, maxDepth, minIndependentRoots }: PathQuestion): Path<Step>[] {
  const walk = (nodes: readonly string[], along: readonly Step[]): Path<Step>[] => {
    const at = nodes.at(-1);
    if (at === end) return [{ nodes, steps: along, support: supportOf(along) }];
    if (along.length === maxDepth) return [];
    return given
      .filter(({ one, other, roots }) => roots >= minIndependentRoots && (one === at || other === at))
      .map((step) => ({ step, to: step.one === at ? step.other : step.one }))
      .filter(({ to }) => !nodes.includes(to))
      .flatMap(({ step, to }) => walk([...nodes, to], [...along, step]));
  };
  return walk([start], []);
}

function supportOf(along: readonly Step[]): number {
  const product = (of: (roots: number) => number) => along.reduce((found, { roots }) => found * of(roots), 1);
  return product((roots) => roots) / product((roots) => roots + 1);
}

const asText = ({ nodes }: { readonly nodes: readonly string[] }) => nodes.join(' ');
const sorted = (texts: readonly string[]) => [...texts].sort();

describe('The best paths, on any small graph', () => {
  it('are simple, begin and end where they should, go along steps that are there, and are not too long', () => {
    fc.assert(
      fc.property(steps, question, (given, asked) => {
        for (const path of bestPaths(given, asked)) {
          expect([path.nodes[0], path.nodes.at(-1)]).toEqual([asked.start, asked.end]);
          expect(new Set(path.nodes).size).toBe(path.nodes.length);
          expect(path.steps.length).toBeLessThanOrEqual(asked.maxDepth);
          path.steps.forEach((step, i) => {
            expect([step.one, step.other].sort()).toEqual([path.nodes[i], path.nodes[i + 1]].sort());
            expect(step.roots).toBeGreaterThanOrEqual(asked.minIndependentRoots);
          });
        }
      }),
    );
  });

  it('are those that one finds by looking at all and sorting them: by support, then length, then ids', () => {
    fc.assert(
      fc.property(steps, question, (given, asked) => {
        const way = ({ nodes }: Path<Step>) => (asked.end < asked.start ? nodes.toReversed() : nodes).join(' ');
        const all = everyPath(given, asked).sort(
          (a, b) =>
            b.support - a.support ||
            a.steps.length - b.steps.length ||
            (way(a) < way(b) ? -1 : Number(way(a) > way(b))),
        );
        expect(bestPaths(given, asked)).toEqual(all.slice(0, asked.first));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same the other way round', () => {
    fc.assert(
      fc.property(steps, question, (given, asked) => {
        const turned = bestPaths(given, { ...asked, start: asked.end, end: asked.start });
        expect(turned.map(({ nodes }) => nodes.toReversed())).toEqual(
          bestPaths(given, asked).map(({ nodes }) => nodes),
        );
      }),
    );
  });

  it('are never more when each hop must have more roots', () => {
    fc.assert(
      fc.property(steps, question, (given, asked) => {
        const all = { ...asked, first: ALL };
        const before = bestPaths(given, all).map(asText);
        const after = bestPaths(given, { ...all, minIndependentRoots: asked.minIndependentRoots + 1 }).map(asText);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('do not depend on names, nor on the order in which steps are given', () => {
    const renamed = fc.shuffledSubarray([...NAMES], { minLength: NAMES.length });
    fc.assert(
      fc.property(steps, question, renamed, fc.nat(), (given, asked, names, seed) => {
        const to = new Map<string, string>(NAMES.map((name, i) => [name, names[i] ?? '']));
        const call = (name: string) => to.get(name) ?? '';
        const moved = given.map(({ one, other, roots }) => ({ one: call(other), other: call(one), roots }));
        moved.push(...moved.splice(0, seed % moved.length));
        const elsewhere = { ...asked, start: call(asked.start), end: call(asked.end) };
        const supports = (found: readonly Path<Step>[]) => found.map(({ support }) => support);
        expect(supports(bestPaths(moved, elsewhere))).toEqual(supports(bestPaths(given, asked)));
        const every = bestPaths(given, { ...asked, first: ALL }).map(({ nodes }) => nodes.map(call).join(' '));
        expect(sorted(bestPaths(moved, { ...elsewhere, first: ALL }).map(asText))).toEqual(sorted(every));
      }),
    );
  });
});
