import type { Problem } from '../../record/shape.ts';
import { timeIn } from './day.ts';
import { numberIn, type Read } from './number.ts';

/** What a spreadsheet shows where its own sums went wrong, or a column was too narrow. */
const BROKEN = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)$/;

/** One row of a table: its cells by the names of their columns, and what is wrong with them. */
export class Row {
  readonly line: number;
  readonly problems: Problem[] = [];
  readonly #columns: readonly (string | undefined)[];
  readonly #cells: readonly string[];

  /** The name of each cell's column; undefined for a cell that is not read. An empty cell is an empty text. */
  constructor(line: number, columns: readonly (string | undefined)[], cells: readonly string[]) {
    this.line = line;
    this.#columns = columns;
    this.#cells = cells;
    for (const [at, cell] of cells.entries()) {
      const column = columns[at];
      if (column !== undefined && BROKEN.test(cell))
        this.fail(column, `what the cell should show, not the spreadsheet's own error ${cell}`);
    }
  }

  fail(column: string, expected: string): void {
    this.problems.push({ field: column, expected });
  }

  /** The text of a cell; undefined where it is empty. */
  text(column: string): string | undefined {
    return this.#cells[this.#columns.indexOf(column)] || undefined;
  }

  /** The texts of a cell that may hold several. */
  texts(column: string): string[] {
    const parts = this.text(column)?.split('|') ?? [];
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
  }

  number(column: string): number | undefined {
    return this.#read(column, numberIn);
  }

  /** A time, in EDTF. */
  time(column: string): string | undefined {
    return this.#read(column, timeIn);
  }

  /** One of some words, in any case, with spaces or not. */
  word<const Word extends string>(column: string, words: readonly Word[]): Word | undefined {
    return this.#read(column, (cell) => {
      const said = cell.toUpperCase().replaceAll(/[\s_-]+/g, '_');
      const value = words.find((word) => word === said);
      const known = words.map((word) => word.toLowerCase().replaceAll('_', ' ')).join(', ');
      return value === undefined ? { expected: `one of ${known}, not "${cell}"` } : { value };
    });
  }

  #read<Value>(column: string, read: (cell: string) => Read<Value>): Value | undefined {
    const cell = this.text(column);
    if (cell === undefined || BROKEN.test(cell)) return undefined;
    const found = read(cell);
    if ('value' in found) return found.value;
    this.fail(column, found.expected);
    return undefined;
  }
}
