import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Database } from '../database/database.ts';
import { StartError } from '../errors.ts';
import { exportBundle } from '../exchange/bundle/export.ts';
import type { Io } from './import.ts';

export interface ExportFlags {
  /** Name of the file; standard output where it is not given. */
  readonly output?: string;
}

/** `claimgraph export`: the whole graph as a bundle. 0 when it is written. A file appears only once it is whole. */
export async function runExport(database: Database, { output }: ExportFlags, { out }: Io): Promise<number> {
  if (output === undefined) {
    await writeLines(database, out);
    return 0;
  }
  const unfinished = `${output}.${process.pid}.unfinished`;
  try {
    const file = createWriteStream(unfinished, { flags: 'wx' });
    await writeLines(database, file);
    file.end();
    await finished(file);
    await rename(unfinished, output);
    return 0;
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new StartError(
      `The file ${output} cannot be written (${code}).`,
      'Name a file in a folder that is there, on a disk with room.',
    );
  }
}

/** Lines are written in larger pieces: one system call a line would take most of the time. */
const PIECE = 65_536;

async function writeLines(database: Database, stream: Writable): Promise<void> {
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
  for await (const line of exportBundle(database)) {
    piece += line;
    if (piece.length >= PIECE) await flush();
  }
  await flush();
  stream.off('error', onError);
}
