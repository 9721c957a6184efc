import { beforeAll, describe, expect, it } from 'vitest';
import { type FiguresTold, figuresIn, type PairTold } from '../support/figures-answer.ts';
import { serve } from '../support/server.ts';

const PAIR = '{ nodes { one { claim { text } } other { claim { text } } rule assuming difference } }';
const QUERY = `{ event(key: "coast-2025-03/event/killings") { figures {
  cut envelopes { measure low high } compatible ${PAIR} incompatible ${PAIR} notComparable ${PAIR}
  camps { nodes { interval { low high } assuming independentRoots { min max } figures { nodes { claim { text } } } } }
  relative { nodes { figure { claim { text } } relation against { claim { text } } } } series { totalCount } unread { totalCount } } } }`;

const HUNDREDS = "Over two days al-Shara'a's forces killed hundreds of Alawite civilians";
const LEAST_250 = 'At least 250 Alawites were executed since the clashes began';
const LEAST_601 = 'At least 601 people were executed in coastal cities';
const THOUSANDS = 'Thousands were killed';
const BODIES = 'Dozens of bodies in civilian dress lie in a pile outside a house';

let figures: FiguresTold;
beforeAll(async () => {
  const { ask } = await serve('seed');
  const { data, errors } = await ask(QUERY);
  expect(errors).toBeUndefined();
  figures = figuresIn(data['event']);
});

const told = ({ one, other, rule, assuming, difference }: PairTold) => [
  one.claim.text,
  other.claim.text,
  rule,
  assuming,
  difference,
];

describe('The figures of the article', () => {
  it('at least 250 and at least 601 can both hold, if place, period and doer are the same', () => {
    expect(figures.compatible.nodes.map(told)).toEqual([
      // Alawite civilians are Alawites. "The two days" have no date, "since Thursday" has one.
      [HUNDREDS, LEAST_250, 'PART_WITHIN_WHOLE', ['PERIOD'], null],
      // Alawites are people; the 601 are of the coastal cities, by nobody named, at no time named.
      [HUNDREDS, LEAST_601, 'PART_WITHIN_WHOLE', ['DOER', 'PLACE', 'PERIOD'], null],
      [LEAST_250, LEAST_601, 'PART_WITHIN_WHOLE', ['DOER', 'PLACE', 'PERIOD'], null],
      // The thousands are of nobody named, by nobody, nowhere, at no time.
      [LEAST_250, THOUSANDS, 'OVERLAP', ['POPULATION', 'DOER', 'PERIOD'], null],
      [LEAST_601, THOUSANDS, 'OVERLAP', ['POPULATION', 'PLACE'], null],
    ]);
  });

  it('hundreds of Alawite civilians and thousands clash, but only if both are of the same', () => {
    expect(figures.incompatible.nodes.map(told)).toEqual([
      [HUNDREDS, THOUSANDS, 'DISJOINT', ['POPULATION', 'DOER', 'PERIOD'], null],
    ]);
  });

  it('bodies seen are another measure', () => {
    expect(figures.notComparable.nodes.map(told)).toEqual(
      [HUNDREDS, LEAST_250, LEAST_601, THOUSANDS].map((each) => [each, BODIES, 'DIFFERENT_SCOPE', [], 'MEASURE']),
    );
  });

  it('make two camps of the killed, with the voices behind each', () => {
    expect(
      figures.camps.nodes.map(({ figures: { nodes }, ...camp }) => ({
        ...camp,
        figures: nodes.map(({ claim }) => claim.text),
      })),
    ).toEqual([
      {
        interval: { low: 601, high: null },
        assuming: ['DOER', 'PLACE', 'PERIOD'],
        independentRoots: { min: 2, max: null }, // SOHR; the article's outlet and the accounts, both without a name
        figures: [HUNDREDS, LEAST_250, LEAST_601],
      },
      {
        interval: { low: 2_000, high: 9_999 },
        assuming: ['POPULATION', 'DOER', 'PLACE', 'PERIOD'],
        independentRoots: { min: 2, max: null }, // SOHR; the accounts and the posts cannot be told apart
        figures: [LEAST_250, LEAST_601, THOUSANDS],
      },
      { interval: { low: 24, high: 99 }, assuming: [], independentRoots: { min: 2, max: null }, figures: [BODIES] },
    ]);
    expect(figures.envelopes).toEqual([
      { measure: 'KILLED', low: 200, high: null },
      { measure: 'BODIES_SEEN', low: 24, high: 99 },
    ]);
  });

  it('"hundreds more" and "higher numbers" are in no camp, but beside the figures they are told against', () => {
    expect(figures.relative.nodes).toEqual([
      {
        figure: { claim: { text: 'More were killed than the 601' } },
        relation: 'HIGHER_THAN',
        against: { claim: { text: LEAST_601 } },
      },
      {
        figure: { claim: { text: 'Hundreds more than the 250 were killed this week' } },
        relation: 'IN_ADDITION_TO',
        against: { claim: { text: LEAST_250 } },
      },
    ]);
    expect([figures.series.totalCount, figures.unread.totalCount, figures.cut]).toEqual([0, 0, false]);
  });
});
