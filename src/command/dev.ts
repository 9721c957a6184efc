import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { startLocalNeo4j } from '../database/local/local.ts';
import type { StartFlags } from './start.ts';

const PROGRAM = fileURLToPath(new URL('../claimgraph.js', import.meta.url));

/**
 * `claimgraph dev`: keeps the database up, and starts the server anew whenever a file that it imports changes. The server
 * is told of the database as it would be told of anybody's.
 */
export async function runDev(config: Config, flags: StartFlags): Promise<number> {
  const local = config.NEO4J_URI === '' ? await startLocalNeo4j({ dataDir: config.DATA_DIR, cacheDir: config.CACHE_DIR, say: (line) => process.stdout.write(`${line}\n`) }) : undefined;
  const found = local === undefined ? {} : { NEO4J_URI: local.uri, NEO4J_USERNAME: local.username, NEO4J_PASSWORD: local.password };
  const switches = [...(flags.empty ? ['--empty'] : []), ...(flags.public ? ['--public'] : [])];
  try {
    const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', PROGRAM, 'start', ...switches], {
      stdio: 'inherit', env: { ...process.env, ...found },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => server.kill(signal));
    return await new Promise<number>((resolve) => { server.once('exit', (code) => resolve(code ?? 0)); });
  } finally {
    await local?.stop();
  }
}
