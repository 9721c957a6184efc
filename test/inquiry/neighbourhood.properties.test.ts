import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gather,
  type Member,
  MOST_ON_WAY,
  mostOnWay,
  type Neighbour,
  type Surroundings,
} from '../../src/inquiry/neighbourhood/neighbourhood.ts';
import { DRAWN } from '../../src/inquiry/neighbourhood/relationships.ts';
import { type Label, labelOf, parseKey } from '../../src/record/key.ts';
import { RELATIONSHIP_TYPES } from '../../src/record/node.ts';
import { SHAPES } from '../../src/shapes.ts';
import { checked } from '../support/arbitraries.ts';

/** A small graph of records `0` to `11`: which two are joined, some of them twice or to themselves. */
const LABELS: readonly Label[] = ['Claim', 'Event', 'Actor'];
const SIZE = 12;
const member = (i: number): Member => ({ label: LABELS[i % LABELS.length] ?? 'Claim', id: String(i).padStart(2, '0') });
const place = fc.nat({ max: SIZE - 1 });
const graph = fc.record({
  joined: fc.array(fc.tuple(place, place), { maxLength: 30 }),
  asked: fc.uniqueArray(place, { minLength: 1, maxLength: 4 }),
});
type Graph = typeof graph extends fc.Arbitrary<infer T> ? T : never;

const degreeOf = ({ joined }: Graph, i: number) => joined.flat().filter((end) => end === i).length;

function around(world: Graph, i: number): Neighbour[] {
  const ends = world.joined.flatMap(([a, b]) => [...(a === i ? [b] : []), ...(b === i ? [a] : [])]);
  return ends.map((end) => ({ ...member(end), degree: degreeOf(world, end) }));
}

const lookIn = (world: Graph) => async (from: readonly Member[]) =>
  from.map(({ id }): Surroundings => ({ neighbours: around(world, Number(id)), cut: [] }));

const found = (world: Graph, depth: number, first: number) =>
  gather(world.asked.map(member), { depth, first }, lookIn(world));

/** How many steps each record lies from those asked for, by walking. */
function distances(world: Graph): Map<string, number> {
  const far = new Map(world.asked.map((i) => [member(i).id, 0]));
  for (let step = 1; step <= 2; step += 1) {
    const from = [...far.keys()];
    for (const { id } of from.flatMap((each) => around(world, Number(each)))) if (!far.has(id)) far.set(id, step);
  }
  return far;
}

const reach = { depth: fc.nat({ max: 2 }), first: fc.nat({ max: SIZE }) };

describe('The records around records', () => {
  it('begin with the same ones whatever more is asked for: a larger `first`, a deeper question', async () => {
    await fc.assert(
      fc.asyncProperty(graph, reach.depth, reach.first, reach.first, async (world, depth, one, other) => {
        const less = await found(world, depth, Math.min(one, other));
        const more = await found(world, depth, Math.max(one, other));
        const deeper = await found(world, Math.min(2, depth + 1), Math.min(one, other));
        expect(more.members.slice(0, less.members.length)).toEqual(less.members);
        expect(deeper.members.slice(0, less.members.length)).toEqual(less.members);
      }),
    );
  });

  it('are all that lie so near and no others, each once, the nearest first, as many as there is room for', async () => {
    await fc.assert(
      fc.asyncProperty(graph, reach.depth, reach.first, async (world, depth, first) => {
        const { members } = await found(world, depth, first);
        const far = distances(world);
        const steps = members.map(({ id }) => far.get(id) ?? Number.NaN);
        const near = [...far.values()].filter((step) => step > 0 && step <= depth);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        expect(steps.every((step) => step <= depth)).toBe(true);
        expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
        expect(members).toHaveLength(world.asked.length + Math.min(first, near.length));
      }),
    );
  });

  it('stand by how many of those asked for they are joined to, then by how much they are joined to at all, then by id', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (world) => {
        const { members } = await found(world, 1, SIZE);
        const ranks = members.slice(world.asked.length).map(({ id }) => {
          const joined = world.asked.filter((i) => around(world, i).some((each) => each.id === id)).length;
          return [-joined, -degreeOf(world, Number(id)), Number(id)];
        });
        const sorted = ranks.toSorted((a, b) => a.map((each, i) => each - (b[i] ?? 0)).find((each) => each !== 0) ?? 0);
        expect(ranks).toEqual(sorted);
      }),
    );
  });

  it('and the others one step away are counted: with those shown they are all there are', async () => {
    await fc.assert(
      fc.asyncProperty(graph, reach.depth, reach.first, async (world, depth, first) => {
        const { members, leftOut } = await found(world, depth, first);
        const shown = new Set(members.map(({ id }) => id));
        const hidden = [...distances(world)].filter(([id, step]) => step === 1 && !shown.has(id));
        for (const label of LABELS) {
          const count = hidden.filter(([id]) => member(Number(id)).label === label).length;
          expect(leftOut.find((each) => each.label === label)?.count ?? 0).toBe(count);
        }
      }),
    );
  });

  it('are looked for among fewer of each where more are asked for, and never among more than one answer can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_500 }), (records) => {
        const most = mostOnWay(records);
        expect(most).toBeGreaterThanOrEqual(20);
        expect(most).toBeLessThanOrEqual(MOST_ON_WAY);
        expect(most * records).toBeLessThanOrEqual(50_000);
        expect(mostOnWay(records + 1)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('The table of relationships', () => {
  it('has those that the shapes of the records draw, and no others', () => {
    const drawn = SHAPES.flatMap((shape) =>
      fc
        .sample(checked(shape), { numRuns: 300, seed: 1 })
        .flatMap((record) =>
          shape.toNode(record).relationships.map(({ type, to }) => `${labelOf(shape.concept)} ${type} ${concept(to)}`),
        ),
    );
    const stated = DRAWN.flatMap(({ type, from, to }) => to.map((label) => `${from} ${type} ${label}`));
    expect(new Set(stated)).toEqual(new Set(drawn));
    expect(stated).toHaveLength(new Set(stated).size);
    expect(new Set(DRAWN.map(({ type }) => type))).toEqual(new Set(RELATIONSHIP_TYPES));
  });

  const concept = (key: string) => labelOf(parseKey(key)?.concept ?? 'place');
});
