import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCheck } from '../../src/command/check.ts';
import { runExport } from '../../src/command/export.ts';
import { runImport } from '../../src/command/import.ts';
import { type OwnNeo4j, startOwnNeo4j } from '../support/own-neo4j.ts';

const KILLS = 20;
const RECORDS = 10_000;
const WRITERS = 2;
const CLAIMS = 24;

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-kills-'));
let neo4j: OwnNeo4j;
beforeAll(async () => {
  neo4j = await startOwnNeo4j(folder, 10_000);
}, 300_000);
afterAll(async () => {
  await neo4j.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** One bundle: a source, an event, and what the one says of the other, claim by claim. */
function bundleOf(number: number): { readonly keys: readonly string[]; readonly text: string } {
  const name = `kills-${number}`;
  const claims = Array.from({ length: CLAIMS }, (_, i) => [
    { type: 'statementClaim', key: `c${i}`, text: `Claim ${i} of bundle ${number}`, concerns: ['event/e'] },
    { type: 'assertion', key: `a${i}`, claim: `c${i}`, source: 's', polarity: 'AFFIRMS' },
  ]).flat();
  const records = [
    { type: 'source', key: 's', sourceType: 'OUTLET', name: `Source of bundle ${number}` },
    { type: 'event', key: 'e', eventType: 'KILLING', name: `Event of bundle ${number}` },
    ...claims,
  ];
  const lines = [{ type: 'bundle', version: 1, name }, ...records];
  const concepts: Readonly<Record<string, string>> = { statementClaim: 'claim' };
  return {
    keys: records.map(({ type, key }) => `${name}/${concepts[type] ?? type}/${key}`),
    text: lines.map((line) => JSON.stringify(line)).join('\n'),
  };
}

function io(text = '') {
  const out = new PassThrough();
  const err = new PassThrough();
  return { out, err, isTerminal: false, in: Readable.from([Buffer.from(text)]) };
}

/** Imports until that is acknowledged; how often it failed before, and what was said in the end. */
async function importUntilAcknowledged(text: string): Promise<{ readonly failures: number; readonly said: string }> {
  for (let failures = 0; ; failures += 1) {
    const pipes = io(text);
    const code = await runImport(neo4j.database, ['-'], { dryRun: false, match: false }, pipes).catch(() => undefined);
    if (code === undefined) await sleep(200);
    else {
      expect([code, String(pipes.err.read() ?? '')]).toEqual([0, '']);
      return { failures, said: String(pipes.out.read()) };
    }
  }
}

it(
  `Of ${RECORDS} records whose import was acknowledged none is lost, doubled or half-written after ${KILLS} kills of the database`,
  {
    timeout: 1_800_000,
  },
  async () => {
    const acknowledged: string[] = [];
    const killed = new AbortController();
    let number = 0;
    let kills = 0;
    let failures = 0;
    let known = 0;
    const write = async () => {
      while (!killed.signal.aborted || acknowledged.length < RECORDS) {
        const { keys, text } = bundleOf((number += 1));
        const done = await importUntilAcknowledged(text);
        failures += done.failures;
        const [, fresh, same, changed] = /^new (\d+) {2}same (\d+) {2}changed (\d+)/.exec(done.said) ?? [];
        expect([Number(fresh) + Number(same), changed]).toEqual([keys.length, '0']);
        known += Number(same);
        acknowledged.push(...keys);
      }
    };
    const kill = async () => {
      for (; kills < KILLS; kills += 1) {
        await sleep(200 + Math.random() * 1_500);
        await neo4j.kill();
        await neo4j.start();
      }
      killed.abort();
    };
    await Promise.all([kill(), ...Array.from({ length: WRITERS }, write)]);

    const exported = io();
    const lines: string[] = [];
    exported.out.setEncoding('utf8').on('data', (part: string) => lines.push(part));
    expect(await runExport(neo4j.database, {}, exported)).toBe(0);
    const keys = lines
      .join('')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly key?: string }).key)
      .filter((key) => key?.startsWith('kills-'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.toSorted()).toEqual(acknowledged.toSorted());
    const checked = io();
    expect(await runCheck(neo4j.database, checked)).toBe(0);
    expect(String(checked.out.read())).toMatch(/breaches 0\n$/);
    console.log(
      `${acknowledged.length} records acknowledged, ${kills} kills, ${failures} imports failed and were run again, ${known} records were there already by then`,
    );
    expect(failures).toBeGreaterThan(0);
  },
);
