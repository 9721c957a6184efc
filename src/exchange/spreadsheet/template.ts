import { csvFormatRows } from 'd3-dsv';
import { type TableName, TABLES } from './columns.ts';

/** A table to fill in: a header and two example rows, as Excel opens it, with a byte order mark so that it knows UTF-8. */
export function templateOf(name: TableName): string {
  const columns = TABLES[name];
  const rows = [0, 1].map((row) => columns.map(({ examples }) => examples[row] ?? ''));
  return `\uFEFF${csvFormatRows([columns.map((column) => column.name), ...rows])}\n`;
}

/** What the columns of a table mean, for people. */
export function notesOf(name: TableName): string {
  const columns = TABLES[name];
  const lines = columns.map((column) => `  ${column.name}${column.needed ? ' *' : ''}: ${column.says}`);
  return `${[
    `The two rows below the header are examples: write over them. A * marks what each row must have; other columns may be left out.`,
    ...lines,
    `A column whose name begins with "note" is yours and is not read. Times: 2025-03-09, 2025-03, 2025-03-06/2025-03-08, 9 March 2025.`,
    `Check with: claimgraph import ${name}.csv --dry-run`,
  ].join('\n')}\n`;
}
