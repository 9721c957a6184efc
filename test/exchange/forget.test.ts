import { beforeEach, describe, expect, it } from 'vitest';
import { runForget } from '../../src/command/forget.ts';
import { runUndo } from '../../src/command/undo.ts';
import type { Database } from '../../src/database/database.ts';
import { SHAPES } from '../../src/shapes.ts';
import { checkedBy, exported, imported, lines, run, STORY, story } from '../support/bundle.ts';
import { emptyDatabase } from '../support/database.ts';
import { serve } from '../support/server.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

const forget = (key: string, dryRun = false) => run((io) => runForget(database, [key], { dryRun }, io));
const holds = async () => expect(await checkedBy(database)).toMatchObject({ code: 0, err: [] });

/** Every text in the database: properties of nodes and relationships. */
async function allTexts(): Promise<string> {
  const rows = await database.read({
    name: 'test:texts',
    text: 'MATCH (n) RETURN properties(n) UNION ALL MATCH ()-[r]->() RETURN properties(r) AS `properties(n)`',
  });
  return JSON.stringify(rows);
}

const PERSON = { type: 'person', key: 'p1', name: 'Canary Xyzzy', aliases: ['كناري', 'Xyzzy the Younger'] };
const TOLD = {
  pledge: { type: 'statementClaim', key: 'pledge', text: 'He promised help', speaker: 'p1' },
  said: { ...STORY.upstream, key: 'said', claim: 'pledge' },
};

describe('a person who is forgotten', () => {
  beforeEach(async () => {
    await imported(database, story({ person: { ...PERSON, name: 'Canary Old' }, ...TOLD }));
    await imported(database, story({ person: PERSON, ...TOLD }), { name: 'second.jsonl' });
  });

  it('is gone from every property of the database, and what names them goes on naming a marker', async () => {
    expect(await allTexts()).toMatch(/Canary Xyzzy.*Canary Old|Canary Old.*Canary Xyzzy/);
    const { code, out } = await forget('b/actor/p1');
    expect(code).toBe(0);
    expect(out).toBe('b/actor/p1: name, aliases  revisions 2  named by 1');
    expect(await allTexts()).not.toMatch(/canary|xyzzy|كناري/i);
    expect(await exported(database)).toContain('"name":"(forgotten)"');
    expect(await exported(database)).toContain('"speaker":"b/actor/p1"');
    await holds();
  });

  it('with --dry-run is told of, and stays', async () => {
    const before = await exported(database);
    const { out } = await forget('b/actor/p1', true);
    expect(out).toContain('name, aliases  revisions 2  named by 1');
    expect(out).toContain('(dry run: nothing was written)');
    expect(await exported(database)).toBe(before);
  });

  it('cannot be imported again, and what names them can', async () => {
    await forget('b/actor/p1');
    const { code, err, out } = await imported(database, story({ person: PERSON, ...TOLD }));
    expect(code).toBe(2);
    expect(err).toEqual([
      expect.stringMatching(/^bundle\.jsonl:11: key: expected another key: b\/actor\/p1 was forgotten on /),
    ]);
    expect(out).toBe('new 0  same 11  changed 0  refused 1');
    expect(await allTexts()).not.toMatch(/canary/i);
    await holds();
  });

  it('stays forgotten in another graph that takes an export', async () => {
    await forget('b/actor/p1');
    const text = await exported(database);
    database = await emptyDatabase();
    expect((await imported(database, text)).code).toBe(0);
    expect(await exported(database)).toBe(text);
    expect((await imported(database, lines(PERSON))).code).toBe(2);
    await holds();
  });

  it('is not forgotten by an export of another graph: that is for the command', async () => {
    const other = await exported(database);
    await forget('b/actor/p1');
    const text = await exported(database);
    database = await emptyDatabase();
    await imported(database, other);
    const { code, err } = await imported(database, text);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain('claimgraph forget b/actor/p1 erases it');
    expect(await exported(database)).toContain('Canary Xyzzy');
  });

  it('is named by the command where their name stands elsewhere', async () => {
    const claim = { type: 'statementClaim', key: 'named', text: 'Canary Xyzzy promised help' };
    await imported(database, lines(claim, { ...STORY.upstream, key: 'n', claim: 'named' }), {
      why: 'about canary old',
    });
    const { err } = await forget('b/actor/p1', true);
    expect(err).toContain('b/actor/p1: its words also stand in the record b/claim/named, and stay there');
    expect(err).toContain('b/actor/p1: its words also stand in the history of b/claim/named, and stay there');
    expect(err.join('\n')).toMatch(/stand in the --why or a file name of the import [0-9a-f-]{36}/);
  });

  it('is forgotten once', async () => {
    await forget('b/actor/p1');
    const before = await exported(database);
    expect((await forget('b/actor/p1')).out).toBe('b/actor/p1: forgotten before');
    expect(await exported(database)).toBe(before);
  });

  it('does not come back with an undo, which leaves the marker', async () => {
    const third = await imported(database, lines({ ...PERSON, name: 'Canary New' }));
    await forget('b/actor/p1');
    const undone = await run((io) => runUndo(database, third.id, { dryRun: false }, io));
    expect(undone.out).toContain('removed 0  restored 0  forgotten, and left so 1');
    expect(await allTexts()).not.toMatch(/canary/i);
    await holds();
  });
});

it('a record that an undo took out is forgotten too, with its history', async () => {
  const { id } = await imported(database, lines(PERSON));
  await run((io) => runUndo(database, id, { dryRun: false }, io));
  expect(await allTexts()).toMatch(/Canary/);
  expect((await forget('b/actor/p1')).code).toBe(0);
  expect(await allTexts()).not.toMatch(/canary/i);
  expect((await imported(database, lines(PERSON))).code).toBe(2);
  await holds();
});

it('every type of record can be forgotten, and holds what always holds afterwards', async () => {
  await serve('seed');
  const keys = (await exported(database))
    .split('\n')
    .filter((line) => line.startsWith('{"type"') && !line.startsWith('{"type":"bundle"'))
    .map((line) => JSON.parse(line) as { type: string; key: string });
  const types = SHAPES.map(({ type }) => keys.find((each) => each.type === type)).filter((each) => each !== undefined);
  expect(types.length).toBeGreaterThan(10);
  for (const { key } of types) expect((await forget(key)).code, key).toBe(0);
  await holds();
}, 120_000);

it('a key of nothing is refused', async () => {
  await expect(forget('b/actor/none')).rejects.toThrow('There is no record b/actor/none');
  await expect(forget('none')).rejects.toThrow('"none" is no key of a record.');
});
