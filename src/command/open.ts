import type { Config } from '../config.ts';
import { openDatabase, type Database } from '../database/database.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../database/local/local.ts';
import { findRunning } from '../database/local/running.ts';
import { applySchema } from '../database/setup.ts';
import { whyUnreachable } from '../database/unreachable.ts';

/** A database that is ready to be asked, and what to do with it in the end. */
export interface OpenDatabase {
  readonly database: Database;
  /** Fulfilled, with a sentence that says why, if a local Neo4j ends before its time. */
  readonly ended: Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the database of the settings, or starts a local one where they name none, and brings it to our schema. `shared`
 * takes the local one that another claimgraph is serving. Throws a StartError that says what is wrong and what to do.
 */
export async function open(
  config: Config,
  say: (line: string) => void,
  how: { readonly shared: boolean },
): Promise<OpenDatabase> {
  const isLocal = config.NEO4J_URI === '';
  const running = isLocal && how.shared ? findRunning(config.DATA_DIR) : undefined;
  const local =
    isLocal && !running
      ? await startLocalNeo4j({ dataDir: config.DATA_DIR, cacheDir: config.CACHE_DIR, say })
      : undefined;
  const server = running ??
    local ?? { uri: config.NEO4J_URI, username: config.NEO4J_USERNAME, password: config.NEO4J_PASSWORD };
  const database = openDatabase({
    uri: server.uri,
    username: server.username,
    password: server.password,
    database: config.NEO4J_DATABASE,
    deadlineMs: config.DEADLINE_MS,
    poolSize: config.POOL_SIZE,
  });
  const close = () => closeBoth(database, local);
  try {
    await applySchema(database);
  } catch (error) {
    await close();
    throw whyUnreachable(error, config);
  }
  return { database, ended: local?.ended ?? new Promise(() => {}), close };
}

async function closeBoth(database: Database, local: LocalNeo4j | undefined): Promise<void> {
  // A server that does not answer is not waited for: the program must be able to end.
  await Promise.race([database.close(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]).catch(() => {});
  await local?.stop();
}
