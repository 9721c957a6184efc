import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { whyUnreachable } from '../database/unreachable.ts';
import { StartError } from '../errors.ts';
import { holdsRecords } from '../record/census.store.ts';
import { runImport } from './import.ts';
import { addressOf, checkAddress, closeServer, listen } from './listen.ts';
import { open, type OpenDatabase } from './open.ts';
import { PAGE, refreshPage } from './page.ts';
import { untilStopped } from './stopping.ts';

export interface StartFlags {
  /** True: an empty database stays empty. */
  readonly empty: boolean;
  /** True: other machines may ask. */
  readonly public: boolean;
}

type Say = (line: string) => void;

const SEED = fileURLToPath(new URL('../../seed/syrian-coast-2025-03.yaml', import.meta.url));

/** `claimgraph start`: opens the database, seeds an empty one, and serves until it is told to stop. */
export async function runStart(config: Config, flags: StartFlags): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  checkHost(config, flags, say);
  await checkAddress(config);
  const stopped = untilStopped(say);
  const built = refreshPage(say);
  // A database that is only just starting is not waited for: where it is ours, its guard ends it.
  const opened = await Promise.race([open(config, say, { shared: false }), stopped]);
  if (!opened) return 0;
  try {
    if (!flags.empty) await seedIfEmpty(opened.database, say);
    await Promise.race([built, stopped]);
    return await serve(opened, { config, flags, say, stopped });
  } catch (error) {
    throw whyUnreachable(error, config);
  } finally {
    await opened.close();
  }
}

function checkHost({ HOST }: Config, flags: StartFlags, say: Say): void {
  if (/^(127(\.\d{1,3}){3}|localhost|::1)$/.test(HOST)) return;
  if (!flags.public) {
    throw new StartError(
      `The setting HOST is "${HOST}", which other machines can reach.`,
      'Add --public if anyone who reaches it may read everything in the graph, or leave HOST out.',
    );
  }
  say(`Public: everything in the graph can be read by anyone who reaches ${HOST}.`);
}

async function seedIfEmpty(database: Database, say: Say): Promise<void> {
  if (await holdsRecords(database)) return;
  say('The database is empty: loading the seed, one real article (start with --empty to leave it so).');
  const code = await runImport(
    database,
    [SEED],
    { dryRun: false, match: false },
    { out: process.stdout, err: process.stderr, isTerminal: process.stderr.isTTY },
  );
  if (code !== 0)
    throw new StartError(
      'The seed could not be loaded whole.',
      'See the lines above; start with --empty to go on without it.',
    );
}

interface Serving {
  readonly config: Config;
  readonly flags: StartFlags;
  readonly say: Say;
  readonly stopped: Promise<void>;
}

/** Answers until told to stop (0), or until the database has ended (1). */
async function serve({ database, ended }: OpenDatabase, { config, flags, say, stopped }: Serving): Promise<number> {
  const [{ createServer }, { warmUp }] = await Promise.all([import('../server.ts'), import('../warm.ts')]);
  const http = await listen(
    config,
    createServer(database, {
      config,
      isPublic: flags.public,
      pageFolder: PAGE,
      log: (line) => process.stderr.write(`${line}\n`),
    }),
  );
  const leaving = new AbortController();
  void stopped.then(() => leaving.abort());
  say(`claimgraph is ready: ${addressOf(http, config)}`);
  const warming = warmUp(database, leaving.signal);
  const lost = await Promise.race([stopped, ended]);
  leaving.abort();
  await Promise.all([warming, closeServer(http)]);
  if (lost !== undefined) throw new StartError(lost, 'Start claimgraph again.');
  return 0;
}
