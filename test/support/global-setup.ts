import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startLocalNeo4j } from '../../src/database/local/local.ts';

/**
 * One throw-away Neo4j for the whole run; the tests find it by TEST_NEO4J_*. Where TEST_NEO4J_URI is given already, that
 * server is used, and everything in it is lost.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['TEST_NEO4J_URI']) return async () => {};
  const { CACHE_DIR } = readConfig(process.env);
  const server = await startLocalNeo4j({
    dataDir: join(tmpdir(), 'claimgraph-test'),
    cacheDir: CACHE_DIR,
    throwaway: true,
    say: () => {},
  });
  process.env['TEST_NEO4J_URI'] = server.uri;
  process.env['TEST_NEO4J_USERNAME'] = server.username;
  process.env['TEST_NEO4J_PASSWORD'] = server.password;
  return () => server.stop();
}
