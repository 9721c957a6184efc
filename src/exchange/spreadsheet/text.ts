import { Unreadable } from './unreadable.ts';

/** How to get what can be read out of a spreadsheet program. */
const SAVE_AS = 'in Excel: Save As, "CSV UTF-8 (comma delimited)"';

/** First bytes of files that are no text, and what they are. */
const NO_TEXT: readonly (readonly [signature: string, what: string])[] = [
  ['504b0304', 'an Excel or OpenDocument workbook'],
  ['d0cf11e0', 'an old Excel workbook'],
];

const NEWLINE = 0x0a;

/**
 * The text of a table, piece by piece: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's "Unicode Text").
 * Other encodings cannot be told from each other, and a wrong guess would change names: they are refused.
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const iterator = chunks[Symbol.asyncIterator]();
  let begin = Buffer.alloc(0);
  while (begin.length < 4) {
    const { value, done } = await iterator.next();
    if (done) break;
    begin = Buffer.concat([begin, value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield begin;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  try {
    yield* decoded(begin, all());
  } finally {
    await iterator.return?.();
  }
}

function decoded(begin: Buffer, all: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const what = NO_TEXT.find(([signature]) => begin.toString('hex').startsWith(signature))?.[1];
  if (what !== undefined) throw new Unreadable(1, `a table as text; this is ${what} (${SAVE_AS})`);
  const mark = begin.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return utf16(all, 'utf-16le');
  if (mark === 'feff') return utf16(all, 'utf-16be');
  if (begin.includes(0)) throw new Unreadable(1, `text in UTF-8, or in UTF-16 with a byte order mark (${SAVE_AS})`);
  return utf8(all);
}

async function* utf16(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (chunk?: Uint8Array) => {
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      line += text.split('\n').length - 1;
      return text;
    } catch {
      throw new Unreadable(line, `text in UTF-16, as the byte order mark says (${SAVE_AS})`);
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

/** Decodes whole lines, so that a refusal can name the line. */
async function* utf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  let line = 1;
  const decode = (bytes: Buffer) => {
    const text = decodeUtf8(bytes, line);
    line += text.split('\n').length - 1;
    return text;
  };
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield decode(Buffer.concat([...rest, chunk.subarray(0, end)]));
      rest = [];
    }
    rest.push(chunk.subarray(end));
  }
  yield decode(Buffer.concat(rest));
}

function decodeUtf8(bytes: Buffer, first: number): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: first > 1 });
  try {
    return decoder.decode(bytes);
  } catch {
    let line = first;
    for (let begin = 0; begin < bytes.length; line += 1) {
      const end = bytes.indexOf(NEWLINE, begin) + 1 || bytes.length;
      const word = foreignWord(bytes.subarray(begin, end));
      if (word !== undefined) {
        throw new Unreadable(
          line,
          `text in UTF-8; this is another encoding, perhaps Windows-1252, in which a word here would be "${word}" (${SAVE_AS})`,
        );
      }
      begin = end;
    }
    throw new Unreadable(first, `text in UTF-8 (${SAVE_AS})`);
  }
}

/** Where a line is no UTF-8: its first word with a letter beyond ASCII, as Windows-1252 would have it. */
function foreignWord(bytes: Uint8Array): string | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return /[\p{L}\p{N}]*[^\p{ASCII}][\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
  }
}
