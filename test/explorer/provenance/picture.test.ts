import { describe, expect, it } from 'vitest';
import { flagsOf, linesOfCard, piecesOf } from '../../../src/explorer/views/provenance/card.ts';
import { type Box, CLAIM, pictureOf } from '../../../src/explorer/views/provenance/layout.ts';
import { treeOf } from '../../../src/explorer/views/provenance/tree.ts';
import { stepFrom } from '../../../src/explorer/views/provenance/walk.ts';
import { act, claimWith, drift } from './claim.ts';

const acts = [
  act('a', { on: ['root'] }),
  act('b', { on: ['root', 'far'] }),
  act('root', { document: null, certainty: null }),
  act('far'),
];
const drawn = (given: Parameters<typeof claimWith>[0]) => {
  const claim = claimWith(given);
  const tree = treeOf(claim, claim.assertions.nodes, Infinity);
  return { tree, picture: pictureOf(tree, claim.text, linesOfCard) };
};
const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('The picture', () => {
  it('runs from left to right: the claim, who says it, on whose word', () => {
    const { picture } = drawn({ acts, drifts: [drift('b', 'far')] });
    const x = (key: string) => picture.boxes.get(key)?.x ?? 0;
    expect(picture.claim.x).toBeLessThan(x('a'));
    expect(x('a')).toBe(x('b'));
    expect(x('b')).toBeLessThan(x('root'));
    expect(picture.columns).toHaveLength(3);
    expect(picture.lines).toHaveLength(5);
  });

  it('lays no card upon another, nor outside', () => {
    const many = Array.from({ length: 40 }, (_, i) => act(`act ${i}`, { on: i % 3 === 0 ? ['root', 'far'] : [] }));
    const { picture } = drawn({ acts: [...many, ...acts] });
    const boxes = [picture.claim, ...picture.boxes.values()];
    const clashes = boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => overlap(one, other)));
    expect(clashes).toEqual([]);
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(picture.width);
      expect(y + height).toBeLessThanOrEqual(picture.height);
    }
  });

  it('draws a circle, and an act that passes itself on', () => {
    const { picture } = drawn({ acts: [act('a', { on: ['b'] }), act('b', { on: ['a'] }), act('c', { on: ['c'] })] });
    expect(picture.boxes.size).toBe(3);
    expect(picture.lines.map(({ hop, to }) => `${hop?.by ?? CLAIM} > ${to}`).toSorted()).toEqual([
      'a > b',
      'b > a',
      'claim > a',
      'claim > c',
    ]);
  });
});

describe('Arrow keys', () => {
  const { tree, picture } = drawn({ acts });
  const step = (key: string, arrow: string) => stepFrom(key, `Arrow${arrow}`, tree, picture);

  it('walk to the roots and back to the claim', () => {
    const first = step(CLAIM, 'Right');
    expect(first).toBe(tree.first[0]);
    expect(step('a', 'Right')).toBe('root');
    expect(step('root', 'Left')).toBe('a');
    expect(step('a', 'Left')).toBe(CLAIM);
    expect(step(CLAIM, 'Left')).toBeUndefined();
    expect(step('root', 'Right')).toBeUndefined();
  });

  it('walk up and down within a column', () => {
    const [upper = '', lower = ''] = ['a', 'b'].toSorted(
      (one, other) => (picture.boxes.get(one)?.y ?? 0) - (picture.boxes.get(other)?.y ?? 0),
    );
    expect(step(upper, 'Down')).toBe(lower);
    expect(step(lower, 'Up')).toBe(upper);
    expect(step(upper, 'Up')).toBeUndefined();
    expect(stepFrom(lower, 'Home', tree, picture)).toBe(CLAIM);
    expect(stepFrom(lower, 'x', tree, picture)).toBeUndefined();
  });
});

describe('A card', () => {
  const cardOf = (record: ReturnType<typeof act>) => {
    const claim = claimWith({ acts: [record] });
    const found = treeOf(claim, claim.assertions.nodes, Infinity).acts.get(record.key);
    if (!found) throw new Error('It is not in its own tree.');
    return found;
  };

  it('names who spoke before the source, and says how surely in the source’s own words', () => {
    const speaker = { __typename: 'Person', key: 'made/actor/x', label: 'The minister' } as const;
    const card = cardOf(act('a', { speaker, certainty: 'ALLEGED', hedge: 'may', locator: 'line 3' }));
    expect(piecesOf(card).map(({ text }) => text)).toEqual(['The minister', 'alleged “may”', 'line 3']);
  });

  it('flags what must not be overlooked', () => {
    const gone = cardOf(act('a', { polarity: 'DENIES', withdrawnAt: '2025-03-09T00:00:00Z' }));
    expect(flagsOf(gone)).toEqual(['taken back by its source', 'denies it']);
    expect(flagsOf(cardOf(act('a', { certainty: 'ATTRIBUTED' })))).toEqual(['from whom is not said']);
    expect(flagsOf(cardOf(act('a')))).toEqual([]);
  });
});
