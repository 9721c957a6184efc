import { beforeAll, describe, expect, it } from 'vitest';
import { RELATIONSHIP_TYPES } from '../../src/record/node.ts';
import { type Answer, type Ask, serve } from '../support/server.ts';

/**
 * A small world in which every type of relationship is drawn:
 *   the clash in the quarter was part of the war; the paper says ten died, the wire passes that on, and says more died.
 */
const WORLD = `
- {type: bundle, version: 1, name: w}
- {type: place, key: city, placeType: CITY, name: City}
- {type: place, key: quarter, placeType: AREA, name: Quarter, within: city}
- {type: organization, key: house, organizationType: MEDIA, name: House}
- {type: person, key: mayor, name: Mayor}
- {type: community, key: people, name: People}
- {type: source, key: paper, sourceType: OUTLET, name: Paper, runBy: [{actor: house}]}
- {type: source, key: wire, sourceType: AGENCY, name: Wire}
- {type: document, key: article, documentType: ARTICLE, source: paper}
- {type: document, key: copy, documentType: ARTICLE, source: wire, derivesFrom: [{to: article, how: REPUBLISHES}]}
- {type: event, key: war, eventType: CLASH, name: War}
- {type: event, key: clash, eventType: CLASH, name: Clash, place: quarter, partOf: war}
- {type: figureClaim, key: ten, event: clash, place: quarter, populations: [people], measure: KILLED, qualifier: EXACT, low: 10, high: 10, text: Ten were killed}
- {type: figureClaim, key: more, event: clash, relation: HIGHER_THAN, relativeTo: ten, measure: KILLED, qualifier: WORDS, words: more, text: More were killed}
- {type: stanceClaim, key: stance, holder: mayor, stance: CONDEMNS, target: clash, text: The mayor condemns the clash}
- {type: assertion, key: by-paper, claim: ten, source: paper, document: article, polarity: AFFIRMS, certainty: STATED}
- {type: assertion, key: by-wire, claim: ten, source: wire, document: copy, polarity: AFFIRMS, certainty: ATTRIBUTED, hedge: according to, relays: [{to: by-paper, reading: CONTEXT}]}
- {type: assertion, key: of-more, claim: more, source: wire, document: copy, locator: last line, polarity: AFFIRMS, certainty: RUMOURED, hedge: unconfirmed, withdrawnAt: '2025-05-06T00:00:00Z', withdrawnWhy: Taken back}
- {type: assertion, key: of-mayor, claim: stance, source: paper, document: article, locator: end, speaker: mayor, polarity: AFFIRMS, certainty: STATED}
`;
const RECORDS = [...WORLD.matchAll(/type: (\w+), key: ([\w-]+)/g)].map(([, type = '', word = '']) => {
  const concept = /person|organization|community/.test(type) ? 'actor' : type.endsWith('Claim') ? 'claim' : type;
  return `w/${concept}/${word}`;
});

const FOUND = `nodes { key } edges { type role reading how start { key } end { key } } leftOut { type count cut } missing cut`;
const ASKED = `query ($ids: [ID!], $keys: [String!], $depth: Int, $types: [RecordType!], $first: Int) {
  neighbourhood(ids: $ids, keys: $keys, depth: $depth, types: $types, first: $first) { ${FOUND} } }`;

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: WORLD }));
});

/** What the tests read of an answer. */
interface Told {
  readonly nodes: readonly { readonly id: string; readonly key: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly role: string | null;
    readonly reading: string | null;
    readonly how: string | null;
    readonly start: { readonly key: string };
    readonly end: { readonly key: string };
  }[];
  readonly leftOut: readonly { readonly type: string; readonly count: number; readonly cut: boolean }[];
  readonly missing: readonly string[];
  readonly cut: boolean;
}

const word = (key: string) => key.split('/').at(-1) ?? '';
const nodesOf = ({ nodes }: Told) => nodes.map(({ key }) => word(key));

/** Each relationship in a line: `ten CONCERNS.PLACE quarter`. */
function edgesOf({ edges }: Told): string[] {
  return edges.map(({ type, role, reading, how, start, end }) => {
    const told = [type, role, reading, how].filter((each) => each !== null).join('.');
    return `${word(start.key)} ${told} ${word(end.key)}`;
  });
}

const leftOutOf = ({ leftOut }: Told) => leftOut.map(({ type, count, cut }) => `${count}${cut ? '+' : ''} ${type}`);

async function around(...words: string[]): Promise<Told> {
  return aroundWith({ keys: keysOf(words) });
}

const keysOf = (words: readonly string[]) => words.map((each) => RECORDS.find((key) => word(key) === each) ?? each);

const told = (data: Answer['data']) => data['neighbourhood'] as never as Told;

async function aroundWith(variables: Record<string, unknown>): Promise<Told> {
  const { data, errors } = await ask(ASKED, variables);
  expect(errors).toBeUndefined();
  return told(data);
}

describe('What joins records', () => {
  it('is told once, as it is stored: from the record that holds it', async () => {
    const found = await aroundWith({ keys: RECORDS, depth: 0 });
    expect(edgesOf(found)).toEqual([
      'quarter WITHIN city',
      'paper RUN_BY house',
      'article PUBLISHED_BY paper',
      'copy PUBLISHED_BY wire',
      'copy DERIVES_FROM.REPUBLISHES article',
      'clash AT quarter',
      'clash PART_OF war',
      'ten OBJECT.POPULATIONS people',
      'ten CONCERNS.PLACE quarter',
      'ten CONCERNS.EVENT clash',
      'more CONCERNS.EVENT clash',
      'more RELATIVE_TO ten',
      'stance SUBJECT.HOLDER mayor',
      'stance OBJECT.TARGET clash',
      'by-paper ASSERTS ten',
      'by-paper MADE_BY paper',
      'by-paper FOUND_IN article',
      'by-wire ASSERTS ten',
      'by-wire MADE_BY wire',
      'by-wire FOUND_IN copy',
      'by-wire RELAYS.CONTEXT by-paper',
      'of-more ASSERTS more',
      'of-more MADE_BY wire',
      'of-more FOUND_IN copy',
      'of-mayor ASSERTS stance',
      'of-mayor MADE_BY paper',
      'of-mayor FOUND_IN article',
      'of-mayor SPOKEN_BY mayor',
    ]);
    expect(new Set(edgesOf(found).map((edge) => edge.split(/[ .]/)[1]))).toEqual(
      new Set(RELATIONSHIP_TYPES.filter((type) => type !== 'ASSESSES')), // test/assessment/ has those
    );
    expect([leftOutOf(found), found.missing, found.cut]).toEqual([[], [], false]);
  });

  it('has an id of its own, the same each time', async () => {
    const ids = async (keys: readonly string[]) => {
      const { data } = await ask(`query ($keys: [String!]) { neighbourhood(keys: $keys, depth: 0) { edges { id } } }`, {
        keys: keysOf(keys),
      });
      return told(data).edges.map(({ id }) => id);
    };
    const [all, some] = [await ids(['ten', 'more', 'clash', 'quarter']), await ids(['clash', 'ten'])];
    expect(new Set(all).size).toBe(5);
    expect(all).toEqual(expect.arrayContaining(some));
  });
});

describe('Around a record', () => {
  it('stand first the records asked for, in the order asked and each once, ids before keys', async () => {
    const { data } = await ask('{ event(key: "w/event/war") { id } }');
    const found = await aroundWith({
      ids: [data['event']?.['id']],
      keys: ['w/claim/ten', 'w/event/war', 'w/claim/ten', 'w/place/city'],
      depth: 0,
    });
    expect(nodesOf(found)).toEqual(['war', 'ten', 'city']);
  });

  it('then its neighbours: first those joined to more of what was asked for, then those with more links of their own', async () => {
    // The clash is joined to both. The others by their relationships: the acts 4 and 4, then 3 and 3, people 1; then by id.
    expect(nodesOf(await around('ten', 'more'))).toEqual([
      'ten',
      'more',
      'clash',
      'by-paper',
      'by-wire',
      'of-more',
      'quarter',
      'people',
    ]);
  });

  it('and what joins any two of all these', async () => {
    expect(edgesOf(await around('stance'))).toEqual([
      'stance SUBJECT.HOLDER mayor',
      'stance OBJECT.TARGET clash',
      'of-mayor ASSERTS stance',
      'of-mayor SPOKEN_BY mayor',
    ]);
  });

  it('what is not shown is counted, type by type', async () => {
    const found = await aroundWith({ keys: keysOf(['clash']), first: 2 });
    expect(nodesOf(found)).toHaveLength(3);
    const all = await aroundWith({ keys: keysOf(['clash']), depth: 0 });
    expect(nodesOf(all)).toEqual(['clash']);
    expect(leftOutOf(all)).toEqual(['1 PLACE', '1 EVENT', '3 CLAIM']);
    expect(leftOutOf(found)).toEqual(['1 PLACE', '1 EVENT', '1 CLAIM']);
    expect(leftOutOf(await aroundWith({ keys: keysOf(['clash']), first: 5 }))).toEqual([]);
  });

  it('only neighbours of the types asked for are stepped to, shown and counted', async () => {
    const found = await aroundWith({ keys: keysOf(['by-wire']), types: ['SOURCE', 'DOCUMENT'], depth: 2, first: 2 });
    expect(nodesOf(found)).toEqual(['by-wire', 'copy', 'wire']);
    expect(leftOutOf(found)).toEqual([]);
    const none = await aroundWith({ keys: keysOf(['by-wire']), types: [] });
    expect([nodesOf(none), leftOutOf(none)]).toEqual([['by-wire'], []]);
  });

  it('two steps away lies what lies around the neighbours; what is nearer comes first', async () => {
    const found = await aroundWith({ keys: keysOf(['city']), depth: 2 });
    expect(nodesOf(found).slice(0, 2)).toEqual(['city', 'quarter']);
    expect(nodesOf(found).slice(2).toSorted()).toEqual(['clash', 'ten']);
    const less = await aroundWith({ keys: keysOf(['city']), depth: 2, first: 2 });
    expect(nodesOf(less)).toEqual(nodesOf(found).slice(0, 3));
    expect(leftOutOf(less)).toEqual([]); // the second step is not counted
  });

  it('a record that is not there is no error: it is named as it was asked for', async () => {
    const gone = Buffer.from('Claim:00000000-0000-5000-8000-000000000000').toString('base64url');
    const found = await aroundWith({ ids: [gone], keys: ['w/event/none', 'w/event/war', 'w/event/none'] });
    expect(nodesOf(found)).toEqual(['war', 'clash']);
    expect(found.missing).toEqual([gone, 'w/event/none']);
    const nothing = await aroundWith({ keys: ['w/event/none'] });
    expect([nodesOf(nothing), edgesOf(nothing), leftOutOf(nothing)]).toEqual([[], [], []]);
  });
});

describe('Through a lens', () => {
  const idsOf = async (...keys: readonly string[]) => {
    const { data } = await ask(`query ($keys: [String!]) { neighbourhood(keys: $keys, depth: 0) { nodes { id } } }`, {
      keys: keysOf(keys),
    });
    return told(data).nodes.map(({ id }) => id);
  };
  const throughLens = async (fields: string, variables: Record<string, unknown> = {}) => {
    const [wire] = await idsOf('wire');
    const answer = await ask(
      `query ($wire: ID!, $keys: [String!]) { lens(input: { exceptSources: [$wire] }) { neighbourhood(keys: $keys) { ${fields} } } }`,
      { wire, ...variables },
    );
    expect(answer.errors).toBeUndefined();
    return answer;
  };

  it('acts that do not pass are not there, nor claims without one that does; without a lens what was withdrawn is', async () => {
    const keys = keysOf(['clash', 'wire', 'more']);
    const plain = await aroundWith({ keys });
    expect(nodesOf(plain).toSorted()).toEqual([
      'by-wire',
      'clash',
      'copy',
      'more',
      'of-more',
      'quarter',
      'stance',
      'ten',
      'war',
      'wire',
    ]);
    const { data, extensions } = await throughLens(FOUND, { keys });
    const seen = told(data['lens'] as never);
    expect(nodesOf(seen).toSorted()).toEqual(['clash', 'copy', 'quarter', 'stance', 'ten', 'war', 'wire']);
    expect(edgesOf(seen).filter((edge) => /more|by-wire/.test(edge))).toEqual([]);
    expect(seen.missing).toEqual(['w/claim/more']);
    expect(leftOutOf(seen)).toEqual([]);
    expect(extensions.cost.statements).toContain('claimsInView through exceptSources');
  });

  it('an id that was seen so stays in it, and so do the ids of edges', async () => {
    const fields = 'nodes { id key } edges { id type start { id } } leftOut { type count }';
    const seen = told((await throughLens(fields, { keys: keysOf(['clash']) })).data['lens'] as never);
    const again = async (ids: readonly unknown[]) =>
      ask(`query ($ids: [ID!]) { neighbourhood(ids: $ids) { ${fields} } }`, { ids });
    const id = seen.nodes[0]?.id;
    expect((await again([id])).data['neighbourhood']).toEqual(seen);
    const [plain] = await idsOf('clash');
    const edgeIds = ({ data }: Answer) => told(data).edges.map(({ id }) => id);
    const shared = new Set(edgeIds(await again([id])));
    expect(edgeIds(await again([plain])).filter((each) => shared.has(each))).toEqual([]);
    expect((await again([id, plain])).errors?.[0]?.message).toBe(
      'ids: ids of records that are all seen through the same lens, or all without',
    );
  });
});

describe('A question that cannot be asked', () => {
  it.each([
    ['about nothing', {}, 'ids: 1 to 2000 ids and keys together, not 0'],
    [
      'about too much',
      { ids: ['x'], keys: Array(2_000).fill('w/event/war') },
      'ids: 1 to 2000 ids and keys together, not 2001',
    ],
    ['by no id', { ids: ['x'] }, 'ids: an id that this server gave out, not "x"'],
    ['by no key', { keys: ['war'] }, 'keys: keys of the form bundle/concept/word, not "war"'],
    ['too deep', { keys: ['w/event/war'], depth: 3 }, 'depth: a whole number from 0 to 2, not 3'],
    ['too wide', { keys: ['w/event/war'], first: 501 }, 'first: a whole number from 0 to 500, not 501'],
    ['less than nothing', { keys: ['w/event/war'], first: -1 }, 'first: a whole number from 0 to 500, not -1'],
  ])('%s', async (_, variables, message) => {
    const { errors } = await ask(ASKED, variables);
    expect(errors?.map((error) => [error.extensions['code'], error.message])).toEqual([['BAD_USER_INPUT', message]]);
  });
});

describe('What it takes', () => {
  const statements = ({ extensions }: Answer) => extensions.cost.statements;

  it('for one and for many: a statement for each label and step, and the ends of edges none', async () => {
    const one = await ask(ASKED, { keys: keysOf(['ten']) });
    expect(statements(one)).toEqual([
      'actorsById',
      'assertionsById',
      'claimsById',
      'claimsById',
      'eventsById',
      'neighboursOfClaim',
      'placesById',
      'relationshipsOfAssertion',
      'relationshipsOfClaim',
      'relationshipsOfEvent',
      'relationshipsOfPlace',
    ]);
    expect(statements(await ask(ASKED, { keys: keysOf(['ten', 'stance']) }))).toEqual(statements(one));
  });

  it('what joins them, or what there is of them, alone: no more than that', async () => {
    const keys = keysOf(['ten', 'by-paper']);
    const asked = (fields: string) =>
      ask(`query ($keys: [String!]) { neighbourhood(keys: $keys, depth: 0) { ${fields} } }`, { keys });
    expect(statements(await asked('edges { type }'))).toEqual([
      'assertionsById',
      'claimsById',
      'relationshipsOfAssertion',
      'relationshipsOfClaim',
    ]);
    expect(statements(await asked('leftOut { type count }'))).toEqual([
      'assertionsById',
      'claimsById',
      'neighboursOfAssertion',
      'neighboursOfClaim',
    ]);
  });

  it('2,000 records with what joins them can be asked for in one operation', async () => {
    const keys = [
      ...RECORDS,
      ...Array.from({ length: 2_000 - RECORDS.length }, (_, i) => `${'x'.repeat(40)}/event/e${i}`),
    ];
    const { data, errors, extensions } = await ask(
      `query ($keys: [String!]) { neighbourhood(keys: $keys, first: 500, depth: 2) {
        nodes { id key label } edges { id type role start { key } end { key } } missing } }`,
      { keys },
    );
    expect(errors).toBeUndefined();
    expect(extensions.cost.spent).toBe(600 + 2_500 * (1 + 3 + 3 * 2));
    expect(extensions.cost.spent).toBeLessThan(extensions.cost.limit);
    expect(told(data).missing).toHaveLength(2_000 - RECORDS.length);
  });
});

describe('Around a hub', () => {
  const ACTS = Array.from(
    { length: 2_010 },
    (_, i) => `- {type: assertion, key: a${i}, claim: c, source: hub, polarity: AFFIRMS}`,
  );
  const HUB = `
- {type: bundle, version: 1, name: w}
- {type: source, key: hub, sourceType: OUTLET, name: Hub}
- {type: document, key: d0, documentType: POST, source: hub}
- {type: document, key: d1, documentType: POST, source: hub}
- {type: person, key: x, name: X}
- {type: stanceClaim, key: c, holder: x, stance: SUPPORTS, target: x, text: Self-support}
${ACTS.join('\n')}
`;
  beforeAll(async () => {
    ({ ask } = await serve({ yaml: HUB }));
  });

  it('is looked at so far and no further, which is said, and one relation does not hide another', async () => {
    const found = await aroundWith({ keys: ['w/source/hub'], depth: 0 });
    expect(leftOutOf(found)).toEqual(['2 DOCUMENT', '2000+ ASSERTION']);
    expect(found.cut).toBe(true);
    const documents = await aroundWith({ keys: ['w/source/hub'], types: ['DOCUMENT'] });
    expect([nodesOf(documents).toSorted(), leftOutOf(documents), documents.cut]).toEqual([
      ['d0', 'd1', 'hub'],
      [],
      false,
    ]);
  });

  it('a larger `first` begins with the same nodes', async () => {
    const less = nodesOf(await aroundWith({ keys: ['w/claim/c'], first: 40 }));
    const more = nodesOf(await aroundWith({ keys: ['w/claim/c'], first: 400 }));
    expect(more.slice(0, less.length)).toEqual(less);
    expect([less.length, more.length]).toEqual([41, 401]);
  });
});
