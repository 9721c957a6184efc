import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { prepareHome, writeConf } from './home.ts';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';
import { freePort } from './port.ts';
import { whenReady } from './readiness.ts';
import { homeMark, launch, setFirstPassword } from './server.ts';
import { takeTurn } from './turn.ts';
import { sweep } from './watch.ts';

const STOP_LIMIT_MS = 120_000;

/** What the archive is made from, and where. */
export interface Making {
  readonly java: Java;
  readonly jars: Jars;
  readonly cacheDir: string;
  readonly say: (line: string) => void;
}

/**
 * The options that let Java read Neo4j's classes from an archive, which takes two seconds off every start. The archive
 * is made once for a build of Java, by a server that is started for it and thrown away. Without it all works, slower.
 */
export async function archiveOptions(making: Making): Promise<readonly string[]> {
  const { java, jars, cacheDir, say } = making;
  const archive = join(jars.folder, `classes-${java.version}-${java.build}.jsa`);
  try {
    if (!existsSync(archive)) {
      await takeTurn(cacheDir, say, async () => (existsSync(archive) ? undefined : make(archive, making)));
    }
    return ['-Xshare:auto', `-XX:SharedArchiveFile=${archive}`];
  } catch (error) {
    say(`Neo4j: starts stay slower (${error instanceof Error ? error.message : String(error)})`);
    return [];
  }
}

/** Under another name first, so that a program that is killed leaves no half archive. */
async function make(archive: string, { java, jars, say }: Making): Promise<void> {
  say('Neo4j: preparing faster starts, once (some 20 seconds)');
  const part = `${archive}.part`;
  const folder = join(jars.folder, 'making');
  await sweep({ mark: homeMark(join(folder, 'neo4j')), folder });
  try {
    const home = prepareHome(folder);
    const port = await freePort();
    writeConf(home, port);
    const plain = { java, jars, home, options: [], lasting: false, vanishing: folder };
    await setFirstPassword(plain);
    const server = launch({ ...plain, options: [`-XX:ArchiveClassesAtExit=${part}`] });
    try {
      const uri = `bolt://127.0.0.1:${port}`;
      const obstacle = await whenReady(server, { uri, home }, say);
      if (obstacle !== undefined) throw new Error(obstacle);
      await useIt(uri, home.password);
    } finally {
      await server.stop(STOP_LIMIT_MS);
    }
    await rename(part, archive);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What a program does at its start, so that the classes for it are in the archive too. */
async function useIt(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { telemetryDisabled: true });
  try {
    for (const text of STATEMENTS) await driver.executeQuery(text, {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}

const STATEMENTS = [
  'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:Sample) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX b IF NOT EXISTS FOR (n:Sample) ON (n.at, n.id)',
  'CREATE FULLTEXT INDEX c IF NOT EXISTS FOR (n:Sample) ON EACH [n.text]',
  'CALL db.awaitIndexes(60)',
  "UNWIND range(1, 100) AS i CREATE (n:Sample {id: toString(i), at: datetime(), text: 'sample ' + i})",
  'MATCH (a:Sample), (b:Sample) WHERE a.id < b.id WITH a, b LIMIT 100 MERGE (a)-[:KNOWS]->(b)',
  "CALL db.index.fulltext.queryNodes('c', 'sample') YIELD node, score RETURN node.id, score ORDER BY score LIMIT 5",
  'MATCH (a:Sample) RETURN a.id, COLLECT { MATCH (a)-[:KNOWS]->(b) RETURN b.id ORDER BY b.id LIMIT 5 } AS b LIMIT 5',
  'SHOW INDEXES',
];
