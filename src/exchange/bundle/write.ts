import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';
import { keepForgotten } from '../../history/forgotten.store.ts';
import { type Import, keepImport } from '../../history/import.store.ts';
import { countKnownRevisions, keepRevisions } from '../../history/revision.store.ts';
import { incoming, type Incoming, type WriteCounts, writeRecords } from '../../history/write.ts';
import { recordOf } from '../../shapes.ts';
import type { Needs } from './conflict.ts';
import type { Delivery, Entry } from './delivery.ts';
import { planBatches } from './plan.ts';
import { ownName } from './read.ts';

/** Makes an entry ready to be written. */
export function ready({ record, shape, names, file }: Entry): Incoming {
  return incoming(record, shape.toNode(record), names, ownName(file));
}

/**
 * Writes all that is left of a delivery, in batches that are each complete in itself. `by` is null where it brings its
 * whole history with it.
 */
export async function writeAll(
  database: Database,
  delivery: Delivery,
  { needs, by, progress }: { needs: Needs; by: Import | null; progress: (done: number, total: number) => void },
): Promise<WriteCounts> {
  const total = delivery.entries.size + delivery.revisions.length;
  let counts: WriteCounts = { new: 0, same: 0, changed: 0 };
  let done = 0;
  const add = (more: WriteCounts) => {
    counts = { new: counts.new + more.new, same: counts.same + more.same, changed: counts.changed + more.changed };
    done += more.new + more.same + more.changed;
    progress(done, total);
  };
  let before = Promise.resolve();
  for (const batch of planBatches(delivery.entries.values(), needs)) {
    const records = batch.map(ready); // made while the database still writes the batch before
    await before;
    before = writeRecords(database, records, { by, toRecord: recordOf }).then(add);
  }
  await before;
  await writeHistory(database, delivery, by, add);
  if (counts.new > MANY) await forgetPlans(database);
  return counts;
}

const LINES_AT_A_TIME = 1_000;

/** Lines of history that a file brings: of what was forgotten, and of what changed in the graph that it comes from. */
async function writeHistory(
  database: Database,
  { revisions, forgotten }: Delivery,
  by: Import | null,
  add: (counts: WriteCounts) => void,
): Promise<void> {
  const brought = by === null ? {} : { broughtBy: by.id };
  const gone = forgotten.map((each) => ({ ...each.forgotten, ...brought }));
  if (gone.length > 0) {
    await database.write(async (run) => {
      await keepForgotten(run, gone);
      if (by) await keepImport(run, by, NOTHING);
    });
  }
  for (let begin = 0; begin < revisions.length; begin += LINES_AT_A_TIME) {
    const page = revisions.slice(begin, begin + LINES_AT_A_TIME).map(({ revision }) => ({ ...revision, ...brought }));
    const known = await database.write(async (run) => {
      const count = await countKnownRevisions(run, page);
      await keepRevisions(run, page);
      if (by && count < page.length) await keepImport(run, by, NOTHING);
      return count;
    });
    add({ new: page.length - known, same: known, changed: 0 });
  }
}

/** A line of history changes no record. */
const NOTHING = { added: 0, changed: 0, removed: 0 };

/** So many new records that plans made before them no longer fit. */
const MANY = 1_000;
const FORGET_PLANS = statement('forgetPlans', 'CALL db.prepareForReplanning(60)');

/** Has indexes counted anew and plans made anew. Needs rights that a guest in a hosted database has not; without it, answers are right and may be slow at first. */
async function forgetPlans(database: Database): Promise<void> {
  await database.command(FORGET_PLANS).catch(() => {});
}
