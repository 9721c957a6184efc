import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/database/database.ts';
import { createServer } from '../../src/server.ts';
import { HOSTILE_BUNDLE } from '../support/hostile-bundle.ts';
import { holding, SEED, type Setup } from '../support/server.ts';
import { useVisits, type Visit } from './visit.ts';

/**
 * The explorer as a reader has it: the built page, from the real server over the real database of this run, in Chromium.
 */

const project = resolve(import.meta.dirname, '../..');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What the graph holds, and how the reader's browser is. */
export interface ExplorerOptions {
  /** Standard is all: the seed, and beside it what is made up. A graph that is only looked at stays for the next file. */
  readonly graph?: 'all' | 'seed' | 'nothing' | { readonly yaml: string };
  readonly browser?: BrowserContextOptions;
  /** How the server is set up. */
  readonly server?: Setup;
}

/** A reader's page. */
export interface Explorer extends Visit {
  readonly origin: string;
  readonly database: Database;
  /** Opens an address of the page, as `#view=…`, and waits until it answers. */
  readonly open: (hash?: string) => Promise<void>;
  /** What is drawn, once it lies still. */
  readonly picture: () => Promise<Picture>;
  /** The text that `copy` puts into the clipboard. */
  readonly copied: (copy: () => Promise<void>) => Promise<string>;
  /** What axe finds wrong with what is shown, as one line each; only rules of WCAG 2.2 A and AA. */
  readonly axe: (selector?: string) => Promise<string[]>;
}

/** The picture as the canvas has it; places are on the page, for the mouse. */
export interface Picture {
  readonly nodes: readonly {
    readonly key: string;
    readonly caption: string;
    readonly x: number;
    readonly y: number;
    readonly classes: readonly string[];
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly caption: string;
    readonly classes: readonly string[];
  }[];
}

/** Builds the page into dist/explorer, if it is not there as it should be. Looked at once in a run. */
export function buildPage(): Promise<unknown> {
  built ??= promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/explorer/build.ts'], { cwd: project });
  return built;
}
let built: Promise<unknown> | undefined;

const BUNDLES = resolve(import.meta.dirname, 'bundles');
const MADE_UP = [...readdirSync(BUNDLES).map((name) => join(BUNDLES, name)), { yaml: HOSTILE_BUNDLE }];
const GRAPHS = { all: [SEED, ...MADE_UP], seed: [SEED], nothing: [] };

/** Sets one up for the tests of a file or of a `describe`. */
export function useExplorer({ graph = 'all', browser: reader, server = {} }: ExplorerOptions = {}): Explorer {
  let database: Database;
  let http: Server;
  let origin: string;

  beforeAll(async () => {
    await buildPage();
    database = await holding(typeof graph === 'string' ? GRAPHS[graph] : [graph]);
    http = await serveExplorer(database, server);
    origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  }, 120_000);

  afterAll(async () => {
    http?.closeAllConnections();
    await new Promise((closed) => (http ? http.close(closed) : closed(undefined)));
  });

  const visits = useVisits(() => origin, reader);
  return {
    get origin() {
      return origin;
    },
    get database() {
      return database;
    },
    get tab() {
      return visits.tab;
    },
    get context() {
      return visits.context;
    },
    expectErrors: visits.expectErrors,
    open: async (hash = '') => {
      const { tab } = visits;
      await tab.goto(`${origin}/${hash}`);
      await tab.locator('main').waitFor();
      await settled(tab);
    },
    picture: () => picture(visits.tab),
    copied: (copy) => copied(visits.tab, copy),
    axe: (selector = 'body') => axe(visits.tab, selector),
  };
}

/** Waits until everything asked for is answered and laid out. */
async function settled(tab: Page): Promise<void> {
  await tab.locator('.progress.idle').waitFor({ state: 'attached' });
  await tab.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** The server with the built page, on a free port. */
export async function serveExplorer(
  database: Database,
  { settings = {}, isPublic = false }: Setup = {},
): Promise<Server> {
  const http = createHttpServer(
    createServer(database, {
      config: readConfig(settings),
      isPublic,
      pageFolder: join(project, 'dist/explorer'),
      log: (line) => line.includes('errorId') && console.error(line),
    }),
  );
  await new Promise<void>((listening) => {
    http.listen(0, '127.0.0.1', listening);
  });
  return http;
}

/** The browser has one clipboard for all: who copies goes after who copied. */
async function copied(tab: Page, copy: () => Promise<void>): Promise<string> {
  const ahead = clipboard;
  const text = (async () => {
    await ahead;
    await copy();
    return (await tab.evaluate('navigator.clipboard.readText()')) as string;
  })();
  clipboard = text.catch(() => {});
  return text;
}
let clipboard: Promise<unknown> = Promise.resolve();

// The canvas keeps its own state on the element that it is in.
const PICTURE = `(() => {
  const element = document.querySelector('.canvas');
  const cy = element?._cyreg?.cy;
  if (!cy) return { nodes: [], edges: [] };
  const { left, top } = element.getBoundingClientRect();
  const text = (caption) => caption.replaceAll(/[\\u2068\\u2069]/g, '');
  return {
    nodes: cy.nodes().map((n) => ({ key: n.id(), caption: text(n.data('caption')), x: left + n.renderedPosition('x'), y: top + n.renderedPosition('y'), classes: n.classes() })),
    edges: cy.edges().map((e) => ({ from: e.data('source'), to: e.data('target'), caption: text(e.data('caption')), classes: e.classes() })),
  };
})()`;

async function picture(tab: Page): Promise<Picture> {
  await tab.locator('.progress.idle').waitFor({ state: 'attached' });
  return (await tab.evaluate(PICTURE)) as Picture;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

// Run by the debugger, which the page's policy does not bind: the page itself is tested with its policy in force.
async function axe(tab: Page, selector: string): Promise<string[]> {
  if (!(await tab.evaluate('"axe" in window'))) await tab.evaluate(`${readFileSync(AXE, 'utf8')};undefined`);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // What is in order need not be written out, which takes as long as looking at it.
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  const violations = (await tab.evaluate(
    `axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
