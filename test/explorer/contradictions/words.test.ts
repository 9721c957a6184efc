import { describe, expect, it } from 'vitest';
import type { ContradictionsPageFragment } from '../../../src/explorer/generated/graphql.ts';
import { filterOf, wantedOf } from '../../../src/explorer/views/contradictions/filter.ts';
import { answerInWords, assumedInWords } from '../../../src/explorer/views/contradictions/words.ts';

const side: ContradictionsPageFragment['nodes'][number]['one'] = {
  polarity: 'AFFIRMS',
  assertionCount: 0,
  independentRoots: { min: 2, max: null },
  claim: { __typename: 'FigureClaim', key: 'made/claim/a', label: 'A', text: 'A' },
  assertions: [],
};
const pageWith = (totalCount: number, cut = false): ContradictionsPageFragment => ({
  totalCount,
  cut,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: Array.from({ length: totalCount }, (_, i) => ({
    id: String(i),
    rule: 'VALUE',
    reason: 'No number is both.',
    assuming: [],
    strength: 2,
    one: side,
    other: side,
  })),
});

describe('The switches of the contradictions', () => {
  it('are read from an address that can hold anything', () => {
    expect(wantedOf({ rule: 'VALUE', strength: '2' })).toEqual({ rule: 'VALUE', strength: 2 });
    expect(wantedOf({ rule: 'constructor', strength: '-1e9' })).toEqual({ rule: undefined, strength: 0 });
    expect(wantedOf({})).toEqual({ rule: undefined, strength: 0 });
  });

  it('ask for nothing special where they are open', () => {
    expect(filterOf(wantedOf({}))).toEqual({});
    expect(filterOf(wantedOf({ rule: 'TIME', strength: '3' }))).toEqual({ rules: ['TIME'], minStrength: 3 });
  });
});

describe('Contradictions in words', () => {
  it('say what must be so for the two to clash', () => {
    expect(assumedInWords([])).toBe('They clash as they stand: nothing is assumed.');
    expect(assumedInWords(['POPULATION', 'PERIOD'])).toBe(
      'Only if both count the same people and both count over the same time: nobody said so.',
    );
  });

  it('count the pairs, and say what was left out', () => {
    expect(answerInWords(pageWith(2), null)[0]).toBe('2 pairs of claims cannot both hold.');
    expect(answerInWords(pageWith(1, true), 5)[0]).toBe(
      '1 pair of claims cannot both hold (5 without the filter). Not everything was looked at: there may be more.',
    );
    expect(answerInWords(pageWith(0), null)).toEqual(['No two claims here contradict each other.']);
    expect(answerInWords(pageWith(0), 5)).toEqual(['No pair is of this kind: 5 pairs without the filter.']);
  });
});
