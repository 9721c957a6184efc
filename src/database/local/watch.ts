import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StartError } from '../../errors.ts';

const GUARD = fileURLToPath(new URL('guard.js', import.meta.url));

/** What a guard is to end and remove. */
export interface Watched {
  /** An argument that only the processes to end have on their command line. */
  readonly mark: string;
  /** A folder that goes with them. */
  readonly folder?: string;
}

/**
 * Starts a guard that ends the marked processes when this program is gone, even if it was killed. Start it before
 * the process it watches. The answer ends the watch, when that process is gone.
 */
export function watch(watched: Watched): () => void {
  let watching = true;
  let close = (): void => undefined;
  const post = (): void => {
    const guard = spawn(process.execPath, [GUARD], {
      env: environment(watched),
      // a session of its own: Ctrl-C and a closed terminal reach the program, and the guard through it
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    guard.unref();
    guard.stdin.on('error', () => undefined);
    guard.on('error', () => undefined);
    // somebody ended the guard: post another, not more than one a second
    guard.on('exit', () => setTimeout(() => watching && post(), 1_000).unref());
    close = () => guard.stdin.end('done\n');
  };
  post();
  return () => {
    watching = false;
    close();
  };
}

/** Ends all marked processes now, those an earlier run left, and says which these were. */
export async function sweep(watched: Watched): Promise<readonly number[]> {
  const guard = spawn(process.execPath, [GUARD], {
    env: environment(watched),
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  guard.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise<number | null>((resolve, reject) => guard.on('error', reject).on('close', resolve));
  if (code !== 0) {
    throw new StartError(
      `A Neo4j from an earlier run does not end (process ${printed.trim() || 'unknown'}).`,
      'End it, then start again.',
    );
  }
  return printed.split(/\s+/).filter(Boolean).map(Number);
}

function environment(watched: Watched): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    GUARD_MARK: watched.mark,
    ...(watched.folder === undefined ? {} : { GUARD_FOLDER: watched.folder }),
  };
}
