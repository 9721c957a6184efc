import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { runImport } from '../../src/command/import.ts';
import type { Database } from '../../src/database/database.ts';
import type { BudgetLeft } from '../../src/graphql/account.ts';
import { createServer, type GraphServer } from '../../src/server.ts';
import { changes, emptyDatabase, testDatabase } from './database.ts';

/** What a new graph is made of, and most tests ask about. */
export const SEED = fileURLToPath(new URL('../../seed/syrian-coast-2025-03.yaml', import.meta.url));

/** What the server answers. */
export interface Answer {
  // What a query answers is for the test that wrote the query to know.
  readonly data: Shape;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Shape;
  }[];
  readonly extensions: {
    readonly cost: {
      readonly limit: number;
      readonly spent: number;
      readonly statements: readonly string[];
      readonly budget?: BudgetLeft;
    };
  };
}

/** JSON of which a test reads what it asked for. */
export type Shape = { readonly [name: string]: Shape } & readonly Shape[] & string & number & boolean;

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** How a server of a test is set up: its settings, and whether anyone may ask. */
export interface Setup {
  readonly settings?: Readonly<Record<string, string>>;
  readonly isPublic?: boolean;
  /** Aborted when the server is told to stop. */
  readonly leaving?: AbortSignal;
}

/** The real server over the real database of this run, holding what is given: the seed, or a bundle in YAML. */
export async function serve(
  bundle: 'seed' | 'nothing' | { readonly yaml: string },
  setup: Setup = {},
): Promise<Served & { database: Database }> {
  const database = await emptyDatabase();
  logged.length = 0;
  if (bundle !== 'nothing') await load(database, bundle === 'seed' ? SEED : bundle);
  return { ...serveOver(database, setup), database };
}

let held = { bundles: '', since: -1 };
let holds: Promise<unknown> = Promise.resolve();

/** The real database of this run, holding these bundles and nothing else. Left as it is where that is what it holds. */
export function holding(bundles: readonly Bundle[]): Promise<Database> {
  const database = holds.then(async () => {
    const wanted = JSON.stringify(bundles);
    if (held.since === changes.count && held.bundles === wanted) return testDatabase();
    const emptied = await emptyDatabase();
    for (const bundle of bundles) await load(emptied, bundle);
    held = { bundles: wanted, since: changes.count };
    return emptied;
  });
  holds = database.catch(() => {});
  return database;
}

/** Ways to ask one server. */
export interface Served {
  readonly server: GraphServer;
  readonly ask: Ask;
  readonly post: Post;
  readonly get: Get;
}

/** Another server over a database, as a second instance is. */
export function serveOver(database: Database, { settings = {}, isPublic = false, leaving }: Setup = {}): Served {
  const server = createServer(database, {
    config: readConfig(settings),
    isPublic,
    pageFolder: 'no such folder',
    log: (line) => logged.push(line),
    ...(leaving && { leaving }),
  });
  const post: Post = async (body, headers = {}) =>
    server.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const ask: Ask = async (query, variables = {}) =>
    (await (await post(JSON.stringify({ query, variables }))).json()) as Answer;
  const get: Get = async (path, init) => server.fetch(new Request(`http://127.0.0.1${path}`, init));
  return { server, ask, post, get };
}

/** Asks for another path than the API's. */
export type Get = (path: string, init?: RequestInit) => Promise<Response>;

export type Post = (body: string, headers?: Record<string, string>) => Promise<Response>;

/** What the servers have logged since the last `serve`. */
export const logged: string[] = [];

/** A file, or YAML. */
export type Bundle = string | { readonly yaml: string };

/** Loads a bundle by the importer that loads anybody's. Fails the test where a record is refused. */
export async function load(database: Database, bundle: Bundle): Promise<void> {
  changes.count += 1;
  const out = new PassThrough();
  const err = new PassThrough();
  const io = {
    out,
    err,
    isTerminal: false,
    in: Readable.from([Buffer.from(typeof bundle === 'string' ? '' : bundle.yaml)]),
  };
  const code = await runImport(
    database,
    [typeof bundle === 'string' ? bundle : '-'],
    { dryRun: false, match: false },
    io,
  );
  if (code !== 0) throw new Error(`The bundle was refused:\n${String(err.read())}`);
}
