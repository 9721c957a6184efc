import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';
import { countKnownRevisions, keepRevisions } from '../../history/revision.store.ts';
import { incoming, type Incoming, type WriteCounts, writeRecords } from '../../history/write.ts';
import { recordOf } from '../../shapes.ts';
import { type Needs, settleConflicts } from './conflict.ts';
import { countRefused, type Delivery, type Entry, type Note, type Refusal } from './delivery.ts';
import { gather, type Reading } from './gather.ts';
import { linkEntries, linkRevisions } from './link.ts';
import { holdsRecords } from '../../record/census.store.ts';
import { takeTables } from '../spreadsheet/take.ts';
import { MOST_ROWS, readTable, type Table } from '../spreadsheet/table.ts';
import { type FormatName, type FormattedInput, inFormat, READERS } from '../format.ts';
import { hashesOf } from './lookup.store.ts';
import { planBatches } from './plan.ts';
import type { Input } from './read.ts';
import { settle } from './settle.ts';
import { keepStored } from './shared.ts';

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
  /** What the files hold beside, that is not kept or not as it stands. */
  readonly notes: readonly Note[];
}

/**
 * Imports bundles and tables: reads all, checks all against each other and against the database, and only then writes what can
 * stand, in batches that are each complete in itself. Throws a StartError where an input cannot be read.
 */
export async function importBundles(
  database: Database,
  inputs: readonly Input[],
  options: ImportOptions,
): Promise<ImportResult> {
  const progress = options.progress ?? (() => {});
  const files = await Promise.all(inputs.map((input) => inFormat(input, options.format)));
  const delivery = await gather(files.flatMap(readingOf), (done) => progress({ phase: 'read', done }));
  const isEmpty = !(await holdsRecords(database));
  if (!isEmpty) await keepStored(database, delivery);
  await takeTables(database, delivery, await readTables(files, progress), {
    create: options.create === true,
    isEmpty,
    named: (done, total) => progress({ phase: 'look up', done, total }),
  });
  progress({ phase: 'check', done: 0, total: delivery.entries.size });
  const needs = await checkTogether(database, delivery, { match: options.match, isEmpty });
  const counts = options.dryRun
    ? await foresee(database, delivery)
    : await writeAll(database, delivery, needs, progress);
  return {
    ...counts,
    same: counts.same + delivery.joined.length,
    refused: countRefused(delivery),
    refusals: inOrder(delivery.refusals, inputs),
    notes: [...delivery.notes.values()],
  };
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

function ready({ record, shape, names, file }: Entry): Incoming {
  return incoming(record, shape.toNode(record), names, file);
}

async function writeAll(
  database: Database,
  delivery: Delivery,
  needs: Needs,
  progress: (progress: Progress) => void,
): Promise<WriteCounts> {
  const at = Date.now();
  const total = delivery.entries.size + delivery.revisions.length;
  let counts: WriteCounts = { new: 0, same: 0, changed: 0 };
  let done = 0;
  const add = (more: WriteCounts) => {
    counts = { new: counts.new + more.new, same: counts.same + more.same, changed: counts.changed + more.changed };
    done += more.new + more.same + more.changed;
    progress({ phase: 'write', done, total });
  };
  let before = Promise.resolve();
  for (const batch of planBatches(delivery.entries.values(), needs)) {
    const records = batch.map(ready); // made while the database still writes the batch before
    await before;
    before = writeRecords(database, records, { at, toRecord: recordOf }).then(add);
  }
  await before;
  await writeRevisions(database, delivery, add);
  if (counts.new > MANY) await forgetPlans(database);
  return counts;
}

const REVISIONS_AT_A_TIME = 1_000;

async function writeRevisions(
  database: Database,
  { revisions }: Delivery,
  add: (counts: WriteCounts) => void,
): Promise<void> {
  for (let begin = 0; begin < revisions.length; begin += REVISIONS_AT_A_TIME) {
    const page = revisions.slice(begin, begin + REVISIONS_AT_A_TIME).map(({ revision }) => revision);
    const known = await database.write(async (run) => {
      const count = await countKnownRevisions(run, page);
      await keepRevisions(run, page);
      return count;
    });
    add({ new: page.length - known, same: known, changed: 0 });
  }
}

/** So many new records that plans made before them no longer fit. */
const MANY = 1_000;
const FORGET_PLANS = statement('forgetPlans', 'CALL db.prepareForReplanning(60)');

/** Has indexes counted anew and plans made anew. Needs rights that a guest in a hosted database has not; without it, answers are right and may be slow at first. */
async function forgetPlans(database: Database): Promise<void> {
  await database.command(FORGET_PLANS).catch(() => {});
}
