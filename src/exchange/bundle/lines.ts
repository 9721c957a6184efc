import type { ReadItem } from './item.ts';
import { doubtAbout } from './json.ts';

/** Longest line, in bytes: a record at all its limits stays far below it. */
export const LONGEST_LINE = 1_000_000;

const NEWLINE = 0x0a;

/** The records of a text in JSON Lines, each with its line. Blank lines are passed over. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadItem> {
  let line = 0;
  for await (const bytes of linesOf(chunks)) {
    line += 1;
    const item =
      bytes === 'too long'
        ? { line, problem: { field: 'line', expected: `a line of at most ${LONGEST_LINE} bytes` } }
        : readLine(bytes, line);
    if (item) yield item;
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function readLine(bytes: Uint8Array, line: number): ReadItem | undefined {
  const fail = (expected: string): ReadItem => ({ line, problem: { field: 'line', expected } });
  let text: string;
  try {
    text = UTF_8.decode(bytes); // takes a byte order mark off
  } catch {
    return fail('text in UTF-8');
  }
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const problem = doubtAbout(text);
    return problem ? { line, problem } : { line, value };
  } catch {
    return fail('one JSON object on the line');
  }
}

/** Parts bytes at line ends; a line that is too long is not kept in memory. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | 'too long'> {
  let rest: Uint8Array[] = [];
  let length = 0;
  const finish = (last: Uint8Array): Uint8Array | 'too long' => {
    const whole =
      length + last.length > LONGEST_LINE ? 'too long' : rest.length === 0 ? last : Buffer.concat([...rest, last]);
    rest = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let begin = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, begin)) {
      yield finish(chunk.subarray(begin, end));
      begin = end + 1;
    }
    length += chunk.length - begin;
    if (length > LONGEST_LINE) rest = [];
    else rest.push(chunk.subarray(begin));
  }
  if (length > 0) yield finish(new Uint8Array());
}
