import type { Database } from '../../database/database.ts';
import { contentOf } from '../../record/content.ts';
import type { Concept } from '../../record/key.ts';
import { mapReferences } from '../../record/reference.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { type Delivery, type Entry, refuseEntry, told } from './delivery.ts';
import { naturalKeyOwners } from './lookup.store.ts';

/** Records that must be written before another, by its whole key: they give up a natural key that it takes. */
export type Needs = Map<string, string[]>;

export interface ConflictOptions {
  /** Takes a record with another's natural key as that other one, where it would be a conflict. */
  readonly match: boolean;
  readonly isEmpty: boolean;
}

/** An act's natural key is made of the keys of its source and document, so those are settled first. */
const STAGES: readonly (readonly Concept[])[] = [['source', 'document'], ['assertion']];

/** Finds the same thing under two keys (by handle, address, URL, or act), and refuses it or takes both as one. */
export async function settleConflicts(
  database: Database,
  delivery: Delivery,
  options: ConflictOptions,
): Promise<Needs> {
  const needs: Needs = new Map();
  for (const concepts of STAGES) {
    const entries = [...delivery.entries.values()].filter(({ shape }) => concepts.includes(shape.concept));
    const owners = await ownersOf(database, entries, options.isEmpty);
    const aliases = new Map<string, string>();
    for (const entry of entries) {
      const others = [...conflictsOf(delivery, entry, owners, needs)];
      if (others.length === 0) continue;
      const keys = new Set(others.map(([, key]) => key));
      const [only] = keys;
      if (options.match && keys.size === 1 && only !== undefined) aliases.set(entry.key, only);
      else refuseEntry(delivery, entry, ...others.map(([property, key]) => conflict(property, key, options.match)));
    }
    if (aliases.size > 0) takeAs(delivery, aliases);
  }
  return needs;
}

const FIELDS: Readonly<Record<string, string>> = {
  handleKey: 'handle',
  addressKey: 'address',
  urlKey: 'url',
  actKey: 'record',
};

function conflict(property: string, key: string, match: boolean) {
  const what = property === 'actKey' ? 'source, document, claim, speaker, polarity and locator together' : 'one';
  const remedy = match ? 'it is not the only one that this would be' : '--match takes this as that one';
  return { field: FIELDS[property] ?? property, expected: `${what} of its own: Conflict with ${key} (${remedy})` };
}

/** Whose each natural key is: in the files by the first entry, and in the database. */
interface Owners {
  readonly inFiles: ReadonlyMap<string, string>;
  readonly stored: ReadonlyMap<string, string>;
}

async function ownersOf(database: Database, entries: readonly Entry[], isEmpty: boolean): Promise<Owners> {
  const inFiles = new Map<string, string>();
  const values = new Map<string, string[]>();
  for (const { shape, record, key } of entries) {
    for (const [property, value] of Object.entries(shape.naturalKeys(record))) {
      const name = `${property} ${value}`;
      if (inFiles.has(name)) continue;
      inFiles.set(name, key);
      const list = values.get(property);
      if (list) list.push(value);
      else values.set(property, [value]);
    }
  }
  const stored = new Map<string, string>();
  for (const [property, each] of isEmpty ? [] : values) {
    const found = await naturalKeyOwners(database, property, each);
    for (const [value, key] of found) stored.set(`${property} ${value}`, key);
  }
  return { inFiles, stored };
}

function* conflictsOf(
  delivery: Delivery,
  entry: Entry,
  owners: Owners,
  needs: Needs,
): Generator<[property: string, key: string]> {
  for (const [property, value] of Object.entries(entry.shape.naturalKeys(entry.record))) {
    const name = `${property} ${value}`;
    const stored = owners.stored.get(name);
    const first = owners.inFiles.get(name);
    const giver = stored === undefined ? undefined : delivery.entries.get(stored);
    const givesUp = giver !== undefined && giver.shape.naturalKeys(giver.record)[property] !== value;
    if (stored !== undefined && stored !== entry.key && !givesUp) yield [property, stored];
    else if (first !== undefined && first !== entry.key && delivery.entries.has(first)) yield [property, first];
    else if (givesUp && stored !== undefined) needs.set(entry.key, [...(needs.get(entry.key) ?? []), stored]);
  }
}

/** Gives records the keys of those that they are, everywhere. */
function takeAs(delivery: Delivery, aliases: ReadonlyMap<string, string>): void {
  const rename = (key: string) => aliases.get(key) ?? key;
  for (const entry of Array.from(delivery.entries.values())) {
    if (!aliases.has(entry.key) && !entry.names.some((key) => aliases.has(key))) continue;
    const record: CheckedRecord = {
      ...mapReferences(entry.record, entry.shape.references, rename),
      key: rename(entry.key),
    };
    const renamed = { ...entry, record, key: record.key, names: [...new Set(entry.names.map(rename))] };
    const other = entry.key === record.key ? undefined : delivery.entries.get(record.key);
    if (other && contentOf(other.record) !== contentOf(record)) {
      refuseEntry(delivery, entry, {
        field: 'record',
        expected: `the same as in ${told(other)}, since both are ${record.key}`,
      });
      continue;
    }
    if (entry.key !== record.key) delivery.entries.delete(entry.key);
    if (other) delivery.joined.push({ file: entry.file, line: entry.line });
    else delivery.entries.set(renamed.key, renamed);
  }
}
