import { describe, expect, it } from 'vitest';
import { voicesInWords } from '../../../src/explorer/record/act-words.ts';
import { tableOf } from '../../../src/explorer/views/provenance/table.ts';
import { answerInWords, driftInWords } from '../../../src/explorer/views/provenance/words.ts';
import { act, claimWith, drift } from './claim.ts';

const answer = (given: Parameters<typeof claimWith>[0], change: object = {}) => {
  const claim = { ...claimWith(given), ...change };
  return answerInWords(claim, claim.assertions.nodes);
};

describe('The answer in words', () => {
  it('says who says it, how many voices that is, and what became of doubt', () => {
    const acts = [act('wire', { on: ['blog'] }), act('blog'), act('ministry', { polarity: 'DENIES' })];
    expect(answer({ acts, roots: [['blog']], drifts: [drift('wire', 'blog')] })).toEqual([
      '2 acts of 2 sources say it, to be read in 2 documents; 1 denies it.',
      'Followed to its roots: 1 independent voice.',
      'It was passed on in 1 step: doubt gets lost on 1 of them.',
    ]);
  });

  it('is silent on voices where nobody who counts says it', () => {
    expect(answer({ acts: [act('a', { polarity: 'QUESTIONS' })] })).toEqual([
      'Nobody who counts says it; 1 doubts it.',
      'Nobody is known to have it from another.',
    ]);
  });

  it('does not call unread steps faithful', () => {
    const { drift: whole } = claimWith({ acts: [act('a')] });
    const [, , doubt] = answer({ acts: [act('a')], roots: [['a']] }, { drift: { ...whole, steps: 2, unreadable: 2 } });
    expect(doubt).toBe('It was passed on in 2 steps: whether doubt was lost there, nobody can read.');
  });

  it('gives two bounds for voices, and no number between', () => {
    expect(voicesInWords({ min: 1, max: null })).toBe('at least 1 independent voice; how many at most is open');
    expect(voicesInWords({ min: 1, max: 3 })).toBe('1 to 3 independent voices');
    expect(voicesInWords({ min: 2, max: 2 })).toBe('2 independent voices');
  });

  it('names what became of a doubt, with both degrees', () => {
    expect(driftInWords(drift('a', 'b', { kinds: ['LAUNDERED', 'ATTRIBUTION_LOST'], fromDegree: null }))).toEqual({
      what: ['doubt lost here', 'said as its own'],
      change: 'cannot be read → stated',
    });
  });
});

describe('The table', () => {
  it('has each act once, with on whose word it rests', () => {
    const claim = claimWith({
      acts: [act('a', { on: ['root'] }), act('b', { on: ['root'] }), act('root')],
      roots: [['root']],
    });
    const { columns, rows } = tableOf(claim, claim.assertions.nodes);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.[columns.indexOf('On the word of')]).toBe('root');
    expect(rows.map((row) => row[columns.indexOf('Root')])).toEqual([null, 1, null]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
