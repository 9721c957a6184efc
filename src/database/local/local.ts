import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors.ts';
import { archiveOptions } from './archive.ts';
import { claim } from './claim.ts';
import type { Claim } from './claim.ts';
import { asStartError, needSpace } from './disk.ts';
import { beginFirstStart, endFirstStart, prepareHome, writeConf } from './home.ts';
import type { Home } from './home.ts';
import { findJars, inspectJars, jarsFolder, NEO4J_VERSION } from './jars.ts';
import { findJava } from './java.ts';
import { hasMaven } from './maven.ts';
import { freePort } from './port.ts';
import { lastWords, whenReady } from './readiness.ts';
import { homeMark, launch, setFirstPassword } from './server.ts';
import type { Launch, Server } from './server.ts';
import { throwawayFolder } from './throwaway.ts';
import { sweep } from './watch.ts';

const MEGABYTES_NEEDED = 100;
const ATTEMPTS = 4;

/** A running Neo4j that belongs to this program, and ends with it however it ends. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** Fulfilled with a sentence that says why, when the server ends without having been stopped. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Where the local Neo4j lives, and who hears how far it is. */
export interface LocalOptions {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly say: (line: string) => void;
  /** For tests: an empty server in a folder of its own, which is removed in the end. `dataDir` stays untouched. */
  readonly throwaway?: boolean;
}

/** Starts Neo4j on the data folder, fetching it first if need be. Throws a StartError if it cannot. */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  const { cacheDir, say, throwaway = false } = options;
  const dataDir = throwaway ? await throwawayFolder() : options.dataDir;
  const held = await asStartError(`The data folder ${dataDir}`, 'DATA_DIR', () => hold(dataDir));
  const leave = async (): Promise<void> => {
    held.release();
    if (throwaway) await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const { java, jars, classes } = await program(cacheDir, say);
    const home = await asStartError(`The data folder ${dataDir}`, 'DATA_DIR', () => prepareHome(realpathSync(dataDir)));
    const base = { java, jars, home, options: classes, lasting: !throwaway };
    const { server, uri } = await start(throwaway ? { ...base, vanishing: dataDir } : base, say);
    return running(server, uri, home, leave);
  } catch (error) {
    await leave();
    throw error;
  }
}

/** Java and Neo4j's files. What is missing is told at once, both in one line if both are. */
async function program(cacheDir: string, say: (line: string) => void) {
  const filled = inspectJars(jarsFolder(cacheDir))?.missing === 0;
  const java = await findJava(filled || hasMaven() ? [] : ['maven']);
  const jars = await findJars(cacheDir, say);
  return { java, jars, classes: await archiveOptions({ java, jars, cacheDir, say }) };
}

async function hold(dataDir: string): Promise<Claim> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  accessSync(dataDir, constants.W_OK);
  needSpace(dataDir, MEGABYTES_NEEDED, 'DATA_DIR');
  const held = await claim(join(dataDir, 'lock'));
  if (!('heldBy' in held)) return held;
  throw new StartError(
    `The data folder ${dataDir} is in use by another claimgraph (process ${held.heldBy}).`,
    'Stop that one, or set DATA_DIR to another folder.',
  );
}

/** Starts the process until it is ready. A port can be snatched, and a server of before can take a moment to end. */
async function start(base: Launch, say: (line: string) => void): Promise<{ server: Server; uri: string }> {
  for (let attempt = 1; ; attempt += 1) {
    const left = await sweep({ mark: homeMark(base.home.folder) });
    if (left.length > 0) say(`Neo4j: ended one that an earlier run left (process ${left.join(', ')})`);
    const port = await freePort();
    writeConf(base.home, port, base.vanishing !== undefined);
    if (beginFirstStart(base.home)) await setFirstPassword(base);
    say(`Neo4j: starting ${NEO4J_VERSION}`);
    const server = launch(base);
    const uri = `bolt://127.0.0.1:${port}`;
    const obstacle = await whenReady(server, { uri, home: base.home }, say).catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    if (obstacle === undefined) {
      endFirstStart(base.home);
      return { server, uri };
    }
    if (attempt < ATTEMPTS) continue;
    throw new StartError(
      `Neo4j could not start in ${base.home.folder}: ${obstacle} by another program.`,
      'Stop the other program, or set DATA_DIR to another folder.',
    );
  }
}

function running(server: Server, uri: string, home: Home, leave: () => Promise<void>): LocalNeo4j {
  let stopping: Promise<void> | undefined;
  const ended = new Promise<string>((resolve) => {
    void server.exited.then(async (exit) => {
      if (stopping) return;
      await leave();
      resolve(`Neo4j ended by itself (${exit}): ${lastWords(server.lines)} Its log: ${home.log}`);
    });
  });
  const stop = (): Promise<void> => (stopping ??= server.stop().then(leave));
  return { uri, username: 'neo4j', password: home.password, pid: server.pid, ended, stop };
}
