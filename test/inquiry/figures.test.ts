import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/figures-bundle.ts';
import { type FiguresTold, figuresIn, type PairTold } from '../support/figures-answer.ts';
import { type Ask, serve } from '../support/server.ts';

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
});

/** The figures of an event, as they are asked for. */
async function figures(event: string, fields: string, args = ''): Promise<FiguresTold> {
  const { data, errors } = await ask(`{ event(key: "t/event/${event}") { figures${args} { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return figuresIn(data['event']);
}

const PAIR =
  '(first: 100) { nodes { one { claim { text } } other { claim { text } } rule assuming difference oneVoice reason } }';

const told = ({ one, other, rule, assuming, difference }: PairTold) =>
  [one.claim.text, other.claim.text, rule, ...assuming, ...(difference ? [`not ${difference}`] : [])].join(' ');
const pairs = async (event: string, list: 'compatible' | 'incompatible' | 'notComparable') =>
  (await figures(event, `${list}${PAIR}`))[list].nodes.map(told).sort();
const camps = async (event: string, args = '') =>
  (
    await figures(event, 'camps { nodes { interval { low high } figures { nodes { claim { text } } } } }', args)
  ).camps.nodes.map(({ interval, figures: members }) =>
    [interval.low, interval.high, ...members.nodes.map(({ claim }) => claim.text)].join(' '),
  );

describe('Which numbers can hold together?', () => {
  it('in one scope, those that have a number in common', async () => {
    // hundreds 200-999, at least 250, 601, at least 601, thousands 2000-9999: only thousands is apart from two of them.
    expect(await pairs('plain', 'incompatible')).toEqual([
      'exactly-601 thousands DISJOINT',
      'hundreds thousands DISJOINT',
    ]);
    expect(await camps('plain')).toEqual([
      '601 601 hundreds least-250 exactly-601 least-601',
      '2000 9999 least-250 least-601 thousands',
    ]);
  });

  it('and why', async () => {
    const { incompatible } = await figures('plain', `incompatible${PAIR}`);
    expect(incompatible.nodes.map(({ reason }) => reason)).toEqual([
      'No number is both 200 to 999 and 2000 to 9999.',
      'No number is both 601 and 2000 to 9999.',
    ]);
  });

  it('each qualifier, and each word of the table, means its interval', async () => {
    const answer = await figures(
      'numbers',
      'camps { nodes { figures { nodes { claim { text } interval { low high } disputed } } } } envelope { measure low high }',
    );
    const found = answer.camps.nodes.flatMap((camp) => camp.figures.nodes);
    const intervals = found.map(({ claim, interval }) => [claim.text, interval.low, interval.high].join(' '));
    expect([...new Set(intervals)].sort()).toEqual([
      'about-100 90 110',
      'between 3 7',
      'dozens 24 99',
      'most-5 0 5',
      'ten-thousands 20000 99999',
    ]);
    expect(answer.envelope).toEqual({ measure: 'KILLED', low: 0, high: 99_999 });
    // Somebody denies "at most 5": it stands all the same, since somebody affirms it.
    expect([...new Set(found.filter(({ disputed }) => disputed).map(({ claim }) => claim.text))]).toEqual(['most-5']);
  });

  it('only what somebody affirms stands; words for no number and figures told against others are in no camp', async () => {
    const answer = await figures(
      'plain',
      'unread { nodes { claim { text } interval { low high } } } relative { nodes { figure { claim { text } } relation relativeTo { text } against { claim { text } } } } envelope { low high }',
    );
    expect(answer.unread).toEqual({ nodes: [{ claim: { text: 'many' }, interval: { low: 0, high: null } }] });
    // "more" has no number that can be read, and comes after 5 by its highest; nobody affirms what "fewer" is told against.
    expect(answer.relative.nodes).toEqual([
      {
        figure: { claim: { text: 'more' } },
        relation: 'IN_ADDITION_TO',
        relativeTo: { text: 'least-250' },
        against: { claim: { text: 'least-250' } },
      },
      {
        figure: { claim: { text: 'fewer' } },
        relation: 'LOWER_THAN',
        relativeTo: { text: 'only-denied' },
        against: null,
      },
    ]);
    expect(answer.envelope).toEqual({ low: 200, high: null });
  });

  it('each figure leads to who affirms it, and to how many voices that is', async () => {
    const { camps: found } = await figures(
      'plain',
      'camps(first: 1) { nodes { independentRoots { min max } figures { nodes { claims { totalCount } assertions { totalCount nodes { source { name } } } independentRoots { min max } } } } }',
    );
    const [camp] = found.nodes;
    // S says all of them; T says "at least 601" too.
    expect(camp?.independentRoots).toEqual({ min: 2, max: 2 });
    expect(camp?.figures.nodes.at(-1)).toEqual({
      claims: { totalCount: 1 },
      assertions: { totalCount: 2, nodes: [{ source: { name: 'S' } }, { source: { name: 'T' } }] },
      independentRoots: { min: 2, max: 2 },
    });
  });
});

describe('What do they count?', () => {
  it('whom: a part is no higher than its whole; the unnamed are taken to be the same', async () => {
    expect(await pairs('people', 'incompatible')).toEqual([
      'alawite-women alawites-and-druze PART_ABOVE_WHOLE', // women of a: at least 60; a and d: at most 40
      'alawite-women everybody PART_ABOVE_WHOLE', // at most 55
      'alawites alawites-and-druze PART_ABOVE_WHOLE', // at least 50
      'alawites-and-druze unnamed DISJOINT POPULATION', // at most 40, and 45
      'doctors unnamed DISJOINT POPULATION', // 9 and 45
      'unnamed alawite-women DISJOINT POPULATION', // 45, and at least 60
      'unnamed alawites DISJOINT POPULATION', // at least 50
    ]);
    expect(await pairs('people', 'notComparable')).toEqual(
      [
        'alawites-and-druze doctors DIFFERENT_SCOPE not POPULATION',
        'doctors alawite-women DIFFERENT_SCOPE not POPULATION',
        'doctors alawites DIFFERENT_SCOPE not POPULATION',
      ]
        .map(String)
        .sort(),
    );
    expect(await pairs('people', 'compatible')).toEqual([
      'alawite-women alawites PART_WITHIN_WHOLE', // at least 60 of at least 50: no number forbids it
      'alawites everybody PART_WITHIN_WHOLE', // at least 50 of at most 55
      'alawites-and-druze everybody PART_WITHIN_WHOLE', // at most 40 of at most 55
      'doctors everybody PART_WITHIN_WHOLE',
      'everybody unnamed OVERLAP POPULATION', // at most 55, and 45
    ]);
  });

  it('where and by whom: a place holds those within it; what one holds and the other is held by is crossed', async () => {
    const all = await Promise.all((['incompatible', 'notComparable'] as const).map((list) => pairs('places', list)));
    expect(all.flat()).toEqual(
      expect.arrayContaining([
        'in-city in-country PART_ABOVE_WHOLE', // 50 of at most 40, by way of the province
        'in-village in-city DIFFERENT_SCOPE not PLACE',
        'in-country-alawites in-city-people CROSSED_SCOPES not PLACE', // fewer people, more places
        'by-army by-gunmen DIFFERENT_SCOPE not DOER',
        'by-army in-city DISJOINT DOER PLACE', // 1 and 50, if the army did it and it was there
      ]),
    );
  });

  it('over what time: a day is in the days, words alone may be any time, a running count holds what came before', async () => {
    expect(await pairs('times', 'incompatible')).toEqual([
      'in-words count-to-8 DISJOINT PERIOD', // 25 and 28: words are taken for the same time
      'in-words on-day DISJOINT PERIOD',
      'next-day in-words DISJOINT PERIOD',
      'next-day other-words DISJOINT PERIOD',
      'on-day count-to-8 PART_ABOVE_WHOLE PERIOD', // 30 on the 7th, of 28 up to the 8th
      'on-day three-days PART_ABOVE_WHOLE', // 30 of 20
      'other-words count-to-8 DISJOINT PERIOD',
      'other-words on-day DISJOINT PERIOD',
      'three-days in-words DISJOINT PERIOD',
      'three-days other-words DISJOINT PERIOD',
    ]);
    expect(await pairs('times', 'notComparable')).toEqual([
      'in-words other-words DIFFERENT_SCOPE not PERIOD',
      'next-day count-to-8 DIFFERENT_SCOPE not PERIOD', // after the 8th
      'next-day on-day DIFFERENT_SCOPE not PERIOD',
      'next-day three-days DIFFERENT_SCOPE not PERIOD',
    ]);
    expect(await pairs('times', 'compatible')).toEqual(['three-days count-to-8 PART_WITHIN_WHOLE PERIOD']);
  });

  it('what: other things are told apart by their words, and no envelope holds two', async () => {
    const {
      envelope,
      envelopes,
      camps: found,
    } = await figures(
      'others',
      'envelope { measureWords low high } envelopes { measure measureWords low high } camps { nodes { figures { nodes { claims { nodes { text } } } } } }',
    );
    expect(envelope).toEqual({ measureWords: expect.stringMatching(/orphans/i), low: 3, high: 3 });
    expect(envelopes).toEqual([
      { measure: 'OTHER', measureWords: expect.stringMatching(/orphans/i), low: 3, high: 3 },
      { measure: 'OTHER', measureWords: 'widows', low: 4, high: 4 },
    ]);
    // Two claims that say the same number of the same are one figure.
    expect(found.nodes[0]?.figures.nodes.map(({ claims }) => claims.nodes.map(({ text }) => text).sort())).toEqual([
      ['orphans', 'orphans-again'],
    ]);
  });

  it('only what is asked for: one measure, or one population with what is told against it', async () => {
    expect(await camps('people', '(measure: INJURED)')).toEqual([]);
    expect(await figures('people', 'envelope { low } cut', '(measure: INJURED)')).toEqual({
      envelope: null,
      cut: false,
    });
    const { data } = await ask('{ actor(key: "t/actor/a") { id } event(key: "t/event/people") { id } }');
    const of = `(population: "${data['actor']!['id']}")`;
    const answer = await figures(
      'people',
      'envelope { low high } relative { nodes { figure { claim { text } } } }',
      of,
    );
    // a: at least 50, at least 60, at most 40; not those of all people, nor of nobody named.
    expect(answer.envelope).toEqual({ low: 0, high: null });
    expect(answer.relative.nodes).toEqual([{ figure: { claim: { text: 'half-again' } } }]);
    expect((await camps('people', of)).join()).not.toMatch(/everybody|unnamed|doctors/);
    const { errors } = await ask(
      `{ event(key: "t/event/people") { figures(population: "${data['event']!['id']}") { id } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'population' });
  });
});

describe('How did they change?', () => {
  it('a running count that falls is a revision, of the voice that counts and of no other', async () => {
    const { series } = await figures(
      'counts',
      'series { nodes { source { name } points { nodes { figure { claim { text } } at { edtf } clock revises } } } }',
    );
    const lines = series.nodes.map(({ source, points }) =>
      [
        source.name,
        ...points.nodes.map(({ figure, at, clock, revises }) => `${figure.claim.text} ${at.edtf} ${clock} ${revises}`),
      ].join('; '),
    );
    expect(lines.sort()).toEqual([
      'S; s-100 2025-03-06 AS_OF false; s-130 2025-03-07 AS_OF false; s-120 2025-03-08 AS_OF true',
      'U; u-70 2025-03-06 STATED_AT false; u-60 2025-03-08 STATED_AT true; u-70 2025-03-09 STATED_AT false',
    ]);
  });

  it('what was counted before is a part of what is counted later, and one voice above its own word is said so', async () => {
    const { incompatible } = await figures('counts', `incompatible${PAIR}`);
    expect(incompatible.nodes.map((pair) => `${told(pair)} ${pair.oneVoice}`).sort()).toEqual([
      's-100 t-90 PART_ABOVE_WHOLE false', // 100 up to the 6th, 90 up to the 7th
      's-130 s-120 PART_ABOVE_WHOLE true',
      't-90 s-130 DISJOINT false', // both up to the 7th
    ]);
  });

  it('what had been said by then: only that, through the argument as through a lens', async () => {
    const toldThen = async (args: string) =>
      await figures('counts', 'envelope { low high } series { totalCount }', args);
    expect(await toldThen('(saidBy: "2025-03-07T23:59:59.999Z")')).toEqual({
      envelope: { low: 70, high: null },
      series: { totalCount: 1 },
    });
    const { data } = await ask(
      '{ lens(input: { saidBy: "2025-03-07T23:59:59.999Z" }) { event(key: "t/event/counts") { figures { envelope { low high } series { totalCount } } } } }',
    );
    expect(data['lens']!['event']!['figures']).toEqual(await toldThen('(saidBy: "2025-03-07T23:59:59.999Z")'));
  });
});
