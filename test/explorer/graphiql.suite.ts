import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createSchema, createYoga, type Plugin } from 'graphql-yoga';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createPageHandler } from '../../src/page.ts';
import { browserPath } from './browser.ts';
import { buildPage } from './explorer.ts';
import { useVisits } from './visit.ts';

const project = resolve(import.meta.dirname, '../..');
const queries = readQueries(join(project, 'examples/queries'));
const questions = queries.map((query) => /^#\s*(.*)/.exec(query)?.[1]?.trim() ?? '');
const firstTitles = questions.length > 0 ? questions : ['Is anybody there?'];

function readQueries(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const named = files.filter((file) => file.endsWith('.graphql')).sort();
  return named.map((file) => readFileSync(join(folder, file), 'utf8'));
}

const schema = createSchema({
  typeDefs: 'type Query { hello: String }',
  resolvers: { Query: { hello: () => 'Hello from the test' } },
});

const page = createPageHandler(join(project, 'dist/explorer'));
const servePage: Plugin = {
  async onRequest({ request, endResponse }) {
    const response = await page(request);
    if (response) endResponse(response);
  },
};

/** The README asks things that this little schema has not heard of: they get back what they asked. */
const echo: Plugin = {
  onParams({ params, setResult }) {
    if (!/IntrospectionQuery|hello/.test(params.query ?? '')) setResult({ data: { asked: params.query } });
  },
};

async function serve(): Promise<Server> {
  const yoga = createYoga({ schema, plugins: [servePage, echo], graphiql: false, landingPage: false });
  const server = createServer(yoga);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

const why = browserPath ? '' : ' (skipped: set CHROMIUM to the path of one)';
describe.skipIf(!browserPath)(`the plain playground in a browser${why}`, { concurrent: true }, () => {
  let server: Server;
  let origin: string;
  const visit = useVisits(() => origin);

  beforeAll(async () => {
    await buildPage();
    server = await serve();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 120_000);

  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
  });

  const open = async () => {
    await visit.tab.goto(`${origin}/graphiql`);
    await visit.tab.locator('.graphiql-query-editor .view-line').first().waitFor();
  };
  const titles = () => visit.tab.locator('.graphiql-tab-button').allInnerTexts();
  const answer = async (text: string) => {
    await visit.tab.locator('.graphiql-execute-button').click();
    await visit.tab.locator('.graphiql-response .view-lines', { hasText: text }).waitFor();
  };
  const type = async (editor: string, text: string) => {
    await visit.tab.locator(`${editor} .view-lines`).first().click();
    await visit.tab.keyboard.insertText(text);
  };

  it('shows the questions of the README, the first one ready to run', async ({ expect }) => {
    await open();
    expect(await visit.tab.title()).toBe('claimgraph: GraphiQL');
    expect(await titles()).toEqual(firstTitles);
    await answer('"asked"');
    expect(await titles()).toEqual(firstTitles);
  });

  it('answers a question typed by hand, and names its tab after it', async ({ expect }) => {
    await open();
    await visit.tab.locator('.graphiql-tab-add').click();
    await type('.graphiql-query-editor', '# Who says hello?\n{ hello }');
    await expect.poll(async () => (await titles()).at(-1)).toBe('Who says hello?');
    await answer('Hello from the test');
  });

  it('keeps the reader’s tabs, and no header with them', async ({ expect }) => {
    await open();
    const before = await titles();
    await visit.tab.locator('.graphiql-tab-add').click();
    await type('.graphiql-query-editor', '# Mine\n{ hello }');
    await visit.tab.getByRole('button', { name: 'Headers' }).click();
    await type('.graphiql-editor-tool .graphiql-editor:not(.hidden)', '{ "authorization": "top-secret" }');
    await visit.tab.waitForTimeout(1_500); // GraphiQL takes note, and then writes, half a second late each time
    await answer('Hello from the test');
    await open();
    expect(await titles()).toEqual([...before, 'Mine']);
    await answer('Hello from the test');
    const kept = String(await visit.tab.evaluate('JSON.stringify(localStorage)'));
    expect(kept).toContain('Mine');
    expect(kept).not.toContain('top-secret');
  });

  it.skipIf(questions.length < 2)('offers the questions of the README again', async ({ expect }) => {
    await open();
    await visit.tab.locator('.graphiql-tab-close').first().click();
    expect(await titles()).toEqual(questions.slice(1));
    await visit.tab.getByRole('button', { name: 'Example queries' }).click();
    await visit.tab.getByRole('menuitem', { name: questions[0] ?? '' }).click();
    await expect.poll(titles).toEqual([...questions.slice(1), questions[0]]);
    await answer('"asked"');
  });
});
