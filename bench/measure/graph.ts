import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { startLocalNeo4j } from '../../src/database/local/local.ts';
import { applySchema } from '../../src/database/setup.ts';
import { importFiles } from '../../src/exchange/import.ts';
import { holdsRecords } from '../../src/record/census.store.ts';
import { generate } from '../generate.ts';
import type { Sizes } from '../sizes.ts';
import type { Access } from './sides.ts';

type Say = (line: string) => void;

/** A database to measure on. */
export interface Graph {
  readonly access: Access;
  readonly database: Database;
  close(): Promise<void>;
}

/** The database of NEO4J_URI, or a Neo4j that is thrown away in the end. */
export async function openGraph(say: Say): Promise<Graph> {
  const config = readConfig(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  const local =
    config.NEO4J_URI === ''
      ? await startLocalNeo4j({ dataDir: folder, cacheDir: config.CACHE_DIR, throwaway: true, say })
      : undefined;
  const { uri, username, password } = local ?? {
    uri: config.NEO4J_URI,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD,
  };
  const access = { uri, username, password, database: local ? 'neo4j' : config.NEO4J_DATABASE };
  const database = openDatabase({ ...access, deadlineMs: 300_000, poolSize: config.POOL_SIZE });
  return {
    access,
    database,
    close: async () => {
      await database.close();
      await local?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const SAID_EVERY_MS = 5_000;

/** Loads a made-up graph through the importer. Throws where the database holds something already. */
export async function loadGraph({ database }: Graph, sizes: Sizes, seed: number, say: Say): Promise<void> {
  await applySchema(database);
  if (await holdsRecords(database))
    throw new Error('The database holds records already: --loaded measures what is there.');
  const begun = Date.now();
  let said = begun;
  const { new: made, refused } = await importFiles(
    database,
    [{ name: 'made-up.jsonl', bytes: Readable.from(lines(sizes, seed)) }],
    {
      dryRun: false,
      match: false,
      progress: ({ phase, done, total }) => {
        if (Date.now() - said < SAID_EVERY_MS) return;
        said = Date.now();
        say(`loading: ${phase} ${done}${total === undefined ? '' : ` of ${total}`}`);
      },
    },
  );
  if (refused > 0) throw new Error(`${refused} records of the made-up graph were refused.`);
  // Else the database plans by what it counted while there was hardly anything in it.
  await database.command({ name: 'bench:count indexes', text: 'CALL db.prepareForReplanning(300)' });
  say(`loaded ${made} records in ${Math.round((Date.now() - begun) / 1_000)} s`);
}

function* lines(sizes: Sizes, seed: number): Generator<Buffer> {
  for (const record of generate(sizes, seed)) yield Buffer.from(`${JSON.stringify(record)}\n`);
}
