import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { sizesAt } from '../../bench/sizes.ts';
import { runBackup } from '../../src/command/backup.ts';
import { runForget } from '../../src/command/forget.ts';
import { runRestore } from '../../src/command/restore.ts';
import { runUndo } from '../../src/command/undo.ts';
import type { Database } from '../../src/database/database.ts';
import { checkedBy, exported, fileOf, imported, lines, type Ran, run, STORY, story } from '../support/bundle.ts';
import { emptyDatabase } from '../support/database.ts';

let database: Database;
let made = 0;
beforeEach(async () => {
  database = await emptyDatabase();
});

const PERSON = { type: 'person', key: 'p1', name: 'Canary Xyzzy' };
const undo = (id: string) => run((io) => runUndo(database, id, { dryRun: false }, io));
const restore = (file: string, dryRun = false, into = database): Promise<Ran> =>
  run((io) => runRestore(into, file, { dryRun }, io));
const holds = async () => expect(await checkedBy(database)).toMatchObject({ code: 0, err: [] });

async function backup(): Promise<string> {
  const file = fileOf(`backup-${(made += 1)}.gz`);
  expect((await run((io) => runBackup(database, file, io))).code).toBe(0);
  return file;
}

/** What a backup says, without its header (which has its time) and its check sum. */
async function contentOf(file: string): Promise<string> {
  return gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n')
    .slice(1, -2)
    .join('\n');
}

/** A graph with a correction, a struck and a withdrawn act, an import that was undone, and somebody forgotten. */
async function eventful(): Promise<{ undoable: string }> {
  await imported(database, story({ person: PERSON }, { ...STORY.act, key: 'w', locator: 'p. 2' }));
  const withdrawn = { withdrawnAt: '2025-04-01T00:00:00Z', withdrawnWhy: 'corrected' };
  await imported(database, lines({ ...STORY.act, key: 'w', locator: 'p. 2', ...withdrawn }), {
    why: 'they took it back',
  });
  const { id } = await imported(database, story({ place: { ...STORY.place, name: 'by mistake' } }));
  await undo(id);
  const struck = lines(...Object.values(STORY).filter((record) => record !== STORY.act));
  const { id: undoable } = await imported(database, struck, { strikeMissing: true });
  await run((io) => runForget(database, ['b/actor/p1'], { dryRun: false }, io));
  return { undoable };
}

describe('a backup', () => {
  it('brings all of it back into an empty database: the same export, the same backup, the same way back', async () => {
    const { undoable } = await eventful();
    const before = await exported(database);
    const file = await backup();
    database = await emptyDatabase();
    const { code, out, err } = await restore(file);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toMatch(/^backup of \S+  records 11  history \d+$/);
    expect(await exported(database)).toBe(before);
    expect(await contentOf(await backup())).toBe(await contentOf(file));
    await holds();
    expect((await undo(undoable)).out).toContain('restored');
    expect((await imported(database, lines(PERSON))).code).toBe(2);
    await holds();
  });

  it('comes back whatever its file is called by now', async () => {
    await eventful();
    const before = await exported(database);
    const renamed = fileOf('what-we-had.txt'); // as a table would be
    await rename(await backup(), renamed);
    database = await emptyDatabase();
    expect(await restore(renamed)).toMatchObject({ code: 0, err: [] });
    expect(await exported(database)).toBe(before);
  });

  it('of a graph with everything in it brings that back', async () => {
    await imported(database, [...generate(sizesAt(0.003), 7)].map((record) => `${JSON.stringify(record)}\n`).join(''));
    const before = await exported(database);
    const file = await backup();
    database = await emptyDatabase();
    expect((await restore(file, true)).out).toContain('(dry run: nothing was written)');
    expect((await exported(database)).split('\n')).toHaveLength(2);
    expect((await restore(file)).code).toBe(0);
    expect(await exported(database)).toBe(before);
    await holds();
  }, 180_000);

  it('is for its owner alone, and does not overwrite another', async () => {
    await imported(database, story());
    const file = await backup();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(run((io) => runBackup(database, file, io))).rejects.toThrow('is there already');
    await expect(run((io) => runBackup(database, fileOf('none/x.gz'), io))).rejects.toThrow(
      'cannot be written (ENOENT)',
    );
  });

  it('that somebody writes into is refused, and leaves no file', async () => {
    await imported(database, story());
    const busy: Database = {
      ...database,
      read: async (statement, parameters) => {
        if (statement.name === 'keptImports') await imported(testDatabase, lines({ ...STORY.place, key: 'new' }));
        return testDatabase.read(statement, parameters);
      },
    };
    const testDatabase = database;
    await expect(run((io) => runBackup(busy, fileOf('busy.gz'), io))).rejects.toThrow('was changed while');
    await expect(stat(fileOf('busy.gz'))).rejects.toThrow('ENOENT');
  });
});

describe('restoring is refused, and writes nothing,', () => {
  let file: string;
  beforeEach(async () => {
    await imported(database, story());
    file = await backup();
  });

  it('into a database that holds anything', async () => {
    await expect(restore(file)).rejects.toThrow('a backup is restored into an empty one only');
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20), /damaged: it is no whole gzip file/],
    ['changed in a bit', (bytes: Buffer) => flipped(bytes, bytes.length >> 1), /damaged/],
    [
      'changed by hand',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString('utf8').replace('the coast', 'a coast')),
      /damaged: its check sum/,
    ],
    [
      'without its last line',
      (bytes: Buffer) =>
        gzipSync(
          gunzipSync(bytes)
            .toString('utf8')
            .replace(/\{"end".*\n$/, ''),
        ),
      /damaged: its end is missing/,
    ],
    [
      'of a newer program',
      (bytes: Buffer) =>
        gzipSync(
          gunzipSync(bytes)
            .toString('utf8')
            .replace(/"schema":\d+/, '"schema":999'),
        ),
      /made by a newer claimgraph/,
    ],
    ['that is a bundle', () => gzipSync(story()), /is no backup/],
    ['that is not compressed', () => Buffer.from(story()), /damaged: it is no whole gzip file/],
  ])('from a file %s', async (_, damage, expected) => {
    const other = fileOf('damaged.gz');
    await writeFile(other, damage(await readFile(file)));
    database = await emptyDatabase();
    await expect(restore(other)).rejects.toThrow(expected);
    expect((await exported(database)).split('\n')).toHaveLength(2);
  });

  it('from a file with any one bit changed', async () => {
    const bytes = await readFile(file);
    database = await emptyDatabase();
    const other = fileOf('flipped.gz');
    for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      await writeFile(other, flipped(bytes, at));
      await expect(restore(other), `byte ${at}`).rejects.toThrow(/damaged|no backup|newer/);
    }
  });

  it('from a file that is not there', async () => {
    await expect(restore(fileOf('none.gz'))).rejects.toThrow('cannot be read (ENOENT)');
  });
});

it('a restore that is broken off is a breach, and goes on when it is run again', async () => {
  await eventful();
  const before = await exported(database);
  const file = await backup();
  database = await emptyDatabase();
  let writes = 0;
  const failing: Database = {
    ...database,
    read: (...given) => database.read(...given),
    command: (...given) => database.command(...given),
    write: (work) => ((writes += 1) === 3 ? Promise.reject(new Error('killed')) : database.write(work)),
  };
  await expect(restore(file, false, failing)).rejects.toThrow('killed');
  expect((await checkedBy(database)).err.join('\n')).toContain('restoring it was broken off');
  expect((await restore(file)).code).toBe(0);
  expect(await exported(database)).toBe(before);
  await holds();
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 4;
  return copy;
}
