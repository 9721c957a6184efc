import type { Database, Run } from '../database/database.ts';
import { isTaken } from '../database/taken.ts';
import { contentOf, hashOf } from '../record/content.ts';
import { idOf, type Label, labelOf, parseKey } from '../record/key.ts';
import type { RecordNode } from '../record/node.ts';
import { byText } from '../record/by-text.ts';
import { type Known, knownRecords, recordsById, type StoredRecord } from '../record/stored-record.store.ts';
import { createNames, createNodes, drawRelationships, replaceNodes, type Written } from '../record/record.store.ts';
import type { CheckedRecord } from '../record/shape.ts';
import { type Import, keepImport } from './import.store.ts';
import { keepAdditions, keepRevisions, type Revision } from './revision.store.ts';

/** A checked record on its way into the database. */
export interface Incoming {
  readonly node: RecordNode;
  readonly id: string;
  /** Canonical JSON of the record, and its hash. */
  readonly content: string;
  readonly contentHash: string;
  /** Milliseconds since 1970; undefined for now. Never changed afterwards. */
  readonly recordedAt: number | undefined;
  /** Keys of all records that it names. */
  readonly names: readonly string[];
  /** The file that it comes from, kept with a revision. */
  readonly file: string;
}

export interface WriteOptions {
  /** What makes the change; null where the records bring their whole history with them, as those of a backup do. */
  readonly by: Import | null;
  /** The record that a node holds, for what stood there before. */
  readonly toRecord: (node: RecordNode) => CheckedRecord;
}

export interface WriteCounts {
  readonly new: number;
  readonly same: number;
  readonly changed: number;
}

/** Makes a checked record ready to be written. */
export function incoming(record: CheckedRecord, node: RecordNode, names: readonly string[], file: string): Incoming {
  const content = contentOf(record);
  const recordedAt = record.recordedAt === undefined ? undefined : Date.parse(record.recordedAt);
  return { node, id: idOf(record.key), content, contentHash: hashOf(content), recordedAt, names, file };
}

/**
 * The one way in which records are written: all of them in one transaction, or none. What is there with the same content
 * stays untouched; what changed keeps a revision. Everything that a record names must be there, or be among the records.
 */
export async function writeRecords(
  database: Database,
  records: readonly Incoming[],
  options: WriteOptions,
): Promise<WriteCounts> {
  const attempt = () => database.write((run) => writeIn(run, records, options));
  try {
    return await attempt();
  } catch (error) {
    if (!isTaken(error)) throw error;
    return attempt(); // somebody else created one of them just now: it is a known one by now
  }
}

async function writeIn(run: Run, records: readonly Incoming[], options: WriteOptions): Promise<WriteCounts> {
  const known = await knownOf(run, records);
  await matchNamed(run, records);
  const isNew = records.filter(({ id }) => !known.has(id));
  const changed = records.filter(({ id, contentHash }) => known.has(id) && known.get(id)?.contentHash !== contentHash);
  const { by } = options;
  const revisions = by ? await changesOf(run, changed, by, options) : [];
  const created = isNew.map((each): Written => ({ ...each, recordedAt: each.recordedAt ?? by?.at ?? Date.now() }));
  const replaced = changed.map((each): Written => ({ ...each, recordedAt: (known.get(each.id) as Known).recordedAt }));
  // The statements are sent without waiting for each other's answers; the server runs them in this order.
  const written = [...replaced, ...created];
  await Promise.all([
    replaceNodes(run, replaced),
    createNodes(run, created),
    drawRelationships(run, written),
    createNames(run, written),
    keepRevisions(run, revisions),
    keepAdditions(run, by ? additionsOf(isNew, by) : []),
    ...(by && written.length > 0
      ? [keepImport(run, by, { added: created.length, changed: replaced.length, removed: 0 })]
      : []),
  ]);
  return { new: created.length, same: records.length - written.length, changed: changed.length };
}

async function knownOf(run: Run, records: readonly Incoming[]): Promise<Map<string, Known>> {
  const groups = [...byText(records, ({ node }) => node.label)];
  const found = await Promise.all(
    groups.map(([label, group]) =>
      knownRecords(
        run,
        label,
        group.map(({ id }) => id),
      ),
    ),
  );
  return new Map(found.flatMap((each) => [...each]));
}

/**
 * Matches what the records name without drawing a relationship to it (claims that an arrangement rests on). The ends of
 * relationships are matched, and counted, when they are drawn. Either failing, nothing of the transaction stays.
 */
async function matchNamed(run: Run, records: readonly Incoming[]): Promise<void> {
  const own = new Set(records.map(({ node }) => node.key));
  const named = [...new Set(records.flatMap(undrawn))].filter((key) => !own.has(key));
  const groups = [...byText(named, (key): Label => labelOf(parseKey(key)?.concept ?? 'claim'))];
  await Promise.all(
    groups.map(async ([label, keys]) => {
      const there = await knownRecords(run, label, keys.map(idOf));
      const missing = keys.find((key) => !there.has(idOf(key)));
      if (missing !== undefined) throw new Error(`${missing} is not in the database; nothing was written.`);
    }),
  );
}

function undrawn({ node, names }: Incoming): readonly string[] {
  const drawn = new Set(node.relationships.map(({ to }) => to));
  return names.filter((key) => !drawn.has(key));
}

function additionsOf(records: readonly Incoming[], by: Import): Revision[] {
  return records.map(({ node, file, content }) => ({
    ...causeOf(by),
    key: node.key,
    kind: 'ADDED',
    file,
    before: '',
    after: content,
  }));
}

async function changesOf(
  run: Run,
  changed: readonly Incoming[],
  by: Import,
  { toRecord }: WriteOptions,
): Promise<Revision[]> {
  const before = new Map((await storedOf(run, changed)).map(({ id, node }) => [id, contentOf(toRecord(node))]));
  return changed.map(({ id, node, file, content }) => ({
    ...causeOf(by),
    key: node.key,
    kind: 'CHANGED',
    file,
    before: before.get(id) ?? '',
    after: content,
  }));
}

/** What a revision says of the import that makes it. */
export function causeOf({ id, at, why }: Import): Pick<Revision, 'importId' | 'at' | 'why'> {
  return { importId: id, at, why };
}

/** These records as they are now, in no order; those that are not there are left out. */
export async function storedOf(
  run: Run,
  records: readonly { readonly id: string; readonly node: Pick<RecordNode, 'label'> }[],
): Promise<StoredRecord[]> {
  const groups = [...byText(records, ({ node }) => node.label)];
  const stored = await Promise.all(
    groups.map(([label, group]) =>
      recordsById(
        run,
        label,
        group.map(({ id }) => id),
      ),
    ),
  );
  return stored.flat();
}
