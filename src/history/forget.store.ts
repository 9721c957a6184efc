import type { Database } from '../database/database.ts';
import { statement, sweep } from '../database/statement.ts';
import { idOf, labelOf, parseKey } from '../record/key.ts';
import { createNames, drawRelationships, replaceNodes, type Written } from '../record/record.store.ts';
import { perLabel, recordsById } from '../record/stored-record.store.ts';
import { blankRevisions, forgottenOf, keepForgotten } from './forgotten.store.ts';
import { type Import, keepImport } from './import.store.ts';
import { keepRevisions } from './revision.store.ts';
import { causeOf, type Incoming } from './write.ts';

/**
 * Erases a record in one transaction: its marker takes its place (undefined where an undo has taken it out before), its
 * history loses all text, and its key is refused from then on. Throws where the record is not there any more.
 */
export async function forgetRecord(
  database: Database,
  key: string,
  { marker, by }: { readonly marker: Incoming | undefined; readonly by: Import },
): Promise<void> {
  const label = labelOf(parseKey(key)?.concept ?? 'claim');
  await database.write(async (run) => {
    if ((await forgottenOf(run, [key])).has(key)) return; // the answer to the first attempt was lost
    const [stored] = await recordsById(run, label, [idOf(key)]);
    if ((stored === undefined) !== (marker === undefined)) throw new Error(`${key} came or went just now.`);
    if (stored && marker) {
      const written: Written[] = [{ ...marker, recordedAt: Number(stored.recordedAt) }];
      await replaceNodes(run, written);
      await drawRelationships(run, written);
      await createNames(run, written);
    }
    await blankRevisions(run, key);
    await keepRevisions(run, [{ ...causeOf(by), key, kind: 'FORGOTTEN', file: '', before: '', after: '' }]);
    await keepForgotten(run, [{ key, at: by.at }]);
    await keepImport(run, by, { added: 0, changed: marker ? 1 : 0, removed: 0 });
  });
}

const NAMED_BY = perLabel('countNamers', (label) => `MATCH (n:${label} {id: $id}) RETURN COUNT { (n)<--() }`);

/** How many relationships of other records lead to a record. */
export async function countNamers(database: Database, key: string): Promise<number> {
  const [row] = await database.read(NAMED_BY(labelOf(parseKey(key)?.concept ?? 'claim')), { id: idOf(key) });
  return Number(row?.[0] ?? 0);
}

const WHYS = sweep(
  'whysOfImports',
  "MATCH (n:Import) WHERE n.why <> '' OR size(n.files) > 0 RETURN n.id, n.why, n.files",
);

/** What people wrote of imports: the words of --why, and names of files. */
export async function wordsOfImports(database: Database): Promise<[id: string, words: readonly string[]][]> {
  return (await database.command(WHYS)).map(([id, why, files]) => [String(id), [String(why), ...(files as string[])]]);
}

const HISTORY = statement(
  'historyPage',
  `
MATCH (n:Revision) USING INDEX n:Revision(key, at, id)
WHERE n.key >= $key AND n.at >= -9000000000000000 AND n.id >= ''
  AND (n.key > $key OR n.at > $at OR (n.at = $at AND n.id > $id))
WITH n ORDER BY n.key, n.at, n.id LIMIT $limit
RETURN n.key, n.at, n.id, n.before, n.after`,
);

/** A page of all history, after a place: keys, and the texts before and after. */
export async function historyPage(
  database: Database,
  after: { readonly key: string; readonly at: number; readonly id: string },
  limit: number,
): Promise<{ readonly key: string; readonly at: number; readonly id: string; readonly texts: readonly string[] }[]> {
  return (await database.read(HISTORY, { ...after, limit })).map(([key, at, id, ...texts]) => {
    return { key: String(key), at: Number(at), id: String(id), texts: texts.map(String) };
  });
}
