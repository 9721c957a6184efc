import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';

/** A folder for this test, whose processes and files are gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-command-'));
  onTestFinished(() => {
    for (const pid of processesNaming(folder)) kill(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return folder;
}

/** The processes that have those words on their command line or in their environment. */
export function processesNaming(words: string): number[] {
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid);
  return pids.filter((pid) => ['cmdline', 'environ'].some((file) => read(pid, file).includes(words)));
}

/** The process of Neo4j that runs on that data folder. */
export function neo4jOn(dataDir: string): number[] {
  return processesNaming(`--home-dir=${dataDir}/`);
}

/** Nothing is left of any program on that folder; a guard may still be at work for a moment. */
export async function nothingLeft(folder: string): Promise<void> {
  await vi.waitFor(() => expect(processesNaming(folder)).toEqual([]), { timeout: 15_000, interval: 50 });
}

/** Ends a process that a test has started, if it still runs. */
export function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended by itself
  }
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
