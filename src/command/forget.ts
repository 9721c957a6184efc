import type { Database } from '../database/database.ts';
import { forget, type Forgot } from '../exchange/forget/forget.ts';
import { checkedWhy, type Io, progressLine } from './import.ts';

export interface ForgetFlags {
  readonly dryRun: boolean;
  readonly why?: string;
}

/** `claimgraph forget KEY...`: 0 where all are forgotten, or could be. */
export async function runForget(
  database: Database,
  keys: readonly string[],
  flags: ForgetFlags,
  io: Io,
): Promise<number> {
  const given = flags.why === undefined ? {} : { why: checkedWhy(flags.why) };
  const line = io.isTerminal ? progressLine(io.err) : { show: () => {}, clear: () => {} };
  try {
    for (const key of keys) {
      const forgot = await forget(database, key, {
        dryRun: flags.dryRun,
        ...given,
        together: keys,
        progress: (done) => line.show({ phase: 'check', done }),
      });
      line.clear();
      report(forgot, flags, io);
    }
  } finally {
    line.clear();
  }
  if (!flags.dryRun)
    io.err.write('Its words may still be in exports, backups and the files of the database: see the README.\n');
  return 0;
}

const SAYS = { record: 'the record', history: 'the history of', import: 'the --why or a file name of the import' };

function report(forgot: Forgot, { dryRun }: ForgetFlags, io: Io): void {
  const { key, already, keyTells, fields, revisions, namedBy, mentions } = forgot;
  if (already) {
    io.out.write(`${key}: forgotten before\n`);
    return;
  }
  if (keyTells) io.err.write(`${key}: its key holds its words, and a key stays\n`);
  for (const mention of mentions)
    io.err.write(`${key}: its words also stand in ${SAYS[mention.where]} ${mention.key}, and stay there\n`);
  const touched = fields.length === 0 ? 'no fields' : fields.join(', ');
  const numbers = `revisions ${revisions}  named by ${namedBy}`;
  io.out.write(`${key}: ${touched}  ${numbers}${dryRun ? '  (dry run: nothing was written)' : ''}\n`);
}
