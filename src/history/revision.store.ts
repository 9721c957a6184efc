import { v5 as uuidv5 } from 'uuid';
import type { Run } from '../database/database.ts';
import { statement } from '../database/statement.ts';
import { idOf } from '../record/key.ts';

/** What can become of a record: it comes, changes, is taken out again by an undo, or loses its content for ever. */
export const CHANGES = ['ADDED', 'CHANGED', 'REMOVED', 'FORGOTTEN'] as const;

/** One change of a record: what it was before and after, which import and file brought the change, when and why. */
export interface Revision {
  /** Key of the record. */
  readonly key: string;
  readonly kind: (typeof CHANGES)[number];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The name of the file; '' where no file did it. */
  readonly file: string;
  /** Id of the import; '' where the change is older than imports are known. */
  readonly importId: string;
  /** Why, in the words of whoever imported it; '' where they gave none. */
  readonly why: string;
  /** The records, without when they were recorded, as canonical JSON (RFC 8785); '' where there was none. */
  readonly before: string;
  readonly after: string;
  /** The import that this change takes back; not there on any other. */
  readonly undoes?: string;
  /** The import that brought this change as a line of history; not there on changes that happened here. */
  readonly broughtBy?: string;
}

/** The same change has the same id, however often it is loaded. */
export function revisionId({ key, at, file, before, after }: Revision): string {
  return uuidv5(JSON.stringify([at, file, before, after]), idOf(key));
}

const KEEP = statement(
  'keepRevisions',
  `
UNWIND $rows AS row MERGE (n:Revision {id: row.id})
ON CREATE SET n = row`,
);

const ADD = statement('addRevisions', 'UNWIND $rows AS row CREATE (n:Revision) SET n = row');

/** Keeps that records came. Their ids are new with them, so nothing is looked for: an import has very many of these. */
export async function keepAdditions(run: Run, revisions: readonly Revision[]): Promise<void> {
  if (revisions.length === 0) return;
  const rows = revisions.map((revision) => ({ ...revision, id: revisionId(revision), recordId: idOf(revision.key) }));
  await run(ADD, { rows });
}

/** Keeps revisions; those that are there stay as they are. */
export async function keepRevisions(run: Run, revisions: readonly Revision[]): Promise<void> {
  if (revisions.length === 0) return;
  const rows = revisions.map((revision) => ({ ...revision, id: revisionId(revision), recordId: idOf(revision.key) }));
  await run(KEEP, { rows });
}

const KNOWN = statement('knownRevisions', 'UNWIND $ids AS id MATCH (n:Revision {id: id}) RETURN count(n)');

/** How many of these revisions are there. */
export async function countKnownRevisions(run: Run, revisions: readonly Revision[]): Promise<number> {
  const [row] = await run(KNOWN, { ids: revisions.map(revisionId) });
  return Number(row?.[0] ?? 0);
}

/** Where a page of revisions ended. */
export interface RevisionPlace {
  readonly key: string;
  readonly at: number;
  readonly id: string;
}

/** A change as an export tells it. */
export type ToldRevision = Pick<Revision, 'key' | 'at' | 'file' | 'importId' | 'why' | 'before' | 'after'>;

const PAGE = statement(
  'revisionPage',
  `
MATCH (n:Revision) USING INDEX n:Revision(key, at, id)
WHERE n.key >= $key AND n.at >= -9000000000000000 AND n.id >= ''
  AND (n.key > $key OR n.at > $at OR (n.at = $at AND n.id > $id))
WITH n ORDER BY n.key, n.at, n.id LIMIT $limit
RETURN n.key, n.at, n.id,
  CASE WHEN coalesce(n.kind, 'CHANGED') = 'CHANGED' AND n.undoneBy IS NULL AND n.undoes IS NULL AND n.before <> ''
    THEN [n.file, coalesce(n.importId, ''), coalesce(n.why, ''), n.before, n.after] END`,
);

/**
 * Revisions by key, time and id, after a place. What an export leaves out is null: that a record came (its own line says
 * when), what was undone, and its undoing. It is walked over here, since a page that looked for the others could take long.
 */
export async function revisionPage(
  run: Run,
  after: RevisionPlace,
  limit: number,
): Promise<{ readonly place: RevisionPlace; readonly told: ToldRevision | null }[]> {
  const rows = await run(PAGE, { ...after, limit });
  return rows.map(([key, at, id, told]) => {
    const place = { key: String(key), at: Number(at), id: String(id) };
    if (told === null) return { place, told };
    const [file = '', importId = '', why = '', before = '', later = ''] = told as string[];
    return { place, told: { key: place.key, at: place.at, file, importId, why, before, after: later } };
  });
}
