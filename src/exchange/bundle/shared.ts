import type { Database } from '../../database/database.ts';
import type { Concept } from '../../record/key.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordOf } from '../../shapes.ts';
import type { Delivery } from './delivery.ts';
import { storedRecords } from './lookup.store.ts';

/**
 * A record that several bring, each as far as it knows it: what the earlier says stays, the later only adds. A name of the
 * record's own goes before a description of ours.
 */
export function fuller(earlier: CheckedRecord, later: CheckedRecord): CheckedRecord {
  const named = earlier['named'] === false && later['named'] === true;
  return { ...later, ...earlier, ...(named ? { name: later['name'], named: true } : {}) };
}

/** Concepts of which many files tell a little: none corrects what another has said. */
const STAY: readonly Concept[] = ['place', 'actor', 'source'];

/**
 * Leaves places, actors and sources that many files bring as they are stored, but for what they did not hold yet; a
 * document keeps what the file at hand does not tell.
 */
export async function keepStored(database: Database, { entries }: Delivery): Promise<void> {
  const shared = [...entries.values()].filter(
    ({ shared: isShared, shape }) => isShared && [...STAY, 'document'].includes(shape.concept),
  );
  const stored = await storedRecords(
    database,
    shared.map(({ key }) => key),
  );
  for (const entry of shared) {
    const before = stored.get(entry.key);
    if (!before) continue;
    const known = recordOf(before.node);
    const record = STAY.includes(entry.shape.concept) ? fuller(known, entry.record) : fuller(entry.record, known);
    entries.set(entry.key, { ...entry, record });
  }
}
