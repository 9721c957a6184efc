import type { Database, Run } from '../database/database.ts';
import { statement } from '../database/statement.ts';
import { contentOf } from '../record/content.ts';
import type { Label } from '../record/key.ts';
import {
  createNames,
  drawRelationships,
  type Removed,
  removeNodes,
  replaceNodes,
  type Written,
} from '../record/record.store.ts';
import type { StoredRecord } from '../record/stored-record.store.ts';
import { type Import, keepImport } from './import.store.ts';
import { keepRevisions, type Revision } from './revision.store.ts';
import { causeOf, type Incoming, storedOf, type WriteOptions } from './write.ts';

/** A change that an undo takes back: of which revision, and what the record must still be for it. */
interface Undone {
  /** Id of the revision. */
  readonly revision: string;
  /** Hash of the content that the import gave it. */
  readonly contentHash: string;
}

/** A record that goes, since the import added it. */
export interface Removal extends Undone, Removed {
  readonly node: { readonly key: string; readonly label: Label };
}

/** A record that becomes what it was before the import changed it. */
export interface Restoration extends Undone {
  readonly record: Incoming;
}

/** What one transaction of an undo does. */
export interface UndoBatch {
  readonly removals: readonly Removal[];
  readonly restorations: readonly Restoration[];
}

/** A record is no longer what the import made of it. */
export class NotAsLeft extends Error {
  override name = 'NotAsLeft' as const;
}

const DONE = statement(
  'undoneAlready',
  'UNWIND $ids AS id MATCH (n:Revision {id: id}) WHERE n.undoneBy = $by RETURN count(n)',
);
const MARK = statement('markUndone', 'UNWIND $ids AS id MATCH (n:Revision {id: id}) SET n.undoneBy = $by');

/**
 * Takes changes back, all of them in one transaction or none. What goes is kept in its last revision, and what is restored
 * keeps one too. Throws NotAsLeft where a record has changed since.
 */
export async function takeBack(
  database: Database,
  { removals, restorations }: UndoBatch,
  { by, toRecord }: { readonly by: Import; readonly toRecord: WriteOptions['toRecord'] },
): Promise<void> {
  await database.write(async (run) => {
    const all = [...removals, ...restorations.map(({ record, ...undone }) => ({ ...record, ...undone }))];
    const [done] = await run(DONE, { ids: all.map(({ revision }) => revision), by: by.id });
    if (done?.[0] === all.length) return; // the answer to the first attempt was lost
    const stored = new Map((await storedOf(run, all)).map((each) => [each.id, each]));
    const now = (id: string) => stored.get(id) as StoredRecord;
    for (const { id, node, contentHash } of all)
      if (stored.get(id)?.contentHash !== contentHash) throw new NotAsLeft(node.key);
    const cause = { ...causeOf(by), file: '', undoes: by.undoes };
    const before = (id: string) => contentOf(toRecord(now(id).node));
    const revisions = [
      ...removals.map(({ id, node: { key } }): Revision => {
        return { ...cause, key, kind: 'REMOVED', before: before(id), after: '' };
      }),
      ...restorations.map(({ record: { id, node, content } }): Revision => {
        return { ...cause, key: node.key, kind: 'CHANGED', before: before(id), after: content };
      }),
    ];
    const written = restorations.map(({ record }): Written => {
      return { ...record, recordedAt: Number(now(record.id).recordedAt) };
    });
    await removeNodes(run, removals, () => replaceNodes(run, written));
    await drawRelationships(run, written);
    await createNames(run, written);
    await keepRevisions(run, revisions);
    await run(MARK, { ids: all.map(({ revision }) => revision), by: by.id });
    await keepImport(run, by, { added: 0, changed: restorations.length, removed: removals.length });
  });
}

/** A change of an import that is not undone yet. */
export interface OpenChange extends Pick<Revision, 'key' | 'kind' | 'before' | 'after'> {
  /** Id of the revision. */
  readonly id: string;
}

const OPEN = statement(
  'openChanges',
  `
MATCH (n:Revision) USING INDEX n:Revision(importId, at, id)
WHERE n.importId = $import AND n.at = $at AND n.id > $after AND n.undoneBy IS NULL AND n.broughtBy IS NULL
WITH n ORDER BY n.importId, n.at, n.id LIMIT $limit
RETURN n.id, n.key, n.kind, n.before, n.after`,
);

/** Changes of an import that are not undone yet, by their ids, after one of them ('' for the first page). */
export async function openChanges(run: Run, made: Import, after: string, limit: number): Promise<OpenChange[]> {
  const rows = await run(OPEN, { import: made.id, at: made.at, after, limit });
  return rows.map(([id, key, kind, before, later]) => ({
    id: String(id),
    key: String(key),
    kind: kind as Revision['kind'],
    before: String(before),
    after: String(later),
  }));
}

/** A change of a record that came after an import, and stands. */
export interface LaterChange extends Pick<Revision, 'key' | 'kind' | 'importId' | 'at'> {}

const LATER = statement(
  'laterChanges',
  `
UNWIND $ids AS id MATCH (n:Revision) USING INDEX n:Revision(recordId, at, id)
WHERE n.recordId = id AND n.at >= $at AND n.id >= '' AND coalesce(n.importId, '') <> $import
  AND n.undoneBy IS NULL AND n.undoes IS NULL AND n.broughtBy IS NULL
RETURN n.key, coalesce(n.kind, 'CHANGED'), coalesce(n.importId, ''), n.at`,
);

/** What changed these records after an import began, without the import itself, what was undone, and the undoing. */
export async function laterChanges(run: Run, made: Import, recordIds: readonly string[]): Promise<LaterChange[]> {
  const rows = await run(LATER, { ids: recordIds, import: made.id, at: made.at });
  return rows.map(([key, kind, importId, at]) => ({
    key: String(key),
    kind: kind as Revision['kind'],
    importId: String(importId),
    at: Number(at),
  }));
}

const CLEAR_BROUGHT = statement(
  'clearBroughtHistory',
  `
MATCH (n:Revision) USING INDEX n:Revision(broughtBy) WHERE n.broughtBy = $import
CALL (n) { DELETE n } IN TRANSACTIONS OF 1000 ROWS`,
);
const CLEAR_FORGOTTEN = statement('clearBroughtForgotten', 'MATCH (n:Forgotten) WHERE n.broughtBy = $import DELETE n');
const END = statement('endUndo', 'MATCH (i:Import {id: $import}) SET i.undoneBy = $by');

/** Takes out the lines of history that an import brought, and says that it is undone. Can be run again. */
export async function endUndo(database: Database, by: Import): Promise<void> {
  await database.command(CLEAR_BROUGHT, { import: by.undoes });
  await database.command(CLEAR_FORGOTTEN, { import: by.undoes });
  await database.write(async (run) => {
    await keepImport(run, by, { added: 0, changed: 0, removed: 0 });
    await run(END, { import: by.undoes, by: by.id });
  });
}
