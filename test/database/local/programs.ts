import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../../src/config.ts';

const PROGRAM = fileURLToPath(new URL('program.ts', import.meta.url));

/** Where this user keeps Neo4j itself: the long tests fetch it there at most once. */
export const CACHE = readConfig(process.env).CACHE_DIR;

interface Ready {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
}

interface Told {
  readonly said?: string;
  readonly ready?: Ready;
  readonly failed?: string;
  readonly ended?: string;
}

/** A data folder whose servers and files are gone after the test, whatever it did. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-data-'));
  onTestFinished(() => {
    for (const pid of processesNaming(folder)) kill(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return folder;
}

/** Starts another program on that data folder. */
export function otherProgram(dataDir: string, { throwaway = false } = {}) {
  const words = ['--import', 'tsx', PROGRAM, dataDir, CACHE, throwaway ? 'yes' : 'no'];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const told: Told[] = [];
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  createInterface({ input: child.stdout }).on('line', (line) => told.push(JSON.parse(line)));
  const first = async <T>(pick: (one: Told) => T | undefined): Promise<T> => {
    for (;;) {
      const found = told.map(pick).find((one) => one !== undefined);
      if (found !== undefined) return found;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(JSON.stringify(told));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    pid: child.pid ?? 0,
    said: (): string[] => told.flatMap(({ said }) => said ?? []),
    ready: () => first(({ ready }) => ready),
    failed: () => first(({ failed }) => failed),
    ended: () => first(({ ended }) => ended),
    stop: () => (child.stdin.end('stop\n'), gone),
    kill: () => (child.kill('SIGKILL'), gone),
  };
}

/** Asks one statement, and gives back the first value of its first row. */
export async function ask({ uri, username, password }: Ready, text: string, values = {}): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    // a server that is gone is gone: no half a minute of trying
    maxTransactionRetryTime: 0,
  });
  try {
    return (await driver.executeQuery(text, values, { database: 'neo4j' })).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

/** The servers that run on the data folder. */
export function serversOn(dataDir: string): number[] {
  const pids = processesNaming(`--home-dir=${dataDir}/`);
  // Java forks once while it starts: until that child has become another program it bears the same words
  return pids.filter((pid) => !pids.includes(parentOf(pid)));
}

/** The guards that a program has posted. */
export function guardsOf(program: number): number[] {
  return processesNaming('guard.js').filter((pid) => parentOf(pid) === program);
}

/** Ends a process that a test started, if it still is. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended by itself
  }
}

function processesNaming(words: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && read(pid, 'cmdline').includes(words));
}

function parentOf(pid: number): number {
  return Number(
    read(pid, 'stat')
      .replace(/^.*\) /s, '')
      .split(' ')[1],
  );
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
