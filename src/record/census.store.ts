import type { Database } from '../database/database.ts';
import { statement } from '../database/statement.ts';
import { CONCEPTS, labelOf } from './key.ts';

const CENSUS = statement(
  'census',
  /* Cypher */ `
  RETURN ${CONCEPTS.map((concept) => `COUNT { (:${labelOf(concept)}) }`).join(' + ')}
`,
);

/** Whether there is any record in the database. */
export async function holdsRecords(database: Database): Promise<boolean> {
  const [row] = await database.read(CENSUS);
  return Number(row?.[0]) > 0;
}
