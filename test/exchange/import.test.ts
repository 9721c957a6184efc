import { beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { sizesAt } from '../../bench/sizes.ts';
import { runImport } from '../../src/command/import.ts';
import type { Database } from '../../src/database/database.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, exported, imported, lines, run, STORY, story } from '../support/bundle.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

const count = async (pattern: string) =>
  Number((await database.read({ name: 'test', text: `MATCH ${pattern} RETURN count(*)` }))[0]?.[0]);

describe('loading a bundle', () => {
  it('brings every record, and a second time changes nothing', async () => {
    expect(await imported(database, story())).toMatchObject({
      code: 0,
      out: 'new 9  same 0  changed 0  refused 0',
      err: [],
    });
    const before = await exported(database);
    expect((await imported(database, story())).out).toBe('new 0  same 9  changed 0  refused 0');
    expect(await exported(database)).toBe(before);
    expect(await checkedBy(database)).toMatchObject({ code: 0, out: 'records 9  breaches 0' });
  });

  it('takes the records in any order', async () => {
    const backwards = lines(...Object.values(STORY).reverse());
    expect((await imported(database, backwards)).out).toBe('new 9  same 0  changed 0  refused 0');
  });

  it('changes what was corrected in the file, and keeps it as it was before', async () => {
    await imported(database, story());
    const corrected = story({ claim: { ...STORY.claim, text: 'At least 600 people were killed', low: 600 } });
    expect((await imported(database, corrected, { name: 'corrected.jsonl' })).out).toBe(
      'new 0  same 8  changed 1  refused 0',
    );
    const [revision] = (await exported(database))
      .split('\n')
      .filter((line) => line.includes('"revision"'))
      .map((line) => JSON.parse(line));
    expect(revision).toMatchObject({
      key: 'b/claim/least-601',
      file: expect.stringMatching(/corrected\.jsonl$/),
      before: { low: 601 },
      after: { low: 600 },
    });
    expect(Math.abs(Date.now() - Date.parse(revision.at))).toBeLessThan(60_000);
    expect((await checkedBy(database)).code).toBe(0);
  });

  it('keeps when a record was first recorded, whatever changes', async () => {
    await imported(database, story({ place: { ...STORY.place, recordedAt: '2025-01-01T00:00:00Z' } }));
    await imported(
      database,
      story({ place: { ...STORY.place, name: 'the whole coast', recordedAt: '2026-01-01T00:00:00Z' } }),
    );
    expect(await exported(database)).toContain('"recordedAt":"2025-01-01T00:00:00.000Z","name":"the whole coast"');
  });

  it('lets a record become another kind of the same concept, with other neighbours and names', async () => {
    await imported(database, story());
    const place = { ...STORY.place, aliases: ['Sahel', 'Küste'] };
    const claim = {
      type: 'occurrenceClaim',
      key: 'least-601',
      text: 'There were killings',
      event: 'killings',
      place: 'coast',
    };
    expect((await imported(database, story({ place, claim }))).out).toBe('new 0  same 7  changed 2  refused 0');
    expect(await count('(:FigureClaim)')).toBe(0);
    expect(await count('(:Claim:OccurrenceClaim)-[:SUBJECT]->(:Event)')).toBe(1);
    expect(await count('(:Name)')).toBe(2);
    expect((await checkedBy(database)).code).toBe(0);
  });

  it('finds records of other bundles, in the database and in the same file', async () => {
    await imported(database, story());
    const other = [
      { type: 'bundle', version: 1, name: 'other' },
      { type: 'place', key: 'bay', name: 'a bay', placeType: 'AREA', within: 'b/place/coast' },
      { type: 'bundle', version: 1, name: 'third' },
      { type: 'place', key: 'rock', name: 'a rock', placeType: 'AREA', within: 'other/place/bay' },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n');
    expect((await imported(database, other)).out).toBe('new 2  same 0  changed 0  refused 0');
  });

  it('finds a record of its own bundle that only the database has', async () => {
    await imported(database, story());
    expect(
      (
        await imported(
          database,
          lines({ type: 'place', key: 'bay', name: 'a bay', placeType: 'AREA', within: 'coast' }),
        )
      ).out,
    ).toBe('new 1  same 0  changed 0  refused 0');
  });

  it('reads standard input, as JSON Lines or as YAML', async () => {
    const from = (text: string) =>
      run((io) => runImport(database, ['-'], { dryRun: false, match: false }, io), {
        in: (async function* () {
          yield Buffer.from(text);
        })(),
      });
    expect((await from(`\n  \n${story()}`)).out).toBe('new 9  same 0  changed 0  refused 0');
    const yaml =
      '# by hand\n- {type: bundle, version: 1, name: b}\n- type: place\n  key: coast\n  name: the coast\n  placeType: AREA\n';
    expect((await from(yaml)).out).toBe('new 0  same 0  changed 1  refused 0');
  });

  it('with --dry-run says what would happen, and writes nothing', async () => {
    expect((await imported(database, story(), { dryRun: true })).out).toBe(
      'new 9  same 0  changed 0  refused 0  (dry run: nothing was written)',
    );
    expect(await count('(n:!SchemaVersion)')).toBe(0);
    await imported(database, story());
    const before = await exported(database);
    const changed = story({ event: { ...STORY.event, name: 'other' } }, { type: 'place', key: 'x' });
    expect(await imported(database, changed, { dryRun: true })).toMatchObject({
      code: 2,
      out: 'new 0  same 8  changed 1  refused 1  (dry run: nothing was written)',
    });
    expect(await exported(database)).toBe(before);
  });

  it('shows on a terminal how far it is, on one line that is gone in the end', async () => {
    const { err } = await run((io) => runImport(database, ['-'], { dryRun: false, match: false }, io), {
      isTerminal: true,
      in: (async function* () {
        yield Buffer.from(story());
      })(),
    });
    expect(err.join('')).toMatch(/reading \d+.*checking.*writing 9 of 9/s);
    expect(err.join('').endsWith('\u001b[2K')).toBe(true);
  });

  it('says which file cannot be read', async () => {
    await expect(run((io) => runImport(database, ['none.jsonl'], { dryRun: false, match: false }, io))).rejects.toThrow(
      'The file none.jsonl cannot be read (ENOENT).',
    );
  });

  it('that ends half-way leaves nothing half-written, and goes on where it was when it is loaded again', async () => {
    const text = [...generate(sizesAt(0.012), 5)].map((record) => `${JSON.stringify(record)}\n`).join('');
    let batches = 0;
    const failing: Database = {
      ...database,
      read: (...given) => database.read(...given),
      command: (...given) => database.command(...given),
      write: (work) => ((batches += 1) === 2 ? Promise.reject(new Error('killed')) : database.write(work)),
    };
    await expect(imported(failing, text)).rejects.toThrow('killed');
    const { code, out } = await checkedBy(database);
    expect(code).toBe(0);
    expect(out).toMatch(/^records [1-9]\d+  breaches 0$/);
    const written = Number(/\d+/.exec(out)?.[0]);
    expect((await imported(database, text)).out).toBe(
      `new ${text.split('\n').length - 2 - written}  same ${written}  changed 0  refused 0`,
    );
  });

  it('lets two imports of the same run at once, and has everything once', async () => {
    const both = await Promise.all([
      imported(database, story(), { name: 'one.jsonl' }),
      imported(database, story(), { name: 'two.jsonl' }),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(await count('()-[:ASSERTS]->()')).toBe(2);
    expect((await checkedBy(database)).code).toBe(0);
  });
});
