import { csvFormatRows } from 'd3-dsv';
import type { Database } from '../../database/database.ts';
import type { Concept } from '../../record/key.ts';
import type { StoredRecord } from '../../record/stored-record.store.ts';
import { harmless } from '../../record/words.ts';
import { recordOf, SHAPES } from '../../shapes.ts';
import { storedRecords } from '../bundle/lookup.store.ts';
import { typeSchema } from '../bundle/schema.ts';
import { inCell, keysIn } from './cell.ts';
import type { Pages } from './pages.ts';

/** The tables there are, by name, and what a row of each is. */
export const TABLES = {
  acts: 'assertion',
  actors: 'actor',
  sources: 'source',
  documents: 'document',
  events: 'event',
  places: 'place',
  assessments: 'assessment',
} as const satisfies Readonly<Record<string, Concept>>;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

type Row = Readonly<Record<string, unknown>>;

/**
 * A table as CSV (RFC 4180), as Excel opens it. A claim has no table of its own: it stands in the rows of the acts that
 * assert it, beside who says it. Records are named by their names, with a column of keys after it.
 */
export async function* csvOf(database: Database, pages: Pages, table: TableName): AsyncGenerator<string> {
  const columns = table === 'acts' ? ACT_COLUMNS : ['key', 'type', ...fieldsOf(TABLES[table])];
  const header = columns.flatMap((column) => (REFERRING.has(column) ? [column, `${column} key`] : [column]));
  yield `\uFEFF${csvFormatRows([header])}\n`;
  for await (const page of pages(TABLES[table])) {
    const rows = page.map(({ node }): Row => recordOf(node));
    const whole = table === 'acts' ? await withClaims(database, page, rows) : rows;
    const names = await namesFor(database, columns, whole);
    const nameOf = (key: string) => names.get(key) ?? key;
    const cells = whole.map((row) =>
      columns.flatMap((column) => {
        const value = row[column];
        // What only looks like a key, as a quote may, is no name of a record.
        if (!REFERRING.has(column)) return [harmless(inCell(value, (key) => key))];
        return [harmless(inCell(value, nameOf)), keysIn(value).join(' | ')];
      }),
    );
    if (cells.length > 0) yield `${csvFormatRows(cells)}\n`;
  }
}

function fieldsOf(concept: Concept): string[] {
  const shapes = SHAPES.filter((shape) => shape.concept === concept);
  const fields = shapes.flatMap(({ schema }) => Object.keys(typeSchema(schema).properties ?? {}));
  return [...new Set(fields)].filter((field) => !['type', 'key', 'recordedAt'].includes(field));
}

/** Fields that name records; other names and what an arrangement rests on do so by the way only. */
const REFERRING: ReadonlySet<string> = new Set([
  ...SHAPES.flatMap(({ references }) => references.map(({ path }) => path[0] ?? '')).filter(
    (field) => field !== 'aliases' && field !== 'restsOn',
  ),
  'claimSpeaker',
]);

/**
 * Columns of an act: who says what, its own fields, what is told of its document, and those of its claim, whose text
 * stands for it. The speaker of a claim is not the one who speaks in the act.
 */
const ACT_COLUMNS: readonly string[] = [
  ...new Set([
    'key',
    'source',
    'claim',
    ...fieldsOf('assertion'),
    'url',
    'published',
    'claimType',
    'claimSpeaker',
    ...fieldsOf('claim').filter((field) => field !== 'text'),
  ]),
];

/** Acts with what their claims and documents say; where a claim has a field that acts have too, that of the act. */
async function withClaims(database: Database, page: readonly StoredRecord[], rows: readonly Row[]): Promise<Row[]> {
  const ends = page.flatMap(({ node }) =>
    node.relationships.filter(({ label }) => label === 'Claim' || label === 'Document'),
  );
  const found = await storedRecords(database, [...new Set(ends.map(({ to }) => to))]);
  const of = (key: unknown): Row => {
    const stored = found.get(String(key));
    return stored === undefined ? {} : recordOf(stored.node);
  };
  return rows.map((row) => {
    const [{ type: claimType, speaker: claimSpeaker, ...claim }, { url, published }] = [
      of(row['claim']),
      of(row['document']),
    ];
    return { ...claim, claimType, claimSpeaker, url, published, ...row };
  });
}

/** What the records that rows name are called: an act by the voice whose act it is. */
async function namesFor(
  database: Database,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<Map<string, string>> {
  const keys = rows.flatMap((row) => columns.flatMap((column) => (REFERRING.has(column) ? keysIn(row[column]) : [])));
  const named = await storedRecords(database, [...new Set(keys)]);
  const voices = [...named.values()].flatMap(({ node }) =>
    node.label === 'Assertion' ? voiceOf(node.relationships) : [],
  );
  const sources = await storedRecords(database, [...new Set(voices)]);
  return new Map(
    [...named].map(([key, { node }]) => {
      const [voice] = node.label === 'Assertion' ? voiceOf(node.relationships) : [];
      const told = voice === undefined ? node.properties : (sources.get(voice)?.node.properties ?? {});
      return [key, String(told['name'] ?? told['title'] ?? told['text'] ?? told['description'] ?? told['url'] ?? key)];
    }),
  );
}

function voiceOf(relationships: StoredRecord['node']['relationships']): string[] {
  return relationships.filter(({ type }) => type === 'MADE_BY').map(({ to }) => to);
}
