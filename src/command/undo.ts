import type { Database } from '../database/database.ts';
import { undoImport, type UndoResult } from '../exchange/undo/undo.ts';
import { type ImportRow, lastImports } from '../history/import.store.ts';
import { checkedWhy, type Io, progressLine } from './import.ts';

export interface UndoFlags {
  readonly dryRun: boolean;
  readonly why?: string;
}

/** Most obstacles that are printed one by one; the rest is counted. */
const MOST_PRINTED = 1_000;

/** How many imports are named where none is asked for. */
const LAST = 10;

/** `claimgraph undo IMPORT`: 0 where the import is taken back (or could be), 2 where a later change stands in the way. */
export async function runUndo(database: Database, id: string | undefined, flags: UndoFlags, io: Io): Promise<number> {
  if (id === undefined) return nameLast(database, io);
  const line = io.isTerminal ? progressLine(io.err) : { show: () => {}, clear: () => {} };
  try {
    const { dryRun, why } = flags;
    const given = why === undefined ? {} : { why: checkedWhy(why) };
    const result = await undoImport(database, id, { dryRun, ...given, progress: line.show });
    line.clear();
    report(result, flags, io);
    return result.obstacles.length === 0 ? 0 : 2;
  } finally {
    line.clear();
  }
}

async function nameLast(database: Database, { out, err }: Io): Promise<number> {
  const imports = await lastImports(database, LAST);
  for (const each of imports) out.write(`${told(each)}\n`);
  err.write(imports.length === 0 ? 'There is no import yet.\n' : 'Name one: claimgraph undo IMPORT\n');
  return 1;
}

function report(result: UndoResult, { dryRun }: UndoFlags, { out, err }: Io): void {
  const { undone, obstacles, removed, restored, forgotten, id } = result;
  for (const { key, why } of obstacles.slice(0, MOST_PRINTED)) err.write(`${key}: ${why}\n`);
  if (obstacles.length > MOST_PRINTED) err.write(`and ${obstacles.length - MOST_PRINTED} more\n`);
  out.write(`${told(undone)}\n`);
  const stays = forgotten === 0 ? '' : `  forgotten, and left so ${forgotten}`;
  const nothing =
    obstacles.length > 0
      ? '  (later changes stand in the way: nothing was undone)'
      : dryRun
        ? '  (dry run: nothing was written)'
        : '';
  out.write(`removed ${removed}  restored ${restored}${stays}${nothing}\n`);
  if (id !== undefined) out.write(`undo ${id}\n`);
}

/** An import in one line: its id first. */
function told({ id, at, command, files, why, added, changed, removed, undoneBy }: ImportRow): string {
  const names = files.join(', ');
  return [
    `${id}  ${new Date(at).toISOString()}  ${command}`,
    `added ${added}  changed ${changed}  removed ${removed}`,
    names,
    why === '' ? '' : `"${why}"`,
    undoneBy === null ? '' : `undone by ${undoneBy}`,
  ]
    .filter((part) => part !== '')
    .join('  ');
}
