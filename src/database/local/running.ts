import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf } from './claim.ts';

/** How a server is reached. */
export interface Access {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/**
 * The Neo4j that another claimgraph is running on this data folder at the moment, so that a graph can be added to, saved
 * and checked while it is served. Undefined where nobody holds the folder, or its server has never started.
 */
export function findRunning(dataDir: string): Access | undefined {
  if (holderOf(join(dataDir, 'lock')) === undefined) return undefined;
  try {
    const conf = readFileSync(join(dataDir, 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
    const address = /^server\.bolt\.listen_address=(\S+)$/m.exec(conf)?.[1];
    const password = readFileSync(join(dataDir, 'password'), 'utf8').trim();
    return address === undefined ? undefined : { uri: `bolt://${address}`, username: 'neo4j', password };
  } catch {
    return undefined;
  }
}
