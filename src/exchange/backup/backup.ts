import { createHash } from 'node:crypto';
import type { Database } from '../../database/database.ts';
import { SCHEMA_VERSION } from '../../database/migrations.ts';
import { StartError } from '../../errors.ts';
import { canonical } from '../../record/content.ts';
import { exportRecords } from '../bundle/export.ts';
import { KEPT, keptPage, stateOfHistory } from './history.store.ts';
import { BACKUP_VERSION } from './lines.ts';

/** Nodes of one statement. */
const PAGE = 1_000;

/**
 * The whole graph with all its history, line by line, each with its line end: a header, the records as an export has them,
 * what is kept of imports, of what was forgotten and of every change, and a check sum. It is read in many statements,
 * between which somebody may write: then it would not be one graph, and this throws a StartError in the end.
 */
export async function* backupLines(database: Database): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let lines = 0;
  const state = await stateOfHistory(database);
  for await (const line of contentLines(database)) {
    hash.update(line);
    lines += 1;
    yield line;
  }
  if ((await stateOfHistory(database)) !== state)
    throw new StartError('The graph was changed while it was backed up.', 'Run claimgraph backup again.');
  yield `${JSON.stringify({ end: { lines, sha256: hash.digest('hex') } })}\n`;
}

async function* contentLines(database: Database): AsyncGenerator<string> {
  yield `${JSON.stringify({ backup: BACKUP_VERSION, schema: SCHEMA_VERSION, at: new Date().toISOString() })}\n`;
  yield* exportRecords(database);
  for (const kept of KEPT) {
    for (let after = ''; ;) {
      const page = await keptPage(database, kept, after, PAGE);
      for (const node of page) yield `${canonical({ kept, node })}\n`;
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.id;
    }
  }
}
