import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLocalNeo4j } from '../../../src/database/local/local.ts';
import type { LocalNeo4j } from '../../../src/database/local/local.ts';
import { ask, CACHE, dataFolder, serversOn } from './programs.ts';

const LIMIT = { timeout: 300_000 };

const start = (dataDir: string): Promise<LocalNeo4j> =>
  startLocalNeo4j({ dataDir, cacheDir: CACHE, say: () => undefined });

/** Starts, and expects it not to come up: one line, no process, and the folder free for the next try. */
async function refused(dataDir: string, words: RegExp): Promise<void> {
  const error: unknown = await start(dataDir).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'StartError', message: expect.stringMatching(words) });
  expect(String(error)).not.toContain('\n');
  expect(serversOn(dataDir)).toEqual([]);
  if (existsSync(join(dataDir, 'lock'))) expect(readdirSync(join(dataDir, 'lock'))).toEqual([]);
}

async function usedFolder(): Promise<string> {
  const dataDir = dataFolder();
  const server = await start(dataDir);
  await ask(server, 'UNWIND range(1, 100) AS i CREATE (:Row {i: i})');
  await server.stop();
  return dataDir;
}

function mount(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return true;
}

describe('what keeps Neo4j from starting is said in one line', () => {
  it('when its store is damaged', LIMIT, async () => {
    const dataDir = await usedFolder();
    const store = join(dataDir, 'neo4j', 'data', 'databases', 'neo4j', 'neostore');
    writeFileSync(store, Buffer.alloc(8_192, 0xab));
    await refused(
      dataDir,
      /^The database in .* is damaged and stays offline: .* Put a copy of the folder back, or set DATA_DIR/,
    );
  });

  it('when the store of its own accounts is damaged', LIMIT, async () => {
    const dataDir = await usedFolder();
    const store = join(dataDir, 'neo4j', 'data', 'databases', 'system', 'neostore');
    writeFileSync(store, Buffer.alloc(8_192, 0xab));
    await refused(dataDir, /^(Neo4j ended while starting|The database in .* is damaged).*log: .*console\.log$/);
  });

  it('when it ends early', LIMIT, async () => {
    const dataDir = await usedFolder();
    const logs = join(dataDir, 'neo4j', 'data', 'server_id');
    rmSync(logs, { force: true });
    mkdirSync(logs);
    await refused(dataDir, /^Neo4j ended while starting \(exit code \d+\): .+ Its log: .*console\.log$/);
  });

  it('when the password is another', LIMIT, async () => {
    const dataDir = await usedFolder();
    writeFileSync(join(dataDir, 'password'), 'another-password\n');
    await refused(dataDir, /^The password in .* is not the one this database was made with\. Put the old file back/);
  });

  it('when the disk is full', LIMIT, async ({ skip }) => {
    const dataDir = dataFolder();
    if (!mount(dataDir, 'size=64m')) skip('this user may not mount a disk');
    await refused(dataDir, /^The disk is full: 6\d MB are free .* Make room, or set DATA_DIR/);
  });

  it('when the data folder is read-only', LIMIT, async ({ skip }) => {
    const dataDir = dataFolder();
    if (!mount(dataDir, 'ro,size=200m')) skip('this user may not mount a disk');
    await refused(dataDir, /^The data folder .* is on a read-only disk \(EROFS\)\. Set DATA_DIR/);
  });

  it('when the data folder is a file', LIMIT, async () => {
    const file = join(dataFolder(), 'file');
    writeFileSync(file, '');
    await refused(file, /^The data folder .* is a file, not a folder \(EEXIST\)/);
  });
});
