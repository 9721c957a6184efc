import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { startOwnNeo4j } from '../support/own-neo4j.ts';
import { serveOver } from '../support/server.ts';

/** A small disk in memory. Only some users may make one; others do without this test. */
const disk = mkdtempSync(join(tmpdir(), 'claimgraph-full-'));
const isMounted = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
afterAll(() => {
  if (isMounted) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

const WRITE = {
  name: 'fillForTests',
  text: 'UNWIND range(1, 50) AS i CREATE (:Filler {text: $text, number: $number})',
};
const COUNT = { name: 'countForTests', text: 'MATCH (n:Filler) RETURN count(n), count(DISTINCT n.number)' };

/** Leaves so much room and no more. */
function fill(leave: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - leave)));
}

/** Writes until it fails; how many writes were acknowledged, and what was said of the one that was not. */
async function writeUntilFull(database: Database): Promise<{ readonly acknowledged: number; readonly failure: Error }> {
  const text = 'x'.repeat(1_000 + Math.floor(Math.random() * 5_000));
  for (let number = 0; number < 10_000; number += 1) {
    try {
      await database.write((run) => run(WRITE, { text, number }));
    } catch (failure) {
      return { acknowledged: number, failure: failure as Error };
    }
  }
  throw new Error('The disk was not full.');
}

describe.skipIf(!isMounted)('A disk that is full', { timeout: 300_000 }, () => {
  it.each([0.3, 2, 17])(
    'when %s MB are left, is said, readiness tells; with room again a start has all that was acknowledged',
    async (megabytes) => {
      const neo4j = await startOwnNeo4j(mkdtempSync(join(disk, 'home-')), 5_000);
      const { get, ask } = serveOver(neo4j.database);
      fill(megabytes * 1_000_000);
      const { acknowledged, failure } = await writeUntilFull(neo4j.database);
      expect([failure.name, failure.message]).toEqual(['Unavailable', expect.stringContaining('its disk may be full')]);
      const { errors } = await ask('{ events(first: 1) { nodes { id } } }');
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('its disk may be full. It has to be restarted.') as string,
        extensions: { code: 'UNAVAILABLE' },
      });
      expect((await get('/ready')).status).toBe(503);
      rmSync(join(disk, 'filler'));
      await neo4j.kill();
      await neo4j.start();
      await expect.poll(async () => (await get('/ready')).status, { timeout: 10_000 }).toBe(200);
      const [[nodes, numbers] = []] = await neo4j.database.read(COUNT);
      expect(nodes).toBe(Number(numbers) * 50); // no write by half
      expect([acknowledged, acknowledged + 1]).toContain(numbers); // the last one may or may not have come about
      await neo4j.end();
      rmSync(join(disk, 'data'), { recursive: true, force: true });
    },
  );
});
