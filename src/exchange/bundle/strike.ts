import { type Database, reading } from '../../database/database.ts';
import { mapReferences } from '../../record/reference.ts';
import { recordPage, type StoredRecord } from '../../record/stored-record.store.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordOf, shapeOfRecord } from '../../shapes.ts';
import { countRefused, type Delivery, type Entry, refuse } from './delivery.ts';
import { ownName } from './read.ts';

/** Acts of one statement. */
const PAGE = 1_000;

/**
 * Adds to a delivery what strikes every act of its bundles that is in the database and not in the files, and says how many
 * these are. Other records stay: once no act stands behind it, a claim counts no more. Where anything was refused it
 * strikes nothing, since what is missing may only be mistyped.
 */
export async function strikeMissing(database: Database, delivery: Delivery, at: number, why?: string): Promise<number> {
  if (countRefused(delivery) > 0) {
    const [{ file, line } = { file: '', line: 0 }] = delivery.refusals;
    refuse(delivery, { file, line }, [
      { field: 'file', expected: 'no refusal in it, for --strike-missing to strike what is not there' },
    ]);
    return 0;
  }
  let struck = 0;
  for (const [bundle, file] of delivery.bundles) {
    for await (const stored of actsOf(database, bundle)) {
      const act = recordOf(stored.node);
      if (delivery.entries.has(act.key) || act['struckAt'] !== undefined) continue;
      const struckWhy = why ?? `missing from ${ownName(file)}`;
      const record = { ...act, struckAt: new Date(at).toISOString(), struckWhy: struckWhy.slice(0, 500) };
      delivery.entries.set(act.key, entryOf(record, { file, bundle }));
      struck += 1;
    }
  }
  return struck;
}

/** The acts of a bundle, by key. */
async function* actsOf(database: Database, bundle: string): AsyncGenerator<StoredRecord> {
  const prefix = `${bundle}/assertion/`;
  let after = prefix;
  for (;;) {
    const page = await recordPage(reading(database), 'Assertion', after, PAGE);
    for (const record of page) {
      if (!record.node.key.startsWith(prefix)) return;
      yield record;
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.node.key;
  }
}

/** A record of the database as one on its way in. */
export function entryOf(record: CheckedRecord, { file, bundle }: { file: string; bundle: string }): Entry {
  const shape = shapeOfRecord(record);
  const names = new Set<string>();
  mapReferences(record, shape.references, (key) => {
    names.add(key);
    return key;
  });
  return { file, line: 0, shape, bundle, key: record.key, record, names: [...names] };
}
