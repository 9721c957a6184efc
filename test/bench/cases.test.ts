import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseNames, differenceOf, readCase } from '../../bench/measure/cases.ts';
import { load } from '../../bench/measure/loop.ts';

describe('The benchmark', () => {
  it('measures every documented query', () => {
    const documented = readdirSync(new URL('../../examples/queries/', import.meta.url))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => file.replace('.graphql', ''));
    expect(documented.filter((name) => !caseNames().includes(name))).toEqual([]);
  });

  it('asks about what is in the graph, and says where it knows of no such thing', () => {
    const picks = new Map([
      ['actor.hub', 'bench/actor/a0'],
      ['actor.middling', 'bench/actor/a9'],
    ]);
    expect(readCase('11-ties-of-an-actor', picks).map(({ variant, variables }) => [variant, variables])).toEqual([
      ['hub', { actor: 'bench/actor/a0' }],
      ['middling', { actor: 'bench/actor/a9' }],
    ]);
    expect(() => readCase('11-ties-of-an-actor', new Map())).toThrow('There is no pick @actor.hub');
  });
});

describe('A comparison of answers', () => {
  it('names the first place where they differ, and looks past cursors', () => {
    expect(differenceOf({ a: [{ b: 1 }], endCursor: 'x' }, { a: [{ b: 1 }] })).toBeUndefined();
    expect(differenceOf({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe('data.a.0.b: 1 and 2');
    expect(differenceOf({ a: [1] }, { a: [1, 2] })).toBe('data.a.1: undefined and 2');
    expect(differenceOf({ a: null }, { a: {} })).toBe('data.a: null and {}');
  });
});

describe('Load', () => {
  it('asks with as many clients at a time as it is told, and takes the time of each answer', async () => {
    let [asking, most] = [0, 0];
    const { p50, p99, count, perSecond } = await load(
      async () => {
        most = Math.max(most, (asking += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        asking -= 1;
      },
      4,
      0.2,
    );
    expect(most).toBe(4);
    expect(count).toBeGreaterThanOrEqual(20);
    expect(p50).toBeGreaterThan(4);
    expect(p99).toBeGreaterThanOrEqual(p50);
    expect(perSecond).toBeLessThan(4 * 250);
  });
});
