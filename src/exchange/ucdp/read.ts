import { BUNDLE_VERSION } from '../bundle/check.ts';
import type { ReadItem } from '../bundle/item.ts';
import type { Input } from '../bundle/read.ts';
import { type Cells, rowsOf } from '../spreadsheet/rows.ts';
import { Unreadable } from '../spreadsheet/unreadable.ts';
import { unreadable } from '../whole.ts';
import { written } from '../written.ts';
import { NEEDED, noteOf } from './columns.ts';
import { BUNDLE } from './record.ts';
import { recordsOf } from './records.ts';
import { rowOf } from './row.ts';

/** How the fields of records are called in a row. */
const COLUMNS = { name: 'row', text: 'row', title: 'source_article', point: 'latitude' } as const;

/** Reads events of organised violence: the table of the UCDP Georeferenced Event Dataset, as it is published. */
export async function* readUcdp({ name, bytes }: Input): AsyncGenerator<ReadItem> {
  const reader = new Reader();
  try {
    for await (const cells of rowsOf(bytes)) yield* reader.items(cells);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw unreadable(error, name);
    yield { line: error.line, problem: { field: 'file', expected: error.expected } };
  }
}

class Reader {
  #header: readonly string[] | undefined;
  /** Records that a row before has brought, word for word. */
  readonly #brought = new Set<string>();
  readonly #lines = new Map<string, number>();

  *items({ line, cells }: Cells): Generator<ReadItem> {
    if (this.#header === undefined) {
      this.#header = cells.map((cell) => cell.trim().toLowerCase());
      yield { line, value: { type: 'bundle', version: BUNDLE_VERSION, name: BUNDLE } };
      const missing = NEEDED.filter((column) => !this.#header?.includes(column));
      if (missing.length > 0)
        throw new Unreadable(line, `a table of UCDP GED, with the columns ${missing.join(', ')} too`);
    } else yield* this.#rowItems(line, cells, this.#header);
  }

  *#rowItems(line: number, cells: readonly string[], header: readonly string[]): Generator<ReadItem> {
    if (cells.length !== header.length)
      return yield {
        line,
        problem: { field: 'row', expected: `${header.length} cells, as the header has, not ${cells.length}` },
      };
    const row = rowOf(line, new Map(header.map((column, i) => [column, cells[i] ?? ''])));
    if ('problems' in row) return yield* row.problems.map((problem) => ({ line, problem }));
    const earlier = this.#lines.get(row.id);
    if (earlier !== undefined)
      return yield { line, problem: { field: 'id', expected: `each event once; ${row.id} is in line ${earlier}` } };
    this.#lines.set(row.id, line);
    const { records, notes } = recordsOf(row);
    for (const record of records) {
      const value = written(record);
      const content = JSON.stringify(value);
      if (this.#brought.has(content)) continue;
      if (!record.key.includes(`/${row.id}-`)) this.#brought.add(content);
      yield { line, value, shared: true, columns: COLUMNS };
    }
    for (const note of notes) yield { line, note };
    for (const [i, column] of header.entries()) {
      const note = (cells[i] ?? '').trim() === '' ? undefined : noteOf(column);
      if (note !== undefined) yield { line, note };
    }
  }
}
