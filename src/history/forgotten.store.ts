import type { Database, Run } from '../database/database.ts';
import { statement } from '../database/statement.ts';
import { idOf } from '../record/key.ts';

/** That a record was forgotten, for a person's safety: an import of its key is refused from then on. */
export interface Forgotten {
  /** Key of the record. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The import that brought this as a line of its file; not there where the record was forgotten here. */
  readonly broughtBy?: string;
}

const KEEP = statement(
  'keepForgotten',
  `
UNWIND $rows AS row MERGE (n:Forgotten {id: row.id})
ON CREATE SET n = row`,
);

/** Says that records are forgotten; what was said before stays. */
export async function keepForgotten(run: Run, forgotten: readonly Forgotten[]): Promise<void> {
  if (forgotten.length === 0) return;
  await run(KEEP, { rows: forgotten.map((each) => ({ ...each, id: idOf(each.key) })) });
}

const KNOWN = statement(
  'forgottenById',
  `
UNWIND $ids AS id MATCH (n:Forgotten {id: id}) RETURN n.key, n.at`,
);

/** Which of these keys are forgotten, each with when. */
export async function forgottenOf(run: Run, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await run(KNOWN, { ids: keys.map(idOf) });
  return new Map(rows.map(([key, at]) => [String(key), Number(at)]));
}

/** A record that is forgotten, as readers see it. */
export interface ForgottenRow {
  /** The record's own id. */
  readonly id: string;
  readonly at: number;
}

const BY_RECORD = statement('forgottenRecords', 'MATCH (n:Forgotten) WHERE n.id IN $ids RETURN n.id, n.at');

/** When these records were forgotten; those that were not are left out. */
export async function fetchForgotten(database: Database, ids: readonly string[]): Promise<ForgottenRow[]> {
  return (await database.read(BY_RECORD, { ids })).map(([id, at]) => ({ id: String(id), at: Number(at) }));
}

const PAGE = statement(
  'forgottenPage',
  `
MATCH (n:Forgotten) USING INDEX n:Forgotten(key) WHERE n.key > $after
RETURN n.key, n.at ORDER BY n.key LIMIT $limit`,
);

/** What is forgotten, by key, after one of them ('' for the first page). */
export async function forgottenPage(run: Run, after: string, limit: number): Promise<Forgotten[]> {
  return (await run(PAGE, { after, limit })).map(([key, at]) => ({ key: String(key), at: Number(at) }));
}

const BLANK = statement(
  'blankRevisions',
  `
MATCH (n:Revision) USING INDEX n:Revision(recordId, at, id)
WHERE n.recordId = $record AND n.at >= -9000000000000000 AND n.id >= ''
SET n.before = '', n.after = '', n.why = '', n.file = '', n.id = randomUUID()
RETURN count(n)`,
);

/**
 * Takes all text out of a record's revisions, and says how many there are. Their ids are made of their content, by which
 * somebody could try out guesses, so they get others.
 */
export async function blankRevisions(run: Run, key: string): Promise<number> {
  const [row] = await run(BLANK, { record: idOf(key) });
  return Number(row?.[0] ?? 0);
}

const CONTENTS = statement(
  'revisionContents',
  `
MATCH (n:Revision) USING INDEX n:Revision(recordId, at, id)
WHERE n.recordId = $record AND n.at >= -9000000000000000 AND n.id >= ''
RETURN n.before, n.after`,
);

/** What a record was before and after each of its changes, as canonical JSON; '' where there was nothing. */
export async function revisionContents(database: Database, key: string): Promise<[before: string, after: string][]> {
  const rows = await database.read(CONTENTS, { record: idOf(key) });
  return rows.map(([before, after]) => [String(before), String(after)]);
}
