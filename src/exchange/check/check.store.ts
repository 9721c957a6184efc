import type { Database } from '../../database/database.ts';
import { statement, sweep } from '../../database/statement.ts';
import { CONCEPTS, idOf, type Label, labelOf, parseKey } from '../../record/key.ts';
import { perLabel } from '../../record/stored-record.store.ts';
import { byText } from '../../record/by-text.ts';

/** Questions of `check` about what no record shows by itself. Each answers with few rows: most graphs have no breach. */

/** Most breaches of one kind that are named; a graph that has more is broken as a whole. */
export const MOST_NAMED = 1_000;

const UNASSERTED = statement(
  'unassertedClaims',
  `
UNWIND $ids AS id MATCH (c:Claim {id: id})
WHERE NOT EXISTS { (c)<-[:ASSERTS]-(:Assertion) }
RETURN c.key`,
);

/** Which of these claims nobody asserts. */
export async function unassertedClaims(database: Database, ids: readonly string[]): Promise<string[]> {
  return (await database.read(UNASSERTED, { ids })).map(([key]) => String(key));
}

const LATE = statement(
  'lateSources',
  `
UNWIND $ids AS id MATCH (a:Assertion {id: id})-[:RELAYS]->(b:Assertion)
WHERE b.statedAtEarliest > a.statedAtLatest
RETURN a.key, b.key`,
);

/** Acts that relay what was said later, each with the later one. */
export async function lateSources(
  database: Database,
  ids: readonly string[],
): Promise<[relayer: string, upstream: string][]> {
  return (await database.read(LATE, { ids })).map(([relayer, upstream]) => [String(relayer), String(upstream)]);
}

const THERE = perLabel('there', (label) => `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.key`);

/** Which of these whole keys no record has. */
export async function missingRecords(database: Database, keys: readonly string[]): Promise<Set<string>> {
  const missing = new Set(keys);
  for (const [label, group] of byText([...missing], (key): Label => labelOf(parseKey(key)?.concept ?? 'claim'))) {
    const rows = await database.read(THERE(label), { ids: group.map(idOf) });
    for (const [key] of rows) missing.delete(String(key));
  }
  return missing;
}

const COUNT = perLabel('count', (label) => `MATCH (n:${label}) RETURN count(n)`);

const WITHOUT_KEY = perLabel(
  'withoutKey',
  (label) => `
MATCH (n:${label}) WHERE n.key IS NULL OR NOT n.key IS :: STRING NOT NULL RETURN n.id LIMIT ${MOST_NAMED}`,
  sweep,
);

const SHARED_KEYS = perLabel(
  'sharedKeys',
  (label) => `
MATCH (n:${label}) WITH n.key AS key, count(*) AS nodes WHERE key IS NOT NULL AND nodes > 1 RETURN key LIMIT ${MOST_NAMED}`,
  sweep,
);

/** What pages by key cannot show. Asked in full only where the pages did not hold as many nodes as there are. */
export async function nodesBesideKeys(
  database: Database,
  label: Label,
  paged: number,
): Promise<{ keyless: string[]; shared: string[] }> {
  const [row] = await database.read(COUNT(label));
  if (row?.[0] === paged) return { keyless: [], shared: [] };
  const keyless = (await database.command(WITHOUT_KEY(label))).map(([id]) => String(id ?? 'a node without id'));
  return { keyless, shared: (await database.command(SHARED_KEYS(label))).map(([key]) => String(key)) };
}

const LONE_NAMES = sweep(
  'loneNames',
  `
MATCH (n:Name) WHERE NOT EXISTS { (n)<-[:CALLED]-() } RETURN n.text LIMIT ${MOST_NAMED}`,
);

/** Texts of names that belong to nobody. */
export async function loneNames(database: Database): Promise<string[]> {
  return (await database.command(LONE_NAMES)).map(([text]) => String(text));
}

const KNOWN_LABELS = [
  ...CONCEPTS.map(labelOf),
  'Name',
  'Revision',
  'Import',
  'Forgotten',
  'Restore',
  'SchemaVersion',
].join('|');

const STRANGERS = sweep(
  'strangerNodes',
  `
MATCH (n:!(${KNOWN_LABELS})) RETURN labels(n), n.key LIMIT ${MOST_NAMED}`,
);

/** Nodes with none of our labels: their labels, and a key where they have one. */
export async function strangerNodes(database: Database): Promise<[labels: string[], key: string | null][]> {
  return (await database.command(STRANGERS)).map(([labels, key]) => [labels as string[], key as string | null]);
}
