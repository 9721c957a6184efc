import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve } from '../support/server.ts';

/**
 * Who supports whom, on whose word:
 * - A supports X: stated by one, denied by another, and stated by a third who took it back and so does not count.
 * - B supports X: a rumour, from a voice that nobody can read.
 * - C supports X: attributed to a post that itself only alleges it.
 * - D supports X: attributed to a voice that nobody can read.
 * - E supports X: attributed to a post that states it, which in turn attributes a rumour: the nearest degree counts.
 * - A opposes B and condemns it: two claims, one stated by one and passed on by three, the other stated by two.
 */
const BUNDLE = `
- {type: bundle, version: 1, name: t}
${['a', 'b', 'c', 'd', 'e', 'x'].map((key) => `- {type: state, key: ${key}, name: ${key.toUpperCase()}}`).join('\n')}
${['one', 'two', 'three', 'street'].map((key) => `- {type: source, key: ${key}, sourceType: OUTLET, name: ${key}}`).join('\n')}
${['one', 'two', 'three'].map((key) => `- {type: document, key: ${key}, documentType: ARTICLE, source: ${key}}`).join('\n')}
${['a', 'b', 'c', 'd', 'e'].map((key) => `- {type: stanceClaim, key: ${key}-x, holder: ${key}, stance: SUPPORTS, target: x, text: ${key.toUpperCase()} supports X}`).join('\n')}
- {type: stanceClaim, key: a-opposes, holder: a, stance: OPPOSES, target: b, text: A opposes B}
- {type: stanceClaim, key: a-condemns, holder: a, stance: CONDEMNS, target: b, text: A condemns B}
- {type: assertion, key: o1, claim: a-opposes, source: one, document: one, polarity: AFFIRMS, certainty: STATED}
- {type: assertion, key: o2, claim: a-opposes, source: three, document: three, polarity: AFFIRMS, certainty: ATTRIBUTED, relays: [{to: o1}]}
- {type: assertion, key: o3, claim: a-condemns, source: two, document: two, polarity: AFFIRMS, certainty: STATED}
- {type: assertion, key: a1, claim: a-x, source: one, document: one, polarity: AFFIRMS, certainty: STATED, statedAt: 2025-03-02}
- {type: assertion, key: a2, claim: a-x, source: two, document: two, polarity: DENIES, certainty: STATED, statedAt: 2025-03-03}
- {type: assertion, key: a3, claim: a-x, source: three, document: three, polarity: AFFIRMS, certainty: VERIFIED, statedAt: 2025-03-04, withdrawnAt: "2025-03-05T00:00:00Z", withdrawnWhy: it was wrong}
- {type: assertion, key: b0, claim: b-x, source: street, polarity: AFFIRMS}
- {type: assertion, key: b1, claim: b-x, source: one, document: one, polarity: AFFIRMS, certainty: RUMOURED, relays: [{to: b0}]}
- {type: assertion, key: c0, claim: c-x, source: two, document: two, polarity: AFFIRMS, certainty: ALLEGED}
- {type: assertion, key: c1, claim: c-x, source: one, document: one, polarity: AFFIRMS, certainty: ATTRIBUTED, relays: [{to: c0}]}
- {type: assertion, key: d0, claim: d-x, source: street, polarity: AFFIRMS}
- {type: assertion, key: d1, claim: d-x, source: one, document: one, polarity: AFFIRMS, certainty: ATTRIBUTED, relays: [{to: d0}]}
- {type: assertion, key: e0, claim: e-x, source: three, document: three, polarity: AFFIRMS, certainty: RUMOURED}
- {type: assertion, key: e1, claim: e-x, source: two, document: two, polarity: AFFIRMS, certainty: STATED, relays: [{to: e0}]}
- {type: assertion, key: e2, claim: e-x, source: one, document: one, polarity: AFFIRMS, certainty: ATTRIBUTED, relays: [{to: e1}]}
`;

let ask: Ask;
beforeAll(async () => {
  ({ ask } = await serve({ yaml: BUNDLE }));
});

interface Supporter {
  readonly node: { readonly name: string };
  readonly assertionCount: number;
  readonly certainty: string;
  readonly disputed: boolean;
}

const supporters = async (certainty = '') => {
  const { data, errors } = await ask(
    `{ actor(key: "t/actor/x") { supportedBy${certainty} { totalCount edges { node { name } assertionCount certainty disputed } } } }`,
  );
  expect(errors).toBeUndefined();
  const { edges, totalCount } = data['actor']?.['supportedBy'] as never as { edges: Supporter[]; totalCount: number };
  expect(totalCount).toBe(edges.length);
  return edges
    .map(({ node, assertionCount, certainty: degree, disputed }) => [node.name, assertionCount, degree, disputed])
    .toSorted();
};

describe('Who supports X?', () => {
  it('those of whom it is said at least by attribution, with how many say so, how surely, and whether it is denied', async () => {
    expect(await supporters()).toEqual([
      ['A', 1, 'STATED', true],
      ['D', 2, 'ATTRIBUTED', false],
      ['E', 2, 'STATED', false],
    ]);
  });

  it('those of whom it is alleged, only if asked', async () => {
    expect(await supporters('(certainty: [ALLEGED, ATTRIBUTED])')).toEqual([
      ['C', 2, 'ALLEGED', false],
      ['D', 2, 'ATTRIBUTED', false],
    ]);
  });

  it('those of whom it is rumoured, only if asked, and the unreadable voice counts with the act that relays it', async () => {
    expect(await supporters('(certainty: [RUMOURED])')).toEqual([
      ['B', 2, 'RUMOURED', false],
      ['E', 1, 'RUMOURED', false],
    ]);
  });

  it('a name never comes without what it rests on', async () => {
    const { errors } = await ask('{ actor(key: "t/actor/x") { supportedBy { nodes { name } } } }');
    expect(errors?.[0]?.message).toMatch(/Cannot query field "nodes"/);
  });

  it('the claims behind a link are those whose acts count, and lead to who said so', async () => {
    const { data } =
      await ask(`{ actor(key: "t/actor/a") { supports { edges { node { label } first { edtf } latest { edtf }
      claims { totalCount nodes { text reportedBy { edges { node { name } how } } deniedBy { edges { node { name } how } } } } } } } }`);
    expect(data['actor']?.['supports']?.['edges']).toEqual([
      {
        node: { label: 'X' },
        first: { edtf: '2025-03-02' },
        latest: { edtf: '2025-03-02' },
        claims: {
          totalCount: 1,
          nodes: [
            {
              text: 'A supports X',
              reportedBy: { edges: [{ node: { name: 'one' }, how: 'OWN' }] },
              deniedBy: { edges: [{ node: { name: 'two' }, how: 'OWN' }] },
            },
          ],
        },
      },
    ]);
  });
});

describe('Who reported what?', () => {
  it('a source that only passes on is told from one that speaks for itself', async () => {
    const { data } = await ask(
      '{ claim(key: "t/claim/e-x") { reportedBy { edges { node { name } how assertionCount certainty } } } }',
    );
    expect(data['claim']?.['reportedBy']?.['edges']).toEqual(
      expect.arrayContaining([
        { node: { name: 'one' }, how: 'RELAYED', assertionCount: 1, certainty: 'ATTRIBUTED' },
        { node: { name: 'two' }, how: 'RELAYED', assertionCount: 1, certainty: 'STATED' },
        { node: { name: 'three' }, how: 'OWN', assertionCount: 1, certainty: 'RUMOURED' },
      ]),
    );
  });

  it('what a source withdrew is no longer what it reports', async () => {
    const { data } = await ask('{ source(key: "t/source/three") { reported { totalCount nodes { text } } } }');
    expect(data['source']?.['reported']).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([{ text: 'A opposes B' }, { text: 'E supports X' }]),
    });
  });

  it('pages of links hold each link once', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { data } = await ask(
        `{ source(key: "t/source/one") { reported(first: 2${after}) { nodes { text } pageInfo { hasNextPage endCursor } } } }`,
      );
      const { nodes, pageInfo } = data['source']?.['reported'] as never as {
        nodes: { text: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...nodes.map(({ text }) => text));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen.toSorted()).toEqual([
      'A opposes B',
      'A supports X',
      'B supports X',
      'C supports X',
      'D supports X',
      'E supports X',
    ]);
  });
});

describe('What is said of somebody?', () => {
  it('a claim that is only denied rests on nothing, and is disputed', async () => {
    const { ask: asked } = await serve({
      yaml: `
- {type: bundle, version: 1, name: d}
- {type: person, key: p, name: P}
- {type: source, key: one, sourceType: OUTLET, name: one}
- {type: document, key: one, documentType: ARTICLE, source: one}
- {type: statementClaim, key: c, speaker: p, text: P said it}
- {type: assertion, key: no, claim: c, source: one, document: one, polarity: DENIES, certainty: STATED}
`,
    });
    const { data } = await asked(
      '{ actor(key: "d/actor/p") { said { edges { assertionCount certainty first { edtf } disputed } } } }',
    );
    expect(data['actor']?.['said']).toEqual({
      edges: [{ assertionCount: 0, certainty: null, first: null, disputed: true }],
    });
    ({ ask } = await serve({ yaml: BUNDLE }));
  });
});

describe('How many voices stand behind a link?', () => {
  const ROOTS = 'independentRoots { min max }';
  const one = { min: 1, max: 1 };
  const two = { min: 2, max: 2 };
  const edgesOf = async (query: string) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const [root] = Object.values(data as never as Record<string, Record<string, { edges: unknown[] }>>);
    return Object.values(root ?? {})[0]?.edges;
  };

  it('those of all its claims together, however many pass them on', async () => {
    expect(await edgesOf(`{ actor(key: "t/actor/a") { opposes { edges { assertionCount ${ROOTS} } } } }`)).toEqual([
      { assertionCount: 3, independentRoots: two }, // one and two; three has it from one
    ]);
  });

  it('those whose degree counts; on whose word they rest is followed, of whatever degree', async () => {
    const supporters = async (certainty: string) =>
      (
        (await edgesOf(
          `{ actor(key: "t/actor/x") { supportedBy(certainty: ${certainty}) { edges { node { name } assertionCount ${ROOTS} } } } }`,
        )) as { node: { name: string } }[]
      ).toSorted((a, b) => (a.node.name < b.node.name ? -1 : 1));
    // E: two readable acts that count, on the word of a rumour that does not: three is the root.
    expect(await supporters('[STATED, ATTRIBUTED]')).toEqual([
      { node: { name: 'A' }, assertionCount: 1, independentRoots: one },
      { node: { name: 'D' }, assertionCount: 2, independentRoots: one },
      { node: { name: 'E' }, assertionCount: 2, independentRoots: one },
    ]);
    expect(await supporters('[RUMOURED]')).toEqual([
      { node: { name: 'B' }, assertionCount: 2, independentRoots: one },
      { node: { name: 'E' }, assertionCount: 1, independentRoots: one },
    ]);
  });

  it('of a source, those on whose word it reports; of one that denies, those on whose word it denies', async () => {
    expect(await edgesOf(`{ claim(key: "t/claim/e-x") { reportedBy { edges { assertionCount ${ROOTS} } } } }`)).toEqual(
      [1, 1, 1].map((assertionCount) => ({ assertionCount, independentRoots: one })),
    );
    expect(await edgesOf(`{ claim(key: "t/claim/a-x") { deniedBy { edges { node { name } ${ROOTS} } } } }`)).toEqual([
      { node: { name: 'two' }, independentRoots: one },
    ]);
  });

  it('of what a source reported, those on whose word it did', async () => {
    const edges = await edgesOf(`{ source(key: "t/source/three") { reported { edges { node { text } ${ROOTS} } } } }`);
    expect(edges).toEqual(
      expect.arrayContaining([
        { node: { text: 'A opposes B' }, independentRoots: one },
        { node: { text: 'E supports X' }, independentRoots: one },
      ]),
    );
  });

  it('is told for every link of a level in the same statements, and only where it is asked for', async () => {
    const BEHIND = ['actsOfClaims', 'republishedByActs', 'voicesOfActs'];
    const query = (first: number, fields: string) =>
      ask(`{ actors(first: ${first}) { nodes { supports { edges { ${fields} } } } } }`);
    for (const first of [1, 6]) {
      const { extensions, errors } = await query(first, ROOTS);
      expect(errors).toBeUndefined();
      expect(extensions.cost.statements).toEqual([...BEHIND, 'actorSupports', 'actorSupports behind', 'actors'].sort());
    }
    expect((await query(6, 'assertionCount')).extensions.cost.statements).toEqual(['actorSupports', 'actors']);
  });

  it('are fewer through a lens that leaves one out', async () => {
    const { data: found } = await ask('{ source(key: "t/source/two") { id } }');
    const { data } = await ask(
      `query ($two: ID!) { lens(input: { exceptSources: [$two] }) { actor(key: "t/actor/a") { opposes { edges { assertionCount ${ROOTS} } } } } }`,
      { two: found['source']?.['id'] },
    );
    expect(data['lens']?.['actor']?.['opposes']?.['edges']).toEqual([{ assertionCount: 2, independentRoots: one }]);
  });
});
