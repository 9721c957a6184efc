import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../database/migrations.ts';
import { StartError } from '../../errors.ts';

/** The version of a backup's form: gzip of lines of JSON, the first a header, the last a check sum of all before it. */
export const BACKUP_VERSION = 1;

/** How the first line says what it is. */
export const headerSchema = z.strictObject({
  backup: z.literal(BACKUP_VERSION),
  /** Version of the database's schema. */
  schema: z.int(),
  /** When it was made. */
  at: z.string(),
});

const endSchema = z.strictObject({ end: z.strictObject({ lines: z.int(), sha256: z.string() }) });

const NEWLINE = 0x0a;

/** Lines of a backup without their ends, as they come out of the file. Throws a StartError where it cannot be read whole. */
export async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const reading = pipeline(createReadStream(file), gunzip);
  reading.catch(() => {}); // what fails there fails below too
  let rest: Buffer[] = [];
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      let begin = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, begin)) {
        yield Buffer.concat([...rest, chunk.subarray(begin, end)]);
        rest = [];
        begin = end + 1;
      }
      rest.push(chunk.subarray(begin));
    }
    await reading;
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined)
      throw new StartError(`The file ${file} cannot be read (${code}).`, 'Name a file that is there.');
    if (code.startsWith('Z_')) throw damaged(file, 'it is no whole gzip file');
    throw error;
  }
  if (rest.some(({ length }) => length > 0)) throw damaged(file, 'it ends within a line');
}

/** What a backup that was looked through holds. */
export interface Inspected {
  readonly sha256: string;
  /** When it was made. */
  readonly at: string;
}

/** Reads a backup to its end and compares its check sum. Throws a StartError where it is damaged, or of a newer program. */
export async function inspectBackup(file: string, progress: (lines: number) => void): Promise<Inspected> {
  const hash = createHash('sha256');
  let count = 0;
  let header: z.output<typeof headerSchema> | undefined;
  let last: Buffer | undefined;
  for await (const line of linesOf(file)) {
    if (last !== undefined) hash.update(last).update('\n');
    else header = readHeader(file, line);
    last = line;
    progress((count += 1));
  }
  const end = endSchema.safeParse(parsed(last));
  if (!header || !end.success) throw damaged(file, 'its end is missing');
  const sha256 = hash.digest('hex');
  if (end.data.end.lines !== count - 1 || end.data.end.sha256 !== sha256)
    throw damaged(file, 'its check sum is not that of its content');
  return { sha256, at: header.at };
}

function readHeader(file: string, line: Buffer): z.output<typeof headerSchema> {
  const value = parsed(line);
  const header = headerSchema.safeParse(value);
  if (header.success && header.data.schema <= SCHEMA_VERSION) return header.data;
  const isNewer = z.looseObject({ backup: z.number() }).safeParse(value).success;
  if (!isNewer) throw new StartError(`The file ${file} is no backup.`, 'A bundle is loaded with claimgraph import.');
  throw new StartError(`The backup ${file} was made by a newer claimgraph.`, 'Restore it with that one.');
}

function parsed(line: Buffer | undefined): unknown {
  try {
    return JSON.parse(line?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

function damaged(file: string, how: string): StartError {
  return new StartError(`The backup ${file} is damaged: ${how}.`, 'Take another copy; nothing was written.');
}
