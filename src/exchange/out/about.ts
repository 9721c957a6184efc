import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors.ts';
import { parseKey } from '../../record/key.ts';
import { mapReferences } from '../../record/reference.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordOf, SHAPE_BY_TYPE } from '../../shapes.ts';
import { PAGE } from '../bundle/export.ts';
import { assertionsOfClaims, storedRecords } from '../bundle/lookup.store.ts';
import { keysAbout, keysOfAssessments } from './about.store.ts';
import type { Pages } from './pages.ts';

/** Most records of a selection: their keys are held in memory. What is larger goes out as the whole graph, which is not. */
export const MOST_SELECTED = 200_000;

/**
 * What is said about a record, whole: the claims that name it (of a source its acts, of a document what is found in it),
 * every act that asserts them, on whose word, how reviewers judged it, and all that these name. It can be imported by itself.
 */
export async function recordsAbout(database: Database, key: string): Promise<Pages> {
  const concept = parseKey(key)?.concept;
  if (concept === undefined || !(await storedRecords(database, [key])).has(key))
    throw new StartError(`There is no record ${key}.`, 'Name the whole key of one: bundle/concept/word.');
  const selected = new Set([key, ...(await keysAbout(database, key, concept, MOST_SELECTED + 1))]);
  let frontier = [...selected];
  while (frontier.length > 0) {
    const found = await namedBy(database, frontier);
    frontier = found.filter((each) => !selected.has(each));
    for (const each of frontier) selected.add(each);
    if (selected.size > MOST_SELECTED)
      throw new StartError(
        `More than ${MOST_SELECTED} records are told of with ${key}.`,
        'Export the whole graph, which has no limit, or ask for less.',
      );
  }
  return async function* pages(wanted) {
    const keys = [...selected].filter((each) => parseKey(each)?.concept === wanted).toSorted();
    for (let begin = 0; begin < keys.length; begin += PAGE) {
      const page = await storedRecords(database, keys.slice(begin, begin + PAGE));
      yield [...page.values()].toSorted((a, b) => (a.node.key < b.node.key ? -1 : 1));
    }
  };
}

/** Everything that these records name, and the acts that assert them. */
async function namedBy(database: Database, keys: readonly string[]): Promise<string[]> {
  const named = new Set<string>();
  for (let begin = 0; begin < keys.length; begin += PAGE) {
    const records = await storedRecords(database, keys.slice(begin, begin + PAGE));
    for (const { node } of records.values()) for (const each of referencesOf(recordOf(node))) named.add(each);
    for (const each of await keysOfAssessments(database, [...records.keys()])) named.add(each);
  }
  const claims = keys.filter((key) => parseKey(key)?.concept === 'claim');
  for (const acts of (await assertionsOfClaims(database, claims)).values()) for (const act of acts) named.add(act);
  return [...named];
}

/** The keys that a record names. */
export function referencesOf(record: CheckedRecord): string[] {
  const found: string[] = [];
  mapReferences(record, SHAPE_BY_TYPE.get(record.type)?.references ?? [], (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}
