import type { Database } from '../database/database.ts';
import { statement, type Statement } from '../database/statement.ts';
import { NAMED_LABELS, type NamedLabel, restsOnColumn, type RestsOnRow } from './row.ts';

/** Another name of a record. */
export interface NameRow {
  readonly text: string;
  readonly language: string | null;
  readonly restsOn: RestsOnRow;
}

const NAMES = Object.fromEntries(
  NAMED_LABELS.map((label) => [
    label,
    statement(
      `names of ${label}s`,
      /* Cypher */ `
  MATCH (n:${label}) WHERE n.id IN $ids
  RETURN n.id, COLLECT { MATCH (n)-[:CALLED]->(name) RETURN [name.text, name.language, ${restsOnColumn('name')}] ORDER BY name.text, name.language }
`,
    ),
  ]),
) as Record<NamedLabel, Statement>;

/** The other names of each of these records, in the order of the ids. */
export async function fetchNames(database: Database, label: NamedLabel, ids: readonly string[]): Promise<NameRow[][]> {
  const rows = await database.read(NAMES[label], { ids });
  const found = new Map(rows.map(([id, names]) => [id, names as [string, string | null, RestsOnRow][]]));
  return ids.map((id) => (found.get(id) ?? []).map(([text, language, restsOn]) => ({ text, language, restsOn })));
}
