import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Database } from '../database/database.ts';
import { StartError } from '../errors.ts';
import { filesOf, type Format, FORMATS, type OutFile } from '../exchange/out/formats.ts';
import type { Io } from './import.ts';

export interface ExportFlags {
  /** Name of the file, or of the folder where the format makes several; standard output where it is not given. */
  readonly output?: string;
  /** A bundle where it is not given. */
  readonly format?: Format;
  /** Key of the record that all is to be about; everything where it is not given. */
  readonly about?: string;
}

/** The options of the command line, checked. */
export function exportFlags(given: {
  readonly output?: string | number;
  readonly format?: string;
  readonly about?: string;
}): ExportFlags {
  const format = FORMATS.find((each) => each === (given.format ?? 'bundle'));
  if (format === undefined)
    throw new StartError(`There is no format "${given.format}".`, `Name one of ${FORMATS.join(', ')}.`);
  return {
    format,
    ...(given.output === undefined ? {} : { output: String(given.output) }),
    ...(given.about === undefined ? {} : { about: given.about }),
  };
}

/** `claimgraph export`: the graph, or a part of it, as files. 0 when they are written. A file appears only once it is whole. */
export async function runExport(
  database: Database,
  { output, format = 'bundle', about }: ExportFlags,
  { out }: Pick<Io, 'out'>,
): Promise<number> {
  const files = await filesOf(database, format, about);
  const [only] = files;
  if (files.length === 1 && only) {
    if (output === undefined) await writePieces(only.pieces(), out);
    else await writeFile(only, output);
    return 0;
  }
  if (output === undefined)
    throw new StartError(`The format ${format} makes several files.`, 'Name a folder for them with --output.');
  await mkdir(output, { recursive: true }).catch((error: unknown) => {
    throw unwritable(output, error);
  });
  for (const file of files) await writeFile(file, join(output, file.name));
  return 0;
}

async function writeFile(file: OutFile, output: string): Promise<void> {
  const unfinished = `${output}.${process.pid}.unfinished`;
  try {
    const stream = createWriteStream(unfinished, { flags: 'wx' });
    await writePieces(file.pieces(), stream);
    stream.end();
    await finished(stream);
    await rename(unfinished, output);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw unwritable(output, error);
  }
}

function unwritable(output: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  return new StartError(
    `The file ${output} cannot be written (${code}).`,
    'Name a file in a folder that is there, on a disk with room.',
  );
}

/** What is written goes out in larger pieces: one system call a line would take most of the time. */
const PIECE = 65_536;

async function writePieces(pieces: AsyncIterable<string>, stream: Writable): Promise<void> {
  const failed = new AbortController();
  let failure: Error | undefined;
  const onError = (error: Error) => {
    failure = error;
    failed.abort();
  };
  stream.once('error', onError);
  let piece = '';
  const flush = async () => {
    if (failure) throw failure;
    const hasRoom = stream.write(piece);
    piece = '';
    if (!hasRoom)
      await once(stream, 'drain', { signal: failed.signal }).catch((error: unknown) => {
        throw failure ?? error;
      });
  };
  for await (const each of pieces) {
    piece += each;
    if (piece.length >= PIECE) await flush();
  }
  await flush();
  stream.off('error', onError);
}
