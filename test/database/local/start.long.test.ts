import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startLocalNeo4j } from '../../../src/database/local/local.ts';
import { ask, CACHE, dataFolder, otherProgram, serversOn } from './programs.ts';

const LIMIT = { timeout: 300_000 };
const ports = vi.hoisted(() => ({ next: [] as number[] }));

vi.mock('../../../src/database/local/port.ts', async (original) => {
  const real = await original<typeof import('../../../src/database/local/port.ts')>();
  return { freePort: () => ports.next.shift() ?? real.freePort() };
});

describe('a local Neo4j', () => {
  it('keeps its data and its password from one run to the next, and starts in time', LIMIT, async () => {
    const dataDir = dataFolder();
    const said: string[] = [];
    const options = { dataDir, cacheDir: CACHE, say: (line: string) => said.push(line) };
    const first = await startLocalNeo4j(options);
    await ask(first, "CREATE (:Kept {word: 'still here'})");
    await first.stop();
    expect(serversOn(dataDir)).toEqual([]);
    expect(readdirSync(dataDir).sort()).toEqual(['lock', 'neo4j', 'password']);
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);

    const began = performance.now();
    const second = await startLocalNeo4j(options);
    const seconds = (performance.now() - began) / 1_000;
    expect(await ask(second, 'MATCH (k:Kept) RETURN k.word')).toBe('still here');
    expect(second.password).toBe(first.password);
    const stopping = performance.now();
    await second.stop();
    // the aims are 5 and 0.5; a busy machine may take three times as long
    expect(seconds).toBeLessThan(15);
    expect(performance.now() - stopping).toBeLessThan(3_000);
    expect(said.at(-1)).toMatch(/^Neo4j: starting 5\.26/);
  });

  it('lets nobody read files or other hosts through it, or take more than its share', LIMIT, async () => {
    const server = await startLocalNeo4j({ dataDir: dataFolder(), cacheDir: CACHE, say: () => undefined });
    const listed = 'SHOW SETTINGS YIELD name, value WHERE name = $name RETURN value';
    expect(await ask(server, listed, { name: 'db.transaction.timeout' })).toBe('10s');
    expect(await ask(server, listed, { name: 'db.memory.transaction.max' })).toBe('256.00MiB');
    expect(await ask(server, listed, { name: 'dbms.usage_report.enabled' })).toBe('false');
    await expect(ask(server, "LOAD CSV FROM 'file:///etc/hosts' AS l RETURN l")).rejects.toThrow(/Cannot load/);
    await expect(ask(server, "LOAD CSV FROM 'http://127.0.0.1:9/' AS l RETURN l")).rejects.toThrow(/blocked/);
    expect(await ask(server, listed, { name: 'dbms.security.procedures.allowlist' })).not.toContain('*');
    await expect(ask({ ...server, password: 'guessed' }, 'RETURN 1')).rejects.toThrow(/unauthorized/);
    await server.stop();
  });

  it('takes another port when the one it found was snatched', LIMIT, async () => {
    const [first, second] = [dataFolder(), dataFolder()];
    const options = { cacheDir: CACHE, say: () => undefined };
    const holder = await startLocalNeo4j({ ...options, dataDir: first });
    ports.next = [Number(new URL(holder.uri).port)];
    const other = await startLocalNeo4j({ ...options, dataDir: second });
    expect(ports.next).toEqual([]);
    expect(other.uri).not.toBe(holder.uri);
    expect(await ask(other, 'RETURN 1')).toBe(1);
    await Promise.all([holder.stop(), other.stop()]);
  });

  it('leaves nothing of a throwaway, neither when stopped nor when killed', LIMIT, async () => {
    for (const end of ['stop', 'kill'] as const) {
      const program = otherProgram('/nowhere', { throwaway: true });
      const ready = await program.ready();
      const home = /--home-dir=([^\0]*)/.exec(await commandLine(ready.pid))?.[1] ?? '';
      expect(existsSync(home)).toBe(true);
      await program[end]();
      await vi.waitFor(
        () => expect([serversOn(join(home, '..')), existsSync(join(home, '..'))]).toEqual([[], false]),
        8_000,
      );
    }
  });
});

async function commandLine(pid: number): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(`/proc/${pid}/cmdline`, 'utf8');
}
