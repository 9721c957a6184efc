import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors.ts';
import { fetchImports, type Import, type ImportRow } from '../../history/import.store.ts';
import { endUndo, NotAsLeft, takeBack, type UndoBatch } from '../../history/undo.store.ts';
import { idOf } from '../../record/key.ts';
import { recordOf } from '../../shapes.ts';
import { planBatches } from '../bundle/plan.ts';
import type { Progress } from '../import.ts';
import { ready } from '../bundle/write.ts';
import { type Obstacle, obstacles } from './obstacles.ts';
import { needsOf, type Step, type Steps, stepsOf } from './plan.ts';

export interface UndoOptions {
  /** Says what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** Why, in the words of whoever undoes. */
  readonly why?: string;
  readonly progress?: (progress: Progress) => void;
}

/** What an undo did, or would do. */
export interface UndoResult {
  readonly undone: ImportRow;
  /** Records that the import had added, and that are gone again. */
  readonly removed: number;
  /** Records that are again what they were before it. */
  readonly restored: number;
  /** Records that it had brought and that were forgotten since: their markers stay. */
  readonly forgotten: number;
  /** What stands in the way; where there is anything, nothing was undone. */
  readonly obstacles: readonly Obstacle[];
  /** Id of the undo, where there was one. */
  readonly id: string | undefined;
}

/**
 * Takes an import back: the records become exactly what they were before it, or nothing changes and the obstacles say what
 * stands in the way. Written in batches, each complete in itself; one that is broken off goes on where it was when it is
 * run again. Throws a StartError where there is no such import.
 */
export async function undoImport(database: Database, id: string, options: UndoOptions): Promise<UndoResult> {
  const progress = options.progress ?? (() => {});
  const undone = await importToUndo(database, id);
  const found = await stepsOf(database, undone, (done) => progress({ phase: 'check', done }));
  const inTheWay = await obstacles(database, undone, found);
  const all = [...found.steps.values()];
  const removed = all.filter(({ earlier }) => earlier === undefined).length;
  const result = { undone, removed, restored: all.length - removed, forgotten: found.forgotten, obstacles: inTheWay };
  if (options.dryRun || inTheWay.length > 0) return { ...result, id: undefined };
  const by: Import = {
    id: uuidv7(),
    at: Date.now(),
    command: 'UNDO',
    why: options.why ?? '',
    files: [],
    undoes: undone.id,
  };
  await takeAllBack(database, by, found, (done) => progress({ phase: 'write', done, total: all.length }));
  await endUndo(database, by);
  return { ...result, id: by.id };
}

async function importToUndo(database: Database, id: string): Promise<ImportRow> {
  const [found] = await fetchImports(database, [id.toLowerCase()]);
  if (!found) throw new StartError(`There is no import ${id}.`, 'claimgraph undo alone names the last ones.');
  if (found.command === 'UNDO')
    throw new StartError(`${id} is itself an undo.`, 'Import the files again that it took back.');
  if (found.command === 'FORGET')
    throw new StartError(`${id} forgot a record, for good.`, 'There is no way back from that.');
  if (found.undoneBy !== null)
    throw new StartError(`The import ${id} was undone already, by ${found.undoneBy}.`, 'Nothing is left to do.');
  return found;
}

/** In the order that an import of what is there now would have, backwards: every stage of it is a whole graph. */
async function takeAllBack(
  database: Database,
  by: Import,
  found: Steps,
  progress: (done: number) => void,
): Promise<void> {
  const entries = [...found.steps.values()].flatMap(({ now }) => now ?? []);
  let done = 0;
  for (const batch of planBatches(entries, needsOf(found)).reverse()) {
    const steps = batch.map(({ key }) => found.steps.get(key) as Step);
    await takeBack(database, batchOf(steps), { by, toRecord: recordOf }).catch((error: unknown) => {
      if (!(error instanceof NotAsLeft)) throw error;
      throw new StartError(
        `${error.message} was changed just now, by another.`,
        `Run claimgraph undo ${by.undoes} again.`,
      );
    });
    done += steps.length;
    progress(done);
  }
}

function batchOf(steps: readonly Step[]): UndoBatch {
  const undone = ({ change, leftHash }: Step) => ({ revision: change.id, contentHash: leftHash });
  return {
    removals: steps.flatMap((step) => {
      const { stored, earlier } = step;
      return stored && !earlier ? [{ ...undone(step), id: idOf(step.change.key), node: stored.node }] : [];
    }),
    restorations: steps.flatMap((step) => (step.earlier ? [{ ...undone(step), record: ready(step.earlier) }] : [])),
  };
}
