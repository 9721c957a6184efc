import { StartError } from '../../errors.ts';
import type { Input } from '../bundle/read.ts';
import type { Refusal } from '../bundle/delivery.ts';
import { TABLE_NAMES, type TableName, TABLES, TELLING } from './columns.ts';
import { Row } from './row.ts';
import { type Cells, rowsOf } from './rows.ts';
import { Unreadable } from './unreadable.ts';

/** Most rows of one run: each makes three or four records, all held in memory until they are written (about 17 kB a row). */
export const MOST_ROWS = 100_000;

/** A table that was read: which one it is, its rows, and what could not be read of it. */
export interface Table {
  readonly file: string;
  readonly name: TableName;
  readonly rows: readonly Row[];
  readonly refusals: readonly Refusal[];
}

/** Whether a file is a table, by its name. */
export function isTable(name: string): boolean {
  return /\.(csv|tsv|tab|txt|xlsx?|ods)$/i.test(name);
}

/** Reads a table of at most so many rows. `read` hears how many rows were read so far. Throws a StartError where the file cannot be read. */
export async function readTable(
  { name: file, bytes }: Input,
  most: number,
  read: (rows: number) => void,
): Promise<Table> {
  const rows: Row[] = [];
  const refusals: Refusal[] = [];
  let header: Header | undefined;
  try {
    for await (const cells of rowsOf(bytes)) {
      if (header === undefined) header = headerOf(cells);
      else if (rows.length === most)
        throw new Unreadable(cells.line, `at most ${MOST_ROWS} rows in one run; the rest was not read`);
      else rows.push(rowOf(cells, header));
      read(rows.length);
    }
    if (header === undefined)
      throw new Unreadable(1, `a header; claimgraph template ${TABLE_NAMES.join('|')} prints one`);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw readable(error as NodeJS.ErrnoException, file);
    refusals.push({ file, line: error.line, field: 'file', expected: error.expected });
  }
  return { file, name: header?.table ?? 'actors', rows, refusals };
}

function readable(error: NodeJS.ErrnoException, file: string): Error {
  if (error.syscall === undefined) return error;
  return new StartError(`The file ${file} cannot be read (${error.code}).`, 'Name a file that is there.');
}

interface Header {
  readonly table: TableName;
  /** The column of each cell; undefined where the author keeps notes, '' where nothing is to be. */
  readonly columns: readonly (string | undefined)[];
}

/** A column of the author's own, which is not read. */
const isNote = (name: string) => name.startsWith('note');

function headerOf({ line, cells }: Cells): Header {
  const names = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, ' '),
  );
  const table =
    TABLE_NAMES.find((each) => names.includes(TELLING[each])) ??
    (names.includes('name') && names.includes('type') ? 'actors' : undefined);
  if (table === undefined) throw new Unreadable(line, `${HEADER_IS}; this one has ${names.slice(0, 20).join(', ')}`);
  const columns = TABLES[table];
  for (const [at, name] of names.entries()) {
    if (name === '' || isNote(name)) continue;
    if (!columns.some((column) => column.name === name))
      throw new Unreadable(
        line,
        `only columns of ${table}: ${columns.map((each) => each.name).join(', ')}; "${name}" is none, and is only passed over where its name begins with "note"`,
      );
    if (names.indexOf(name) !== at) throw new Unreadable(line, `each column once; "${name}" is there twice`);
  }
  const missing = columns.filter(({ needed, name }) => needed && !names.includes(name)).map(({ name }) => name);
  if (missing.length > 0)
    throw new Unreadable(line, `the columns ${missing.join(', ')} too; ${table} cannot be without`);
  return { table, columns: names.map((name) => (isNote(name) ? undefined : name)) };
}

const HEADER_IS = `a header of ${TABLE_NAMES.join(', ')}, as claimgraph template prints it`;

function rowOf({ line, cells }: Cells, { table, columns }: Header): Row {
  const texts = cells.map((cell) => cell.replaceAll(/\r\n?/g, '\n').trim());
  const row = new Row(line, columns, texts);
  const stray = texts.find((text, at) => text !== '' && (at >= columns.length || columns[at] === ''));
  if (stray !== undefined)
    row.fail(
      'row',
      `no cell without a column; "${stray.slice(0, 100)}" has none (a separator inside a cell wants quotes around the cell)`,
    );
  for (const { name, needed } of TABLES[table])
    if (needed && row.text(name) === undefined) row.fail(name, 'a cell that is filled');
  return row;
}
