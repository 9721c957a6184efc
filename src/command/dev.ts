import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../database/local/local.ts';
import { StartError } from '../errors.ts';
import type { StartFlags } from './start.ts';
import { untilStopped } from './stopping.ts';

const PROGRAM = fileURLToPath(new URL('../claimgraph.js', import.meta.url));

/**
 * `claimgraph dev`: keeps the database up, and starts the server anew whenever a file that it imports changes. The server
 * is told of the database as it would be told of anybody's.
 */
export async function runDev(config: Config, flags: StartFlags): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  // The server that stops says so itself.
  const stopped = untilStopped(() => {});
  const starting =
    config.NEO4J_URI === ''
      ? startLocalNeo4j({ dataDir: config.DATA_DIR, cacheDir: config.CACHE_DIR, say })
      : Promise.resolve('none' as const);
  const local = await Promise.race([starting, stopped]);
  if (local === undefined) return 0; // its guard ends a Neo4j that is only just starting
  const database = local === 'none' ? undefined : local;
  try {
    return await serveUntil(stopped, database, flags);
  } finally {
    await database?.stop();
  }
}

async function serveUntil(
  stopped: Promise<void>,
  database: LocalNeo4j | undefined,
  flags: StartFlags,
): Promise<number> {
  const watcher = watchServer(database, flags);
  const gone = new Promise<'gone'>((resolve) => {
    watcher.once('exit', () => resolve('gone'));
  });
  const lost = await Promise.race([stopped, gone, database?.ended ?? new Promise<never>(() => {})]);
  // Whatever we were sent: this one it passes on to the server, and waits for it.
  watcher.kill('SIGTERM');
  await gone;
  if (lost === undefined) return 0;
  throw new StartError(
    lost === 'gone' ? 'The process that restarts the server has ended.' : lost,
    'Start claimgraph dev again.',
  );
}

function watchServer(database: LocalNeo4j | undefined, flags: StartFlags): ChildProcess {
  const found = database && {
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: 'neo4j',
  };
  const switches = [...(flags.empty ? ['--empty'] : []), ...(flags.public ? ['--public'] : [])];
  return spawn(process.execPath, ['--watch', '--watch-preserve-output', PROGRAM, 'start', ...switches], {
    stdio: 'inherit',
    env: { ...process.env, ...found },
  });
}
