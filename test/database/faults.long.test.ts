import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, logged, type Served, serveOver } from '../support/server.ts';
import { type OwnNeo4j, startOwnNeo4j } from '../support/own-neo4j.ts';
import { answeringWith } from '../support/slow.ts';

const DEADLINE_MS = 2_000;
const SLACK_MS = 1_000;
const QUERY = '{ events(first: 1) { nodes { id name } } }';
const SEED = join(import.meta.dirname, '../../seed/syrian-coast-2025-03.yaml');
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-faults-'));

let neo4j: OwnNeo4j;
let served: Served;
beforeAll(async () => {
  neo4j = await startOwnNeo4j(folder, DEADLINE_MS);
  await load(neo4j.database, SEED);
  served = serveOver(neo4j.database);
}, 300_000);
afterAll(async () => {
  await neo4j.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Outcome {
  readonly code: string;
  readonly ms: number;
}

async function outcome({ ask }: Served = served): Promise<Outcome> {
  const since = performance.now();
  const { errors } = await ask(QUERY);
  return { code: errors?.[0]?.extensions['code'] ?? 'ok', ms: performance.now() - since };
}

async function ready(): Promise<{ readonly status: number; readonly ms: number }> {
  const since = performance.now();
  const { status } = await served.get('/ready');
  return { status, ms: performance.now() - since };
}

async function isWell(): Promise<void> {
  await expect.poll(async () => (await outcome()).code, { timeout: 10_000 }).toBe('ok');
}

/** Takes more memory than one statement may. */
const GREEDY = { name: 'greedyForTests', text: 'UNWIND range(1, 30000000) AS x WITH collect(x) AS xs RETURN size(xs)' };

describe('The database', { timeout: 300_000 }, () => {
  it('that refuses is said at once, readiness tells, and all is well when it is back', async () => {
    await isWell();
    const before = logged.length;
    await neo4j.kill();
    for (let i = 0; i < 30; i += 1) {
      const { code, ms } = await outcome();
      expect(code).toBe('UNAVAILABLE');
      expect(ms).toBeLessThan(1_000);
    }
    const { status, ms } = await ready();
    expect([status, ms < 1_500]).toEqual([503, true]);
    expect((await served.get('/health')).status).toBe(200);
    await neo4j.start();
    await isWell();
    expect((await ready()).status).toBe(200);
    expect(logged.slice(before)).toEqual([]);
  });

  it('that is killed in the middle of everything and started again loses no question of its own accord', async () => {
    await isWell();
    const found: Outcome[] = [];
    const statuses: number[] = [];
    const over = new AbortController();
    const asks = Array.from({ length: 8 }, async () => {
      while (!over.signal.aborted) found.push(await outcome());
    });
    const looks = (async () => {
      while (!over.signal.aborted) {
        statuses.push((await ready()).status);
        await sleep(200);
      }
    })();
    await sleep(500);
    await neo4j.kill();
    await neo4j.start();
    const since = performance.now();
    await isWell();
    console.log(`answers again ${Math.round(performance.now() - since)} ms after the database does`);
    await sleep(1_000);
    over.abort();
    await Promise.all([...asks, looks]);
    const codes = new Set(found.map(({ code }) => code));
    expect(
      [...codes].filter((code) => !['ok', 'UNAVAILABLE', 'DEADLINE_EXCEEDED', 'OVERLOADED'].includes(code)),
    ).toEqual([]);
    expect(Math.max(...found.map(({ ms }) => ms))).toBeLessThan(DEADLINE_MS + SLACK_MS);
    expect(found.at(-1)?.code).toBe('ok');
    expect([statuses.includes(503), statuses.at(-1)]).toEqual([true, 200]);
  });

  it('that is frozen is not waited for: readiness tells within two seconds, and again when it goes on', async () => {
    await isWell();
    process.kill(neo4j.pid(), 'SIGSTOP');
    try {
      await sleep(600);
      const { status, ms } = await ready();
      expect([status, ms < 2_000]).toEqual([503, true]);
      for (const { code, ms: took } of await Promise.all(Array.from({ length: 30 }, () => outcome()))) {
        expect(['DEADLINE_EXCEEDED', 'OVERLOADED', 'UNAVAILABLE']).toContain(code);
        expect(took).toBeLessThan(DEADLINE_MS + SLACK_MS);
      }
    } finally {
      process.kill(neo4j.pid(), 'SIGCONT');
    }
    await isWell();
    await expect.poll(async () => (await ready()).status, { timeout: 3_000 }).toBe(200);
  });

  it('that runs out of memory over one question refuses that one, and answers the others meanwhile', async () => {
    await isWell();
    const patient = neo4j.open(9_000);
    const [large, ...others] = await Promise.all([
      outcome(serveOver(answeringWith(patient, GREEDY))),
      ...Array.from({ length: 10 }, () => outcome()),
    ]);
    expect(large.code).toBe('TOO_LARGE');
    expect(others.map(({ code }) => code)).toEqual(Array(10).fill('ok'));
    await patient.close();
    await isWell();
  });
});
