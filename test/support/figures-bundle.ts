/** Figures told in short: a key, what is said of the number and its scope, and who says it (S where nothing is given). */
interface Told {
  readonly key: string;
  readonly says: string;
  readonly acts?: readonly string[];
}

const WHO_SAYS = 'source: s, polarity: AFFIRMS, certainty: STATED, document: ds';

const figure = (event: string, { key, says, acts = [WHO_SAYS] }: Told) =>
  [
    `- {type: figureClaim, key: ${key}, event: ${event}, ${says.includes('measure') ? '' : 'measure: KILLED, '}${says}, text: ${key}}`,
    ...acts.map((act, i) => `- {type: assertion, key: ${key}-${i}, claim: ${key}, ${act}}`),
  ].join('\n');

const exactly = (number: number, more = '') => `qualifier: EXACT, low: ${number}, high: ${number}${more}`;
const atLeast = (number: number, more = '') => `qualifier: AT_LEAST, low: ${number}${more}`;
const atMost = (number: number, more = '') => `qualifier: AT_MOST, high: ${number}${more}`;
const words = (text: string, more = '') => `qualifier: WORDS, words: ${text}${more}`;

const saidByU = (day: string) =>
  `source: u, polarity: AFFIRMS, certainty: STATED, document: du, locator: day ${day}, statedAt: 2025-03-${day}`;

const EVENTS: Readonly<Record<string, readonly Told[]>> = {
  // One scope: nobody says more than a number.
  plain: [
    { key: 'least-250', says: atLeast(250) },
    { key: 'least-601', says: atLeast(601), acts: [WHO_SAYS, 'source: t, polarity: AFFIRMS'] },
    { key: 'hundreds', says: words('Hundreds') },
    { key: 'thousands', says: words('thousands') },
    { key: 'exactly-601', says: exactly(601) },
    { key: 'many', says: words('many') },
    { key: 'more', says: words('hundreds more', ', relation: IN_ADDITION_TO, relativeTo: least-250') },
    {
      key: 'fewer',
      says: `qualifier: EXACT, low: 5, high: 5, relation: LOWER_THAN, relativeTo: only-denied`,
    },
    // Nobody affirms these: they do not stand.
    { key: 'only-denied', says: exactly(1), acts: ['source: s, polarity: DENIES, certainty: STATED, document: ds'] },
    {
      key: 'only-questioned',
      says: exactly(2),
      acts: ['source: s, polarity: QUESTIONS, certainty: STATED, document: ds'],
    },
    {
      key: 'withdrawn',
      says: exactly(3),
      acts: [`${WHO_SAYS}, withdrawnAt: "2025-03-09T00:00:00Z", withdrawnWhy: wrong`],
    },
  ],
  // Every way to limit a number.
  numbers: [
    { key: 'about-100', says: 'qualifier: ABOUT, low: 100, high: 100' },
    {
      key: 'most-5',
      says: atMost(5),
      acts: [WHO_SAYS, 'source: t, polarity: DENIES, certainty: STATED, document: dt'],
    },
    { key: 'between', says: 'qualifier: BETWEEN, low: 3, high: 7' },
    { key: 'dozens', says: words('dozens') },
    { key: 'ten-thousands', says: words('Tens of thousands') },
  ],
  // Who is counted.
  people: [
    { key: 'alawites', says: atLeast(50, ', populations: [a]') },
    { key: 'alawite-women', says: atLeast(60, ', populations: [{actor: a, words: Alawite women}]') },
    { key: 'alawites-and-druze', says: atMost(40, ', populations: [a, d]') },
    { key: 'everybody', says: atMost(55, ', populations: [{words: People}]') },
    { key: 'doctors', says: exactly(9, ', populations: [{words: doctors}]') },
    { key: 'unnamed', says: exactly(45) },
    { key: 'half-again', says: words('half again', ', relation: IN_ADDITION_TO, relativeTo: alawites') },
  ],
  // Where, and by whom.
  places: [
    { key: 'in-city', says: exactly(50, ', place: city') },
    { key: 'in-country', says: atMost(40, ', place: country') },
    { key: 'in-village', says: exactly(1, ', place: village') },
    { key: 'in-country-alawites', says: exactly(10, ', place: country, populations: [a]') },
    { key: 'in-city-people', says: exactly(20, ', place: city, populations: [{words: people}]') },
    { key: 'by-army', says: exactly(1, ', doer: army') },
    { key: 'by-gunmen', says: exactly(2, ', doer: {words: gunmen}') },
  ],
  // Over what time.
  times: [
    { key: 'on-day', says: exactly(30, ', period: 2025-03-07') },
    { key: 'three-days', says: exactly(20, ', period: 2025-03-06/2025-03-08') },
    { key: 'next-day', says: exactly(5, ', period: 2025-03-09') },
    { key: 'in-words', says: exactly(25, ', period: {words: over the two days}') },
    { key: 'other-words', says: exactly(26, ', period: {words: this week}') },
    { key: 'count-to-8', says: exactly(28, ', cumulative: true, asOf: 2025-03-08') },
  ],
  // What is counted beside the measures that have a name.
  others: [
    { key: 'orphans', says: `measure: OTHER, measureWords: Orphans, ${exactly(3)}` },
    { key: 'orphans-again', says: `measure: OTHER, measureWords: orphans, ${exactly(3)}` },
    { key: 'widows', says: `measure: OTHER, measureWords: widows, ${exactly(4)}` },
  ],
  // Two voices count on.
  counts: [
    ...[
      ['s', '2025-03-06', 100],
      ['s', '2025-03-07', 130],
      ['s', '2025-03-08', 120],
      ['t', '2025-03-07', 90],
    ].map(([source, day, number]) => ({
      key: `${source}-${number}`,
      says: exactly(Number(number), `, cumulative: true, asOf: ${day}`),
      acts: [`source: ${source}, polarity: AFFIRMS, certainty: STATED, document: d${source}, statedAt: ${day}`],
    })),
    // U says no day up to which it counts, says 70 twice, lowers that lower bound, and goes back. V only passes on what S
    // counts, so that it counts nothing itself.
    { key: 'u-70', says: atLeast(70, ', cumulative: true'), acts: ['06', '07', '09'].map(saidByU) },
    { key: 'u-60', says: atLeast(60, ', cumulative: true'), acts: [saidByU('08')] },
  ],
};

/** The events with their figures, and who says them: one event for each thing that a test asks. */
export const BUNDLE = `
- {type: bundle, version: 1, name: t}
- {type: place, key: country, placeType: COUNTRY, name: Country}
- {type: place, key: province, placeType: REGION, name: Province, within: country, restsOn: EDITORIAL}
- {type: place, key: city, placeType: CITY, name: City, within: province, restsOn: EDITORIAL}
- {type: place, key: village, placeType: CITY, name: Village, within: province, restsOn: EDITORIAL}
- {type: community, key: a, name: Alawites}
- {type: community, key: d, name: Druze}
- {type: organization, key: army, organizationType: GOVERNMENT, name: Army}
${['s', 't', 'u', 'v'].map((key) => `- {type: source, key: ${key}, sourceType: OUTLET, name: ${key.toUpperCase()}}`).join('\n')}
${['s', 't', 'u', 'v'].map((key) => `- {type: document, key: d${key}, documentType: ARTICLE, source: ${key}}`).join('\n')}
${Object.entries(EVENTS)
  .map(([event, told]) =>
    [
      `- {type: event, key: ${event}, eventType: KILLING, name: ${event}}`,
      ...told.map((each) => figure(event, each)),
    ].join('\n'),
  )
  .join('\n')}
- {type: assertion, key: v-100, claim: s-100, source: v, document: dv, polarity: AFFIRMS, certainty: ATTRIBUTED, statedAt: 2025-03-06, relays: [{to: s-100-0}]}
- {type: assertion, key: v-130, claim: s-130, source: v, document: dv, polarity: AFFIRMS, certainty: ATTRIBUTED, statedAt: 2025-03-07, relays: [{to: s-130-0}]}
`;
