import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import type { Driver } from 'neo4j-driver';
import { declaredPages, pageStatement } from '../../src/database/page.ts';
import type { Statement } from '../../src/database/statement.ts';
import { emptyDatabase } from '../support/database.ts';
import { generated } from '../support/generated.ts';
import { load } from '../support/server.ts';
import { explain, faults, openDriver, operators } from './plan.ts';
import { composedStatements, readStatements } from './statements.ts';

/** Planning is tried on data: a plan made for an empty database says nothing. */
const SCALE = 0.02;

let driver: Driver;
beforeAll(async () => {
  const database = await emptyDatabase();
  await load(database, { yaml: generated(SCALE) });
  await database.command({ name: 'test:revisions', text: 'UNWIND range(1, 2000) AS i CREATE (:Revision {id: toString(i), recordId: toString(i % 50), key: toString(i % 50), at: i})' });
  await database.command({ name: 'test:forget plans', text: 'CALL db.clearQueryCaches()' });
  driver = openDriver();
}, 180_000);
afterAll(() => driver.close());

async function wrong(statements: readonly Statement[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, text } of statements) {
    const { plan, warnings } = await explain(driver, text);
    const all = [...faults(plan), ...warnings];
    if (all.length > 0) found.push(`${name}: ${[...new Set(all)].join(', ')}`);
  }
  return found;
}

describe('No question reads more than it answers with: no scan, no Eager, no cartesian product', () => {
  it('in the statements that are written out', async () => {
    const statements = readStatements();
    expect(statements.length).toBeGreaterThan(20);
    expect(await wrong(statements)).toEqual([]);
  });

  it('in every list: each order, each filter, all filters', async () => {
    const statements = composedStatements('each');
    expect(statements.length).toBeGreaterThan(200);
    expect(await wrong(statements)).toEqual([]);
  }, 180_000);

  it('and a root list or a hub is read in the order of its index, not sorted', async () => {
    const walked = declaredPages().filter(({ parent }) => parent === undefined || parent.copied !== undefined);
    for (const page of walked) {
      for (const order of Object.keys(page.orders)) {
        const { name, text } = pageStatement(page, { order, filters: {}, first: 20, count: false });
        const all = operators((await explain(driver, text)).plan);
        expect(all.filter((operator) => /^(Sort|Top)$/.test(operator)), name).toEqual([]);
        expect(all.filter((operator) => operator.includes('IndexSeek')), name).not.toEqual([]);
      }
    }
  });

  it('a plan that scans would be found', async () => {
    expect(faults((await explain(driver, 'MATCH (n:Claim) WHERE n.text = "x" RETURN n')).plan)).toEqual([expect.stringContaining('Scan')]);
    expect(faults((await explain(driver, 'MATCH (n:Claim {id: "a"}) MATCH (m:Assertion) RETURN n, m')).plan).length).toBeGreaterThan(0);
  });
});
