import type { Database } from '../../database/database.ts';
import { revisionPage, type RevisionPlace } from '../../history/revision.store.ts';
import { type Concept, CONCEPTS, labelOf } from '../../record/key.ts';
import { recordPage, type StoredRecord } from '../../record/stored-record.store.ts';
import { recordOf } from '../../shapes.ts';
import { BUNDLE_VERSION } from './check.ts';

/** Records of one statement: a page is read well within the deadline of a call, and held in memory. */
export const PAGE = 1_000;

/**
 * The whole graph as a bundle, line by line, each with its line end: a header, every record in floor order and by key,
 * then every revision by key and time. The same graph gives the same bytes.
 */
export async function* exportBundle(database: Database): AsyncGenerator<string> {
  yield line({ type: 'bundle', version: BUNDLE_VERSION, name: 'export' });
  for (const concept of CONCEPTS) {
    for await (const page of storedPages(database, concept)) {
      for (const record of page) yield line(exported(record));
    }
  }
  yield* exportRevisions(database);
}

/** Every record of a concept in the order of keys, in pages. */
export async function* storedPages(database: Database, concept: Concept): AsyncGenerator<StoredRecord[]> {
  let after = '';
  for (;;) {
    const page = await recordPage((text, parameters) => database.read(text, parameters), labelOf(concept), after, PAGE);
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

async function* exportRevisions(database: Database): AsyncGenerator<string> {
  let after: RevisionPlace = { key: '', at: 0, id: '' };
  for (;;) {
    const page = await revisionPage((text, parameters) => database.read(text, parameters), after, PAGE);
    for (const { key, at, file, before, after: later } of page) {
      yield line({
        type: 'revision',
        key,
        at: new Date(at).toISOString(),
        file,
        before: JSON.parse(before),
        after: JSON.parse(later),
      });
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = { key: last.key, at: last.at, id: last.id };
  }
}

/** A line of JSON Lines. */
export function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
