import { type Database, openDatabase } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/setup.ts';

let opened: Database | undefined;

/** The server of this run, as it is. Opened once in a test file; ends with its process. */
export function testDatabase(): Database {
  opened ??= openDatabase({
    uri: process.env['TEST_NEO4J_URI'] ?? 'bolt://127.0.0.1:7687',
    username: process.env['TEST_NEO4J_USERNAME'] ?? 'neo4j',
    password: process.env['TEST_NEO4J_PASSWORD'] ?? '',
    database: 'neo4j',
    deadlineMs: 20_000,
    poolSize: 10,
  });
  return opened;
}

/** How often it was emptied and filled: what it held before that is gone. */
export const changes = { count: 0 };

/** The server of this run with nothing in it but the schema. */
export async function emptyDatabase(): Promise<Database> {
  changes.count += 1;
  const database = testDatabase();
  await database.command({
    name: 'test:empty',
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
  });
  await applySchema(database);
  return database;
}
