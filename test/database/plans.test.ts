import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements } from '../../src/database/statement.ts';
import { declaredPages } from '../../src/database/page.ts';
import { pageStatement } from '../../src/database/page-text.ts';
import { NO_LENS } from '../../src/lens/lens.store.ts';
import { explain, faults, operators } from './plan.ts';
import { plannedDatabase, wrong } from './planned.ts';
import { composedStatements } from './statements.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await plannedDatabase();
}, 600_000);
afterAll(() => driver.close());

describe('No question reads more than it answers with: no scan, no Eager, no cartesian product', () => {
  it('in the statements that are written out', async () => {
    const statements = readStatements();
    expect(statements.length).toBeGreaterThan(20);
    expect(await wrong(driver, statements)).toEqual([]);
  });

  it('in every list: each order, and all filters together', async () => {
    const statements = composedStatements('usual');
    expect(statements.length).toBeGreaterThan(150);
    expect(await wrong(driver, statements)).toEqual([]);
  }, 600_000);

  it('and a root list or a hub is read in the order of its index, not sorted', async () => {
    const walked = declaredPages().filter(({ parent }) => parent === undefined || parent.copied !== undefined);
    for (const page of walked) {
      for (const order of Object.keys(page.orders)) {
        const { name, text } = pageStatement(page, { order, filters: {}, first: 20, count: false, lens: NO_LENS });
        const all = operators((await explain(driver, text)).plan);
        expect(
          all.filter((operator) => /^(Sort|Top)$/.test(operator)),
          name,
        ).toEqual([]);
        expect(
          all.filter((operator) => operator.includes('IndexSeek')),
          name,
        ).not.toEqual([]);
      }
    }
  });

  it('a plan that scans would be found', async () => {
    expect(faults((await explain(driver, 'MATCH (n:Claim) WHERE n.text = "x" RETURN n')).plan)).toEqual([
      expect.stringContaining('Scan'),
    ]);
    expect(
      faults((await explain(driver, 'MATCH (n:Claim {id: "a"}) MATCH (m:Assertion) RETURN n, m')).plan).length,
    ).toBeGreaterThan(0);
  });
});
