import { columns } from '../database/columns.ts';
import type { Database, Run } from '../database/database.ts';
import { pageDeclaration } from '../database/page.ts';
import { statement } from '../database/statement.ts';

/** What changes records: an import of files, the undoing of one, or the forgetting of a record. */
export const COMMANDS = ['IMPORT', 'UNDO', 'FORGET'] as const;

/** One run of a command that changes records. Its changes are revisions that bear its id. */
export interface Import {
  /** A UUID, version 7: later ones sort after earlier ones. It is what `claimgraph undo` takes. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly command: (typeof COMMANDS)[number];
  /** Why, in the words of whoever ran it; '' where they gave none. */
  readonly why: string;
  /** The names of the files: at most MOST_FILES of them. */
  readonly files: readonly string[];
  /** The import that it undoes; '' where it undoes none. */
  readonly undoes: string;
}

/** Most names of files that are kept of one import: enough to know it by. */
export const MOST_FILES = 100;

/** What an import changed, in numbers of records. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** An import as readers see it. */
export interface ImportRow extends Import, ImportCounts {
  /** Id of the undo that took it back; null where it stands. */
  readonly undoneBy: string | null;
}

const KEEP = statement(
  'keepImport',
  `
MERGE (i:Import {id: $import.id})
ON CREATE SET i = $import, i.added = 0, i.changed = 0, i.removed = 0
SET i.added = i.added + $counts.added, i.changed = i.changed + $counts.changed, i.removed = i.removed + $counts.removed`,
);

/** Says what one transaction of an import changed: the first one makes the import known. */
export async function keepImport(run: Run, kept: Import, counts: ImportCounts): Promise<void> {
  await run(KEEP, { import: kept, counts });
}

const IMPORT = columns<ImportRow>({
  id: 'n.id',
  at: 'n.at',
  command: 'n.command',
  why: 'n.why',
  files: 'n.files',
  undoes: 'n.undoes',
  added: 'n.added',
  changed: 'n.changed',
  removed: 'n.removed',
  undoneBy: 'n.undoneBy',
});
export const toImport = IMPORT.toRow;

const BY_ID = statement('importsById', `MATCH (n:Import) WHERE n.id IN $ids RETURN [${IMPORT.list.join(', ')}]`);

/** The imports with these ids; those that are not there are left out. */
export async function fetchImports(database: Database, ids: readonly string[]): Promise<ImportRow[]> {
  return (await database.read(BY_ID, { ids })).map(([row]) => toImport(row as unknown[]));
}

const LAST = statement(
  'lastImports',
  `
MATCH (n:Import) USING INDEX n:Import(at, id) WHERE n.at >= 0 AND n.id >= ''
WITH n ORDER BY n.at DESC, n.id DESC LIMIT $limit
RETURN [${IMPORT.list.join(', ')}]`,
);

/** The last imports, the very last one first. */
export async function lastImports(database: Database, limit: number): Promise<ImportRow[]> {
  return (await database.read(LAST, { limit })).map(([row]) => toImport(row as unknown[]));
}

/** All imports, the last one first. */
export const IMPORTS = pageDeclaration({
  name: 'imports',
  label: 'Import',
  columns: IMPORT.list,
  filters: { atFrom: 'n.at >= $atFrom', atTo: 'n.at <= $atTo', commands: 'n.command IN $commands' },
  orders: { LAST: { by: 'at', descending: true } },
  countedBy: 'at',
});
