import { type Database, reading } from '../../database/database.ts';
import { forgottenOf } from '../../history/forgotten.store.ts';
import { contentOf } from '../../record/content.ts';
import { markerOf } from './marker.ts';
import { type Delivery, type Entry, refuse, refuseEntry } from '../bundle/delivery.ts';
import { hashesOf, inPages } from '../bundle/lookup.store.ts';

/**
 * Refuses what would bring back the content of a forgotten record: records of such keys, unless they are the markers
 * themselves, and history of them. What names such a record is taken, since its marker is there. Wants whole keys in all
 * records.
 */
export async function settleForgotten(database: Database, delivery: Delivery): Promise<void> {
  const told = new Map(delivery.forgotten.map(({ forgotten: { key, at } }) => [key, at]));
  const known = await knownForgotten(database, delivery);
  const markers = await hashesOf(database, [...known.keys()]);
  for (const entry of Array.from(delivery.entries.values())) {
    const at = known.get(entry.key) ?? told.get(entry.key);
    if (at === undefined || isMarker(entry, at)) continue;
    const problem = { field: 'key', expected: `another key: ${entry.key} was forgotten on ${dayOf(at)}` };
    if (!markers.has(entry.key)) refuseEntry(delivery, entry, problem);
    else {
      refuse(delivery, entry, [problem]);
      delivery.entries.delete(entry.key);
    }
  }
  for (const revision of delivery.revisions.splice(0)) {
    const { key } = revision.revision;
    if (!known.has(key) && !told.has(key)) delivery.revisions.push(revision);
    else refuse(delivery, revision, [{ field: 'key', expected: `no history of ${key}, which was forgotten` }]);
  }
  await refuseForgetting(database, delivery, known);
}

/** What is here with its content is forgotten by the command alone, which also clears its history. */
async function refuseForgetting(
  database: Database,
  delivery: Delivery,
  known: ReadonlyMap<string, number>,
): Promise<void> {
  const keys = delivery.forgotten.map(({ forgotten }) => forgotten.key).filter((key) => !known.has(key));
  const here = await hashesOf(database, keys);
  for (const each of delivery.forgotten.splice(0)) {
    const { key } = each.forgotten;
    if (!here.has(key)) delivery.forgotten.push(each);
    else {
      refuse(
        delivery,
        each,
        [{ field: 'key', expected: `a record that is not here with its content; claimgraph forget ${key} erases it` }],
        key,
      );
    }
  }
}

async function knownForgotten(database: Database, delivery: Delivery): Promise<Map<string, number>> {
  const keys = new Set([
    ...delivery.entries.keys(),
    ...delivery.revisions.map(({ revision }) => revision.key),
    ...delivery.forgotten.map(({ forgotten }) => forgotten.key),
  ]);
  const found = await inPages([...keys], async (page) => [...(await forgottenOf(reading(database), page))]);
  return new Map(found);
}

function isMarker({ record }: Entry, at: number): boolean {
  return contentOf(markerOf(record, at).record) === contentOf(record);
}

/** The day of an instant, for messages. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
