import type { Database } from '../database/database.ts';
import { restoreBackup } from '../exchange/backup/restore.ts';
import { type Io, printRefusals, progressLine } from './import.ts';

/** `claimgraph restore FILE`: 0 when all of it is there (or could be), 2 where it holds what cannot stand. */
export async function runRestore(
  database: Database,
  file: string,
  { dryRun }: { readonly dryRun: boolean },
  io: Io,
): Promise<number> {
  const line = io.isTerminal ? progressLine(io.err) : { show: () => {}, clear: () => {} };
  try {
    const { records, history, refused, refusals, at } = await restoreBackup(database, file, {
      dryRun,
      progress: line.show,
    });
    line.clear();
    printRefusals(refusals, io.err);
    const nothing =
      refused > 0 ? `  refused ${refused}  (nothing was written)` : dryRun ? '  (dry run: nothing was written)' : '';
    io.out.write(`backup of ${at}  records ${records}  history ${history}${nothing}\n`);
    return refused === 0 ? 0 : 2;
  } finally {
    line.clear();
  }
}
