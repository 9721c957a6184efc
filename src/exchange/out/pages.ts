import type { Database } from '../../database/database.ts';
import type { Concept } from '../../record/key.ts';
import type { StoredRecord } from '../../record/stored-record.store.ts';
import { storedPages } from '../bundle/export.ts';

/** What is to go out: the records of a concept in the order of their keys, in pages. */
export type Pages = (concept: Concept) => AsyncGenerator<readonly StoredRecord[]>;

/** Every record there is. */
export function wholeGraph(database: Database): Pages {
  return (concept) => storedPages(database, concept);
}
