import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { sizesAt } from '../../bench/sizes.ts';
import { runExport } from '../../src/command/export.ts';
import type { Database } from '../../src/database/database.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, exported, fileOf, imported, run, STORY, story } from '../support/bundle.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

describe('an export', () => {
  it('goes into an empty database and comes out the same, byte for byte, with its history', async () => {
    await imported(database, story({ place: { ...STORY.place, point: { latitude: 35, longitude: 35.94 } } }));
    await imported(database, story());
    await imported(
      database,
      story({ event: { ...STORY.event, name: 'قتل على الساحل' }, claim: { ...STORY.claim, low: 602 } }),
    );
    const first = await exported(database);
    expect(first.split('\n').filter((line) => line.includes('"type":"revision"'))).toHaveLength(3);
    database = await emptyDatabase();
    expect(await imported(database, first)).toMatchObject({ code: 0, out: 'new 12  same 0  changed 0  refused 0' });
    expect(await exported(database)).toBe(first);
    expect((await imported(database, first)).out).toBe('new 0  same 12  changed 0  refused 0');
  });

  it('of a graph with everything in it comes out the same too, and holds what always holds', async () => {
    const records = [...generate(sizesAt(0.003), 7)];
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    expect(await imported(database, text)).toMatchObject({
      code: 0,
      out: `new ${records.length - 1}  same 0  changed 0  refused 0`,
    });
    expect(await checkedBy(database)).toMatchObject({ code: 0, err: [] });
    const first = await exported(database);
    database = await emptyDatabase();
    expect((await imported(database, first)).code).toBe(0);
    expect(await exported(database)).toBe(first);
  });

  it('goes to standard output where no file is named', async () => {
    await imported(database, story());
    const whole = await exported(database);
    expect((await run((io) => runExport(database, {}, io))).out).toBe(whole.trimEnd());
  });

  it('leaves nothing behind where it cannot be written', async () => {
    await expect(run((io) => runExport(database, { output: fileOf('none/export.jsonl') }, io))).rejects.toThrow(
      'cannot be written (ENOENT)',
    );
    expect((await readdir(dirname(fileOf('x')))).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});

describe('the generator', () => {
  it('writes the same graph for the same scale and seed', () => {
    const make = () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'bench/generate.ts', '--scale', '0.001'], {
        encoding: 'utf8',
      });
    expect(make()).toBe(make());
    expect(make().split('\n').length).toBeGreaterThan(400);
  });
});
