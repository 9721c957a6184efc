import { existsSync, mkdtempSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim } from './claim.ts';
import { megabytesFree } from './disk.ts';
import { homeMark } from './server.ts';
import { sweep } from './watch.ts';

const MEMORY_DISK = '/dev/shm';
const MEGABYTES_WANTED = 1_024;
const PREFIX = 'claimgraph-throwaway-';
const OLD_MS = 60_000;

/** A new folder for a server whose data nobody keeps: in memory where there is room. */
export async function throwawayFolder(): Promise<string> {
  const roomy = existsSync(MEMORY_DISK) && megabytesFree(MEMORY_DISK) >= MEGABYTES_WANTED;
  const place = realpathSync(roomy ? MEMORY_DISK : tmpdir());
  await removeAbandoned(place);
  return mkdtempSync(join(place, PREFIX));
}

/** Those whose program and guard were both killed. One that is being made is young, one in use is claimed. */
async function removeAbandoned(place: string): Promise<void> {
  for (const name of readdirSync(place).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(place, name);
    try {
      if (Date.now() - statSync(folder).mtimeMs < OLD_MS) continue;
      const held = await claim(join(folder, 'lock'));
      if (!('heldBy' in held)) await sweep({ mark: homeMark(join(folder, 'neo4j')), folder });
    } catch {
      // another user's, or another program removes it in this moment
    }
  }
}
