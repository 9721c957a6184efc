import type { Cell, Table } from '../table/table.ts';

type Row = ReadonlyMap<string, Cell>;

/** What stands in a part of an answer: values of its own, and rows where there are lists in it. */
interface Part {
  readonly own: Row;
  readonly rows: readonly Row[];
}

const NOTHING: Row = new Map();

/**
 * An answer as one flat table, to take away whole: a row for each innermost item of a list, with all that stands around it;
 * lists side by side one after the other. The columns are named by the path, as `event.claims.nodes.text`.
 */
export function answerTable(data: unknown): Table {
  const rows = rowsOf(partOf(data, ''));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

function rowsOf({ own, rows }: Part): readonly Row[] {
  if (rows.length === 0) return own.size === 0 ? [] : [own];
  return rows.map((row) => new Map([...own, ...row]));
}

function partOf(value: unknown, path: string): Part {
  if (value === null || value === undefined) return { own: path === '' ? NOTHING : new Map([[path, null]]), rows: [] };
  if (Array.isArray(value)) return listOf(value, path);
  if (typeof value !== 'object') return { own: new Map([[path, cellOf(value)]]), rows: [] };
  const parts = Object.entries(value).map(([name, each]) => partOf(each, path === '' ? name : `${path}.${name}`));
  return { own: new Map(parts.flatMap(({ own }) => [...own])), rows: parts.flatMap(({ rows }) => rows) };
}

// A list of plain values is one cell: nobody wants a row for each name of a source.
function listOf(list: readonly unknown[], path: string): Part {
  const isPlain = list.every((item) => typeof item !== 'object');
  if (isPlain) return { own: list.length === 0 ? NOTHING : new Map([[path, list.join('; ')]]), rows: [] };
  return { own: NOTHING, rows: list.flatMap((item) => rowsOf(partOf(item, path))) };
}

function cellOf(value: unknown): Cell {
  return typeof value === 'number' ? value : String(value);
}
