import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/claim/claim.row.ts';
import { compare } from '../../src/inquiry/figures/compare.ts';
import { exactly, figure, inWords, PLACES_ABOVE, time } from '../support/figures.ts';

type Scope = Partial<FigureRow>;

const told = (one: Scope, other: Scope) => {
  const { rule, assuming, difference, part } = compare(
    figure({ id: 'one', ...exactly(5), ...one }),
    figure({ id: 'other', ...exactly(9), ...other }),
    PLACES_ABOVE,
  );
  return [rule, ...assuming, difference ? `not ${difference}` : [], part ?? []].flat().join(' ');
};

const period = (edtf: string | null, words: string | null = null): Scope => ({ period: time(edtf, words) });
const upTo = (edtf: string | null, more: Scope = {}): Scope => ({ asOf: time(edtf), ...more });

/** One figure is 5, the other 9: in one scope they are apart, as a part and its whole they may both hold. */
describe('Over what time two figures count:', () => {
  it.each<[what: string, one: Scope, other: Scope, told: string]>([
    ['nobody says', {}, {}, 'DISJOINT'],
    ['one says', period('2025-03-07'), {}, 'DISJOINT PERIOD'],
    ['the same days, written in two ways', period('2025-03'), period('2025-03-01/2025-03-31'), 'DISJOINT'],
    ['a day of the month', period('2025-03-07'), period('2025-03'), 'PART_WITHIN_WHOLE ONE'],
    ['a month and its day', period('2025-03'), period('2025-03-07'), 'PART_ABOVE_WHOLE OTHER'],
    [
      'days that overlap',
      period('2025-03-06/2025-03-08'),
      period('2025-03-07/2025-03-09'),
      'DIFFERENT_SCOPE not PERIOD',
    ],
    ['a day since then', period('2025-03-09'), period('2025-03-06/..'), 'PART_WITHIN_WHOLE ONE'],
    ['a day before', period('2025-03-05'), period('2025-03-06/..'), 'DIFFERENT_SCOPE not PERIOD'],
    // About the 7th may be the 7th: its bounds are not its extent.
    ['about that day', period('2025-03-07~'), period('2025-03-07'), 'DISJOINT PERIOD'],
    ['about a day long gone', period('2025-03-01~'), period('2025-03-07'), 'DIFFERENT_SCOPE not PERIOD'],
    ['the same words', period(null, 'This week'), period(null, 'this  week'), 'DISJOINT'],
    ['other words', period(null, 'this week'), period(null, 'on Thursday'), 'DIFFERENT_SCOPE not PERIOD'],
    ['words and a day', period(null, 'this week'), period('2025-03-07'), 'DISJOINT PERIOD'],
  ])('%s', (_, one, other, expected) => {
    expect(told(one, other)).toBe(expected);
  });

  it.each<[what: string, one: Scope, other: Scope, told: string]>([
    ['up to one day', upTo('2025-03-07'), upTo('2025-03-07'), 'DISJOINT'],
    ['one up to an earlier day', upTo('2025-03-07'), upTo('2025-03-08'), 'PART_WITHIN_WHOLE ONE'],
    ['one up to a later day', upTo('2025-03-08'), upTo('2025-03-07'), 'PART_ABOVE_WHOLE OTHER'],
    ['one up to some day of the month', upTo('2025-03'), upTo('2025-03-07'), 'DISJOINT PERIOD'],
    ['one says up to when', upTo('2025-03-07'), {}, 'DISJOINT PERIOD'],
    [
      'two that count for a while, reported on two days',
      upTo('2025-03-07', { cumulative: false }),
      upTo('2025-03-08', { cumulative: false }),
      'DIFFERENT_SCOPE not PERIOD',
    ],
    ['two that count on, nobody says up to when', { cumulative: true }, { cumulative: true }, 'DISJOINT PERIOD'],
    [
      'two that count on over the same days',
      { ...period('2025-03-06/2025-03-08'), cumulative: true },
      { ...period('2025-03-06/2025-03-08'), cumulative: true },
      'DISJOINT',
    ],
    ['one that counts on', { cumulative: true }, {}, 'DISJOINT PERIOD'],
    ['one for a while, one from the beginning', { cumulative: false }, { cumulative: true }, 'PART_WITHIN_WHOLE ONE'],
    ['one from the beginning, one for a while', { cumulative: true }, { cumulative: false }, 'PART_ABOVE_WHOLE OTHER'],
    // The day's count is in the running count of that day, if that began before.
    [
      'a day, and a running count to that day',
      period('2025-03-07'),
      upTo('2025-03-07'),
      'PART_WITHIN_WHOLE PERIOD ONE',
    ],
    ['a running count, and a day of it', upTo('2025-03-08'), period('2025-03-07'), 'PART_ABOVE_WHOLE PERIOD OTHER'],
    [
      'a day, and a running count that ended before',
      period('2025-03-09'),
      upTo('2025-03-08'),
      'DIFFERENT_SCOPE not PERIOD',
    ],
    [
      'days, and a running count to one of them',
      period('2025-03-06/2025-03-09'),
      upTo('2025-03-08'),
      'DISJOINT PERIOD',
    ],
    // A later day's count for a while is not in an earlier running count: part by one word, whole by the other.
    [
      'for a while up to the 8th, from the beginning up to the 7th',
      upTo('2025-03-08', { cumulative: false }),
      upTo('2025-03-07', { cumulative: true }),
      'DIFFERENT_SCOPE not PERIOD',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(told(one, other)).toBe(expected);
  });
});

describe('What else two figures count:', () => {
  const of = (...parties: readonly (readonly [actor: string, words: string])[]): Scope => ({
    populations: [parties.map(([actor]) => actor), parties.map(([, words]) => words)],
  });

  it.each<[what: string, one: Scope, other: Scope, told: string]>([
    ['another measure', { measure: 'INJURED' }, {}, 'DIFFERENT_SCOPE not MEASURE'],
    [
      'other things by the same words',
      { measure: 'OTHER', measureWords: 'Orphans' },
      { measure: 'OTHER', measureWords: 'orphans' },
      'DISJOINT',
    ],
    ['a community, and nobody named', of(['alawites', '']), {}, 'DISJOINT POPULATION'],
    ['a community among people', of(['alawites', '']), of(['', 'People']), 'PART_WITHIN_WHOLE ONE'],
    ['some of a community', of(['alawites', 'women']), of(['alawites', '']), 'PART_WITHIN_WHOLE ONE'],
    [
      'some, and others, of a community',
      of(['alawites', 'women']),
      of(['alawites', 'men']),
      'DIFFERENT_SCOPE not POPULATION',
    ],
    ['one of two communities', of(['alawites', '']), of(['druze', ''], ['alawites', '']), 'PART_WITHIN_WHOLE ONE'],
    [
      'two that share one',
      of(['alawites', ''], ['druze', '']),
      of(['alawites', ''], ['yazidis', '']),
      'DIFFERENT_SCOPE not POPULATION',
    ],
    ['the same two', of(['alawites', ''], ['druze', '']), of(['druze', ''], ['alawites', '']), 'DISJOINT'],
    [
      'a force, and a part of it',
      { doerId: 'army' },
      { doerId: 'army', doerWords: 'its guard' },
      'PART_ABOVE_WHOLE OTHER',
    ],
    ['people as doers are no force', { doerId: 'army' }, { doerWords: 'people' }, 'DIFFERENT_SCOPE not DOER'],
    ['a place filed in a ring with another', { placeId: 'sea' }, { placeId: 'other country' }, 'DISJOINT'],
    [
      'fewer people, in more places',
      { ...of(['alawites', '']), placeId: 'country' },
      { ...of(['', 'people']), placeId: 'city' },
      'CROSSED_SCOPES not PLACE',
    ],
    ['what another figure is told against', { relation: 'HIGHER_THAN', relativeToId: 'other' }, {}, 'RELATIVE'],
    ['words for no number: any number', inWords('a great many'), { ...exactly(1_000_000) }, 'OVERLAP'],
  ])('%s', (_, one, other, expected) => {
    expect(told(one, other)).toBe(expected);
  });
});
