import { csvFormatRows } from 'd3-dsv';
import { harmless } from '../../record/words.ts';

/** A cell: empty where the source leaves it open; with a key where it names a record. */
export type Cell = string | number | null | { readonly text: string; readonly key: string };

/** An answer in rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The text of a cell. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.text : String(cell);
}

const HAS_KEYS = (table: Table, column: number) =>
  table.rows.some((row) => typeof row[column] === 'object' && row[column] !== null);

/**
 * A table as CSV (RFC 4180), with a column of keys after each column that names records. No text in it
 * can be run as a formula.
 */
export function csvOf(table: Table): string {
  const keyed = table.columns.map((_, column) => HAS_KEYS(table, column));
  const header = table.columns.flatMap((name, column) => (keyed[column] ? [name, `${name} key`] : [name]));
  const rows = table.rows.map((row) =>
    row.flatMap((cell, column) => {
      const text = typeof cell === 'number' ? String(cell) : harmless(textOf(cell));
      return keyed[column] ? [text, keyOf(cell)] : [text];
    }),
  );
  return csvFormatRows([header, ...rows]);
}

function keyOf(cell: Cell): string {
  return typeof cell === 'object' && cell !== null ? cell.key : '';
}
