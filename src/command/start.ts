import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { StartError } from '../errors.ts';
import { holdsRecords } from '../record/census.store.ts';
import { createServer } from '../server.ts';
import { warmUp } from '../warm.ts';
import { runImport } from './import.ts';
import { open } from './open.ts';

export interface StartFlags {
  /** True: an empty database stays empty. */
  readonly empty: boolean;
  /** True: other machines may ask. */
  readonly public: boolean;
}

const SEED = fileURLToPath(new URL('../../seed/syrian-coast-2025-03.yaml', import.meta.url));
const PAGE = fileURLToPath(new URL('../../dist/explorer', import.meta.url));

/** `claimgraph start`: opens the database, seeds an empty one, and serves until it is told to stop. */
export async function runStart(config: Config, flags: StartFlags): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const stopped = untilStopped();
  checkHost(config, flags, say);
  const { database, ended, close } = await open(config, say, { shared: false });
  try {
    if (!flags.empty) await seedIfEmpty(database, say);
    const http = await listen(database, config, flags);
    const { port } = http.address() as AddressInfo;
    say(`claimgraph is ready: http://${config.HOST === '0.0.0.0' || config.HOST === '::' ? 'localhost' : config.HOST}:${port}`);
    const leaving = new AbortController();
    const warming = warmUp(database, leaving.signal);
    const why = await Promise.race([stopped, ended]);
    say(why);
    leaving.abort();
    await warming;
    await closeServer(http);
    return why === STOPPED ? 0 : 1;
  } finally {
    await close();
  }
}

const STOPPED = 'Stopping.';

/** Fulfilled at the first request to stop; a second one ends the program at once. */
function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve(STOPPED);
        process.once(signal, () => process.exit(1));
      });
    }
  });
}

function checkHost({ HOST }: Config, flags: StartFlags, say: (line: string) => void): void {
  if (/^(127(\.\d{1,3}){3}|localhost|::1)$/.test(HOST)) return;
  if (!flags.public) {
    throw new StartError(`The setting HOST is "${HOST}", which other machines can reach.`, 'Add --public if anyone who reaches it may read everything in the graph, or leave HOST out.');
  }
  say(`Public: everything in the graph can be read by anyone who reaches ${HOST}.`);
}

async function seedIfEmpty(database: Database, say: (line: string) => void): Promise<void> {
  if (await holdsRecords(database)) return;
  say('The database is empty: loading the seed, one real article (start with --empty to leave it so).');
  const code = await runImport(database, [SEED], { dryRun: false, match: false }, { out: process.stdout, err: process.stderr, isTerminal: process.stderr.isTTY });
  if (code !== 0) throw new StartError('The seed could not be loaded whole.', 'See the lines above; start with --empty to go on without it.');
}

/** Slow or idle clients are let go: enough time for any honest one, too little to hold the server. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000 };
const MOST_CONNECTIONS = 1_000;

async function listen(database: Database, config: Config, flags: StartFlags): Promise<Server> {
  const yoga = createServer(database, {
    config, isPublic: flags.public, pageFolder: PAGE, log: (line) => process.stderr.write(`${line}\n`),
  });
  const http = createHttpServer(TIMES, yoga);
  http.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, config)));
    http.listen(config.PORT, config.HOST, resolve);
  });
  return http;
}

function explain(error: NodeJS.ErrnoException, { HOST, PORT }: Config): Error {
  if (error.code === 'EADDRINUSE') return new StartError(`Port ${PORT} on ${HOST} is taken by another program.`, 'Stop that program, or set PORT to another number (0 takes a free one).');
  if (error.code === 'EACCES') return new StartError(`Port ${PORT} may not be used by this user.`, 'Set PORT to a number above 1023.');
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new StartError(`The setting HOST is "${HOST}", which is no address of this machine.`, 'Set HOST to one that is.');
  return error;
}

/** Lets answers under way finish, for a moment. */
async function closeServer(http: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => { http.close(() => resolve()); });
  http.closeIdleConnections();
  const late = setTimeout(() => http.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(late);
}
