import { v7 as uuidv7 } from 'uuid';
import { type Database, reading } from '../../database/database.ts';
import { StartError } from '../../errors.ts';
import { countNamers, forgetRecord } from '../../history/forget.store.ts';
import { forgottenOf, revisionContents } from '../../history/forgotten.store.ts';
import type { Import } from '../../history/import.store.ts';
import { idOf, labelOf, parseKey } from '../../record/key.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordsById } from '../../record/stored-record.store.ts';
import { recordOf } from '../../shapes.ts';
import { entryOf } from '../bundle/strike.ts';
import { ready } from '../bundle/write.ts';
import { markerOf } from './marker.ts';
import { isIn, type Mention, mentions, wordsOf } from './mentions.ts';

export interface ForgetOptions {
  /** Says what it would touch, and writes nothing. */
  readonly dryRun: boolean;
  /** Why, in the words of whoever forgets. */
  readonly why?: string;
  /** Keys that are forgotten together: what these say of one another is no news. */
  readonly together?: readonly string[];
  readonly progress?: (looked: number) => void;
}

/** What forgetting one record touched, or would touch. */
export interface Forgot {
  readonly key: string;
  /** True where it was forgotten before: then nothing happens. */
  readonly already: boolean;
  /** True where the key itself holds its words: a key stays. */
  readonly keyTells: boolean;
  /** Names of its fields that held something and are empty now. */
  readonly fields: readonly string[];
  /** How many of its changes lose their text. */
  readonly revisions: number;
  /** How many relationships of other records go on leading to its marker. */
  readonly namedBy: number;
  /** Where else its words stand. These stay: they are records of their own. */
  readonly mentions: readonly Mention[];
}

/** Most places that are listed where words still stand. */
const MOST_MENTIONS = 1_000;

/** Erases a record's content everywhere, and leaves a marker. Throws a StartError where there is no such record. */
export async function forget(database: Database, key: string, options: ForgetOptions): Promise<Forgot> {
  const concept = parseKey(key)?.concept;
  if (!concept) throw new StartError(`"${key}" is no key of a record.`, 'Write it as bundle/concept/word.');
  const read = reading(database);
  if ((await forgottenOf(read, [key])).has(key))
    return { key, already: true, keyTells: false, fields: [], revisions: 0, namedBy: 0, mentions: [] };
  const [stored] = await recordsById(read, labelOf(concept), [idOf(key)]);
  const history = await revisionContents(database, key);
  if (!stored && history.length === 0)
    throw new StartError(`There is no record ${key}, and no history of one.`, 'See claimgraph export for the keys.');
  const record = stored && recordOf(stored.node);
  const at = Date.now();
  const marker = record && markerOf(record, at).record;
  const found: Mention[] = [];
  const was = history.flat().filter((content) => content !== '');
  const words = wordsOf([...(record ? [record] : []), ...was.map((content) => JSON.parse(content) as CheckedRecord)]);
  const except = new Set([key, ...(options.together ?? [])]);
  for await (const each of mentions(database, words, except, options.progress ?? (() => {}))) {
    found.push(each);
    if (found.length === MOST_MENTIONS) break;
  }
  if (!options.dryRun) {
    const by: Import = { id: uuidv7(), at, command: 'FORGET', why: options.why ?? '', files: [], undoes: '' };
    await forgetRecord(database, key, { marker: marker && ready(entryOf(marker, { file: '', bundle: '' })), by });
  }
  const fields = record && marker ? lost(record, marker) : [];
  return {
    key,
    already: false,
    keyTells: isIn(words, key),
    fields,
    revisions: history.length,
    namedBy: await countNamers(database, key),
    mentions: found,
  };
}

/** Fields that said something, and say another thing or nothing in the marker. */
function lost(record: Readonly<Record<string, unknown>>, marker: Readonly<Record<string, unknown>>): string[] {
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.keys(record).filter(
    (name) => !isEmpty(record[name]) && JSON.stringify(record[name]) !== JSON.stringify(marker[name]),
  );
}
