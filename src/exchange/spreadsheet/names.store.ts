import { type Database, reading } from '../../database/database.ts';
import { type Statement, statement } from '../../database/statement.ts';
import { fold } from '../../record/fold.ts';
import type { Label } from '../../record/key.ts';
import { byText } from '../../record/by-text.ts';
import { NAMED_LABELS, type NamedLabel } from '../../record/row.ts';
import { recordsById, type StoredRecord } from '../../record/stored-record.store.ts';
import { fetchHits } from '../../inquiry/search/search.store.ts';
import { formsOf, luceneQuery, luceneQueryNear, MOST_WORDS } from '../../inquiry/search/search.ts';
import { NO_LENS } from '../../lens/lens.store.ts';
import { storedRecords } from '../bundle/lookup.store.ts';
import type { Known } from './known.ts';

/** Names of one statement, and records of one name that are told: more than two are no less unclear. */
const PAGE = 2_000;
const MOST_NAMESAKES = 5;

const NAMED = Object.fromEntries(
  NAMED_LABELS.map((label) => [
    label,
    statement(
      `${label}s of a name`,
      /* Cypher */ `
UNWIND $names AS name
RETURN name, COLLECT {
  MATCH (n:${label}) USING INDEX n:${label}(nameFolded, id) WHERE n.nameFolded = name AND n.id >= ''
  RETURN [n.key, n.name, labels(n)] ORDER BY n.id LIMIT ${MOST_NAMESAKES} }`,
    ),
  ]),
) as Record<NamedLabel, Statement>;

/** The records of a label that have these names as their own, by the folded name. */
export async function recordsNamed(
  database: Database,
  label: NamedLabel,
  folded: readonly string[],
): Promise<Map<string, Known[]>> {
  const found = new Map<string, Known[]>();
  for (let begin = 0; begin < folded.length; begin += PAGE) {
    const rows = await database.read(NAMED[label], { names: folded.slice(begin, begin + PAGE) });
    for (const [name, records] of rows) {
      const known = (records as [string, string, string[]][]).map(([key, own, labels]) =>
        knownOf(label, key, own, labels),
      );
      if (known.length > 0) found.set(String(name), known);
    }
  }
  return found;
}

function knownOf(label: Label, key: string, name: string, labels: readonly string[]): Known {
  return { key, name, kind: labels.find((each) => each !== label) ?? null };
}

/** The records of these keys, with their names. */
export async function recordsOfKeys(database: Database, keys: readonly string[]): Promise<Map<string, Known>> {
  const stored = await storedRecords(database, keys);
  return new Map([...stored].map(([key, record]) => [key, named(record)]));
}

function named({ node }: StoredRecord): Known {
  return { key: node.key, name: String(node.properties['name'] ?? node.key), kind: node.kind };
}

/** Hits that are looked through for another name, and records that are offered for a name that nobody has. */
const HITS = 20;
const OFFERED = 3;

/** The records of these labels that have this as another name (or handle); where there are none, those that come near. */
export async function recordsLike(
  database: Database,
  labels: readonly Label[],
  text: string,
): Promise<{ alike: Known[]; near: Known[] }> {
  const words = formsOf(text).slice(0, MOST_WORDS);
  if (words.length === 0) return { alike: [], near: [] };
  const request = { labels, language: '', lens: NO_LENS, after: { at: Number.MAX_SAFE_INTEGER, id: '' } };
  const folded = fold(text);
  const hits = await fetchHits(database, { ...request, query: luceneQuery(words), first: HITS });
  const same = hits.filter(({ candidates }) =>
    candidates.some(({ field, value }) => ['NAME', 'ALIAS', 'HANDLE'].includes(field) && fold(value) === folded),
  );
  if (same.length > 0) return { alike: await recordsOfHits(database, same), near: [] };
  const nearHits = await fetchHits(database, { ...request, query: luceneQueryNear(telling(words)), first: OFFERED });
  return { alike: [], near: await recordsOfHits(database, nearHits.slice(0, OFFERED)) };
}

/** A word of fewer letters ("the", "of", "in") stands in so many names that it brings none nearer. */
const SHORTEST_TELLING = 4;

function telling(words: readonly string[][]): readonly string[][] {
  const long = words.filter((forms) => forms.some((form) => form.length >= SHORTEST_TELLING));
  return long.length > 0 ? long : words;
}

async function recordsOfHits(
  database: Database,
  hits: readonly { readonly id: string; readonly label: Label }[],
): Promise<Known[]> {
  const found = new Map<string, Known>();
  for (const [label, group] of byText(hits, (hit) => hit.label)) {
    const records = await recordsById(
      reading(database),
      label,
      group.map(({ id }) => id),
    );
    for (const record of records) found.set(record.id, named(record));
  }
  return hits.flatMap(({ id }) => found.get(id) ?? []);
}
