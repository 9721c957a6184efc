import { beforeAll, describe, expect, it } from 'vitest';
import { CHRONICLE, type Chronicle, chronicleOf, day, type Entry, entry, firsts, word } from '../support/chronicle.ts';
import { type Ask, serve } from '../support/server.ts';

/** Days are of March 2025: a day alone is all of it, from 00:00:00.000 to 23:59:59.999. */
const sources = ['agency', 'paper', 'radio', 'blog'];
const act = (key: string, claim: string, source: string, day: string, more = '') =>
  `- {type: assertion, key: ${key}, claim: ${claim}, source: ${source}, document: ${source}, polarity: AFFIRMS, certainty: STATED, statedAt: "${day}"${more}}`;
const figure = (key: string, low: number, more = '') =>
  `- {type: figureClaim, key: ${key}, event: raid, measure: KILLED, qualifier: EXACT, low: ${low}, high: ${low}${more}, text: ${low} were killed}`;

/**
 * The raid: the agency said 10 on the 1st and 12 on the 4th; the paper passed on its 10 on the 2nd. That it happened, the
 * paper alleged on the 2nd and stated on the 5th, the radio affirmed on the 3rd and denied on the 6th, and the street said at
 * some time before the blog passed it on, on the 7th. The radio's 10 of the 3rd was taken back on the 10th.
 */
const RAID = [
  figure('ten', 10),
  figure('twelve', 12),
  figure('wounded', 3).replace('KILLED', 'INJURED'),
  figure('village-4', 4, ', place: village'),
  figure('town-6', 6, ', place: town'),
  '- {type: occurrenceClaim, key: happened, event: raid, text: There was a raid}',
  act('agency-ten', 'ten', 'agency', '2025-03-01'),
  act('agency-twelve', 'twelve', 'agency', '2025-03-04'),
  act('agency-wounded', 'wounded', 'agency', '2025-03-05'),
  act('agency-village', 'village-4', 'agency', '2025-03-06'),
  act('agency-town', 'town-6', 'agency', '2025-03-07'),
  act('paper-ten', 'ten', 'paper', '2025-03-02', ', relays: [{to: agency-ten}]').replace('STATED', 'ATTRIBUTED'),
  act('paper-2', 'happened', 'paper', '2025-03-02', ', locator: page 1').replace('STATED', 'ALLEGED'),
  act('paper-5', 'happened', 'paper', '2025-03-05', ', locator: page 2'),
  act('radio-3', 'happened', 'radio', '2025-03-03', ', locator: minute 1'),
  act('radio-6', 'happened', 'radio', '2025-03-06', ', locator: minute 2').replace('AFFIRMS', 'DENIES'),
  act('radio-ten', 'ten', 'radio', '2025-03-03', ', withdrawnAt: "2025-03-10T00:00:00Z", withdrawnWhy: wrong'),
  act('radio-twelve', 'twelve', 'radio', '2025-03-03', ', struckAt: "2025-03-10T00:00:00Z", struckWhy: misread'),
  '- {type: assertion, key: street, claim: happened, source: street, polarity: AFFIRMS}',
  act('blog-7', 'happened', 'blog', '2025-03-07', ', relays: [{to: street}]').replace('STATED', 'ATTRIBUTED'),
];

/** The storm: the agency on the 1st, the paper on the 3rd at 10 o'clock, the radio on the 5th or the 6th. */
const STORM = [
  '- {type: occurrenceClaim, key: storm, event: storm, text: There was a storm}',
  act('storm-agency', 'storm', 'agency', '2025-03-01'),
  act('storm-paper', 'storm', 'paper', '2025-03-03T10:00:00Z'),
  act('storm-radio', 'storm', 'radio', '[2025-03-05,2025-03-06]'),
];

/** The flood: the street, and the paper that only passes on the street; nobody says when. The fire: two in a circle. */
const UNDATED = [
  '- {type: occurrenceClaim, key: flood, event: flood, text: There was a flood}',
  '- {type: assertion, key: flood-street, claim: flood, source: street, polarity: AFFIRMS}',
  act('flood-paper', 'flood', 'paper', '', ', relays: [{to: flood-street}]').replace(', statedAt: ""', ''),
  '- {type: occurrenceClaim, key: fire, event: fire, text: There was a fire}',
  act('fire-paper', 'fire', 'paper', '', ', relays: [{to: fire-radio}]').replace(', statedAt: ""', ''),
  act('fire-radio', 'fire', 'radio', '', ', relays: [{to: fire-paper}]').replace(', statedAt: ""', ''),
];

/** The hail: the paper says of itself that it hailed, and on its next page, on the word of the street, how heavily. */
const HAIL = [
  '- {type: occurrenceClaim, key: hail, event: hail, text: It hailed}',
  '- {type: statementClaim, key: heavy, concerns: [event/hail], text: It hailed heavily}',
  act('hail-paper', 'hail', 'paper', '2025-03-02', ', locator: page 1'),
  '- {type: assertion, key: heavy-street, claim: heavy, source: street, polarity: AFFIRMS}',
  act('heavy-paper', 'heavy', 'paper', '2025-03-02', ', locator: page 2, relays: [{to: heavy-street}]'),
];

/** The quake: the agency reported it on the 1st and took it all back; the paper passed it on without a date. */
const QUAKE = [
  '- {type: occurrenceClaim, key: quake, event: quake, text: There was a quake}',
  act('quake-agency', 'quake', 'agency', '2025-03-01', ', withdrawnAt: "2025-03-02T00:00:00Z", withdrawnWhy: wrong'),
  act('quake-paper', 'quake', 'paper', '', ', relays: [{to: quake-agency}]').replace(', statedAt: ""', ''),
];

const BUNDLE = [
  '- {type: bundle, version: 1, name: t}',
  '- {type: place, key: village, placeType: CITY, name: Village}',
  '- {type: place, key: town, placeType: CITY, name: Town}',
  ...sources.flatMap((key) => [
    `- {type: source, key: ${key}, sourceType: OUTLET, name: ${key}}`,
    `- {type: document, key: ${key}, documentType: ARTICLE, source: ${key}}`,
  ]),
  '- {type: source, key: street, sourceType: ACCOUNT, named: false, name: street}',
  ...['raid', 'storm', 'flood', 'fire', 'hail', 'quake'].map(
    (key) => `- {type: event, key: ${key}, eventType: OTHER, words: it, name: ${key}}`,
  ),
  ...RAID,
  ...STORM,
  ...UNDATED,
  ...HAIL,
  ...QUAKE,
].join('\n');

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
});

const chronicle = (event: string, more = '') => chronicleOf(ask, `t/event/${event}`, more);
const lines = ({ entries }: Chronicle) => entries.nodes.map(({ source, claim }) => `${source.name} ${word(claim.key)}`);

describe('Who had said what by when?', () => {
  it('each source and claim once, by when it was first said; unknown last', async () => {
    const told = await chronicle('raid');
    expect(told.cut).toBe(false);
    expect(told.entries.totalCount).toBe(11);
    expect(lines(told).slice(0, 1)).toEqual(['agency ten']); // the 1st
    expect(lines(told).slice(1, 3).sort()).toEqual(['paper happened', 'paper ten']); // the 2nd
    expect(lines(told).slice(3, 5).sort()).toEqual(['radio happened', 'radio ten']); // the 3rd
    expect(lines(told).slice(5, 8)).toEqual(['agency twelve', 'agency wounded', 'agency village-4']); // the 4th, 5th, 6th
    expect(lines(told).slice(8, 10).sort()).toEqual(['agency town-6', 'blog happened']); // the 7th
    expect(lines(told).slice(10)).toEqual(['street happened']); // nobody knows
  });

  it('first said and last said, with the acts', async () => {
    expect(entry(await chronicle('raid'), 'paper', 'happened')).toMatchObject({
      first: { key: 't/assertion/paper-2' },
      last: { key: 't/assertion/paper-5' },
      firstSaid: day(2),
      lastSaid: day(5),
    });
  });

  it('what nobody can read was said no later than by who passes it on, and it says so', async () => {
    // The blog passed the street on, on the 7th; whether the street said it before the 1st is open.
    const moment = { earliest: null, latest: '2025-03-07T23:59:59.999Z', bounded: true };
    expect(entry(await chronicle('raid'), 'street', 'happened')).toMatchObject({ firstSaid: moment, lastSaid: moment });
  });

  it('what was taken back had been said, and says when it was taken back; what was struck never was', async () => {
    const told = await chronicle('raid');
    expect(entry(told, 'radio', 'ten')).toMatchObject({ firstSaid: day(3), withdrawnAt: '2025-03-10T00:00:00.000Z' });
    expect(entry(told, 'radio', 'happened')?.withdrawnAt).toBeNull();
    expect(entry(told, 'radio', 'twelve')).toBeUndefined();
  });
});

describe('What did it say before?', () => {
  const changes = async (source: string, claim: string) =>
    entry(await chronicle('raid'), source, claim)?.changedFrom.map(
      ({ kind, from, to }) => `${kind}: ${word(from.key)} > ${word(to.key)}`,
    );

  it('another figure for the same question', async () => {
    expect(await changes('agency', 'twelve')).toEqual(['FIGURE: agency-ten > agency-twelve']);
    expect(await changes('agency', 'ten')).toEqual([]);
  });

  it('not for another measure, nor for another place; a place that was left open is no difference', async () => {
    expect(await changes('agency', 'wounded')).toEqual([]);
    expect(await changes('agency', 'village-4')).toEqual(['FIGURE: agency-twelve > agency-village']);
    // The 4 of the village on the 6th is no answer to how many in the town: the last that may be one is the 12 of the 4th.
    expect(await changes('agency', 'town-6')).toEqual(['FIGURE: agency-twelve > agency-town']);
  });

  it('the same less surely, or the contrary', async () => {
    expect(await changes('paper', 'happened')).toEqual(['CERTAINTY: paper-2 > paper-5']);
    expect(await changes('radio', 'happened')).toEqual(['POLARITY: radio-3 > radio-6']);
  });
});

describe('Who was first, and how long after did the others follow?', () => {
  it('where it is certain, one; the others at least and at most so many seconds later', async () => {
    const told = await chronicle('storm');
    expect(told.firstReporters.nodes).toEqual([
      {
        source: { name: 'agency' },
        first: { key: 't/assertion/storm-agency' },
        firstSaid: day(1),
        lag: { atLeast: 0, atMost: 0 },
      },
    ]);
    // Paper: 3rd 10:00 less 1st 23:59:59.999 = 34 h; less 1st 00:00 = 58 h.
    // Radio: 5th 00:00 less 1st 23:59:59.999 = 3 days; 6th 23:59:59.999 less 1st 00:00 = 6 days.
    expect(
      told.lags.nodes.map(({ source, lag }) => [
        source.name,
        lag.atLeast / 3600,
        lag.atMost === null ? null : Math.round(lag.atMost / 3600),
      ]),
    ).toEqual([
      ['paper', 34, 58],
      ['radio', 72, 144],
    ]);
  });

  it('where it is not, all that may have been: of the street nobody knows since when it has said so', async () => {
    const told = await chronicle('raid');
    expect(firsts(told)).toEqual(['agency', 'street']);
    // The first report came by the end of the 1st; how long before, is open. Paper: 2nd 00:00 less that = 0 s; radio 1 day;
    // blog 5 days.
    expect(told.lags.nodes.map(({ source, lag }) => [source.name, lag.atLeast, lag.atMost])).toEqual([
      ['paper', 0, null],
      ['radio', 86_400, null],
      ['blog', 432_000, null],
    ]);
  });

  it('who only passes on what another said was not first, whenever that was', async () => {
    const told = await chronicle('flood');
    expect(firsts(told)).toEqual(['street']);
    expect(told.lags.nodes).toMatchObject([{ source: { name: 'paper' }, lag: { atLeast: 0, atMost: null } }]);
  });

  it('a document comes after all that it passes on, whatever else it says of itself', async () => {
    const told = await chronicle('hail');
    expect(firsts(told)).toEqual(['street']);
    // The street spoke no later than the paper, which is of the 2nd; the paper at most as long after as nobody knows.
    expect(told.firstReporters.nodes).toMatchObject([
      {
        firstSaid: { earliest: null, latest: '2025-03-02T23:59:59.999Z', bounded: true },
        lag: { atLeast: 0, atMost: 0 },
      },
    ]);
    expect(told.lags.nodes).toMatchObject([{ source: { name: 'paper' }, lag: { atLeast: 0, atMost: null } }]);
  });

  it('of two that have it from each other either may have been', async () => {
    expect(firsts(await chronicle('fire'))).toEqual(['paper', 'radio']);
  });

  it('who took it back was first all the same, and who passed it on came after', async () => {
    const told = await chronicle('quake');
    expect(firsts(told)).toEqual(['agency']);
    expect(entry(told, 'agency', 'quake')?.withdrawnAt).toBe('2025-03-02T00:00:00.000Z');
    // The paper gives no date, but passed on what was said on the 1st.
    expect(entry(told, 'paper', 'quake')?.firstSaid).toEqual({
      earliest: '2025-03-01T00:00:00.000Z',
      latest: null,
      bounded: true,
    });
  });
});

describe('As it stood earlier', () => {
  it('nothing is told that was said later, or may have been', async () => {
    // At noon of the 2nd what is dated "the 2nd" may have been said or not; the street's word has no time, and no relayer yet.
    const told = await chronicle('raid', '(saidBy: "2025-03-02T12:00:00Z")');
    expect(lines(told)).toEqual(['agency ten']);
    expect(firsts(told)).toEqual(['agency']);
    expect(told.lags.nodes).toEqual([]);
  });

  it('what was taken back since still stood; and a claim that nobody stands by any more is told of', async () => {
    const before = await chronicle('raid', '(saidBy: "2025-03-09T00:00:00Z")');
    expect(entry(before, 'radio', 'ten')).toMatchObject({ firstSaid: day(3), withdrawnAt: null });
    const after = await chronicle('quake', '(saidBy: "2025-03-03T00:00:00Z")');
    expect(after.entries.nodes.map(({ source, withdrawnAt }) => [source.name, withdrawnAt])).toEqual([
      ['agency', '2025-03-02T00:00:00.000Z'],
    ]);
  });

  it('through a lens only what counts is told, taken back or not', async () => {
    const { data } = await ask('{ source(key: "t/source/radio") { id } }');
    const lens = (input: string) =>
      `lens(input: ${input}) { event(key: "t/event/raid") { chronicle { ${CHRONICLE} } } }`;
    const only = await ask(`{ ${lens(`{ sources: ["${data['source']?.['id']}"] }`)} }`);
    const told = only.data['lens']?.['event']?.['chronicle'] as never as Chronicle;
    expect(lines(told).sort()).toEqual(['radio happened', 'radio ten']);
    const without = await ask(`{ ${lens(`{ exceptSources: ["${data['source']?.['id']}"] }`)} }`);
    expect(
      lines(without.data['lens']?.['event']?.['chronicle'] as never).filter((line) => line.startsWith('radio')),
    ).toEqual([]);
    const all = await ask(`{ ${lens('{}')} }`);
    expect(all.data['lens']?.['event']?.['chronicle']).toEqual(await chronicle('raid'));
  });
});

describe('Pages of a chronicle', () => {
  it('hold each entry once, in the order of the whole', async () => {
    const seen: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const { data } = await ask(
        `{ event(key: "t/event/raid") { chronicle { entries(first: 3${after}) { nodes { source { name } claim { key } } pageInfo { hasNextPage endCursor } } } } }`,
      );
      const { nodes, pageInfo } = data['event']?.['chronicle']?.['entries'] as never as {
        nodes: Entry[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...nodes.map(({ source, claim }) => `${source.name} ${word(claim.key)}`));
      after = `, after: "${pageInfo.endCursor}"`;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(lines(await chronicle('raid')));
  });
});
