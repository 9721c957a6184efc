import { readFile } from 'node:fs/promises';
import { StartError } from '../errors.ts';
import type { Database } from './database.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts';
import { statement } from './statement.ts';

const SCHEMA_FILE = new URL('../../schema/database.cypher', import.meta.url);

/**
 * Brings a database to the schema of this program: migrates it from an older version, step by step, then creates what
 * is missing of schema/database.cypher and waits until the indexes can be used. Changes nothing where all is there.
 * Throws a StartError where the database is of a newer version, or holds what a constraint forbids.
 */
export async function applySchema(database: Database): Promise<void> {
  const version = await schemaVersion(database);
  if (version > SCHEMA_VERSION) {
    throw new StartError(
      `The database has version ${version} of the schema, and this program knows up to ${SCHEMA_VERSION}.`,
      'Use a newer claimgraph, or another database.',
    );
  }
  for (const step of MIGRATIONS.filter((migration) => migration.version > version)) {
    for (const each of step.statements) await database.command(each);
    await database.command(KEEP_VERSION, { version: step.version });
  }
  const there = new Set((await database.command(INDEX_NAMES)).map(([name]) => name));
  const missing = schemaStatements(await readFile(SCHEMA_FILE, 'utf8')).filter((text) => !there.has(nameOf(text)));
  for (const text of missing) await declare(database, text);
  await database.command(AWAIT_INDEXES);
}

const VERSION = statement('schemaVersion', "MATCH (v:SchemaVersion {id: 'schema'}) RETURN v.version");

/** The version that the database has; 0 where it has none yet. */
export async function schemaVersion(database: Database): Promise<number> {
  const [row] = await database.read(VERSION);
  return Number(row?.[0] ?? 0);
}

/** The statements of a file of Cypher: each ends at a semicolon, and `//` begins a comment. */
export function schemaStatements(file: string): string[] {
  const bare = file.replace(/^\s*\/\/.*$/gm, '');
  return bare
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

const KEEP_VERSION = statement('keepSchemaVersion', "MERGE (v:SchemaVersion {id: 'schema'}) SET v.version = $version");
/** Every constraint of ours has an index of its own name. */
const INDEX_NAMES = statement('indexNames', 'SHOW INDEXES YIELD name');
const AWAIT_INDEXES = statement('awaitIndexes', 'CALL db.awaitIndexes(50)');

function nameOf(text: string): string {
  return /(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? 'unnamed';
}

async function declare(database: Database, text: string): Promise<void> {
  const name = nameOf(text);
  try {
    await database.command({ name: `schema:${name}`, text });
  } catch (error) {
    if (!(error as { code?: string }).code?.includes('ConstraintCreationFailed')) throw error;
    throw new StartError(
      `The database holds what the constraint ${name} of schema/database.cypher forbids.`,
      'Use a database that claimgraph alone writes to.',
    );
  }
}
