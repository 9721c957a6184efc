import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../database/database.ts';
import { StartError } from '../errors.ts';
import { backupLines } from '../exchange/backup/backup.ts';
import { type Io, progressLine } from './import.ts';

/**
 * `claimgraph backup FILE`: the whole graph and all its history, compressed, for its owner's eyes alone. 0 when it is
 * written. A file appears only once it is whole and on the disk; one that is there already is not overwritten.
 */
export async function runBackup(database: Database, file: string, { out, err, isTerminal }: Io): Promise<number> {
  if (await isThere(file)) throw new StartError(`The file ${file} is there already.`, 'Name a new one.');
  const unfinished = `${file}.${process.pid}.unfinished`;
  const line = isTerminal ? progressLine(err) : { show: () => {}, clear: () => {} };
  let lines = 0;
  try {
    const counted = backupLines(database);
    const seen = async function* () {
      for await (const each of counted) {
        lines += 1;
        line.show({ phase: 'read', done: lines });
        yield each;
      }
    };
    await pipeline(
      Readable.from(inPieces(seen())),
      createGzip(),
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new StartError(
      `The file ${file} cannot be written (${code}).`,
      'Name a file in a folder that is there, on a disk with room.',
    );
  } finally {
    line.clear();
  }
  out.write(`lines ${lines}  ${file}\n`);
  return 0;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Larger pieces for the compressor: one call a line would take most of the time. */
const PIECE = 65_536;

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
