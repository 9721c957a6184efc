import { z } from 'zod';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors.ts';
import { holdsRecords } from '../../record/census.store.ts';
import { importFiles, type ImportResult, type Progress } from '../import.ts';
import {
  beginRestore,
  endRestore,
  type Kept,
  KEPT,
  KEPT_SCHEMAS,
  type KeptNode,
  putKept,
  restoreBegun,
  stateOfHistory,
} from './history.store.ts';
import { inspectBackup, linesOf } from './lines.ts';

export interface RestoreOptions {
  /** Does every check, and writes nothing. */
  readonly dryRun: boolean;
  readonly progress: (progress: Progress) => void;
}

/** What a restore brought, or would bring: what a backup holds that cannot stand is refused, and then nothing is written. */
export interface Restored extends Pick<ImportResult, 'refused' | 'refusals'> {
  readonly records: number;
  /** Imports, changes and forgotten keys. */
  readonly history: number;
  /** When the backup was made. */
  readonly at: string;
}

/**
 * Brings a backup into an empty database. The file is read to its end and its check sum compared before anything is
 * written. One that is broken off goes on when the same file is restored again. Throws a StartError where the database is
 * not empty, or the file is damaged.
 */
export async function restoreBackup(database: Database, file: string, options: RestoreOptions): Promise<Restored> {
  const { sha256, at } = await inspectBackup(file, (done) => options.progress({ phase: 'read', done }));
  const begun = await restoreBegun(database);
  if (begun !== sha256) await wantEmpty(database, begun);
  const { dryRun, progress } = options;
  const read = (write: boolean) =>
    importFiles(database, [{ name: file, bytes: recordLines(file) }], {
      dryRun: !write,
      match: false,
      restoring: true,
      format: 'bundle', // whatever the file is called
      progress,
    });
  const foreseen = dryRun ? await read(false) : undefined;
  if (!dryRun) await beginRestore(database, file, sha256);
  const result = foreseen ?? (await read(true));
  const { refused, refusals } = result;
  const isWritten = !dryRun && refused === 0;
  const history = await restoreHistory(database, file, isWritten);
  if (!dryRun && (isWritten || begun === undefined)) await endRestore(database);
  return { records: result.new + result.same, history, refused, refusals, at };
}

async function wantEmpty(database: Database, begun: string | undefined): Promise<void> {
  if (begun !== undefined)
    throw new StartError(
      'The restoring of another backup was broken off in this database.',
      'Restore that one again, or take an empty database.',
    );
  if (!(await holdsRecords(database)) && (await stateOfHistory(database)) === EMPTY) return;
  throw new StartError(
    'The database is not empty, and a backup is restored into an empty one only.',
    'Set DATA_DIR to a new folder (or NEO4J_URI to another database), and restore there.',
  );
}

const EMPTY = '[[0,0,0,[]]]';

const KEPT_BEGIN = Buffer.from('{"kept":');
const OTHERS = [Buffer.from('{"backup":'), Buffer.from('{"end":'), KEPT_BEGIN];
const NEWLINE = Buffer.from('\n');

/** The lines of a backup that are a bundle. The others stay as empty lines, so that a refusal names the right one. */
async function* recordLines(file: string): AsyncGenerator<Uint8Array> {
  for await (const line of linesOf(file)) {
    if (!OTHERS.some((begin) => line.subarray(0, begin.length).equals(begin))) yield line;
    yield NEWLINE;
  }
}

const keptSchema = z.strictObject({ kept: z.enum(KEPT), node: z.looseObject({ id: z.string() }) });

/** Nodes of one transaction. */
const PAGE = 1_000;

/** Puts back what is kept of changes, and says how much that is. */
async function restoreHistory(database: Database, file: string, write: boolean): Promise<number> {
  let count = 0;
  let waiting: KeptNode[] = [];
  let of: Kept = 'Import';
  const flush = async () => {
    const rows = waiting;
    waiting = [];
    if (write && rows.length > 0) await database.write((run) => putKept(run, of, rows));
  };
  for await (const line of linesOf(file)) {
    if (!line.subarray(0, KEPT_BEGIN.length).equals(KEPT_BEGIN)) continue;
    const { kept, node } = keptSchema.parse(JSON.parse(line.toString('utf8')));
    if (kept !== of || waiting.length >= PAGE) await flush();
    of = kept;
    waiting.push(KEPT_SCHEMAS[kept].parse(node));
    count += 1;
  }
  await flush();
  return count;
}
