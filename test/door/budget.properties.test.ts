import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/door/budget.ts';

const LIMIT = 1_000;
const steps = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 20_000 }), points: fc.integer({ min: 0, max: 600 }) }),
  {
    minLength: 1,
    maxLength: 120,
  },
);

describe('The budget of a minute', () => {
  it('is never passed in any sixty seconds, and whoever waits as long as was said gets in', () => {
    fc.assert(
      fc.property(steps, (asked) => {
        let now = 0;
        const budget = createBudget(LIMIT, () => now);
        const paid: { readonly at: number; readonly points: number }[] = [];
        for (const { after, points } of asked) {
          now += after;
          const wait = budget.take('a', points);
          if (wait > 0) {
            now += wait * 1_000;
            expect(budget.take('a', points)).toBe(0);
          }
          paid.push({ at: now, points });
          const lastMinute = paid.filter(({ at }) => at > now - 60_000).reduce((sum, each) => sum + each.points, 0);
          expect(lastMinute).toBeLessThanOrEqual(LIMIT);
        }
      }),
    );
  });

  it('is all there again when it was said to be, and a refusal takes nothing of it', () => {
    fc.assert(
      fc.property(steps, (asked) => {
        let now = 0;
        const budget = createBudget(LIMIT, () => now);
        for (const { after, points } of asked) {
          now += after;
          const { remaining } = budget.left('a');
          const isTaken = budget.take('a', points) === 0;
          expect(budget.left('a').remaining).toBe(isTaken ? remaining - points : remaining);
        }
        now += budget.left('a').resetSeconds * 1_000;
        expect(budget.left('a')).toEqual({ limit: LIMIT, remaining: LIMIT, resetSeconds: 0 });
      }),
    );
  });

  it('is each client’s own, and remembers so many clients and no more', () => {
    const budget = createBudget(LIMIT, () => 0);
    expect(budget.take('first', 900)).toBe(0);
    expect(budget.take('other', 900)).toBe(0);
    expect(budget.take('first', 200)).toBe(65);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    for (let i = 0; i < 200_000; i += 1) budget.take(`client ${i}`, 1);
    globalThis.gc?.();
    const grown = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
    expect(grown / 1_000_000).toBeLessThan(60);
    expect(budget.left('first').remaining).toBe(LIMIT);
  });
});
