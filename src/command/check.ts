import type { Database } from '../database/database.ts';
import { breaches } from '../exchange/check/check.ts';
import type { Io } from './import.ts';

/** Most breaches that are printed one by one; the rest is counted. */
const MOST_PRINTED = 1_000;

/** `claimgraph check`: names every breach of what always holds. 0 where there is none, 1 otherwise. */
export async function runCheck(database: Database, { out, err }: Io): Promise<number> {
  let found = 0;
  let records = 0;
  for await (const { key, wrong } of breaches(database, (seen) => {
    records = seen;
  })) {
    found += 1;
    if (found <= MOST_PRINTED) err.write(`${key}: ${wrong}\n`);
  }
  if (found > MOST_PRINTED) err.write(`and ${found - MOST_PRINTED} more\n`);
  out.write(`records ${records}  breaches ${found}\n`);
  return found === 0 ? 0 : 1;
}
