import { describe, expect, it } from 'vitest';
import type { Certainty, LensesFiguresFragment } from '../../../src/explorer/generated/graphql.ts';
import { claimsOf, compare, joinSeen, type SeenClaim } from '../../../src/explorer/views/lenses/compare.ts';
import { compareFigures } from '../../../src/explorer/views/lenses/figures.ts';
import { sayComparison } from '../../../src/explorer/views/lenses/words.ts';

function claim(word: string, degrees: (Certainty | null)[] = ['STATED'], denied = 0): SeenClaim {
  return {
    __typename: 'FigureClaim',
    key: `t/claim/${word}`,
    label: word,
    reportedBy: { totalCount: degrees.length, edges: degrees.map((certainty) => ({ certainty })) },
    deniedBy: { totalCount: denied },
    corroboration: { independentRoots: { min: degrees.length, max: degrees.length } },
  };
}

const seen = (words: string[], isWhole = true) => ({
  claims: words.map((word) => claim(word)),
  total: words.length,
  isWhole,
});
const words = (claims: readonly SeenClaim[]) => claims.map(({ label }) => label).join(' ');

describe('two lenses', () => {
  it('tell what stands under one alone, and what differs under both', () => {
    const a = {
      ...seen([]),
      claims: [claim('x', ['STATED', 'RUMOURED']), claim('y'), claim('z', ['ALLEGED'])],
      total: 3,
    };
    const b = { ...seen([]), claims: [claim('x', ['STATED'], 1), claim('y')], total: 2 };
    const comparison = compare(a, b);
    expect([words(comparison.onlyA), words(comparison.onlyB), words(comparison.same)]).toEqual(['z', '', 'y']);
    expect(comparison.differing.map(({ facts }) => facts)).toEqual([
      [
        { name: 'Said by', a: '2 sources', b: '1 source' },
        { name: 'Denied by', a: '0 sources', b: '1 source' },
        { name: 'Rests on', a: '2 independent voices', b: '1 independent voice' },
      ],
    ]);
    expect(sayComparison(comparison, a, b)).toBe(
      'Of 3 claims under A and 2 under B, 1 stands under A alone, 0 under B alone; of the 2 under both, 1 differs.',
    );
    expect(sayComparison(compare(b, b), b, b)).toBe('Nothing differs: all 2 claims stand alike under both.');
  });

  it('call nothing missing that may stand on a page to come', () => {
    const a = seen(['1', '2', '3', '4'], false);
    const b = seen(['2', '3', '5', '6'], false);
    const comparison = compare(a, b);
    expect([words(comparison.onlyA), words(comparison.onlyB), comparison.open]).toEqual(['1', '', 3]);
    const whole = compare(seen(['1', '2', '3', '4', '6']), seen(['2', '3', '5', '6']));
    expect([words(whole.onlyA), words(whole.onlyB), whole.open]).toEqual(['1 4', '5', 0]);
  });

  it('know a degree beside the scale from a surer one, and a claim that cannot be read', () => {
    const facts = (one: (Certainty | null)[], other: (Certainty | null)[]) =>
      compare({ ...seen([]), claims: [claim('x', one)] }, { ...seen([]), claims: [claim('x', other)] })
        .differing.flatMap((pair) => pair.facts)
        .filter(({ name }) => name === 'Said at most')
        .map(({ a, b }) => [a, b]);
    expect(facts(['ATTRIBUTED', 'RUMOURED'], ['ATTRIBUTED', null])).toEqual([['rumoured', 'attributed']]);
    expect(facts([null], [])).toEqual([['cannot be read', 'by nobody']]);
  });

  it('leave out a claim that nobody says or denies, and join pages', () => {
    expect(claimsOf({ claim: claim('x', []) }).claims).toEqual([]);
    expect(claimsOf({ claim: claim('x', [], 1) }).total).toBe(1);
    const page = (word: string, endCursor: string | null) => ({
      actor: {
        claims: { totalCount: 2, pageInfo: { hasNextPage: false, endCursor }, nodes: word ? [claim(word)] : [] },
      },
    });
    const joined = joinSeen(joinSeen(page('x', 'one'), page('y', 'two')), page('', null));
    expect(words(claimsOf(joined).claims)).toBe('x y');
    expect(joined.actor?.claims.pageInfo.endCursor).toBe('two');
  });

  it('compare what the figures leave possible, by measure and never across', () => {
    const figures = (low: number, high: number | null): LensesFiguresFragment => ({
      cut: false,
      envelopes: [{ measure: 'KILLED', measureWords: null, low, high }],
      camps: { totalCount: 1, nodes: [{ measure: 'KILLED', measureWords: null }] },
    });
    const nothing = { cut: false, envelopes: [], camps: { totalCount: 0, nodes: [] } };
    expect(compareFigures(figures(200, null), nothing)).toEqual([
      { name: 'killed', a: '200 or more, in 1 camp', b: 'no total stands' },
    ]);
    expect(compareFigures(figures(200, null), figures(601, 700))).toEqual([
      { name: 'killed', a: '200 or more, in 1 camp', b: '601 to 700, in 1 camp' },
    ]);
  });
});
