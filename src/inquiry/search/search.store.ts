import { asserted } from '../../claim/claim.store.ts';
import type { Database } from '../../database/database.ts';
import type { PageLens } from '../../database/page.ts';
import { statementUnder } from '../../database/statement.ts';
import { NO_LENS } from '../../lens/lens.store.ts';
import type { Label } from '../../record/key.ts';
import type { Candidate } from './search.ts';

/** How many hits are looked at: nobody pages further, and a word that stands everywhere must not read everything. */
export const MOST_HITS = 1_000;

/** One record found. */
export interface HitRow {
  readonly id: string;
  readonly label: Label;
  readonly score: number;
  readonly candidates: readonly Candidate[];
}

export interface SearchRequest {
  /** In Lucene's language. */
  readonly query: string;
  readonly labels: readonly Label[];
  /** '' for any. */
  readonly language: string;
  readonly first: number;
  readonly lens: PageLens;
  readonly after: { readonly at: number; readonly id: string };
}

const SEARCH = statementUnder(
  'search',
  NO_LENS,
  (lens) => /* Cypher */ `
  CALL db.index.fulltext.queryNodes('search', $query, {limit: ${MOST_HITS}}) YIELD node AS n, score
  WITH n, score, head([label IN labels(n) WHERE label IN $labels]) AS label
  WHERE label IS NOT NULL AND (label <> 'Claim' OR ${asserted(lens)}) AND (score < $at OR (score = $at AND n.id > $id))
    AND ($language = '' OR n.language = $language OR EXISTS { MATCH (n)-[:CALLED]->(name) WHERE name.language = $language })
  WITH n, score, label ORDER BY score DESC, n.id LIMIT $limit
  RETURN n.id, label, score, [n.name, n.title, n.description, n.text, n.handle, n.language],
    COLLECT { MATCH (n)-[:CALLED]->(name) RETURN [name.text, name.language] }
`,
);

/** The records found, the best first, then by id; one more than asked for, if there are more. */
export async function fetchHits(database: Database, request: SearchRequest): Promise<HitRow[]> {
  const { query, labels, language, lens, first, after } = request;
  const rows = await database.read(SEARCH(lens), {
    lens: lens.value,
    query,
    labels,
    language,
    limit: first + 1,
    at: after.at,
    id: after.id,
  });
  return rows.map(([id, label, score, texts, names]) => ({
    id: id as string,
    label: label as Label,
    score: score as number,
    candidates: candidatesOf(texts as (string | null)[], names as [string, string | null][]).filter(
      (candidate) => language === '' || candidate.language === language,
    ),
  }));
}

function candidatesOf(
  [name, title, description, text, handle, language = null]: (string | null)[],
  names: [string, string | null][],
): Candidate[] {
  const own = [
    ['NAME', name],
    ['TITLE', title],
    ['DESCRIPTION', description],
    ['TEXT', text],
    ['HANDLE', handle],
  ] as const;
  return [
    ...own.flatMap(([field, value]) => (value == null ? [] : [{ field, value, language: language ?? null }])),
    ...names.map(([value, tongue]) => ({ field: 'ALIAS' as const, value, language: tongue })),
  ];
}
