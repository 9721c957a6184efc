import type { Database } from '../database/database.ts';
import { StartError } from '../errors.ts';
import { v7 as uuidv7 } from 'uuid';
import { type Import, MOST_FILES } from '../history/import.store.ts';
import { countKnownRevisions } from '../history/revision.store.ts';
import type { WriteCounts } from '../history/write.ts';
import { type Needs, settleConflicts } from './bundle/conflict.ts';
import { countRefused, type Delivery, type Note, type Refusal } from './bundle/delivery.ts';
import { settleForgotten } from './forget/forgotten.ts';
import { gather, MOST_RECORDS, type Reading } from './bundle/gather.ts';
import { linkEntries, linkRevisions } from './bundle/link.ts';
import { holdsRecords } from '../record/census.store.ts';
import { takeTables } from './spreadsheet/take.ts';
import { MOST_ROWS, readTable, type Table } from './spreadsheet/table.ts';
import { type FormatName, type FormattedInput, inFormat, READERS } from './format.ts';
import { hashesOf } from './bundle/lookup.store.ts';
import { type Input, ownName } from './bundle/read.ts';
import { settle } from './bundle/settle.ts';
import { keepStored } from './bundle/shared.ts';
import { strikeMissing } from './bundle/strike.ts';
import { ready, writeAll } from './bundle/write.ts';

/** How far an import is: records read, names of tables looked up, or records written of all that will be. */
export interface Progress {
  readonly phase: 'read' | 'look up' | 'check' | 'write';
  readonly done: number;
  readonly total?: number;
}

export interface ImportOptions {
  /** Does every check, also against the database, and writes nothing. */
  readonly dryRun: boolean;
  /** Takes a record with another's natural key (handle, address, URL, act) as that other one. */
  readonly match: boolean;
  /** Why, in the words of whoever imports. */
  readonly why?: string;
  /** Strikes the acts of the files' bundles that the files do not hold. */
  readonly strikeMissing?: boolean;
  /** Takes all or nothing, whatever the number, and keeps no history of it: for a backup, which brings its own. */
  readonly restoring?: boolean;
  /** Makes records for names in tables that nobody has. */
  readonly create?: boolean;
  /** The format of the files; each file's own, by its name and first bytes, where it is not given. */
  readonly format?: FormatName;
  readonly progress?: (progress: Progress) => void;
}

/** What an import did, or would do: numbers of records and revisions, and every refusal in the order of the files. */
export interface ImportResult extends WriteCounts {
  /** Records or lines that were refused; each may have several problems. */
  readonly refused: number;
  readonly refusals: readonly Refusal[];
  /** Acts that were struck because the files do not hold them; they are not among the changed. */
  readonly struck: number;
  /** Id of the import, where it changed anything. */
  readonly id: string | undefined;
  /** What the files hold beside, that is not kept or not as it stands. */
  readonly notes: readonly Note[];
}

/**
 * Imports files of every format: reads all, checks all against each other and against the database, and only then writes what can
 * stand, in batches that are each complete in itself. Throws a StartError where an input cannot be read.
 */
export async function importFiles(
  database: Database,
  inputs: readonly Input[],
  options: ImportOptions,
): Promise<ImportResult> {
  const progress = options.progress ?? (() => {});
  const most = options.restoring === true ? Number.POSITIVE_INFINITY : MOST_RECORDS;
  const files = await Promise.all(inputs.map((input) => inFormat(input, options.format)));
  if (options.strikeMissing === true) onlyBundles(files);
  const delivery = await gather(files.flatMap(readingOf), (done) => progress({ phase: 'read', done }), most);
  const isEmpty = !(await holdsRecords(database));
  if (!isEmpty) await keepStored(database, delivery);
  await takeTables(database, delivery, await readTables(files, progress), {
    create: options.create === true,
    isEmpty,
    named: (done, total) => progress({ phase: 'look up', done, total }),
  });
  progress({ phase: 'check', done: 0, total: delivery.entries.size });
  const needs = await checkTogether(database, delivery, { match: options.match, isEmpty });
  const by = importOf(inputs, options);
  const struck = options.strikeMissing === true ? await strikeMissing(database, delivery, by.at, options.why) : 0;
  const write = !options.dryRun && !(options.restoring === true && delivery.refusals.length > 0);
  const counts = write
    ? await writeAll(database, delivery, {
        needs,
        by: options.restoring === true ? null : by,
        progress: (done, total) => progress({ phase: 'write', done, total }),
      })
    : await foresee(database, delivery);
  const { changed, same } = counts;
  return {
    ...counts,
    same: same + delivery.joined.length,
    changed: changed - struck,
    struck,
    refused: countRefused(delivery),
    refusals: inOrder(delivery.refusals, inputs),
    notes: [...delivery.notes.values()],
    id: write && counts.new + changed > 0 ? by.id : undefined,
  };
}

function importOf(inputs: readonly Input[], { why = '' }: ImportOptions): Import {
  const files = inputs.slice(0, MOST_FILES).map(({ name }) => ownName(name));
  return { id: uuidv7(), at: Date.now(), command: 'IMPORT', why, files, undoes: '' };
}

// Files of other formats share one bundle (all fact-checks, all events of UCDP): a second would strike the acts of the first.
function onlyBundles(files: readonly FormattedInput[]): void {
  const other = files.find(({ format }) => format !== 'bundle');
  if (other)
    throw new StartError(
      `${other.name} is no bundle, and --strike-missing takes bundles alone.`,
      'Import it without, and strike what is missing by hand in a bundle.',
    );
}

function readingOf(input: FormattedInput): Reading[] {
  return input.format === 'table' ? [] : [{ input, items: READERS[input.format](input) }];
}

async function readTables(inputs: readonly FormattedInput[], progress: (progress: Progress) => void): Promise<Table[]> {
  const tables: Table[] = [];
  let rows = 0;
  for (const input of inputs.filter(({ format }) => format === 'table')) {
    const table = await readTable(input, MOST_ROWS - rows, (read) => progress({ phase: 'read', done: rows + read }));
    tables.push(table);
    rows += table.rows.length;
  }
  return tables;
}

async function checkTogether(
  database: Database,
  delivery: Delivery,
  { match, isEmpty }: { readonly match: boolean; readonly isEmpty: boolean },
): Promise<Needs> {
  const find = await linkEntries(database, delivery, isEmpty);
  await settleForgotten(database, delivery);
  const needs = await settleConflicts(database, delivery, { match, isEmpty });
  await settle(database, delivery, isEmpty);
  linkRevisions(delivery, find);
  return needs;
}

function inOrder(refusals: readonly Refusal[], inputs: readonly Input[]): Refusal[] {
  const ranks = new Map(inputs.map(({ name }, rank) => [name, rank]));
  return [...refusals].sort((a, b) => (ranks.get(a.file) ?? 0) - (ranks.get(b.file) ?? 0) || a.line - b.line);
}

/** What would be new, same and changed. */
async function foresee(database: Database, { entries, revisions }: Delivery): Promise<WriteCounts> {
  const hashes = await hashesOf(database, [...entries.keys()]);
  const counts = { new: 0, same: 0, changed: 0 };
  for (const entry of entries.values()) {
    if (!hashes.has(entry.key)) counts.new += 1;
    else if (hashes.get(entry.key) === ready(entry).contentHash) counts.same += 1;
    else counts.changed += 1;
  }
  const known = await database.write((run) =>
    countKnownRevisions(
      run,
      revisions.map(({ revision }) => revision),
    ),
  );
  return { ...counts, new: counts.new + revisions.length - known, same: counts.same + known };
}
