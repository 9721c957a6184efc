import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGraph, encodeGraph } from '../../../src/explorer/graph/codec.ts';
import { drawn } from '../../../src/explorer/graph/fold.ts';
import { type GraphEdge, type GraphNode, MOST_NODES } from '../../../src/explorer/graph/graph.ts';
import { beginning, redone, stepped, undone } from '../../../src/explorer/graph/history.ts';
import {
  added,
  FOLDS,
  hiding,
  linked,
  NOTHING,
  pinning,
  placed,
  showing,
  toggling,
  type Walk,
} from '../../../src/explorer/graph/walk.ts';
import { RECORD_TYPES, type RecordType } from '../../../src/explorer/record/type.ts';

const node = (type: RecordType, word: string, more: Partial<GraphNode> = {}): GraphNode => ({
  key: `x/${type.toLowerCase()}/${word}`,
  type,
  kind: type,
  label: word,
  predicate: '',
  sign: undefined,
  certainty: undefined,
  ...more,
});

const edge = (type: string, from: GraphNode, to: GraphNode, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${type} ${from.key} ${to.key}`,
  from: from.key,
  to: to.key,
  label: type,
  type,
  role: undefined,
  sign: undefined,
  disputed: false,
  faint: false,
  folded: [],
  ...more,
});

// X (a source) says, on Y's word, that the army killed the villagers; Z denies it.
const [x, y, z] = ['x', 'y', 'z'].map((word) => node('Source', word)) as [GraphNode, GraphNode, GraphNode];
const [army, villagers] = [node('Actor', 'army'), node('Actor', 'villagers')];
const claim = node('Claim', 'c', { predicate: 'killed ≥ 5', label: 'At least 5 were killed' });
const byX = node('Assertion', 'by-x', { predicate: 'says', certainty: 'ATTRIBUTED' });
const byY = node('Assertion', 'by-y', { predicate: 'says', certainty: 'STATED' });
const byZ = node('Assertion', 'by-z', { predicate: 'denies', certainty: 'STATED' });
const told = [
  ...[
    [byX, x],
    [byY, y],
    [byZ, z],
  ].flatMap(([act, source]) => [
    edge('MADE_BY', act as GraphNode, source as GraphNode),
    edge('ASSERTS', act as GraphNode, claim),
  ]),
  edge('RELAYS', byX, byY, { faint: true }),
  edge('SUBJECT', claim, army),
  edge('OBJECT', claim, villagers),
];
const whole = added(NOTHING, { nodes: [x, y, z, army, villagers, claim, byX, byY, byZ], edges: told }).walk;
const lines = (walk: Walk) =>
  drawn(walk)
    .edges.map(({ from, label, to }) => `${from.split('/')[2]} –${label}→ ${to.split('/')[2]}`)
    .sort();

describe('A walk', () => {
  it('unfolded shows each stored link once', () => {
    expect(drawn({ ...whole, fold: 'nothing' }).edges).toHaveLength(told.length);
  });

  it('folds acts: X says the claim on the word of Y, by context, and Z denies it', () => {
    expect(lines(whole)).toEqual([
      'c –OBJECT→ villagers',
      'c –SUBJECT→ army',
      'x –on the word of→ y',
      'x –says, attributed→ c',
      'y –says, stated→ c',
      'z –denies, stated→ c',
    ]);
    const { nodes, edges } = drawn(whole);
    expect(nodes.filter(({ type }) => type === 'Assertion')).toEqual([]);
    expect(edges.filter(({ disputed }) => disputed).map(({ folded }) => folded)).toEqual([[byZ.key]]);
    expect(edges.find(({ label }) => label === 'on the word of')?.faint).toBe(true);
  });

  it('folds claims too: the army killed the villagers, says Y and one more who only passes it on', () => {
    const { nodes, edges } = drawn({ ...whole, fold: 'claims' });
    expect(edges.find(({ folded }) => folded.includes(claim.key))).toMatchObject({
      from: army.key,
      to: villagers.key,
      label: 'killed ≥ 5, says y and 1 more',
      disputed: true,
    });
    expect(nodes.map(({ key }) => key)).not.toContain(claim.key);
    // Z stands on no line but the one it denies: it is told by the dash, and is no loose dot.
    expect(nodes.map(({ label }) => label).sort()).toEqual(['army', 'villagers', 'x', 'y']);
  });

  it('keeps an act whose claim is not in the picture, and a claim that joins nothing', () => {
    const alone = added(NOTHING, { nodes: [x, byX], edges: told }).walk;
    expect(drawn(alone).nodes.map(({ key }) => key)).toEqual([x.key, byX.key]);
    const single = added(NOTHING, { nodes: [claim, army], edges: told }).walk;
    expect(drawn({ ...single, fold: 'claims' }).nodes).toHaveLength(2);
  });

  it('draws a link that an answer told of only where no stored one joins the same two', () => {
    const field = (from: GraphNode, to: GraphNode) => edge('field', from, to, { label: 'claims' });
    const walk = added(NOTHING, { nodes: [x, claim, army], edges: [field(army, claim), field(x, claim)] }).walk;
    const stored = [edge('SUBJECT', claim, army)];
    expect([...linked(walk, stored).edges.values()].map(({ type, from }) => [type, from])).toEqual([
      ['field', x.key],
      ['SUBJECT', claim.key],
    ]);
  });

  it('holds 2,000 records, and says how many did not fit', () => {
    const many = Array.from({ length: MOST_NODES + 7 }, (_, i) => node('Event', `e${i}`));
    const { walk, leftOut } = added(NOTHING, { nodes: many, edges: [] });
    expect([walk.nodes.size, leftOut]).toEqual([MOST_NODES, 7]);
  });
});

describe('Steps', () => {
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom(...whole.nodes.keys()).map((key) => (walk: Walk) => hiding(walk, [key])),
      fc.constantFrom(...whole.nodes.keys()).map((key) => (walk: Walk) => showing(walk, [key])),
      fc.constantFrom(...whole.nodes.keys()).map((key) => (walk: Walk) => pinning(walk, [key], true)),
      fc.constantFrom(...RECORD_TYPES).map((type) => (walk: Walk) => toggling(walk, type)),
      fc.constantFrom(...FOLDS).map((fold) => (walk: Walk) => ({ ...walk, fold })),
      fc.tuple(fc.constantFrom(...whole.nodes.keys()), fc.integer(), fc.integer()).map(
        ([key, x, y]) =>
          (walk: Walk) =>
            placed(walk, new Map([[key, { x, y }]])),
      ),
    ),
    { maxLength: 30 },
  );

  it('can all be taken back to the beginning, and taken again to the same end', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let history = taken.reduce((now, take) => stepped(now, 'step', take(now.present)), beginning(whole));
        const end = history.present;
        for (let before = undone(history); before; before = undone(history)) history = before;
        expect(history.present).toBe(whole);
        for (let after = redone(history); after; after = redone(history)) history = after;
        expect(history.present).toBe(end);
      }),
    );
  });

  it('leave a picture whose lines all end at records in it', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { nodes, edges } = drawn(taken.reduce((walk, take) => take(walk), whole));
        const keys = new Set(nodes.map(({ key }) => key));
        expect(edges.filter(({ from, to }) => !keys.has(from) || !keys.has(to))).toEqual([]);
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
      }),
    );
  });

  it('come through an address unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const walk = taken.reduce((now, take) => take(now), whole);
        const saved = await decodeGraph(await encodeGraph(walk));
        expect(saved?.keys).toEqual([...walk.nodes.keys()]);
        expect(saved?.places).toEqual(walk.places);
        expect([saved?.pinned, saved?.hidden, saved?.without, saved?.fold]).toEqual([
          walk.pinned,
          walk.hidden,
          walk.without,
          walk.fold,
        ]);
      }),
    );
  });
});

describe('An address', () => {
  it('that was cut off or made up opens nothing, and breaks nothing', async () => {
    const good = await encodeGraph(whole);
    expect(good.length).toBeLessThan(600);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.nat(good.length - 1).map((at) => good.slice(0, at)),
        ),
        async (text) => {
          expect(await decodeGraph(text)).toBeUndefined();
        },
      ),
    );
  });

  it('that would unpack into gigabytes is not unpacked', async () => {
    const bomb = new Blob([' '.repeat(5_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(bomb).arrayBuffer()).toString('base64url');
    expect(await decodeGraph(packed)).toBeUndefined();
  });
});
