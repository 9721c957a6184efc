import { describe, expect, it } from 'vitest';
import { candidates, type Link } from '../../src/inquiry/paths/candidates.ts';
import { Exploration, type Neighbour, type Surroundings } from '../../src/inquiry/paths/exploration.ts';
import { reasonsOf } from '../../src/inquiry/paths/route.ts';

const neighbour = (id: string, more: Partial<Neighbour> = {}): Neighbour => ({
  id,
  assertions: 1,
  claims: [`claim of ${id}`],
  degree: 1,
  cut: false,
  ...more,
});
const around = (...neighbours: Neighbour[]): Surroundings => ({ neighbours, cut: false });
const link = (one: string, other: string, assertions: number, claims = [`${one} ${other}`]): Link => ({
  one,
  other,
  assertions,
  claims,
  cut: false,
});

describe('An exploration that meets hubs', () => {
  it('goes on from those that can be afforded, the most asserted ways first, and says that there is more', () => {
    const exploration = new Exploration({ start: 'a', end: 'z', maxDepth: 4 });
    expect(exploration.next()).toEqual({ nodes: ['a', 'z'], within: null });
    exploration.learn(
      new Map([
        // 3,000 claims can be read from each end: the first two of a, in the order of their assertions, and one of z.
        [
          'a',
          around(
            neighbour('b', { degree: 2_000 }),
            neighbour('c', { degree: 2_000, assertions: 2 }),
            neighbour('d', { degree: 1_000 }),
          ),
        ],
        ['z', around(neighbour('y', { degree: 3_000 }), neighbour('x', { degree: 3_001, assertions: 9 }))],
      ]),
    );
    expect(exploration.next()?.nodes).toEqual(['c', 'd', 'y']);
    expect(exploration.cut).toBe(true);
  });

  it('looks at the step in the middle from the cheaper side, for what lies within reach of the other alone', () => {
    const exploration = new Exploration({ start: 'z', end: 'a', maxDepth: 3 });
    exploration.next();
    const hub = new Map([
      ['a', around(neighbour('b', { degree: 500 }), neighbour('c', { degree: 500 }))],
      ['z', around(neighbour('y', { degree: 999 }), neighbour('a', { degree: 9_000 }))],
    ]);
    exploration.learn(hub);
    // From a: b and c, 1,000 together. From z: y, 999; a itself is an end.
    expect(exploration.next()).toEqual({ nodes: ['y'], within: new Set(['a', 'b', 'c']) });
    exploration.learn(new Map([['y', around(neighbour('b'), neighbour('q'))]]));
    expect(exploration.next()).toBeUndefined();
    expect(exploration.links.map(({ one, other }) => `${one} ${other}`)).toEqual(['a b', 'a c', 'a z', 'b y', 'y z']);
    expect(exploration.cut).toBe(false);
  });

  it('says so where the surroundings of a node were not read to their end', () => {
    const exploration = new Exploration({ start: 'a', end: 'z', maxDepth: 2 });
    exploration.next();
    exploration.learn(new Map([['a', { ...around(neighbour('b')), cut: true }]]));
    expect(exploration.cut).toBe(true);
  });
});

describe('The links that are looked at', () => {
  const ends = { start: 'a', end: 'z', maxDepth: 2 };

  it('are those that may lie on a path', () => {
    const links = [link('a', 'b', 1), link('b', 'z', 1), link('b', 'c', 9), link('c', 'd', 9), link('a', 'c', 9)];
    expect(candidates(links, ends)).toEqual({ links: [links[0], links[1]], cut: false });
  });

  it('and of too many those first that may lie on the best path, by how often they are asserted', () => {
    // By c: 2/3 x 4/5 = 8/15. By b: 1/2 x 9/10 = 9/20, less.
    const [ab, bz, ac, cz] = [link('a', 'b', 1), link('b', 'z', 9), link('a', 'c', 2), link('c', 'z', 4)];
    expect(candidates([ab, bz, ac, cz], ends, 2)).toEqual({ links: [ac, cz], cut: true });
    expect(candidates([ab, bz, ac, cz], ends, 4)).toEqual({ links: [ac, cz, ab, bz], cut: false });
  });

  it('bring more than 10 claims only where there is room left', () => {
    const many = Array.from({ length: 30 }, (_, i) => `claim ${i}`);
    const [first, second] = [link('a', 'b', 30, many), link('b', 'z', 1)];
    const one = candidates([first, second], ends, 10);
    expect(one).toMatchObject({ links: [{ claims: many.slice(0, 10), cut: true }], cut: true });
    const filled = candidates([first, second], ends, 25); // one for the second link, so 24 for the first
    expect(filled).toMatchObject({ links: [{ claims: many.slice(0, 24), cut: true }, { cut: false }], cut: false });
    expect(candidates([first, second], ends, 31)).toEqual({ links: [first, second], cut: false });
  });

  it('count a claim once that makes two of them', () => {
    const links = [link('a', 'b', 1, ['claim']), link('b', 'z', 1, ['claim'])];
    expect(candidates(links, ends, 1)).toEqual({ links, cut: false });
  });
});

describe('What is said of an answer', () => {
  const walked = { maxDepth: 2, certainties: [], minIndependentRoots: 1, excludeDisputed: true };

  it('does not take finding none for there being none, where something was left out', () => {
    const looked = { around: false, links: false, support: false };
    const none = reasonsOf(walked, { routes: [], undatedLeftOut: 0, cuts: looked });
    expect(none[1]).toBe('There is no path of at most 2 hops of that kind.');
    const cuts = { around: true, links: true, support: true };
    const unseen = reasonsOf(walked, { routes: [], undatedLeftOut: 2, cuts });
    expect(unseen[1]).toBe('Left out for want of a place in time: 2.');
    expect(unseen[2]).toBe('No path was found in what was looked at. That does not say that there is none.');
    expect(unseen).toHaveLength(6);
  });
});
