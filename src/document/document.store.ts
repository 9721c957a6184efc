import { columns } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { pageDeclaration } from '../database/page.ts';
import { statement } from '../database/statement.ts';
import {
  type AmountRow,
  amountColumn,
  type DateRow,
  dateColumn,
  dateFilters,
  dateOrders,
  RECORD_FILTERS,
  recordColumns,
  RECORDED_ORDERS,
  type RecordRow,
  TEXT_FILTER,
} from '../record/row.ts';
import type { DERIVATIONS, DOCUMENT_TYPES } from './document.ts';

export interface DocumentRow extends RecordRow {
  readonly documentType: (typeof DOCUMENT_TYPES)[number];
  readonly sourceId: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly published: DateRow;
  readonly language: string | null;
  readonly archivedUrl: string | null;
  readonly archivedHash: string | null;
  readonly count: AmountRow;
}

const DOCUMENT = columns<DocumentRow>({
  ...recordColumns('Document', 'coalesce(n.title, n.description, n.documentType)'),
  documentType: 'n.documentType',
  sourceId: 'n.sourceId',
  title: 'n.title',
  description: 'n.description',
  url: 'n.url',
  published: dateColumn('published'),
  language: 'n.language',
  archivedUrl: 'n.archivedUrl',
  archivedHash: 'n.archivedHash',
  count: amountColumn('count'),
});
export const toDocument = DOCUMENT.toRow;

const DOCUMENTS_BY_ID = statement(
  'documentsById',
  /* Cypher */ `
  MATCH (n:Document) WHERE n.id IN $ids RETURN [${DOCUMENT.list.join(', ')}]
`,
);

/** The documents with these ids; those that do not exist are left out. */
export async function fetchDocuments(database: Database, ids: readonly string[]): Promise<DocumentRow[]> {
  return (await database.read(DOCUMENTS_BY_ID, { ids })).map(([row]) => toDocument(row as unknown[]));
}

const DOCUMENTS_BY_URL = statement(
  'documentsByUrl',
  /* Cypher */ `
  MATCH (n:Document) WHERE n.urlKey IN $urls RETURN n.urlKey, [${DOCUMENT.list.join(', ')}]
`,
);

/** The documents at these addresses, as compared, in their order; null where there is none. */
export async function fetchDocumentsByUrl(
  database: Database,
  urls: readonly string[],
): Promise<(DocumentRow | null)[]> {
  const rows = await database.read(DOCUMENTS_BY_URL, { urls });
  const found = new Map(rows.map(([url, document]) => [url, toDocument(document as unknown[])]));
  return urls.map((url) => found.get(url) ?? null);
}

/** What a document is made of, and how. */
export interface OriginalRow {
  readonly documentId: string;
  readonly how: (typeof DERIVATIONS)[number];
}

const ORIGINALS = statement(
  'documentOriginals',
  /* Cypher */ `
  MATCH (n:Document) WHERE n.id IN $ids
  RETURN n.id, COLLECT { MATCH (n)-[derived:DERIVES_FROM]->(original) RETURN [original.id, derived.how] ORDER BY derived.position }
`,
);

/** What each of these documents derives from, in the order of the ids. */
export async function fetchOriginals(database: Database, ids: readonly string[]): Promise<OriginalRow[][]> {
  const rows = await database.read(ORIGINALS, { ids });
  const found = new Map(rows.map(([id, originals]) => [id, originals as [string, OriginalRow['how']][]]));
  return ids.map((id) => (found.get(id) ?? []).map(([documentId, how]) => ({ documentId, how })));
}

const orders = { ...dateOrders('PUBLISHED', 'published'), ...RECORDED_ORDERS };
const filters = {
  ...RECORD_FILTERS,
  ...TEXT_FILTER,
  ...dateFilters('published'),
  types: 'n.documentType IN $types',
  languages: 'n.language IN $languages',
};

/** All documents. */
export const DOCUMENTS = pageDeclaration({
  name: 'documents',
  label: 'Document',
  columns: DOCUMENT.list,
  orders,
  filters,
});

/** The documents of a source, which may be a hub. */
export const SOURCE_DOCUMENTS = pageDeclaration({
  name: 'sourceDocuments',
  label: 'Document',
  columns: DOCUMENT.list,
  orders,
  filters,
  parent: { match: 'MATCH (p:Source {id: key.parent})', reach: 'MATCH (p)<-[:PUBLISHED_BY]-(n)', copied: 'sourceId' },
});
