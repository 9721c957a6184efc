import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StartError } from '../../errors.ts';
import type { Home } from './home.ts';
import type { Jars } from './jars.ts';
import type { Java } from './java.ts';
import { watch } from './watch.ts';

const STOP_LIMIT_MS = 8_000;
const LINES_KEPT = 200;

/** A Neo4j process: what it said so far, and how it ends. */
export interface Server {
  readonly pid: number;
  readonly lines: readonly string[];
  /** Fulfilled with its exit code or signal when the process is gone. */
  readonly exited: Promise<string>;
  isAlive(): boolean;
  /** Asks it to end, and ends it by force if it does not within `limitMs`. */
  stop(limitMs?: number): Promise<void>;
}

/** What a process is started from, and with which options of Java besides the usual ones. */
export interface Launch {
  readonly java: Java;
  readonly jars: Jars;
  readonly home: Home;
  readonly options: readonly string[];
  /** Whether it runs for long: then Java compiles what is hot a second time, which makes the start a second longer. */
  readonly lasting: boolean;
  /** A folder that is to vanish with the process if the program is killed. */
  readonly vanishing?: string;
}

/** The argument by which a server of that home is known from outside. */
export function homeMark(home: string): string {
  return `--home-dir=${home}`;
}

/** Starts the process, with a guard that ends it when this program is gone. It is not ready yet. */
export function launch({ java, jars, home, options, lasting, vanishing }: Launch): Server {
  const mark = `-Dclaimgraph.run=${randomUUID()}`;
  const unwatch = watch(vanishing === undefined ? { mark } : { mark, folder: vanishing });
  const words = [...MEMORY, ...(lasting ? COMPILE_LATE : COMPILE_ONCE), ...options, mark, ...NEEDED];
  const child = spawn(java.program, [...words, '-cp', jars.classpath, ...main(home)], {
    cwd: home.folder,
    // a session of its own: Ctrl-C is for the program, which first finishes what it does
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const log = createWriteStream(home.log);
  log.on('error', () => undefined);
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      log.write(`${line}\n`);
      if (lines.push(line) > LINES_KEPT) lines.shift();
    });
  }
  const exited = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  void exited.then(() => {
    log.end();
    unwatch();
  });
  const isAlive = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const stop = async (limitMs = STOP_LIMIT_MS): Promise<void> => {
    if (isAlive()) child.kill('SIGTERM');
    // a server whose disk is full never ends by itself
    const force = setTimeout(() => child.kill('SIGKILL'), limitMs);
    await exited;
    clearTimeout(force);
  };
  return { pid: child.pid ?? 0, lines, exited, isAlive, stop };
}

/** Gives a server that was never started its password; through a file, as arguments can be read by anybody. */
export async function setFirstPassword({ java, jars, home, options }: Launch): Promise<void> {
  const words = [
    ...options,
    ...COMPILE_ONCE,
    '-cp',
    jars.classpath,
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    `@${home.passwordFile}`,
  ];
  await new Promise<void>((resolve, reject) => {
    const env = { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: join(home.folder, 'conf') };
    execFile(java.program, words, { env, timeout: 120_000 }, (error, stdout, stderr) => {
      const said = `${stderr}${stdout}`.trim().split('\n')[0] || error?.message;
      if (error) reject(new StartError(`Neo4j did not take its first password: ${said}`, `Look into ${home.folder}.`));
      else resolve();
    });
  });
}

const MEMORY = ['-Xms256m', '-Xmx1g', '-XX:+UseSerialGC', '-XX:-UsePerfData'];

// The quick compiler only. The thorough one halves the time of long scans, but at the start it takes the processors
// from Neo4j itself: so it either stays out, or begins only with what has run three times as often as usual.
const COMPILE_ONCE = ['-XX:TieredStopAtLevel=1'];
const COMPILE_LATE = [
  '-XX:Tier4InvocationThreshold=15000',
  '-XX:Tier4MinInvocationThreshold=2000',
  '-XX:Tier4CompileThreshold=30000',
  '-XX:Tier4BackEdgeThreshold=120000',
];

const NEEDED = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

function main(home: Home): string[] {
  const conf = `--config-dir=${join(home.folder, 'conf')}`;
  return ['org.neo4j.server.CommunityEntryPoint', homeMark(home.folder), conf, '--console-mode'];
}
