import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../src/pages/html.ts';
import { readConfig } from '../src/config.ts';
import type { Database } from '../src/database/database.ts';
import { DeadlineExceeded, Unavailable } from '../src/errors.ts';
import { createServer } from '../src/server.ts';
import { browserPath, launchBrowser } from './explorer/browser.ts';
import { testDatabase } from './support/database.ts';
import { HOSTILE } from './support/hostile.ts';
import { CONCEPTS, HOSTILE_BUNDLE } from './support/hostile-bundle.ts';
import { type Get, load, logged, serve } from './support/server.ts';

let get: Get;
let http: Server;
let origin: string;

beforeAll(async () => {
  const served = await serve('seed');
  ({ get } = served);
  await load(served.database, { yaml: HOSTILE_BUNDLE });
  http = createHttpServer(
    createServer(served.database, {
      config: readConfig({}),
      isPublic: false,
      pageFolder: 'none',
      log: console.error,
    }),
  );
  await new Promise<void>((listening) => {
    http.listen(0, '127.0.0.1', listening);
  });
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => http.close(closed)));

describe('The page of a record', () => {
  it.each([
    ['place/latakia', 'Latakia', 'within', 'Latakia province'],
    ['actor/sdf', 'Syrian Democratic Forces', 'قوات سوريا الديمقراطية', 'armed group'],
    ['source/accounts', 'Facebook accounts of community members', '2 or more (“accounts”)', 'our description'],
    ['document/post-amjadt25', 'post embedded in the article', 'Amjad Taha', 'The media remain silent'],
    ['event/killings', 'killings on the coast', 'killing', 'At least 601 people were executed in coastal cities'],
    [
      'claim/least-601',
      'At least 601 people were executed in coastal cities',
      'according to',
      'Nobody in this record.',
    ],
    ['assertion/601-article', 'outlet of the article', 'affirms: ', 'paragraph 6', 'Abu Ali Express'],
  ])('is there for %s, and shows what the API says', async (key, ...shown) => {
    const response = await get(`/r/coast-2025-03/${key}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    for (const each of shown) expect(page).toContain(each);
    expect(page).toContain(`As recorded in claimgraph, coast-2025-03/${key}, since `);
    expect(page).toContain(`http://127.0.0.1/r/coast-2025-03/${key} (read on: …)`);
  });

  it('cites an act by source, document, place in it, time, what it does with which claim, key and address', async () => {
    const page = await (await get('/r/coast-2025-03/assertion/601-article')).text();
    const line = /<p class="cite">([\s\S]*?)<\/p>/.exec(page)?.[1]?.replaceAll(/<[^>]*>/g, '');
    // seed: document article has no title; the act has locator "paragraph 6", statedAt [2025-03-08..], inferred
    expect(line).toMatch(
      /^Outlet of the article\. News article on violence in Syria, known by its text alone, 2025-03-08 or later \(worked out by the editors\)\. Paragraph 6\. Said 2025-03-08 or later \(worked out by the editors\)\. Affirms: “At least 601 people were executed in coastal cities”\. As recorded in claimgraph, coast-2025-03\/assertion\/601-article, since \d{4}-\d\d-\d\d\. http:\/\/127\.0\.0\.1\/r\/coast-2025-03\/assertion\/601-article \(read on: …\)$/,
    );
  });

  it('leads on to its neighbours, and from a claim to its evidence, under the name that the file has', async () => {
    const page = await (await get('/r/coast-2025-03/claim/least-601')).text();
    for (const path of [
      '/r/coast-2025-03/event/killings',
      '/r/coast-2025-03/assertion/601-abu-ali',
      '/r/coast-2025-03/source/outlet',
      '/evidence/coast-2025-03/claim/least-601.md',
    ])
      expect(page).toContain(`href="${path}"`);
    const hash = (await get('/evidence/coast-2025-03/claim/least-601')).headers.get('etag')?.replaceAll('"', '');
    expect(page).toContain(`Evidence pack, SHA-256 ${hash}`);
  });

  it.each([
    ['/r/', 400, 'Expected /r/ and the key of a record: bundle/concept/word.\n'],
    ['/r/coast-2025-03/claim', 400, 'Expected /r/ and the key of a record: bundle/concept/word.\n'],
    ['/r/coast-2025-03/claim/<b>', 400, 'Expected /r/ and the key of a record: bundle/concept/word.\n'],
    ['/r/coast-2025-03/claim/%', 400, 'The address is not well-formed.\n'],
    ['/r/coast-2025-03/claim/none', 404, 'There is no record with the key coast-2025-03/claim/none.\n'],
  ])('says in plain text why there is none: %s', async (path, status, body) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, body]);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('is only read: GET and HEAD', async () => {
    const head = await get('/r/coast-2025-03/place/latakia', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1_000);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const refused = await get('/r/coast-2025-03/place/latakia', { method });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  it.each([
    [
      'takes longer than it may',
      new DeadlineExceeded('The database did not answer in time.'),
      504,
      /did not answer in time/,
    ],
    ['cannot be reached', new Unavailable('The database cannot be reached.'), 503, /Try again in a moment/],
    [
      'fails in a way that we have no words for',
      new Error('secret'),
      500,
      /^Something went wrong on our side\. \([0-9a-f-]{36}\)\n$/,
    ],
  ])('where the database %s, says so in plain text', async (_, failure, status, body) => {
    const log: string[] = [];
    const failing = {
      ...testDatabase(),
      forRequest: () => ({ ...testDatabase(), read: () => Promise.reject(failure) }),
    };
    const server = createServer(failing as never as Database, {
      config: readConfig({}),
      isPublic: false,
      pageFolder: 'none',
      log: (line) => log.push(line),
    });
    for (const path of ['/r/coast-2025-03/claim/least-601', '/evidence/coast-2025-03/claim/least-601.md']) {
      const response = await server.fetch(new Request(`http://127.0.0.1${path}`));
      expect(response.status).toBe(status);
      expect(await response.text()).toMatch(body);
    }
    expect(log.length).toBe(status === 500 ? 2 : 0);
    for (const line of log) expect(line).toContain('Error: secret');
  });

  it('answers to no other name than the API does', async () => {
    expect((await get('/r/coast-2025-03/place/latakia', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await get('/evidence/coast-2025-03/claim/least-601', { headers: { host: 'evil.example' } })).status).toBe(
      421,
    );
  });
});

/** The tags that the pages are made of. */
const TAGS = new Set(
  '!doctype html head meta title style body main p h1 h2 dl dt dd bdi a strong ul li blockquote code footer'.split(' '),
);
const ATTRIBUTES = new Set('lang dir charset name content class href rel'.split(' '));

/** Signs that mean something in HTML. */
const SIGNS = /[<>"'&]/;

describe('What others wrote', () => {
  it.each(HOSTILE.map((given, i) => [given, i] as const))('is text alone on every page: %j', async (_given, i) => {
    for (const concept of SIGNS.test(HOSTILE[i] ?? '') ? CONCEPTS : ['claim', 'assertion', 'document']) {
      const response = await get(`/r/x/${concept}/w${i}`);
      expect(response.status).toBe(200);
      const page = (await response.text()).replace(/<style>[\s\S]*?<\/style>/, '');
      for (const [, tag = '', attributes = ''] of page.matchAll(/<\/?([^\s>]*)([^>]*)>/g)) {
        expect(TAGS).toContain(tag);
        const names = [...attributes.matchAll(/([^\s="]+)(?:="[^"]*")?/g)].map(([, name]) => name);
        expect(tag === '!doctype' ? [] : names.filter((name) => name !== '/' && !ATTRIBUTES.has(name ?? ''))).toEqual(
          [],
        );
      }
      const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
      expect(
        addresses.filter((address) => !/^(\/$|\/r\/|\/evidence\/|https:\/\/a\.example\/)/.test(address ?? '')),
      ).toEqual([]);
      expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }
    expect(logged).toEqual([]);
  });

  it('stands in a template as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const made = html`<p title="${given}">${given}</p>`.text;
        expect(made.match(/[<>]/g)).toHaveLength(4);
        expect(made.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});

describe.skipIf(!browserPath)('In a browser', () => {
  it('no script runs, nothing is fetched from elsewhere, the style is applied, and it fits a phone', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    for (const i of [...HOSTILE.keys()].filter((each) => SIGNS.test(HOSTILE[each] ?? ''))) {
      for (const concept of ['claim', 'document']) {
        await page.goto(`${origin}/r/x/${concept}/w${i}`);
        const [width, family] = (await page.evaluate(
          '[document.documentElement.scrollWidth, getComputedStyle(document.body).marginTop]',
        )) as [number, string];
        expect([concept, i, width, family]).toEqual([concept, i, 360, '0px']);
      }
    }
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${origin}/r/x/`))).toEqual([]);
    await page.close();
  }, 120_000);

  it('right-to-left text reads from the right', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const arabic = HOSTILE.findIndex((each) => each.startsWith('قُتل'));
    await page.goto(`${origin}/r/x/claim/w${arabic}`);
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe('rtl');
    expect(await page.evaluate("getComputedStyle(document.querySelector('blockquote')).direction")).toBe('rtl');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.note')).direction")).toBe('ltr');
    await page.close();
  });
});
