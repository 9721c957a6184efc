import { createReadStream } from 'node:fs';
import { StartError } from '../../errors.ts';
import type { ReadItem } from './item.ts';
import { readLines } from './lines.ts';
import { LARGEST_YAML, readYaml } from './yaml.ts';

/** Something to read: its name as the user gave it, and its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file's own name. Where it lay on somebody's disk is nobody's business, and is neither kept nor told in public. */
export function ownName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** The files of a command line; `-` is standard input. */
export function openInputs(names: readonly string[], standardInput: AsyncIterable<Uint8Array>): Input[] {
  return names.map((name) => ({ name, bytes: name === '-' ? standardInput : createReadStream(name) }));
}

/**
 * Reads a bundle: YAML where the file's name ends in .yaml or .yml, JSON Lines where it ends in .jsonl; else its first
 * sign tells, since a record in JSON Lines begins with {. Throws a StartError where the file cannot be read.
 */
export async function* readBundle({ name, bytes }: Input): AsyncGenerator<ReadItem> {
  try {
    const [isYaml, chunks] = /\.ya?ml$/i.test(name)
      ? [true, bytes]
      : /\.jsonl$/i.test(name)
        ? [false, bytes]
        : await sniff(bytes);
    if (isYaml) yield* await readWhole(chunks);
    else yield* readLines(chunks);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new StartError(`The file ${name} cannot be read (${code}).`, 'Name a file that is there.');
  }
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<ReadItem[]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > LARGEST_YAML) {
      return [
        {
          line: 1,
          problem: { field: 'file', expected: `at most ${LARGEST_YAML} bytes of YAML; JSON Lines has no such limit` },
        },
      ];
    }
  }
  try {
    return readYaml(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [{ line: 1, problem: { field: 'file', expected: 'text in UTF-8' } }];
  }
}

/** Whether a text is YAML, and its chunks again, with those that were looked at. */
async function sniff(bytes: AsyncIterable<Uint8Array>): Promise<[boolean, AsyncIterable<Uint8Array>]> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first = '';
  while (first === '') {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    first = new TextDecoder().decode(value).trim()[0] ?? '';
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* seen;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return [first !== '' && first !== '{', again()];
}
