import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/explorer/views/provenance/outline.ts';
import { treeOf } from '../../../src/explorer/views/provenance/tree.ts';
import { act, claimWith, drift } from './claim.ts';

type Given = Parameters<typeof claimWith>[0];

const treeWith = (given: Given, most = Infinity) => {
  const claim = claimWith(given);
  return treeOf(claim, claim.assertions.nodes, most);
};
const ways = ({ hops }: ReturnType<typeof treeOf>) => hops.map(({ by, passesOn }) => `${by} > ${passesOn}`);
const otherClaim = { __typename: 'FigureClaim', key: 'made/claim/other', label: 'Other' } as const;

describe('The tree of a claim', () => {
  it('hangs on the claim only what nobody passes on, though every act is on it', () => {
    const tree = treeWith({ acts: [act('root'), act('wire', { on: ['root'] }), act('paper', { on: ['wire'] })] });
    expect(tree.first).toEqual(['paper']);
    expect(ways(tree).toSorted()).toEqual(['paper > wire', 'wire > root']);
  });

  it('holds an act once that several pass on, also one on another claim', () => {
    const tree = treeWith({
      acts: [act('a', { on: ['root'] }), act('b', { on: ['root'] }), act('root', { claim: otherClaim })],
    });
    expect([...tree.acts.keys()].toSorted()).toEqual(['a', 'b', 'root']);
    expect(tree.acts.get('root')?.isOnClaim).toBe(false);
    expect(tree.first).toEqual(['a', 'b']);
  });

  it('hangs a circle that nobody else passes on by its first act, and marks it', () => {
    const tree = treeWith({
      acts: [act('a', { on: ['b'] }), act('b', { on: ['a'] }), act('c')],
      circles: [['a', 'b']],
    });
    expect(tree.first).toEqual(['c', 'a']);
    expect(tree.hops.map(({ isInCircle }) => isInCircle)).toEqual([true, true]);
    expect(tree.acts.get('c')?.isInCircle).toBe(false);
  });

  it('numbers the roots, one number for acts that are one voice', () => {
    const tree = treeWith({ acts: [act('a'), act('b'), act('c')], roots: [['a', 'c'], ['b']] });
    expect(['a', 'b', 'c'].map((key) => tree.acts.get(key)?.root)).toEqual([1, 2, 1]);
  });

  it('leaves out whole chains where there are too many acts, and counts the acts left out', () => {
    const tree = treeWith({ acts: [act('a', { on: ['x'] }), act('x'), act('b', { on: ['y'] }), act('y')] }, 3);
    expect([...tree.acts.keys()]).toEqual(['a', 'x', 'y']);
    expect(tree.leftOut).toBe(1);
  });

  it('draws the first chain however long it is', () => {
    const tree = treeWith({ acts: [act('a', { on: ['b'] }), act('b', { on: ['c'] }), act('c')] }, 1);
    expect(tree.acts.size).toBe(3);
  });

  it('says of an act whose chain was cut that it rests on more', () => {
    const claim = claimWith({ acts: [act('a', { on: ['b'] }), act('b', { on: ['c'], claim: otherClaim })] });
    const starts = claim.assertions.nodes.map((each) => ({ ...each, chain: { ...each.chain, cut: true } }));
    const tree = treeOf(claim, starts, Infinity);
    expect([...tree.acts.values()].map(({ hasMore }) => hasMore)).toEqual([false, true]);
  });
});

describe('Lost doubt in the tree', () => {
  const chain = [act('paper', { on: ['wire'] }), act('wire', { on: ['root'] }), act('root')];
  const marked = (drifts: Given['drifts'] = []) =>
    treeWith({ acts: chain, drifts })
      .hops.filter((hop) => hop.drift)
      .map(({ by, passesOn }) => `${by} > ${passesOn}`);

  it('stands where the one has it from the other', () => {
    expect(marked([drift('wire', 'root')])).toEqual(['wire > root']);
  });

  it('stands on the first step where acts stand between', () => {
    expect(marked([drift('paper', 'root')])).toEqual(['paper > wire']);
  });

  it('stands nowhere where nothing changed, or what it came from is not drawn', () => {
    expect(marked([drift('wire', 'root', { kinds: [] }), drift('wire', 'elsewhere')])).toEqual([]);
  });
});

describe('The nested list', () => {
  it('tells in full once what several pass on', () => {
    const tree = treeWith({
      acts: [act('a', { on: ['wire'] }), act('b', { on: ['wire'] }), act('wire', { on: ['root'] }), act('root')],
    });
    const [a, b] = outlineOf(tree);
    expect(a?.upstream[0]?.upstream[0]?.key).toBe('root');
    expect(b?.upstream[0]).toMatchObject({ key: 'wire', isToldAbove: true, upstream: [] });
  });

  it('ends in a circle', () => {
    const tree = treeWith({ acts: [act('a', { on: ['b'] }), act('b', { on: ['a'] })] });
    expect(outlineOf(tree)[0]?.upstream[0]?.upstream[0]).toMatchObject({ key: 'a', isToldAbove: true });
  });
});
