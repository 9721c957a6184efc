import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, serve, type Shape } from '../support/server.ts';

describe('The empty lens', () => {
  it('gives the same ids and cursors', async () => {
    const { ask } = await serve('seed');
    const fields = '{ claims(first: 3) { totalCount pageInfo { endCursor } edges { cursor node { id } } } }';
    const { data } = await ask(
      `{ plain: lens(input: { exceptSources: [] }) ${fields} claims(first: 3) ${fields.slice(19, -1)} }`,
    );
    expect(data['plain']).toEqual({ claims: data['claims'] });
  });
});

/**
 * Two readable voices and one that is only mentioned, on two claims about one event:
 *   claim "ten":    paper (STATED, 2 May, WITNESSED) <- wire relays it (ATTRIBUTED, 3 May, EXPLICIT)
 *   claim "twenty": blog (RUMOURED, 4 May) relays witness (cannot be read), by CONTEXT; withdrawn on 6 May
 * The wire is run by the state, the others by nobody.
 */
const TWO_VIEWS = `
- {type: bundle, version: 1, name: views}
- {type: state, key: state, name: State}
- {type: source, key: paper, sourceType: OUTLET, name: Paper}
- {type: source, key: wire, sourceType: AGENCY, name: Wire, runBy: [{actor: state}]}
- {type: source, key: blog, sourceType: ACCOUNT, name: Blog}
- {type: source, key: witness, sourceType: EYEWITNESS, named: false, name: a witness}
- {type: document, key: dp, documentType: ARTICLE, source: paper}
- {type: document, key: dw, documentType: ARTICLE, source: wire}
- {type: document, key: db, documentType: POST, source: blog}
- {type: event, key: clash, eventType: CLASH, name: Clash}
- {type: figureClaim, key: ten, event: clash, measure: KILLED, qualifier: EXACT, low: 10, high: 10, text: Ten were killed}
- {type: figureClaim, key: twenty, event: clash, measure: KILLED, qualifier: EXACT, low: 20, high: 20, text: Twenty were killed}
- {type: assertion, key: by-paper, claim: ten, source: paper, document: dp, polarity: AFFIRMS, certainty: STATED, basis: WITNESSED, statedAt: 2025-05-02}
- {type: assertion, key: by-wire, claim: ten, source: wire, document: dw, polarity: AFFIRMS, certainty: ATTRIBUTED, hedge: according to, basis: TOLD, statedAt: 2025-05-03, relays: [{to: by-paper}]}
- {type: assertion, key: by-witness, claim: twenty, source: witness, polarity: AFFIRMS}
- {type: assertion, key: by-blog, claim: twenty, source: blog, document: db, polarity: AFFIRMS, certainty: RUMOURED, hedge: unconfirmed, basis: TOLD, statedAt: 2025-05-04, withdrawnAt: '2025-05-06T00:00:00Z', withdrawnWhy: Taken back, relays: [{to: by-witness, reading: CONTEXT}]}
`;

describe('Through a lens', () => {
  let ask: Ask;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    ({ ask } = await serve({ yaml: TWO_VIEWS }));
    const { data } = await ask(
      '{ sources { nodes { key id } } actors { nodes { key id } } claims { nodes { key id } } }',
    );
    for (const list of ['sources', 'actors', 'claims'])
      for (const { key, id } of (data[list] as Shape)['nodes'] as never as { key: string; id: string }[])
        ids[key.split('/').at(-1) ?? ''] = id;
  });

  const seen = async (input: string) => {
    const { data, errors } = await ask(
      `{ lens(input: ${input.replace(/\$(\w+)/g, (_, name: string) => `"${ids[name]}"`)}) { claims { nodes { key assertions { nodes { key } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const claims = (data['lens'] as Shape)['claims']?.['nodes'] as never as {
      key: string;
      assertions: { nodes: { key: string }[] };
    }[];
    return claims.flatMap(({ assertions }) => assertions.nodes.map(({ key }) => key.split('/').at(-1))).sort();
  };

  it.each([
    ['nothing is left out where nothing is asked for', '{}', ['by-blog', 'by-paper', 'by-wire', 'by-witness']],
    ['only one source counts', '{ sources: [$wire] }', ['by-wire']],
    // The wire rests on nothing but the paper, so it goes with it.
    ['without a source goes what rests on nothing else', '{ exceptSources: [$paper] }', ['by-blog', 'by-witness']],
    // The witness is known only because the blog says so.
    ['without a source goes what is known only through it', '{ exceptSources: [$blog] }', ['by-paper', 'by-wire']],
    ['only what a state runs counts', '{ runBy: [$state] }', ['by-wire']],
    ['only what no state runs counts', '{ exceptRunBy: [$state] }', ['by-blog', 'by-paper', 'by-witness']],
    // On 3 May at noon the day of the wire is not over: not said by then for certain.
    ['what was not yet said for certain does not count', '{ saidBy: "2025-05-03T12:00:00Z" }', ['by-paper']],
    // The blog had not taken it back yet, and the witness goes with it.
    [
      'what was not yet taken back counts',
      '{ saidBy: "2025-05-05T00:00:00Z" }',
      ['by-blog', 'by-paper', 'by-wire', 'by-witness'],
    ],
    ['what was taken back by then does not', '{ saidBy: "2025-05-07T00:00:00Z" }', ['by-paper', 'by-wire']],
    ['what was not yet recorded does not count', '{ recordedBy: "2025-01-01T00:00:00Z" }', []],
    // ATTRIBUTED stands for the paper's STATED; the witness goes with the blog's RUMOURED.
    ['what is said less surely does not count', '{ certainty: STATED }', ['by-paper', 'by-wire']],
    // The witness would go with the blog's RUMOURED, but the blog took its word back.
    ['a rumour counts where rumours do', '{ certainty: RUMOURED }', ['by-blog', 'by-paper', 'by-wire']],
    ['only what was seen counts', '{ basis: [WITNESSED] }', ['by-paper']],
    ['what is read from context alone does not count', '{ explicitOnly: true }', ['by-paper', 'by-wire', 'by-witness']],
    ['all parts must hold', '{ certainty: STATED, sources: [$wire, $blog] }', ['by-wire']],
  ])('%s', async (_, input, expected) => {
    expect(await seen(input)).toEqual(expected);
  });

  it('two views stand beside each other in one operation, each level one statement a lens', async () => {
    const event =
      '{ event(key: "views/event/clash") { name claims { totalCount nodes { text reportedBy { nodes { name } } assertions { nodes { source { name } } } } } } }';
    const { data, extensions } = await ask(
      `query ($blog: ID!) { all: lens(input: {}) ${event} without: lens(input: { exceptSources: [$blog] }) ${event} }`,
      { blog: ids['blog'] },
    );
    const texts = (view: string) =>
      ((data[view] as Shape)['event']?.['claims']?.['nodes'] as never as { text: string }[])
        .map(({ text }) => text)
        .sort();
    expect(texts('all')).toEqual(['Ten were killed', 'Twenty were killed']);
    expect(texts('without')).toEqual(['Ten were killed']);
    // What does not depend on the lens (the event, the sources) is asked for without it, and together where it can be.
    expect([...new Set(extensions.cost.statements)]).toEqual([
      'claimAssertions',
      'claimAssertions through exceptSources',
      'claimReportedBy',
      'claimReportedBy through exceptSources',
      'eventClaims counted',
      'eventClaims counted through exceptSources',
      'eventsById',
      'sourcesById',
    ]);
  });

  it('an id names the record as seen: node stays in the lens, and key is the same everywhere', async () => {
    const { data } = await ask(
      'query ($wire: ID!) { lens(input: { sources: [$wire] }) { claims { nodes { id key } } event(key: "views/event/clash") { id } } }',
      { wire: ids['wire'] },
    );
    const view = data['lens'] as Shape;
    const [claim] = view['claims']?.['nodes'] as never as { id: string; key: string }[];
    expect(claim?.id).not.toBe(ids['ten']);
    const again = await ask(
      `query ($seen: ID!, $plain: ID!, $event: ID!) {
        node(id: $seen) { id ... on Claim { key assertions { nodes { key } } } }
        nodes(ids: [$plain, $seen]) { id ... on Claim { assertions { totalCount } } }
        claim(id: $seen) { id assertions { totalCount } }
        event(id: $event) { id claims { totalCount } } }`,
      { seen: claim?.id, plain: ids['ten'], event: view['event']?.['id'] },
    );
    expect(again.data).toEqual({
      node: { id: claim?.id, key: 'views/claim/ten', assertions: { nodes: [{ key: 'views/assertion/by-wire' }] } },
      nodes: [
        { id: ids['ten'], assertions: { totalCount: 2 } },
        { id: claim?.id, assertions: { totalCount: 1 } },
      ],
      claim: { id: claim?.id, assertions: { totalCount: 1 } },
      event: { id: view['event']?.['id'], claims: { totalCount: 1 } },
    });
  });

  it('a claim or assertion that does not pass is not there; actors, events, sources always are', async () => {
    const { data } = await ask(
      `query ($wire: ID!, $twenty: ID!, $blog: ID!) { lens(input: { sources: [$wire] }) {
        claim(id: $twenty) { key } node(id: $twenty) { id } assertion(key: "views/assertion/by-blog") { key }
        source(id: $blog) { name assertions { totalCount } } actor(key: "views/actor/state") { name }
        search(text: "twenty") { nodes { node { key } } } } }`,
      ids,
    );
    expect(data['lens']).toEqual({
      claim: null,
      node: null,
      assertion: null,
      source: { name: 'Blog', assertions: { totalCount: 0 } },
      actor: { name: 'State' },
      search: { nodes: [] },
    });
  });

  it('on whose word an act rests is told, unless that voice was taken away', async () => {
    const chain =
      '{ claim(key: "views/claim/ten") { assertions { nodes { key chain { hops { assertion { key } } } relays { assertion { key } } } } } }';
    const { data } = await ask(
      `query ($wire: ID!) { only: lens(input: { sources: [$wire] }) ${chain} later: lens(input: { recordedBy: "2025-01-01T00:00:00Z" }) ${chain} }`,
      { wire: ids['wire'] },
    );
    const paper = { assertion: { key: 'views/assertion/by-paper' } };
    expect(data['only']).toEqual({
      claim: { assertions: { nodes: [{ key: 'views/assertion/by-wire', chain: { hops: [paper] }, relays: [paper] }] } },
    });
    expect(data['later']).toEqual({ claim: null });
  });

  it('a cursor of one view is refused in another', async () => {
    const page = await ask('query ($wire: ID!) { lens(input: { exceptRunBy: [$wire] }) { claims { totalCount } } }', {
      wire: ids['wire'],
    });
    expect(page.errors?.map(({ extensions }) => extensions['argument'])).toEqual(['input.exceptRunBy']);
    const { data } = await ask(
      '{ lens(input: { certainty: RUMOURED }) { claims(first: 1) { pageInfo { endCursor } } } }',
    );
    const cursor = (data['lens'] as Shape)['claims']?.['pageInfo']?.['endCursor'];
    const next = (input: string) =>
      ask(`query ($after: String) { lens(input: ${input}) { claims(first: 1, after: $after) { nodes { key } } } }`, {
        after: cursor,
      });
    expect((await next('{ certainty: RUMOURED }')).errors).toBeUndefined();
    expect((await next('{ certainty: STATED }')).errors?.[0]?.extensions['argument']).toBe('after');
    expect(
      (await ask('query ($after: String) { claims(first: 1, after: $after) { nodes { key } } }', { after: cursor }))
        .errors?.[0]?.message,
    ).toBe('after: a cursor of this list under the same filter, order and lens');
  });

  it.each([
    [
      '{ certainty: ATTRIBUTED }',
      'input.certainty: a degree, from RUMOURED to VERIFIED; ATTRIBUTED says on whose word, not how sure',
    ],
    ['{ sources: ["x"] }', 'input.sources: the id of a Source, not "x"'],
    [`{ sources: [${Array.from({ length: 21 }, () => '"x"').join(', ')}] }`, 'input.sources: at most 20, not 21'],
  ])('%s is refused with what was expected', async (input, message) => {
    const { errors } = await ask(`{ lens(input: ${input}) { claims { totalCount } } }`);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });

  it('an id with a lens of nobody is refused', async () => {
    const forged = Buffer.from(`${Buffer.from(ids['ten'] ?? '', 'base64url').toString()}:{"sources":["x"]}`).toString(
      'base64url',
    );
    const { errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: forged });
    expect(errors?.map((error) => error.message)).toEqual(['id: an id that this server gave out']);
  });
});
