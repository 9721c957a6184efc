import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/database/database.ts';
import { createServer } from '../../src/server.ts';
import { type Ask, logged, type Post, serve, serveOver } from '../support/server.ts';

let ask: Ask;
let post: Post;
let database: Database;
beforeAll(async () => {
  ({ ask, post, database } = await serve('seed'));
});

describe('What one operation may cost', () => {
  it('is said on every answer, with the statements that it took', async () => {
    const { extensions } = await ask('{ events(first: 2) { nodes { name claims(first: 3) { nodes { text } } } } }');
    expect(extensions.cost).toEqual({
      limit: 30_000,
      spent: 2 + 2 * (1 + 2 + 3 * 1),
      statements: ['eventClaims', 'events'],
    });
  });

  it('counts page sizes that stand in variables', async () => {
    const query =
      'query ($n: Int) { events(first: $n) { nodes { claims(first: $n) { nodes { assertions(first: $n) { nodes { hedge } } } } } } }';
    const { data, errors } = await ask(query, { n: 100 });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      setting: 'COST_LIMIT',
      most: 30_000,
    });
  });

  it('is bounded in depth', async () => {
    const deep = `{ place(key: "a/place/b") ${'{ within '.repeat(16)}{ name } ${'}'.repeat(16)} }`;
    const { errors } = await ask(deep);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'depth',
      setting: 'DEPTH_LIMIT',
      most: 15,
    });
  });

  it('nothing is run for an operation that is refused', async () => {
    const { extensions } = await ask(
      'query ($n: Int) { events(first: $n) { nodes { claims(first: $n) { nodes { assertions(first: $n) { nodes { hedge } } } } } } }',
      { n: 100 },
    );
    expect(extensions).toBeUndefined();
  });

  it('counts what is asked of the schema itself: as long as that takes', async () => {
    const schemas = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: __schema { ...s }`).join(' ')} } fragment s on __Schema { types { name } }`;
    expect((await ask(schemas(2))).extensions.cost.spent).toBe(20_002);
    expect((await ask(schemas(3))).errors?.[0]?.extensions).toMatchObject({ limit: 'cost', found: 30_003 });
    expect((await ask('{ __type(name: "Event") { name } }')).extensions.cost.spent).toBe(1_001);
  });

  it('is bounded in statements too, which depend on how many lenses and times are asked for', async () => {
    const { ask: bounded } = serveOver(database, { settings: { STATEMENT_LIMIT: '3' } });
    const three =
      '{ events(first: 1) { nodes { claims(first: 1) { nodes { assertions(first: 1) { nodes { hedge } } } } } } }';
    expect((await bounded(three)).errors).toBeUndefined();
    const four = three.replace('hedge', 'hedge source { name }');
    expect((await bounded(four)).errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'statements',
      setting: 'STATEMENT_LIMIT',
      most: 3,
    });
  });

  it('refuses with 400 who accepts GraphQL’s own type, and with 200 who takes JSON alone, as GraphQL over HTTP wants it', async () => {
    const deep = JSON.stringify({
      query: `{ place(key: "a/place/b") ${'{ within '.repeat(16)}{ name } ${'}'.repeat(16)} }`,
    });
    const wide = JSON.stringify({ query: `{ ${'a '.repeat(3_001)} }` });
    for (const body of [deep, wide]) {
      const own = await post(body, { accept: 'application/graphql-response+json' });
      expect([own.status, (await post(body)).status]).toEqual([400, 200]);
      expect(await own.text()).not.toContain('"http"');
    }
  });

  it('prices the operation that is run, not the first of the document', async () => {
    const query =
      'query Small { events(first: 1) { nodes { id } } } query Large { events(first: 100) { nodes { id } } }';
    const answer = (await (await post(JSON.stringify({ query, operationName: 'Large' }))).json()) as {
      extensions: { cost: { spent: number } };
    };
    expect(answer.extensions.cost.spent).toBe(102);
  });
});

describe('What is turned away at the door', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a POST of %s',
    async (type) => {
      expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).status).toBe(415);
    },
  );

  it('a body larger than BODY_LIMIT', async () => {
    expect((await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(200_000)}` }))).status).toBe(413);
  });

  it('the name of another machine, which is how a web page reads a program on loopback', async () => {
    expect((await post('{"query":"{ __typename }"}', { host: 'evil.example' })).status).toBe(421);
    expect((await post('{"query":"{ __typename }"}', { host: 'localhost:4000' })).status).toBe(200);
  });

  it('a page of another origin gets no permission to read', async () => {
    const { headers } = await post('{"query":"{ __typename }"}', { origin: 'https://evil.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('variables that are missing or of another type', async () => {
    for (const variables of [{}, { n: 'many' }]) {
      const { errors } = await ask('query ($n: Int!) { events(first: $n) { nodes { id } } }', variables);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('a list or a text that is too long: which one, and by which limit', async () => {
    const { ask: asked } = serveOver(database, { settings: { LIST_LIMIT: '3', TEXT_LIMIT: '100' } });
    const refused = async (query: string, variables = {}) =>
      (await asked(query, variables)).errors?.map(({ message, extensions }) => [message, extensions['limit']]);
    const types = Array(4).fill('KILLING');
    const list =
      'types: a list of 4 items; the limit is 3 (setting LIST_LIMIT). Ask for fewer, or in several operations.';
    const query = 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }';
    expect(await refused(query, { filter: { types } })).toEqual([[list, 'list']]);
    expect(await refused(`{ events(filter: { types: [${types.join(' ')}] }) { totalCount } }`)).toEqual([
      [list, 'list'],
    ]);
    const text = 'key: a text of 101 letters and signs; the limit is 100 (setting TEXT_LIMIT)';
    const [[message] = []] = (await refused(`{ event(key: "${'x'.repeat(101)}") { name } }`)) ?? [];
    expect(message).toContain(text);
  });

  it('more than a hundred aliases', async () => {
    const many = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: events { totalCount }`).join(' ')} }`;
    expect((await ask(many(101))).errors?.length).toBeGreaterThan(0);
    expect((await ask(many(20))).errors).toBeUndefined();
  });

  it('but the names under which the explorer asks what a record is are no such aliases', async () => {
    const ours = 'kg_type: __typename kg_key: key kg_label: label';
    const pages = Array.from({ length: 60 }, (_, i) => `a${i}: event(key: "a/event/${i}") { ${ours} }`);
    expect((await ask(`{ ${pages.join(' ')} }`)).errors).toBeUndefined();
    const more = Array.from({ length: 101 }, (_, i) => `kg_${i}: __schema { __typename }`);
    expect((await ask(`{ ${more.join(' ')} }`)).errors?.[0]?.message).toContain('ALIAS_LIMIT');
  });

  it('a document of thousands of tokens, and a list of operations', async () => {
    const many = `{ ${Array.from({ length: 2_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    expect((await ask(many)).errors?.length).toBeGreaterThan(0);
    expect((await post('[{"query":"{ __typename }"}]')).status).toBe(400);
  });
});

describe('When something fails', () => {
  const failing = (fail: () => never): Ask => {
    const database = { forRequest: () => ({ read: async () => fail() }) } as unknown as Database;
    const server = createServer(database, {
      config: readConfig({}),
      isPublic: false,
      pageFolder: 'none',
      log: (line) => logged.push(line),
    });
    return async (query) =>
      (
        await server.fetch('http://127.0.0.1/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
      ).json();
  };

  it('no stack goes out, in no mode', async () => {
    const mode = process.env['NODE_ENV'];
    onTestFinished(() => void (process.env['NODE_ENV'] = mode));
    for (const each of ['development', 'production', 'test']) {
      process.env['NODE_ENV'] = each;
      const fail = () => {
        throw new Error('the password is hunter2');
      };
      const answer = JSON.stringify(await failing(fail)('{ events { nodes { id } } }'));
      expect(answer).toContain('INTERNAL_SERVER_ERROR');
      expect(answer).not.toMatch(/hunter2|stack|\.ts/);
    }
  });

  it('the caller learns an id and nothing else, and the log holds the rest once', async () => {
    const before = logged.length;
    const { errors } = await failing(() => {
      throw new Error('the password is hunter2');
    })('{ events { nodes { id } } }');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    const { code, errorId } = errors?.[0]?.extensions ?? ({} as never);
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    const [line = '', ...more] = logged.slice(before);
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      errorId,
      error: expect.stringContaining('Error: the password is hunter2') as string,
    });
  });
});
