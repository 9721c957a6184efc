import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plannedDatabase, wrong } from './planned.ts';
import { composedStatements } from './statements.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await plannedDatabase();
}, 180_000);
afterAll(() => driver.close());

it('In every list, each order with each filter, each pair and all: the analyser warns of nothing, and no plan scans', async () => {
  const statements = composedStatements('every combination');
  expect(statements.length).toBeGreaterThan(3_000);
  expect(await wrong(driver, statements)).toEqual([]);
}, 1_200_000);
