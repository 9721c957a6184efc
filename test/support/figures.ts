import fc from 'fast-check';
import type { FigureRow } from '../../src/claim/claim.row.ts';
import type { Act } from '../../src/inquiry/acts/acts.ts';
import { boundsOf } from '../../src/record/date.ts';
import type { DateRow } from '../../src/record/row.ts';
import { anAct } from './act-graph.ts';

/** Figures and acts as inquiries see them, without a database. */

/** A time as it comes back from the database: in EDTF, in words, or not at all. */
export function time(edtf: string | null = null, words: string | null = null): DateRow {
  const bounds = edtf === null ? undefined : boundsOf(edtf);
  return [edtf, words, null, bounds?.earliest ?? null, bounds?.latest ?? null];
}

/** A figure of which only what is given is said; without that: that people were killed, and not how many. */
export function figure(given: Partial<FigureRow> & { readonly id: string }): FigureRow {
  return {
    typename: 'FigureClaim',
    base: 'Claim',
    key: given.id,
    label: '',
    recordedAt: 0,
    text: '',
    occurred: time(),
    eventId: 'event',
    measure: 'KILLED',
    measureWords: null,
    populations: [null, null],
    low: null,
    high: null,
    qualifier: 'WORDS',
    words: null,
    doerId: null,
    doerWords: null,
    placeId: null,
    period: time(),
    cumulative: null,
    asOf: time(),
    relation: null,
    relativeToId: null,
    ...given,
  };
}

export const exactly = (number: number) => ({ qualifier: 'EXACT', low: number, high: number }) as const;
export const atLeast = (number: number) => ({ qualifier: 'AT_LEAST', low: number }) as const;
export const atMost = (number: number) => ({ qualifier: 'AT_MOST', high: number }) as const;
export const about = (number: number) => ({ qualifier: 'ABOUT', low: number, high: number }) as const;
export const between = (low: number, high: number) => ({ qualifier: 'BETWEEN', low, high }) as const;
export const inWords = (words: string) => ({ qualifier: 'WORDS', words }) as const;

/** An act that counts; without more, somebody states that the claim holds. */
export function act(given: Partial<Act> & { readonly claimId: string }): Act {
  const sourceId = given.sourceId ?? 'someone';
  return anAct(`${given.claimId} by ${sourceId}`, { sourceId, certainty: 'STATED', ...given });
}

/** The city lies in the province, the province in the country. The other country and the sea were filed within each other. */
export const PLACES_ABOVE = new Map([
  ['other country', new Set(['sea', 'other country'])],
  ['sea', new Set(['other country', 'sea'])],
  ['city', new Set(['province', 'country'])],
  ['province', new Set(['country'])],
]);

const number = fc.integer({ min: 0, max: 12 });
const numbers: fc.Arbitrary<Partial<FigureRow>> = fc.oneof(
  number.map(exactly),
  number.map(atLeast),
  number.map(atMost),
  number.map(about),
  fc.tuple(number, number).map(([one, other]) => between(Math.min(one, other), Math.max(one, other))),
  fc.constantFrom('dozens', 'hundreds', 'Thousands', 'many').map(inWords),
);
const party = fc.constantFrom(['alawites', ''], ['alawites', 'women'], ['druze', ''], ['', 'people'], ['', 'doctors']);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const dates = fc
  .constantFrom<[string | null, string | null]>(
    ['2025-03-06/..', 'since Thursday'],
    ['2025-03-06/2025-03-08', null],
    ['2025-03-07', null],
    ['2025-03-07~', null],
    ['[..2025-03-08]', null],
    [null, 'over the two days'],
    [null, 'this week'],
  )
  .map(([edtf, words]) => time(edtf, words));

/** Any total, with any scope. */
export const totals: fc.Arbitrary<FigureRow> = fc
  .record({
    id: fc.uuid(),
    number: numbers,
    measure: fc.constantFrom('KILLED', 'KILLED', 'KILLED', 'OTHER' as const),
    measureWords: fc.constantFrom('Orphans', 'orphans', 'widows'),
    populations: fc.uniqueArray(party, { maxLength: 2, selector: String }),
    doer: maybe(fc.constantFrom(['army', null], ['army', 'its guard'], [null, 'gunmen'])),
    placeId: maybe(fc.constantFrom('city', 'province', 'country', 'other country', 'sea')),
    period: maybe(dates),
    cumulative: maybe(fc.boolean()),
    asOf: maybe(dates),
  })
  .map(({ id, number: said, measure, measureWords, populations, doer, placeId, period, cumulative, asOf }) =>
    figure({
      id,
      ...said,
      measure: measure as FigureRow['measure'],
      measureWords: measure === 'OTHER' ? measureWords : null,
      populations: [populations.map(([actor]) => actor ?? ''), populations.map(([, words]) => words ?? '')],
      doerId: doer?.[0] ?? null,
      doerWords: doer?.[1] ?? null,
      placeId: placeId ?? null,
      period: period ?? time(),
      cumulative: cumulative ?? null,
      asOf: asOf ?? time(),
    }),
  );

/** Some totals, each affirmed by one source; about half of one scope, so that there are camps. */
export const someTotals = fc
  .tuple(fc.array(totals, { maxLength: 8 }), fc.array(fc.tuple(fc.uuid(), numbers), { maxLength: 8 }))
  .map(([any, alike]) => [...any, ...alike.map(([id, said]) => figure({ id, ...said }))]);
