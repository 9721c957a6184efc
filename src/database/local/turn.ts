import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors.ts';
import { claim } from './claim.ts';

const PATIENCE_MS = 20 * 60_000;

/** Works on the cache while no other program does; waits for one that does, saying so. */
export async function takeTurn(
  cacheDir: string,
  say: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const place = join(cacheDir, 'filling');
  let turn = await claim(place);
  if ('heldBy' in turn) {
    say(`Neo4j: another program (process ${turn.heldBy}) is fetching or preparing it, waiting`);
    turn = await claim(place, PATIENCE_MS);
  }
  if ('heldBy' in turn) {
    throw new StartError(`Process ${turn.heldBy} has been fetching Neo4j for too long.`, 'End it, then start again.');
  }
  try {
    await work();
  } finally {
    turn.release();
  }
}
