import type { Database } from '../../database/database.ts';
import { CONCEPTS } from '../../record/key.ts';
import { BUNDLE_VERSION } from '../bundle/check.ts';
import { exportBundle, exported, line } from '../bundle/export.ts';
import { recordsAbout } from './about.ts';
import { csvOf, TABLE_NAMES, type TableName } from './csv.ts';
import { graphmlOf } from './graphml.ts';
import { jsonldOf } from './jsonld.ts';
import { type Pages, wholeGraph } from './pages.ts';

/** The ways in which the graph goes out. */
export const FORMATS = ['bundle', 'csv', 'graphml', 'jsonld'] as const;
export type Format = (typeof FORMATS)[number];

/** A file that a format makes, piece by piece; nothing is read before the first piece is asked for. */
export interface OutFile {
  readonly name: string;
  readonly contentType: string;
  readonly pieces: () => AsyncIterable<string>;
}

/** What goes out: everything, or what is said about one record. */
export async function filesOf(database: Database, format: Format, about: string | undefined): Promise<OutFile[]> {
  const pages = about === undefined ? wholeGraph(database) : await recordsAbout(database, about);
  if (format === 'csv') return TABLE_NAMES.map((table) => tableFile(database, pages, table));
  if (format === 'graphml')
    return [
      { name: 'graph.graphml', contentType: 'application/graphml+xml; charset=utf-8', pieces: () => graphmlOf(pages) },
    ];
  if (format === 'jsonld')
    return [{ name: 'graph.jsonld', contentType: 'application/ld+json', pieces: () => jsonldOf(pages) }];
  const pieces = about === undefined ? () => exportBundle(database) : () => selectedBundle(pages);
  return [{ name: 'graph.jsonl', contentType: 'application/jsonl; charset=utf-8', pieces }];
}

function tableFile(database: Database, pages: Pages, table: TableName): OutFile {
  return { name: `${table}.csv`, contentType: 'text/csv; charset=utf-8', pieces: () => csvOf(database, pages, table) };
}

/** A part of the graph as a bundle, without its history: that is told of whole graphs alone. */
async function* selectedBundle(pages: Pages): AsyncGenerator<string> {
  yield line({ type: 'bundle', version: BUNDLE_VERSION, name: 'export' });
  for (const concept of CONCEPTS) {
    for await (const page of pages(concept)) yield page.map((record) => line(exported(record))).join('');
  }
}
