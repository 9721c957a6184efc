import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plannedDatabase, wrong } from './planned.ts';
import { composedStatements } from './statements.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await plannedDatabase();
}, 180_000);
afterAll(() => driver.close());

it('In every list, each order with each filter and with all, and each pair of filters: the analyser warns of nothing, and no plan scans', async () => {
  const statements = composedStatements('wide');
  expect(statements.length).toBeGreaterThan(700);
  expect(await wrong(driver, statements)).toEqual([]);
}, 3_600_000);
