import { v5 as uuidv5 } from 'uuid';
import type { Run } from '../database/database.ts';
import { statement } from '../database/statement.ts';
import { idOf } from '../record/key.ts';

/** One change of a record: what it was before and after, which file brought the change, and when. */
export interface Revision {
  /** Key of the record. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The file as it was named to the program; '' where no file did it. */
  readonly file: string;
  /** The records, without when they were recorded, as canonical JSON (RFC 8785). */
  readonly before: string;
  readonly after: string;
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

const PAGE = statement(
  'revisionPage',
  `
MATCH (n:Revision) USING INDEX n:Revision(key, at, id)
WHERE n.key >= $key AND n.at >= -9000000000000000 AND n.id >= ''
  AND (n.key > $key OR n.at > $at OR (n.at = $at AND n.id > $id))
RETURN n.key, n.at, n.file, n.before, n.after, n.id ORDER BY n.key, n.at, n.id LIMIT $limit`,
);

/** Revisions by key, time and id, after a place; each with its id. */
export async function revisionPage(
  run: Run,
  after: RevisionPlace,
  limit: number,
): Promise<(Revision & { readonly id: string })[]> {
  const rows = await run(PAGE, { ...after, limit });
  return rows.map(([key, at, file, before, later, id]) => ({
    key: String(key),
    at: Number(at),
    file: String(file),
    before: String(before),
    after: String(later),
    id: String(id),
  }));
}
