import { type Database, reading } from '../../database/database.ts';
import { forgottenPage } from '../../history/forgotten.store.ts';
import { revisionPage, type RevisionPlace, type ToldRevision } from '../../history/revision.store.ts';
import { type Concept, CONCEPTS, labelOf } from '../../record/key.ts';
import { recordPage, type StoredRecord } from '../../record/stored-record.store.ts';
import { recordOf } from '../../shapes.ts';
import { BUNDLE_VERSION } from './check.ts';

/** Records of one statement: a page is read well within the deadline of a call, and held in memory. */
export const PAGE = 1_000;

/**
 * The whole graph as a bundle, line by line, each with its line end: a header, every record in floor order and by key,
 * what was forgotten, then every correction by key and time, without those that were undone. The same graph gives the
 * same bytes.
 */
export async function* exportBundle(database: Database): AsyncGenerator<string> {
  yield* exportRecords(database);
  yield* exportForgotten(database);
  yield* exportRevisions(database);
}

/** A header and every record, in floor order and by key. */
export async function* exportRecords(database: Database): AsyncGenerator<string> {
  yield line({ type: 'bundle', version: BUNDLE_VERSION, name: 'export' });
  for (const concept of CONCEPTS) {
    for await (const page of storedPages(database, concept)) {
      for (const record of page) yield line(exported(record));
    }
  }
}

/** Every record of a concept in the order of keys, in pages. */
export async function* storedPages(database: Database, concept: Concept): AsyncGenerator<StoredRecord[]> {
  let after = '';
  for (;;) {
    const page = await recordPage(reading(database), labelOf(concept), after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.node.key;
  }
}

/** A stored record as it stands in a bundle. */
export function exported({ node, recordedAt }: StoredRecord): Readonly<Record<string, unknown>> {
  const { type, key, ...fields } = recordOf(node);
  return {
    type,
    key,
    ...(recordedAt === undefined ? {} : { recordedAt: new Date(recordedAt).toISOString() }),
    ...fields,
  };
}

async function* exportForgotten(database: Database): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const page = await forgottenPage(reading(database), after, PAGE);
    for (const { key, at } of page) yield line({ type: 'forgotten', key, at: new Date(at).toISOString() });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}

async function* exportRevisions(database: Database): AsyncGenerator<string> {
  let after: RevisionPlace = { key: '', at: 0, id: '' };
  for (;;) {
    const page = await revisionPage(reading(database), after, PAGE);
    for (const { told } of page) if (told) yield revisionLine(told);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.place;
  }
}

function revisionLine({ key, at, file, importId, why, before, after }: ToldRevision): string {
  return line({
    type: 'revision',
    key,
    at: new Date(at).toISOString(),
    file,
    ...(importId === '' ? {} : { import: importId }),
    ...(why === '' ? {} : { why }),
    before: JSON.parse(before),
    after: JSON.parse(after),
  });
}

/** A line of JSON Lines. */
export function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
