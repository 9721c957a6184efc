import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../examples/client.ts';
import { pagesOf } from '../examples/pages.ts';
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server.ts';
import { ACROSS } from './examples/across.facts.ts';
import { HELD_UP } from './examples/held-up.facts.ts';
import { RECORDS } from './examples/records.facts.ts';
import { graphql } from './generated/gql.ts';
import { throughEmptyLens } from './lens/empty-lens.ts';
import { type Ask, serve } from './support/server.ts';

const FACTS = { ...RECORDS, ...HELD_UP, ...ACROSS };
const project = resolve(import.meta.dirname, '..');
const folder = join(project, 'examples/queries');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map(readExample);
let ask: Ask;
let http: Server;
let url: string;

function readExample(file: string) {
  const name = file.replace('.graphql', '');
  const variables = join(folder, `${name}.variables.json`);
  return {
    name,
    query: readFileSync(join(folder, file), 'utf8'),
    variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>) : {},
  };
}

beforeAll(async () => {
  const served = await serve('seed');
  ask = served.ask;
  http = createHttpServer(
    createServer(served.database, { config: readConfig({}), isPublic: false, pageFolder: 'none', log: console.error }),
  );
  await new Promise<void>((listening) => {
    http.listen(0, '127.0.0.1', listening);
  });
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
});

afterAll(
  () =>
    new Promise<void>((closed) => {
      http.close(() => closed());
    }),
);

describe('The queries of the README', () => {
  it('are those whose answers are known', () => {
    expect(examples.map(({ name }) => name)).toEqual(Object.keys(FACTS).sort());
  });

  it.each(examples)(
    '$name asks a question, and answers it from the seed in so many statements',
    async ({ name, query, variables }) => {
      expect(query).toMatch(/^# .+\?\n/);
      const { data, errors, extensions } = await ask(query, variables);
      expect(errors).toBeUndefined();
      const { statements, read, lines } = FACTS[name] ?? { statements: [], read: () => [], lines: [] };
      expect([...read(data as never)].sort()).toEqual([...lines].sort());
      expect(extensions.cost.statements).toEqual(statements);
    },
  );
});

describe('The empty lens', () => {
  it.each(examples.filter(({ query }) => throughEmptyLens(query) !== print(parse(query))))(
    'answers $name byte for byte as Query does',
    async ({ query, variables }) => {
      const plain = await ask(query, variables);
      const seen = await ask(throughEmptyLens(query), variables);
      expect(seen.errors).toBeUndefined();
      expect(JSON.stringify(seen.data['lens'])).toBe(JSON.stringify(plain.data));
      expect(seen.extensions.cost.statements).toEqual(plain.extensions.cost.statements);
    },
  );
});

describe('The app on top', () => {
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'examples/death-figures.ts', ...words], { cwd: project });

  it('shows every figure with its voice, over two pages', async () => {
    const { stdout, stderr } = await run(url);
    expect(stderr).toBe('');
    expect(stdout.match(/outlet of the article/g)).toHaveLength(6);
    const figures = stdout.split('\n').map((line) => line.split(' │ ')[0]?.trim());
    expect(figures).toEqual(
      expect.arrayContaining([
        'at least 601',
        'at least 250',
        '“hundreds”',
        '“thousands”',
        '“higher numbers”, higher',
        '“hundreds more”, in',
      ]),
    );
    expect(stdout).toContain('Abu Ali Express ← Facebook');
  });

  it('says in one line what is wrong', async () => {
    await expect(run(url, 'coast-2025-03/event/none')).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no event with the key coast-2025-03/event/none.\n',
    });
    await expect(run(url, 'none')).rejects.toMatchObject({
      code: 1,
      stderr: 'event: key: a key of the form bundle/event/word\n',
    });
    await expect(run('http://127.0.0.1:9/graphql')).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no server to be reached at http://127.0.0.1:9/graphql.\n',
    });
  });

  it('turns the pages of any connection, each item once', async () => {
    const askTyped = createClient(url);
    const EVERY_CLAIM = graphql(`
      query EveryClaim($after: String) {
        claims(first: 30, after: $after) {
          totalCount
          edges {
            node {
              key
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `);
    const keys: string[] = [];
    let total: number | null = null;
    for await (const { edges, totalCount } of pagesOf(
      async (after) => (await askTyped(EVERY_CLAIM, { after })).claims,
    )) {
      keys.push(...edges.map(({ node }) => node.key));
      total = totalCount;
    }
    expect(new Set(keys).size).toBe(total);
    expect(keys).toHaveLength(Number(total));
  });
});
