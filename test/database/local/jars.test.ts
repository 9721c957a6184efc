import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findJars, inspectJars, jarsFolder } from '../../../src/database/local/jars.ts';
import { emptyFolder, fakeMaven, fakeProgram } from './fakes.ts';

afterEach(() => vi.unstubAllEnvs());

function place(): { cache: string; tools: string; said: string[]; say: (line: string) => void } {
  const tools = emptyFolder();
  vi.stubEnv('PATH', tools);
  const said: string[] = [];
  return { cache: join(emptyFolder(), 'cache'), tools, said, say: (line) => said.push(line) };
}

describe('fetching Neo4j', () => {
  it('happens once, and says so', async () => {
    const { cache, tools, said, say } = place();
    fakeMaven(tools);
    const jars = await findJars(cache, say);
    expect(jars.classpath.split(':').map((file) => existsSync(file))).toEqual([true, true, true]);
    expect(said[0]).toMatch(/^Neo4j: fetching version \d/);
    rmSync(join(tools, 'mvn'));
    expect(await findJars(cache, say)).toEqual(jars);
  });

  it('without Maven ends with the line that installs it', async () => {
    const { cache, say } = place();
    await expect(findJars(cache, say)).rejects.toThrow(/^Maven is not installed.*Install Maven.*docker compose up/);
  });

  it('without a network ends with what Maven said, and leaves no half cache', async () => {
    const { cache, tools, say } = place();
    fakeProgram(tools, 'mvn', 'echo "[INFO] Scanning"; echo "[ERROR] Unknown host example.org -> [Help 1]"; exit 1');
    await expect(findJars(cache, say)).rejects.toThrow(/^Maven could not fetch Neo4j: Unknown host example.org Check/);
    expect(readdirSync(cache).sort()).toEqual(['filling', 'maven.log']);
  });

  it('is done once when two want it at the same time', async () => {
    const { cache, tools, said, say } = place();
    fakeMaven(tools, 1);
    // the second is this very program: it waits for the first just as another would
    const [first, second] = await Promise.all([findJars(cache, say), findJars(cache, say)]);
    expect(second).toEqual(first);
    expect(readFileSync(join(tools, 'calls'), 'utf8')).toBe('call\n');
    expect(said.filter((line) => line.includes('waiting'))).toHaveLength(1);
  });

  it('removes what a killed program had half fetched', async () => {
    const { cache, tools, say } = place();
    fakeMaven(tools);
    const half = `${jarsFolder(cache)}.4711.part`;
    mkdirSync(join(half, 'lib'), { recursive: true });
    await findJars(cache, say);
    expect(existsSync(half)).toBe(false);
  });
});

describe('a damaged cache', () => {
  it.each([
    ['a file is gone', (lib: string) => rmSync(join(lib, 'a.jar'))],
    ['a file is cut off', (lib: string) => truncateSync(join(lib, 'a.jar'), 1)],
    ['the list is not readable', (lib: string) => writeFileSync(join(lib, '..', 'jars.json'), '[["a.j')],
  ])('is noticed and mended when %s', async (_, damage) => {
    const { cache, tools, said, say } = place();
    fakeMaven(tools);
    const jars = await findJars(cache, say);
    damage(join(jars.folder, 'lib'));
    expect(inspectJars(jars.folder)?.missing).toBe(1);
    expect(await findJars(cache, say)).toEqual(jars);
    expect(inspectJars(jars.folder)?.missing).toBe(0);
    expect(said.some((line) => line.includes('missing or damaged, fetching again'))).toBe(true);
    expect(readdirSync(cache).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
