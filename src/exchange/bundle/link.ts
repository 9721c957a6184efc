import type { Database } from '../../database/database.ts';
import { type Delivery, type Entry, refuse, refuseEntry, told } from './delivery.ts';
import { hashesOf } from './lookup.store.ts';
import { allCandidates, resolve } from './resolve.ts';

/** The one string that stands for the key of a record that is in the files or in the database; undefined for any other. */
export type Find = (key: string) => string | undefined;

/**
 * Resolves the references of all records against the files and the database, and then checks what looks at several
 * fields of a record at once.
 */
export async function linkEntries(database: Database, delivery: Delivery, isEmpty: boolean): Promise<Find> {
  const stored = isEmpty ? new Map<string, undefined>() : await hashesOf(database, strangers(delivery));
  const there = new Map(
    [...stored.keys(), ...delivery.refused.keys(), ...delivery.entries.keys()].map((key) => [key, key]),
  );
  const find = (key: string) => there.get(key);
  for (const entry of Array.from(delivery.entries.values())) linkEntry(delivery, entry, find);
  return find;
}

/** Refuses the revisions of records that are nowhere, or were refused themselves. Wants all other refusals made. */
export function linkRevisions(delivery: Delivery, find: Find): void {
  const all = delivery.revisions.splice(0);
  for (const entry of all) {
    const { key } = entry.revision;
    const place = delivery.refused.get(key);
    if (place)
      refuse(delivery, entry, [
        { field: 'key', expected: `a record that is taken; ${key} is refused in ${told(place)}` },
      ]);
    else if (find(key) === undefined)
      refuse(delivery, entry, [
        { field: 'key', expected: `a record in the files or in the database; there is no ${key}` },
      ]);
    else delivery.revisions.push(entry);
  }
}

/** Whole keys that are named and that the files do not bring; revisions name a record too. */
function strangers(delivery: Delivery): string[] {
  const found = new Set<string>();
  const add = (key: string) => {
    if (!delivery.entries.has(key) && !delivery.refused.has(key)) found.add(key);
  };
  for (const { record, shape, bundle } of delivery.entries.values()) allCandidates(record, shape, bundle).forEach(add);
  for (const { revision } of delivery.revisions) add(revision.key);
  return [...found];
}

function linkEntry(delivery: Delivery, entry: Entry, find: Find): void {
  const resolved = resolve(entry.record, entry.shape, entry.bundle, find);
  if ('problems' in resolved) return refuseEntry(delivery, entry, ...resolved.problems);
  const problems = entry.shape.problems(resolved.record);
  if (problems.length > 0) return refuseEntry(delivery, entry, ...problems);
  delivery.entries.set(entry.key, { ...entry, ...resolved });
}
