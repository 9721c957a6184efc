import { beforeAll, describe, expect, it } from 'vitest';
import { figuresIn } from '../support/figures-answer.ts';
import { type Answer, type Ask, serve } from '../support/server.ts';

/** Twenty events, each with four figures in two places; and one event with 230 figures of one scope, apart from each other. */
const EVENTS = 20;
const MANY = 230;
const rows = (size: number, make: (i: number) => string) => Array.from({ length: size }, (_, i) => make(i)).join('\n');

const BUNDLE = `
- {type: bundle, version: 1, name: t}
- {type: place, key: country, placeType: COUNTRY, name: Country}
- {type: place, key: city, placeType: CITY, name: City, within: country, restsOn: EDITORIAL}
- {type: source, key: s, sourceType: OUTLET, name: S}
- {type: source, key: x, sourceType: OUTLET, name: X}
- {type: document, key: ds, documentType: ARTICLE, source: s}
- {type: document, key: dx, documentType: ARTICLE, source: x}
- {type: event, key: many, eventType: KILLING, name: many}
${rows(
  MANY,
  (
    i,
  ) => `- {type: figureClaim, key: many-${i}, event: many, measure: KILLED, qualifier: EXACT, low: ${i}, high: ${i}, text: many ${i}}
- {type: assertion, key: many-${i}-s, claim: many-${i}, source: s, document: ds, polarity: AFFIRMS, certainty: STATED}`,
)}
- {type: assertion, key: many-229-x, claim: many-229, source: x, document: dx, polarity: AFFIRMS, certainty: STATED}
${rows(
  EVENTS,
  (e) => `- {type: event, key: e${e}, eventType: KILLING, name: Event ${e}, occurred: 2025-03-06}
${rows(
  4,
  (
    i,
  ) => `- {type: figureClaim, key: e${e}-${i}, event: e${e}, measure: KILLED, qualifier: AT_LEAST, low: ${e + i}, place: ${i % 2 ? 'city' : 'country'}, text: "${e} ${i}"}
- {type: assertion, key: e${e}-${i}-a, claim: e${e}-${i}, source: ${i === 0 ? 'x' : 's'}, document: ${i === 0 ? 'dx' : 'ds'}, polarity: AFFIRMS, certainty: STATED}`,
)}`,
)}
`;

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
});

const good = ({ data, errors }: Answer) => {
  expect(errors).toBeUndefined();
  return data;
};
const figuresOf = async (event: string, fields: string, args = '') =>
  figuresIn(good(await ask(`{ event(key: "t/event/${event}") { figures${args} { ${fields} } } }`))['event']);

describe('Very many figures', () => {
  it('are compared up to 200, the most-affirmed; that is said, and the envelope holds all', async () => {
    const { cut, envelope, camps, incompatible } = await figuresOf(
      'many',
      'cut envelope { low high } camps { totalCount nodes { interval { low } } } incompatible { totalCount }',
    );
    expect(cut).toBe(true);
    expect(envelope).toEqual({ low: 0, high: 229 });
    // 200 numbers that are all different: a camp each, and 200 x 199 / 2 pairs.
    expect(camps.totalCount).toBe(200);
    expect(incompatible.totalCount).toBe(19_900);
    const { camps: kept } = await figuresOf('many', 'camps(first: 100) { pageInfo { endCursor } }');
    const after = kept.pageInfo.endCursor;
    const { camps: last } = await figuresOf(
      'many',
      `camps(first: 100, after: "${after}") { nodes { interval { low } } }`,
    );
    expect(last.nodes.at(-1)).toEqual({ interval: { low: 229 } }); // two affirm it: it is kept
  });

  it('turn page by page, each pair once, in the order of their numbers', async () => {
    const seen: string[] = [];
    for (let after = ''; seen.length < 350;) {
      const { incompatible } = await figuresOf(
        'many',
        `incompatible(first: 100${after}) { nodes { one { interval { low } } other { interval { low } } } pageInfo { hasNextPage endCursor } }`,
      );
      seen.push(...incompatible.nodes.map(({ one, other }) => `${one.interval.low} ${other.interval.low}`));
      expect(incompatible.pageInfo.hasNextPage).toBe(true);
      after = `, after: "${incompatible.pageInfo.endCursor}"`;
    }
    const kept = [...Array.from({ length: 199 }, (_, i) => i), 229];
    const expected = [0, 1].flatMap((one) => kept.filter((other) => other > one).map((other) => `${one} ${other}`));
    expect(seen.slice(0, 350)).toEqual(expected.slice(0, 350));
  });

  it('the cursor of one list, or of another view, is refused elsewhere', async () => {
    const { camps } = await figuresOf('many', 'camps(first: 1) { pageInfo { endCursor } }');
    const after = camps.pageInfo.endCursor;
    for (const elsewhere of [
      `event(key: "t/event/many") { figures { incompatible(after: "${after}") { totalCount } } }`,
      `event(key: "t/event/e0") { figures { camps(after: "${after}") { totalCount } } }`,
      `event(key: "t/event/many") { figures(saidBy: "2025-01-01T00:00:00Z") { camps(after: "${after}") { totalCount } } }`,
      `lens(input: { certainty: STATED }) { event(key: "t/event/many") { figures { camps(after: "${after}") { totalCount } } } }`,
    ]) {
      const { errors } = await ask(`{ ${elsewhere} }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });
});

describe('Through a lens', () => {
  const FIELDS = '{ id envelope { low high } camps { totalCount } }';

  it('the empty one changes nothing, and without a source its figures are gone', async () => {
    const sources = good(await ask('{ x: source(key: "t/source/x") { id } s: source(key: "t/source/s") { id } }'));
    const event = `event(key: "t/event/e5") { figures ${FIELDS} }`;
    const data = good(
      await ask(`{ plain: ${event} all: lens(input: {}) { ${event} }
        withoutX: lens(input: { exceptSources: ["${sources['x']!['id']}"] }) { ${event} }
        withoutBoth: lens(input: { exceptSources: ["${sources['x']!['id']}", "${sources['s']!['id']}"] }) { ${event} } }`),
    );
    expect(data['all']!['event']).toEqual(data['plain']);
    expect(data['plain']!['figures']!['envelope']).toEqual({ low: 5, high: null });
    // X alone says "at least 5".
    expect(data['withoutX']!['event']!['figures']!['envelope']).toEqual({ low: 6, high: null });
    expect(data['withoutBoth']!['event']!['figures']).toMatchObject({ envelope: null, camps: { totalCount: 0 } });
    const ids = [data['plain'], data['withoutX']!['event'], data['withoutBoth']!['event']].map(
      (each) => each!['figures']!['id'],
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe('The statements', () => {
  const FIELDS = `figures { envelope { low high } cut series { totalCount }
    camps(first: 2) { nodes { independentRoots { min } figures(first: 2) { nodes { claim { text } assertions(first: 2) { nodes { source { name } } } } } } }
    incompatible(first: 2) { nodes { reason } } }`;

  it('are the same for one event and for twenty', async () => {
    const one = await ask(`{ event(key: "t/event/e0") { ${FIELDS} } }`);
    const all = await ask(`{ events(first: ${EVENTS}) { nodes { ${FIELDS} } } }`);
    good(one);
    expect(one.extensions.cost.statements).toEqual([
      'actsOfClaims',
      'assertionsById',
      'claimsOfEvents',
      'eventsById',
      'placesAbove',
      'republishedByActs',
      'sourcesById',
      'voicesOfActs',
    ]);
    expect(all.extensions.cost.statements.map((name) => (name === 'events' ? 'eventsById' : name)).sort()).toEqual(
      one.extensions.cost.statements,
    );
    // Event i has at least i, i + 1, i + 2, i + 3: the lowest is i.
    const events = good(all)['events']?.['nodes'] as unknown as readonly unknown[];
    const lows = events.map((event) => Number(figuresIn(event).envelope?.low));
    expect(lows.sort((a, b) => a - b)).toEqual(Array.from({ length: EVENTS }, (_, i) => i));
  });

  it('without camps and pairs, nobody asks which place lies in which', async () => {
    const { extensions } = await ask(`{ events(first: ${EVENTS}) { nodes { figures { envelope { low } } } } }`);
    expect(extensions.cost.statements).toEqual([
      'actsOfClaims',
      'claimsOfEvents',
      'events',
      'republishedByActs',
      'voicesOfActs',
    ]);
  });
});
