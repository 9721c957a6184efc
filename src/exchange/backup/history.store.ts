import { z } from 'zod';
import type { Database, Run } from '../../database/database.ts';
import { statement, sweep } from '../../database/statement.ts';

/** The nodes that hold what was changed, undone and forgotten. A backup holds them as they are. */
export const KEPT = ['Import', 'Forgotten', 'Revision'] as const;
export type Kept = (typeof KEPT)[number];

const text = z.string();
const instant = z.int();

/** What each of them may hold. */
export const KEPT_SCHEMAS = {
  Import: z.strictObject({
    id: text,
    at: instant,
    command: text,
    why: text,
    files: z.array(text),
    undoes: text,
    added: z.int(),
    changed: z.int(),
    removed: z.int(),
    undoneBy: text.optional(),
  }),
  Forgotten: z.strictObject({ id: text, key: text, at: instant, broughtBy: text.optional() }),
  Revision: z.strictObject({
    id: text,
    recordId: text,
    key: text,
    at: instant,
    file: text,
    before: text,
    after: text,
    kind: text.optional(),
    importId: text.optional(),
    why: text.optional(),
    undoes: text.optional(),
    undoneBy: text.optional(),
    broughtBy: text.optional(),
  }),
} as const satisfies Record<Kept, z.ZodType>;

/** One such node: its properties. */
export type KeptNode = Readonly<Record<string, unknown>> & { readonly id: string };

const PAGES = {
  Import: statement(
    'keptImports',
    'MATCH (n:Import) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN properties(n)',
  ),
  Forgotten: statement(
    'keptForgotten',
    'MATCH (n:Forgotten) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN properties(n)',
  ),
  Revision: statement(
    'keptRevisions',
    'MATCH (n:Revision) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN properties(n)',
  ),
} as const;

/** A page of them by id, after one ('' for the first page). */
export async function keptPage(database: Database, kept: Kept, after: string, limit: number): Promise<KeptNode[]> {
  return (await database.read(PAGES[kept], { after, limit })).map(([node]) => node as KeptNode);
}

const PUT = {
  Import: statement('putImports', 'UNWIND $rows AS row MERGE (n:Import {id: row.id}) SET n = row'),
  Forgotten: statement('putForgotten', 'UNWIND $rows AS row MERGE (n:Forgotten {id: row.id}) SET n = row'),
  Revision: statement('putRevisions', 'UNWIND $rows AS row MERGE (n:Revision {id: row.id}) SET n = row'),
} as const;

/** Puts them back as they were. The same ones twice change nothing. */
export async function putKept(run: Run, kept: Kept, rows: readonly KeptNode[]): Promise<void> {
  await run(PUT[kept], { rows });
}

const STATE = statement(
  'stateOfHistory',
  `
RETURN COUNT { (:Revision) }, COUNT { (:Import) }, COUNT { (:Forgotten) },
  COLLECT { MATCH (n:Import) USING INDEX n:Import(at, id) WHERE n.at >= 0 AND n.id >= '' WITH n ORDER BY n.at DESC, n.id DESC LIMIT 1
    RETURN [n.id, n.added, n.changed, n.removed] }`,
);

/** A text that is another one after every change of a record. */
export async function stateOfHistory(database: Database): Promise<string> {
  return JSON.stringify(await database.read(STATE));
}

const MARK = statement('beginRestore', "MERGE (r:Restore {id: 'restore'}) SET r.file = $file, r.sha256 = $sha256");
const MARKED = sweep('restoreBegun', "MATCH (r:Restore {id: 'restore'}) RETURN r.sha256");
const UNMARK = statement('endRestore', "MATCH (r:Restore {id: 'restore'}) DELETE r");

/** Marks that a backup is being restored, so that a database in which that was broken off is known for it. */
export async function beginRestore(database: Database, file: string, sha256: string): Promise<void> {
  await database.write((run) => run(MARK, { file, sha256 }));
}

/** The check sum of the backup whose restoring was broken off here, if any. */
export async function restoreBegun(database: Database): Promise<string | undefined> {
  const [row] = await database.read(MARKED);
  return row && String(row[0]);
}

/** Says that all of it is here. */
export async function endRestore(database: Database): Promise<void> {
  await database.write((run) => run(UNMARK));
}
