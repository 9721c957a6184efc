import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { textOf } from './text.ts';
import { Unreadable } from './unreadable.ts';

/** A row of a table: the line in which it begins, and what stands in its cells. */
export interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Longest row, in characters: a quote that is never closed would take in the rest of the file. */
const LONGEST_ROW = 1_000_000;

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * The rows of a table as text, its header first. The separator is the one that parts the header, since Excel takes `;`
 * where a comma stands in numbers, and tabs for "Unicode Text". Blank rows are passed over.
 */
export async function* rowsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Cells> {
  const text = textOf(bytes);
  let head = '';
  let ended = false;
  while (!ended && !/[\r\n]./.test(head)) {
    const { value, done } = await text.next();
    if (done) ended = true;
    else head += value;
    if (head.length > LONGEST_ROW) break;
  }
  const told = /^sep=(.)\r?\n/.exec(head); // Excel's own way of naming the separator, as a first line
  const separator = told?.[1] ?? separatorOf(head.split(/[\r\n]/, 1)[0] ?? '');
  yield* parsed(
    (async function* () {
      yield told ? head.slice(told[0].length) : head;
      yield* text;
    })(),
    separator,
    told ? 2 : 1,
  );
}

/** Which separator parts a header best. */
function separatorOf(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => [sign, bare.split(sign).length] as const);
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

async function* parsed(text: AsyncIterable<string>, delimiter: string, first: number): AsyncGenerator<Cells> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true, // else the rows before a broken one, which it has read already, would be lost
  });
  let broken: Broken | undefined;
  parser.on('skip', (error: CsvError & Info) => (broken ??= { code: error.code, after: error.records }));
  pipeline(Readable.from(text), parser, () => {}); // what fails in either is thrown where the parser is read
  let line = first;
  try {
    let count = 0;
    for await (const cells of parser as AsyncIterable<string[]>) {
      count += 1;
      if (broken && count > broken.after) break;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line += 1 + breaksIn(cells); // the parser's own count takes each CRLF in a cell for two lines
    }
  } finally {
    parser.destroy();
  }
  if (broken)
    throw new Unreadable(line, `${MISTAKES[broken.code] ?? 'a row of a table'}; nothing from here on was read`);
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** The first row that is no row of a table: nobody can say where a cell ends after it. */
interface Broken {
  readonly code: string;
  /** How many rows stand before it. */
  readonly after: number;
}

/** What is wrong with the notation of a row. */
const MISTAKES: Readonly<Partial<Record<string, string>>> = {
  CSV_QUOTE_NOT_CLOSED: 'a closing quote (") for one that opens in this row',
  CSV_INVALID_CLOSING_QUOTE: 'a separator after a closing quote; a quote (") inside a quoted cell is written twice',
  INVALID_OPENING_QUOTE: 'quotes (") around the whole cell; a quote inside it is written twice',
  CSV_MAX_RECORD_SIZE: `a row of at most ${LONGEST_ROW} characters; perhaps a quote (") is never closed`,
};
