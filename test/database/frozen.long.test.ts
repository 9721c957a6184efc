import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local/local.ts';
import { applySchema } from '../../src/database/setup.ts';
import { createServer } from '../../src/server.ts';

const DEADLINE_MS = 1_500;

let local: LocalNeo4j;
let database: Database;
beforeAll(async () => {
  const { CACHE_DIR } = readConfig(process.env);
  local = await startLocalNeo4j({
    dataDir: join(tmpdir(), 'unused'),
    cacheDir: CACHE_DIR,
    throwaway: true,
    say: () => {},
  });
  const access = { uri: local.uri, username: local.username, password: local.password, database: 'neo4j' };
  const patient = openDatabase({ ...access, deadlineMs: 60_000, poolSize: 2 });
  await applySchema(patient);
  await patient.close();
  database = openDatabase({ ...access, deadlineMs: DEADLINE_MS, poolSize: 2 });
}, 180_000);
afterAll(async () => {
  await database.close();
  await local.stop();
});

async function ask(): Promise<{ code: string | undefined; ms: number }> {
  const server = createServer(database, {
    config: readConfig({}),
    isPublic: false,
    pageFolder: 'none',
    log: () => {},
  });
  const began = Date.now();
  const response = await server.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ events(first: 1) { nodes { id } } }' }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { code: errors?.[0]?.extensions.code, ms: Date.now() - began };
}

it('While the database is frozen every question ends in time with a typed error, and afterwards all is well again', async () => {
  await expect.poll(async () => (await ask()).code, { timeout: 30_000 }).toBeUndefined();
  process.kill(local.pid, 'SIGSTOP');
  try {
    for (const { code, ms } of await Promise.all(Array.from({ length: 6 }, ask))) {
      expect(['DEADLINE_EXCEEDED', 'OVERLOADED', 'UNAVAILABLE']).toContain(code);
      expect(ms).toBeLessThan(DEADLINE_MS + 1_500);
    }
  } finally {
    process.kill(local.pid, 'SIGCONT');
  }
  await expect.poll(async () => (await ask()).code, { timeout: 10_000 }).toBeUndefined();
}, 120_000);
