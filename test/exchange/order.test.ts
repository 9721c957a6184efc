import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches, units } from '../../src/exchange/bundle/order.ts';

const graphs = fc.integer({ min: 0, max: 40 }).chain((count) =>
  fc.array(fc.array(fc.nat({ max: Math.max(0, count - 1) }), { maxLength: 4 }), {
    minLength: count,
    maxLength: count,
  }),
);

function reaches(graph: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const each of graph[next] ?? []) {
      if (each === to) return true;
      if (!seen.has(each)) {
        seen.add(each);
        open.push(each);
      }
    }
  }
  return false;
}

describe('the order of writing', () => {
  it('has everything once', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 10 }), (graph, size) => {
        expect(
          batches(graph, size)
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(graph.map((_, i) => i));
      }),
    );
  });

  it('brings what a thing needs in the same batch or before', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 10 }), (graph, size) => {
        const batchOf = new Map(
          batches(graph, size).flatMap((batch, number) => batch.map((thing) => [thing, number] as const)),
        );
        graph.forEach((needs, thing) =>
          needs.forEach((need) => expect(batchOf.get(need)).toBeLessThanOrEqual(batchOf.get(thing) as number)),
        );
      }),
    );
  });

  it('keeps exactly those together that need each other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const unitOf = new Map(units(graph).flatMap((unit, number) => unit.map((thing) => [thing, number] as const)));
        for (let a = 0; a < graph.length; a += 1) {
          for (let b = a + 1; b < graph.length; b += 1) {
            expect(unitOf.get(a) === unitOf.get(b)).toBe(reaches(graph, a, b) && reaches(graph, b, a));
          }
        }
      }),
    );
  });

  it('fills batches up to their size, and beyond it only for a ring', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 10 }), (graph, size) => {
        const largest = Math.max(0, ...units(graph).map((unit) => unit.length));
        for (const batch of batches(graph, size)) expect(batch.length).toBeLessThanOrEqual(Math.max(size, largest));
      }),
    );
  });

  it('keeps the given order where nothing speaks against it', () => {
    expect(batches([[], [], [], []], 3)).toEqual([[0, 1, 2], [3]]);
  });

  it('follows a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => (i + 1 < 100_000 ? [i + 1] : []));
    expect(units(chain)[0]).toEqual([99_999]);
  });
});
