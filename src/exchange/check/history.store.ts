import type { Database } from '../../database/database.ts';
import { sweep } from '../../database/statement.ts';
import { CONCEPTS, labelOf } from '../../record/key.ts';
import { MOST_NAMED } from './check.store.ts';

/** Questions of `check` about what is kept of changes. */

const LONE_REVISIONS = sweep(
  'loneRevisions',
  `
MATCH (n:Revision)
WHERE ${[...CONCEPTS.map(labelOf), 'Forgotten'].map((label) => `NOT EXISTS { MATCH (m:${label} {id: n.recordId}) }`).join(' AND ')}
  AND NOT EXISTS { MATCH (m:Revision) USING INDEX m:Revision(recordId, at, id)
    WHERE m.recordId = n.recordId AND m.at >= n.at AND m.id >= '' AND m.kind = 'REMOVED' }
RETURN n.key LIMIT ${MOST_NAMED}`,
);

/** Keys of records that have revisions, are not there, and were not taken out by an undo. */
export async function loneRevisions(database: Database): Promise<string[]> {
  return (await database.command(LONE_REVISIONS)).map(([key]) => String(key));
}

const CAUSELESS = sweep(
  'causelessRevisions',
  `
MATCH (n:Revision) WHERE n.importId IS NOT NULL AND n.broughtBy IS NULL AND NOT EXISTS { MATCH (i:Import {id: n.importId}) }
RETURN n.key, n.importId LIMIT ${MOST_NAMED}`,
);

/** Changes of imports that are not there: the key of the record, and the import. */
export async function causelessRevisions(database: Database): Promise<[key: string, importId: string][]> {
  return (await database.command(CAUSELESS)).map(([key, importId]) => [String(key), String(importId)]);
}

const UNFINISHED = sweep('unfinishedRestore', 'MATCH (r:Restore) RETURN r.file');

/** The backup whose restoring was broken off, if there is one. */
export async function unfinishedRestore(database: Database): Promise<string | undefined> {
  const [row] = await database.command(UNFINISHED);
  return row && String(row[0]);
}
