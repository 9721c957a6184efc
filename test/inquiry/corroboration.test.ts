import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve, type Shape } from '../support/server.ts';

const key = (name: string) => `key: ${name}`;
const claim = (name: string, ...acts: string[]) => [
  `{type: occurrenceClaim, ${key(name)}, event: e, text: ${name}}`,
  ...acts.map((act) => `{type: assertion, claim: ${name}, polarity: AFFIRMS, ${act}}`),
];
const source = (name: string, more = '') => [
  `{type: source, ${key(name)}, sourceType: OUTLET, name: ${name}${more && `, ${more}`}}`,
  `{type: document, ${key(name)}, documentType: ARTICLE, source: ${name}, description: ${name}}`,
];
/** An act that can be read in the document of its source. */
const own = (name: string, voice: string, certainty = 'STATED') =>
  `${key(name)}, source: ${voice}, document: ${voice}, certainty: ${certainty}`;
const passing = (name: string, voice: string, ...to: string[]) =>
  `${own(name, voice, 'ATTRIBUTED')}, relays: [${to.map((each) => `{to: ${each}}`).join(', ')}]`;

/** One claim for each rule. */
const BUNDLE = [
  '{type: bundle, version: 1, name: t}',
  '{type: event, key: e, eventType: OTHER, words: thing, name: E}',
  '{type: state, key: state, name: State}',
  ...['a', 'b', 'c', 'd'].flatMap((name) => source(name)),
  ...source('ministry', 'runBy: [{actor: state, restsOn: EDITORIAL}]'),
  ...source('army', 'runBy: [{actor: state, restsOn: EDITORIAL}]'),
  ...source('nameless', 'named: false'),
  ...source('unnamed', 'named: false'),
  ...source('crowd', 'collective: true, voices: {low: 2, high: 5, words: a handful}'),
  ...source('posts', 'named: false, collective: true, voices: {low: 2, words: posts}'),
  // Two prints of a wire, which itself asserts nothing here.
  '{type: document, key: wire, documentType: ARTICLE, source: c}',
  ...['a', 'b'].map(
    (name) =>
      `{type: document, key: print-${name}, documentType: ARTICLE, source: ${name}, derivesFrom: [{to: wire, how: REPUBLISHES}]}`,
  ),
  ...claim(
    'chain',
    own('chain1', 'a'),
    passing('chain2', 'b', 'chain1'),
    passing('chain3', 'c', 'chain2'),
    passing('chain4', 'd', 'chain2'),
  ),
  ...claim(
    'circle',
    passing('circle1', 'a', 'circle2'),
    passing('circle2', 'b', 'circle1'),
    passing('circle3', 'c', 'circle2'),
  ),
  ...claim(
    'way-out',
    passing('way-out1', 'a', 'way-out2'),
    passing('way-out2', 'b', 'way-out1', 'way-out3'),
    own('way-out3', 'c'),
  ),
  ...claim('twice', `${own('twice1', 'a')}, locator: page 1`, `${own('twice2', 'a')}, locator: page 2`),
  ...claim('state', own('state1', 'ministry'), own('state2', 'army'), own('state3', 'a')),
  ...claim(
    'wire',
    'key: wire1, source: a, document: print-a, certainty: STATED',
    'key: wire2, source: b, document: print-b, certainty: STATED',
  ),
  ...claim(
    'nobody',
    own('nobody1', 'nameless'),
    own('nobody2', 'unnamed'),
    own('nobody3', 'crowd'),
    own('nobody4', 'a'),
  ),
  ...claim('many', own('many1', 'posts'), own('many2', 'a')),
  // The first root of "gone" was withdrawn; of "half" one of two.
  ...claim(
    'gone',
    `${own('gone1', 'a')}, withdrawnAt: "2025-03-05T00:00:00Z", withdrawnWhy: wrong`,
    passing('gone2', 'b', 'gone1'),
  ),
  ...claim(
    'half',
    `${own('half1', 'a')}, withdrawnAt: "2025-03-05T00:00:00Z", withdrawnWhy: wrong`,
    own('half2', 'c'),
    passing('half3', 'b', 'half1', 'half2'),
  ),
  // A denies; B passes that on in order to reject it, on its own word; C has it from B.
  ...claim('rejected', `${own('rejected2', 'b')}, relays: [{to: rejected1}]`, passing('rejected3', 'c', 'rejected2')),
  '{type: assertion, key: rejected1, claim: rejected, polarity: DENIES, source: a, document: a, certainty: STATED}',
  // B says so on the word of A, who speaks of something else.
  ...claim('elsewhere', passing('elsewhere1', 'b', 'chain1')),
  ...claim('early', `${own('early1', 'a')}, statedAt: 2025-03-01`, `${own('early2', 'b')}, statedAt: 2025-03-09`),
  ...claim(
    'told',
    own('told1', 'a'),
    own('told2', 'b'),
    own('told3', 'c'),
    own('told4', 'd'),
    own('told5', 'nameless'),
  ),
]
  .map((line) => `- ${line}`)
  .join('\n');

const WHOLE = `id assertionCount documentCount sourceCount independentRoots { min max }
  roots { totalCount nodes { sources { name } sourceCount assertions { key } assertionCount anonymous collective circular mostVoices
    path { key } pathLength } }
  circles { nodes { root assertions { key } sources { name } } }
  merges { nodes { reason actor { name } documents { key } sources { name } assertionCount } }
  bottlenecks { name } cut`;

let ask: Ask;
const corroboration = async (name: string, args = '', fields = WHOLE): Promise<Shape> => {
  const { data, errors } = await ask(`{ claim(key: "t/claim/${name}") { corroboration${args} { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data['claim']?.['corroboration'] as Shape;
};
const bounds = async (name: string, args = '') => {
  const { min, max } = (await corroboration(name, args))['independentRoots'] as Shape;
  return [min, max];
};
const names = (items: unknown, field = 'name') =>
  (items as Record<string, string>[]).map((item) => item[field]?.replace('t/assertion/', ''));

describe('How many voices really?', () => {
  beforeAll(async () => {
    ({ ask } = await serve({ yaml: BUNDLE }));
  });

  it('a chain has one, however many pass it on; who can be read needs nobody between', async () => {
    const answer = await corroboration('chain');
    expect(answer).toMatchObject({
      assertionCount: 4,
      documentCount: 4,
      sourceCount: 4,
      independentRoots: { min: 1, max: 1 },
      roots: { totalCount: 1, nodes: [{ anonymous: false, collective: false, circular: false, mostVoices: 1 }] },
      merges: { nodes: [] },
      circles: { nodes: [] },
      cut: false,
    });
    const [root] = answer['roots']?.['nodes'] as unknown as Shape[];
    // The root can be read itself: nobody stands between.
    expect(names(root?.['path'], 'key')).toEqual(['chain1']);
    expect(names(root?.['sources'])).toEqual(['a']);
    expect(answer['bottlenecks']).toEqual([]);
  });

  it('those who pass on one another have one between them, and it is called circular', async () => {
    const answer = await corroboration('circle');
    expect(answer['independentRoots']).toEqual({ min: 1, max: 1 });
    const [circle] = answer['circles']?.['nodes'] as unknown as Shape[];
    expect([circle?.['root'], names(circle?.['assertions'], 'key').toSorted()]).toEqual([true, ['circle1', 'circle2']]);
    expect(answer['roots']?.['nodes']).toMatchObject([{ circular: true, sourceCount: 2, assertionCount: 2 }]);
  });

  it('a circle that somebody leads out of adds none', async () => {
    const answer = await corroboration('way-out');
    expect(answer['independentRoots']).toEqual({ min: 1, max: 1 });
    expect(answer['circles']?.['nodes']).toMatchObject([{ root: false }]);
    expect(answer['roots']?.['nodes']).toMatchObject([{ circular: false, sources: [{ name: 'c' }] }]);
  });

  it('one source that says it twice is one', async () => {
    const answer = await corroboration('twice');
    expect(answer['independentRoots']).toEqual({ min: 1, max: 1 });
    expect(answer['merges']?.['nodes']).toMatchObject([
      { reason: 'SAME_SOURCE', sources: [{ name: 'a' }], assertionCount: 2 },
    ]);
  });

  it('two channels of one state are one, unless asked otherwise', async () => {
    // Ministry and army are the state's; a is a's own.
    expect(await bounds('state')).toEqual([2, 2]);
    expect(await bounds('state', '(mergeSameRunner: false)')).toEqual([3, 3]);
    const { merges } = (await corroboration('state')) as unknown as { merges: { nodes: Shape[] } };
    expect(merges.nodes).toMatchObject([{ reason: 'SAME_RUNNER', actor: { name: 'State' }, assertionCount: 2 }]);
    expect(names(merges.nodes[0]?.['sources']).toSorted()).toEqual(['army', 'ministry']);
  });

  it('two prints of one wire are one, whoever printed them', async () => {
    const answer = await corroboration('wire');
    expect(answer['independentRoots']).toEqual({ min: 1, max: 1 });
    const [merge] = answer['merges']?.['nodes'] as unknown as Shape[];
    expect(merge?.['reason']).toBe('REPUBLISHED');
    expect(names(merge?.['documents'], 'key').toSorted()).toEqual(['t/document/print-a', 't/document/print-b']);
  });

  it('voices without a name, and crowds, are one at least, and at most as many as there may be', async () => {
    // a; and nameless, unnamed, crowd as one, or as 1 + 1 + 5.
    expect(await bounds('nobody')).toEqual([2, 8]);
    // a; and posts, of which nobody says how many.
    expect(await bounds('many')).toEqual([2, null]);
  });

  it('what rests only on what was withdrawn has none', async () => {
    expect(await corroboration('gone')).toMatchObject({
      assertionCount: 1,
      independentRoots: { min: 0, max: 0 },
      roots: { totalCount: 0, nodes: [] },
      bottlenecks: [],
    });
    expect(await bounds('half')).toEqual([1, 1]);
  });

  it('who passes a denial on in order to reject it speaks for itself', async () => {
    const answer = await corroboration('rejected');
    expect(answer).toMatchObject({ assertionCount: 2, independentRoots: { min: 1, max: 1 } });
    expect(answer['roots']?.['nodes']).toMatchObject([{ sources: [{ name: 'b' }] }]);
  });

  it('a chain that goes over to another claim is followed there', async () => {
    const answer = await corroboration('elsewhere');
    expect(answer).toMatchObject({ assertionCount: 1, independentRoots: { min: 1, max: 1 } });
    const [root] = answer['roots']?.['nodes'] as unknown as Shape[];
    expect(names(root?.['path'], 'key')).toEqual(['elsewhere1', 'chain1']);
    // All of it has passed through b; a is the root.
    expect(names(answer['bottlenecks'])).toEqual(['b']);
  });

  it('at an earlier moment there were fewer', async () => {
    expect(await bounds('early')).toEqual([2, 2]);
    expect(await bounds('early', '(saidBy: "2025-03-05T00:00:00Z")')).toEqual([1, 1]);
    expect(await bounds('early', '(recordedBy: "2025-03-05T00:00:00Z")')).toEqual([0, 0]);
  });

  it('without one of its sources it has fewer, in the same operation', async () => {
    const { data: found } = await ask('{ source(key: "t/source/a") { id } }');
    const { data, errors } = await ask(
      `query ($a: ID!) {
        all: claim(key: "t/claim/told") { corroboration { id independentRoots { min max } } }
        without: lens(input: { exceptSources: [$a] }) {
          claim(key: "t/claim/told") { corroboration { id independentRoots { min max } roots { nodes { assertions { id } } } } }
          chain: claim(key: "t/claim/elsewhere") { corroboration { assertionCount independentRoots { min max } } }
        } }`,
      { a: found['source']?.['id'] },
    );
    expect(errors).toBeUndefined();
    expect(data['all']?.['corroboration']?.['independentRoots']).toEqual({ min: 5, max: 5 });
    expect(data['without']?.['claim']?.['corroboration']?.['independentRoots']).toEqual({ min: 4, max: 4 });
    expect(data['without']?.['claim']?.['corroboration']?.['id']).not.toBe(data['all']?.['corroboration']?.['id']);
    expect(data['without']?.['chain']).toBeNull(); // it rested on a alone
  });

  it('the roots come in pages, each once, and under their own cursors only', async () => {
    const seen: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const page = (await corroboration(
        'told',
        '',
        `roots(first: 2${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
      )) as unknown as {
        roots: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      expect(page.roots.totalCount).toBe(5);
      seen.push(...page.roots.nodes.map(({ id }) => id));
      after = `, after: "${page.roots.pageInfo.endCursor}"`;
      more = page.roots.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(5);
    const { errors } = await ask(
      `{ claim(key: "t/claim/state") { corroboration { roots(first: 2${after}) { nodes { id } } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('In the article', () => {
  beforeAll(async () => {
    ({ ask } = await serve('seed'));
  });

  const EVERY =
    'claims(first: 100) { nodes { key corroboration { independentRoots { min max } bottlenecks { name } } } }';
  const claims = async () => {
    const { data, extensions } = await ask(`{ ${EVERY} }`);
    return {
      nodes: data['claims']?.['nodes'] as unknown as { key: string; corroboration: Shape }[],
      cost: extensions.cost,
    };
  };

  it('the figure that the news site took from community accounts rests on at least one root, at most an open number, however many documents repeat it', async () => {
    const { data } = await ask(`{ claim(key: "coast-2025-03/claim/least-601") { corroboration { ${WHOLE} } } }`);
    const answer = data['claim']?.['corroboration'] as Shape;
    // The accounts (who says how many they are?) < Abu Ali Express < the article.
    expect(answer).toMatchObject({
      assertionCount: 3,
      documentCount: 1,
      sourceCount: 3,
      independentRoots: { min: 1, max: null },
      roots: { nodes: [{ anonymous: true, collective: true, mostVoices: null, pathLength: 3 }] },
    });
    const [root] = answer['roots']?.['nodes'] as unknown as Shape[];
    expect(names(root?.['path'], 'key').map((each) => each?.replace('coast-2025-03/assertion/', ''))).toEqual([
      '601-article',
      '601-abu-ali',
      '601-accounts',
    ]);
  });

  it('three claims have passed through Abu Ali Express, whoever tells them', async () => {
    const { nodes } = await claims();
    const through = nodes.filter(({ corroboration }) =>
      names(corroboration['bottlenecks']).includes('Abu Ali Express'),
    );
    expect(through.map(({ key: each }) => each.replace('coast-2025-03/claim/', '')).toSorted()).toEqual([
      'executions-baniyas',
      'executions-latakia-province',
      'least-601',
    ]);
  });

  it('hundreds more have a name and a crowd behind them: two at least', async () => {
    const { data } = await ask(
      '{ claim(key: "coast-2025-03/claim/hundreds-more") { corroboration { independentRoots { min max } } } }',
    );
    expect(data['claim']?.['corroboration']?.['independentRoots']).toEqual({ min: 2, max: null });
  });

  it('the answer for a hundred claims takes the statements of the answer for one', async () => {
    const BEHIND = ['actsOfClaims', 'republishedByActs', 'sourcesById', 'voicesOfActs'];
    const one = await ask(
      `{ claim(key: "coast-2025-03/claim/least-601") { corroboration { independentRoots { min max } bottlenecks { name } } } }`,
    );
    expect(one.extensions.cost.statements).toEqual([...BEHIND, 'claimsById'].sort());
    const { nodes, cost } = await claims();
    expect(nodes).toHaveLength(100);
    expect(cost.statements).toEqual([...BEHIND, 'claims'].sort());
  });
});
