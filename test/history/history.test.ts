import { beforeEach, describe, expect, it } from 'vitest';
import { runForget } from '../../src/command/forget.ts';
import { runUndo } from '../../src/command/undo.ts';
import type { Database } from '../../src/database/database.ts';
import { imported, lines, run } from '../support/bundle.ts';
import { type Answer, type Ask, serve } from '../support/server.ts';

const someone = (name: string) => lines({ type: 'person', key: 'someone', name });

let ask: Ask;
let database: Database;
let first: string;
let second: string;
beforeEach(async () => {
  ({ ask, database } = await serve('nothing'));
  first = (await imported(database, someone('Ahmad Shara'))).id;
  second = (await imported(database, someone("Ahmad al-Shara'a"), { name: 'second.jsonl', why: 'as he writes it' })).id;
});

const data = async (query: string, variables = {}) => {
  const answer = await ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

describe('A record', () => {
  it('shows what it was before it was corrected, and which file corrected it', async () => {
    const { data: answer, extensions } = await ask(
      '{ actor(key: "b/actor/someone") { name revisions { totalCount nodes { file before after } } } }',
    );
    expect(answer['actor']?.['name']).toBe("Ahmad al-Shara'a");
    const [revision] = nodes(answer['actor']?.['revisions']);
    expect(answer['actor']?.['revisions']?.['totalCount']).toBe(1);
    expect(revision?.['file']).toBe('second.jsonl');
    expect(nameIn(revision?.['before'])).toBe('Ahmad Shara');
    expect(nameIn(revision?.['after'])).toBe("Ahmad al-Shara'a");
    expect(extensions.cost.statements).toEqual(['actorsById', 'recordHistory with kinds counted']);
  });

  it('has a history: when it came and what changed, by which import, and why', async () => {
    const { actor } = await data(
      '{ actor(key: "b/actor/someone") { forgottenAt history { totalCount nodes { kind why before import { id files } record { label } } } } }',
    );
    expect(actor?.['forgottenAt']).toBeNull();
    expect(nodes(actor?.['history'])).toEqual([
      expect.objectContaining({
        kind: 'CHANGED',
        why: 'as he writes it',
        import: { id: second, files: ['second.jsonl'] }, // where it lay on a disk is nobody's business
        record: { label: "Ahmad al-Shara'a" },
      }),
      expect.objectContaining({ kind: 'ADDED', why: null, before: '', import: expect.objectContaining({ id: first }) }),
    ]);
  });
});

describe('The changes of all', () => {
  it('are paged, the last one first', async () => {
    const page = '{ totalCount pageInfo { endCursor hasNextPage } nodes { kind key import { id } } }';
    const { changes } = await data(`{ changes(first: 1) ${page} }`);
    expect(changes).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(nodes(changes)).toEqual([{ kind: 'CHANGED', key: 'b/actor/someone', import: { id: second } }]);
    const after = changes?.['pageInfo']?.['endCursor'];
    const { changes: rest } = await data(`query ($after: String) { changes(after: $after) ${page} }`, { after });
    expect(nodes(rest)).toEqual([{ kind: 'ADDED', key: 'b/actor/someone', import: { id: first } }]);
  });

  it.each([
    ['an import', () => `filter: { imports: ["${first}"] }`, ['ADDED']],
    ['a kind', () => 'filter: { kinds: [CHANGED] }', ['CHANGED']],
    ['a record', () => 'key: "b/actor/someone"', ['CHANGED', 'ADDED']],
    ['a record that is nowhere', () => 'key: "b/actor/nobody"', []],
    ['a time to come', () => 'filter: { at: { from: "2999-01-01T00:00:00Z" } }', []],
    ['a time gone by', () => 'filter: { at: { from: "2020-01-01T00:00:00Z" } }', ['CHANGED', 'ADDED']],
  ])('can be asked for by %s', async (_, given, expected) => {
    const { changes } = await data(`{ changes(${given()}) { totalCount nodes { kind } } }`);
    expect(nodes(changes).map(({ kind }) => kind)).toEqual(expected);
    expect(changes?.['totalCount']).toBe(expected.length);
  });

  it('tell of an undo too, and what it took out is in no other answer', async () => {
    const third = await imported(database, lines({ type: 'person', key: 'mistake', name: 'Mistaken Person' }));
    await run((io) => runUndo(database, third.id, { dryRun: false, why: 'wrong file' }, io));
    const { changes, actors, search, imports, actor } = await data(`{
      changes(key: "b/actor/mistake") { nodes { kind why before record { id } undoneBy { command } import { id undoes { id } undoneBy { why } } } }
      actors { totalCount } search(text: "Mistaken") { nodes { value } } actor(key: "b/actor/mistake") { id }
      imports(filter: { commands: [UNDO] }) { totalCount nodes { removed why changes { totalCount } } }
    }`);
    expect(nodes(changes)).toMatchObject([
      { kind: 'REMOVED', why: 'wrong file', record: null, import: { undoes: { id: third.id } }, undoneBy: null },
      { kind: 'ADDED', record: null, undoneBy: { command: 'UNDO' }, import: { undoneBy: { why: 'wrong file' } } },
    ]);
    expect(nameIn(nodes(changes)[0]?.['before'])).toBe('Mistaken Person');
    expect([actor, actors?.['totalCount'], nodes(search)]).toEqual([null, 1, []]);
    expect(imports).toEqual({ totalCount: 1, nodes: [{ removed: 1, why: 'wrong file', changes: { totalCount: 1 } }] });
  });

  it('of a record that was forgotten say that, and nothing of what it was', async () => {
    await run((io) => runForget(database, ['b/actor/someone'], { dryRun: false }, io));
    const { actor, search, changes } = await data(`{
      actor(key: "b/actor/someone") { label forgottenAt }
      search(text: "Shara") { nodes { value } }
      changes { nodes { kind before after file why } }
    }`);
    expect(actor).toMatchObject({ label: '(forgotten)', forgottenAt: expect.any(String) });
    expect(nodes(search)).toEqual([]);
    const nothing = { before: '', after: '', file: '', why: null };
    expect(nodes(changes)).toEqual(['FORGOTTEN', 'CHANGED', 'ADDED'].map((kind) => ({ kind, ...nothing })));
  });

  it('are refused for what is no key', async () => {
    expect((await ask('{ changes(key: "x") { totalCount } }')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

type Part = Answer['data'];

function nodes(connection?: Part): readonly Part[] {
  return (connection?.['nodes'] ?? []) as readonly Part[];
}

function nameIn(content: unknown): unknown {
  return (JSON.parse(String(content)) as { name: string }).name;
}
