import { beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { sizesAt } from '../../bench/sizes.ts';
import { runUndo } from '../../src/command/undo.ts';
import type { Database } from '../../src/database/database.ts';
import { checkedBy, exported, imported, lines, type Ran, run, STORY, story } from '../support/bundle.ts';
import { emptyDatabase } from '../support/database.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

const undo = (id: string | undefined, dryRun = false): Promise<Ran> =>
  run((io) => runUndo(database, id, { dryRun }, io));

const holds = async () => expect(await checkedBy(database)).toMatchObject({ code: 0, err: [] });

/** Adds an act and its claim, corrects a claim and a place, and, being newer, strikes what it leaves out. */
const NEWER = lines(
  ...Object.values(STORY).filter((record) => record !== STORY.act),
  { ...STORY.claim, key: 'more', text: 'At least 700 people were killed', low: 700 },
  { ...STORY.upstream, key: 'more-monitor', claim: 'more' },
)
  .replace('the coast"', 'the whole coast"')
  .replace('At least 601', 'No fewer than 601');

describe('an import that is undone', () => {
  it('leaves the very bytes that were there before it: what it added, changed and struck', async () => {
    await imported(database, story());
    const before = await exported(database);
    const { id, out } = await imported(database, NEWER, { strikeMissing: true, why: 'the second edition' });
    expect(out).toBe('new 2  same 6  changed 2  refused 0  struck 1');
    await holds();
    expect(await exported(database)).not.toBe(before);
    const undone = await undo(id);
    expect(undone).toMatchObject({ code: 0, err: [] });
    expect(undone.out).toContain('removed 2  restored 3');
    expect(await exported(database)).toBe(before);
    await holds();
    expect((await imported(database, NEWER)).out).toBe('new 2  same 6  changed 2  refused 0');
  });

  it('into an empty graph leaves an empty graph', async () => {
    const { id } = await imported(database, story());
    await undo(id);
    expect((await exported(database)).split('\n')).toHaveLength(2);
    await holds();
  });

  it('with kinds, handles and neighbours changed leaves the very bytes too', async () => {
    const monitor = { ...STORY.monitor, handle: '@monitor' };
    await imported(database, story({ monitor, place: { ...STORY.place, point: { latitude: 35, longitude: 36 } } }));
    const before = await exported(database);
    const { id, code } = await imported(
      database,
      story({
        place: { ...STORY.place, aliases: ['Sahel', 'Küste'] },
        monitor: { ...STORY.monitor, handle: '@outlet' },
        outlet: { ...STORY.outlet, handle: '@monitor' },
        claim: { type: 'occurrenceClaim', key: 'least-601', text: 'There were killings', event: 'killings' },
        upstream: { ...STORY.upstream, statedAt: '2025-03-07', claim: 'other' },
        other: { type: 'statementClaim', key: 'other', text: 'Something else' },
      }),
    );
    expect(code).toBe(0);
    await undo(id);
    expect(await exported(database)).toBe(before);
    await holds();
  });

  it('of thousands of records takes them all back', async () => {
    const records = [...generate(sizesAt(0.006), 5)];
    const text = (part: readonly unknown[]) => part.map((record) => `${JSON.stringify(record)}\n`).join('');
    await imported(database, story());
    const before = await exported(database);
    const { id } = await imported(database, text(records));
    expect((await undo(id)).out).toContain(`removed ${records.length - 1}  restored 0`);
    expect(await exported(database)).toBe(before);
    await holds();
  }, 180_000);

  it('goes with the history that it brought', async () => {
    await imported(database, story());
    await imported(database, story({ claim: { ...STORY.claim, low: 602 } }), { why: 'counted again' });
    const text = await exported(database);
    expect(text).toContain('"why":"counted again"');
    database = await emptyDatabase();
    const empty = await exported(database);
    const { id } = await imported(database, text);
    expect(await exported(database)).toBe(text);
    await undo(id);
    expect(await exported(database)).toBe(empty);
    await holds();
  });
});

describe('an undo says what would happen, or what stands in the way, and writes nothing:', () => {
  let first: Ran;
  beforeEach(async () => {
    first = await imported(database, story());
  });

  it('with --dry-run', async () => {
    const before = await exported(database);
    expect((await undo(first.id, true)).out).toContain('removed 9  restored 0  (dry run: nothing was written)');
    expect(await exported(database)).toBe(before);
  });

  it('a record that was changed later', async () => {
    const second = await imported(database, story({ claim: { ...STORY.claim, low: 602 } }));
    const before = await exported(database);
    const { code, err, out } = await undo(first.id);
    expect(code).toBe(2);
    expect(err).toEqual([
      expect.stringMatching(`^b/claim/least-601: changed by the import ${second.id} on .*; undo that first$`),
    ]);
    expect(out).toContain('nothing was undone');
    expect(await exported(database)).toBe(before);
    expect((await undo(second.id)).code).toBe(0);
    expect((await undo(first.id)).code).toBe(0);
    await holds();
  });

  it('a record that a later one names', async () => {
    const second = await imported(
      database,
      lines({ type: 'place', key: 'bay', name: 'bay', placeType: 'AREA', within: 'coast' }),
    );
    expect((await undo(first.id)).err).toEqual([
      expect.stringMatching(`^b/place/coast: it is named by b/place/bay, added by the import ${second.id}`),
    ]);
  });

  it('a claim that a later arrangement rests on', async () => {
    await imported(
      database,
      lines({
        type: 'place',
        key: 'bay',
        name: 'bay',
        placeType: 'AREA',
        restsOn: { kind: 'CLAIMS', claims: ['least-601'] },
      }),
    );
    expect((await undo(first.id)).err).toEqual([
      expect.stringMatching('^b/claim/least-601: it is named by b/place/bay'),
    ]);
  });

  it('a handle that is another’s by now', async () => {
    const second = await imported(database, story({ outlet: { ...STORY.outlet, handle: '@new' } }));
    await imported(database, lines({ type: 'source', key: 'x', name: 'X', sourceType: 'OUTLET', handle: '@outlet' }));
    expect((await undo(second.id)).err).toEqual(['b/source/outlet: b/source/x has its handle, address or act by now']);
  });

  it('a claim that nobody would assert any more', async () => {
    const other = { type: 'statementClaim', key: 'other', text: 'Something else' };
    const theirs = { ...STORY.upstream, key: 'theirs', claim: 'other' };
    await imported(database, lines(other, theirs));
    const moved = await imported(database, lines({ ...STORY.upstream, claim: 'other' }));
    await imported(database, lines({ ...theirs, claim: 'least-601' }));
    expect((await undo(moved.id)).err).toEqual([expect.stringMatching('^b/claim/other: nobody would assert it')]);
  });

  it('an act that would be later than one that relays it', async () => {
    const late = { ...STORY.upstream, statedAt: '2025-03-08' };
    const second = await imported(database, lines({ ...late, statedAt: '2025-03-01' }));
    await imported(database, lines({ ...STORY.act, key: 'x', locator: 'p. 2', statedAt: '2025-03-02' }));
    expect((await undo(second.id)).err).toEqual([
      'b/assertion/601-monitor: it would be later than b/assertion/x, which relays it',
    ]);
  });

  it('a record that somebody changed behind the back of the program', async () => {
    await database.command({ name: 'test:damage', text: "MATCH (n:Place) SET n.contentHash = 'x'" });
    expect((await undo(first.id)).err).toEqual(['b/place/coast: it was changed since, and no import says so']);
  });

  it('an import that is not there, is undone already, or is an undo', async () => {
    await expect(undo('x')).rejects.toThrow('There is no import x. claimgraph undo alone names the last ones.');
    const { out } = await undo(first.id);
    await expect(undo(first.id)).rejects.toThrow(/was undone already, by [0-9a-f-]{36}/);
    await expect(undo(/undo (\S+)/.exec(out)?.[1])).rejects.toThrow('is itself an undo');
  });
});

it('an undo that is broken off goes on where it was, and leaves a whole graph in between', async () => {
  const text = [...generate(sizesAt(0.006), 5)].map((record) => `${JSON.stringify(record)}\n`).join('');
  const { id } = await imported(database, text);
  let batches = 0;
  const failing: Database = {
    ...database,
    read: (...given) => database.read(...given),
    command: (...given) => database.command(...given),
    write: (work) => ((batches += 1) === 2 ? Promise.reject(new Error('killed')) : database.write(work)),
  };
  await expect(run((io) => runUndo(failing, id, { dryRun: false }, io))).rejects.toThrow('killed');
  await holds();
  expect((await undo(id)).code).toBe(0);
  expect((await exported(database)).split('\n')).toHaveLength(2);
  await holds();
}, 180_000);

it('undo alone names the last imports', async () => {
  await imported(database, story(), { why: 'to begin with' });
  const { code, out } = await undo(undefined);
  expect(code).toBe(1);
  expect(out).toMatch(/^[0-9a-f-]{36}  \S+  IMPORT  added 9  changed 0  removed 0  bundle\.jsonl  "to begin with"$/);
});
