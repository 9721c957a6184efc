import type { Driver } from 'neo4j-driver';
import type { Statement } from '../../src/database/statement.ts';
import { emptyDatabase } from '../support/database.ts';
import { generated } from '../support/generated.ts';
import { load } from '../support/server.ts';
import { explain, faults, openDriver } from './plan.ts';

/** Planning is tried on data: a plan made for an empty database says nothing. */
const SCALE = 0.02;

/** Judgements of its claims and sources. */
const JUDGED = [
  { type: 'bundle', version: 1, name: 'judged' },
  ...Array.from({ length: 300 }, (_, i) => ({
    type: 'assessment',
    key: `a${i}`,
    assesses: i % 10 === 0 ? `bench/source/s${i % 30}` : `bench/claim/c${i}`,
    reviewer: `Reviewer ${i % 7}`,
    assessedAt: `2025-03-${String((i % 28) + 1).padStart(2, '0')}`,
    ...(i % 10 === 0 ? { reliability: 'B' } : { verdict: `verdict ${i % 5}` }),
  })),
]
  .map((record) => JSON.stringify(record))
  .join('\n');

/** A driver on a database that holds a made-up graph, whose indexes have been counted. */
export async function plannedDatabase(): Promise<Driver> {
  const database = await emptyDatabase();
  await load(database, { yaml: generated(SCALE) });
  await load(database, { yaml: JUDGED });
  await database.command({
    name: 'test:revisions',
    text: 'UNWIND range(1, 2000) AS i CREATE (:Revision {id: toString(i), recordId: toString(i % 50), key: toString(i % 50), importId: toString(i % 7), at: i})',
  });
  await database.command({
    name: 'test:imports',
    text: 'UNWIND range(1, 2000) AS i CREATE (:Import {id: toString(i), at: i}) CREATE (:Forgotten {id: toString(i), key: toString(i), at: i})',
  });
  await database.command({ name: 'test:count indexes', text: 'CALL db.prepareForReplanning(60)' });
  return openDriver();
}

/** What is wrong with the plans of these statements. */
export async function wrong(driver: Driver, statements: readonly Statement[]): Promise<string[]> {
  const found: string[] = [];
  const waiting = statements.values();
  const explainRest = async () => {
    for (const { name, text } of waiting) {
      const { plan, warnings } = await explain(driver, text);
      const all = [...faults(plan), ...warnings];
      if (all.length > 0) found.push(`${name}: ${[...new Set(all)].join(', ')}`);
    }
  };
  await Promise.all([explainRest(), explainRest(), explainRest()]); // planning is the server's work, and it has several hands
  return found;
}
