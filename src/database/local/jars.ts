import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asStartError, needSpace } from './disk.ts';
import { POM, runMaven } from './maven.ts';
import { takeTurn } from './turn.ts';

/** The version of Neo4j that is run; pom.xml names it. */
export const NEO4J_VERSION = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? 'unknown';

const MEGABYTES_NEEDED = 400;
const LIST = 'jars.json';

/** Neo4j's program files: a folder in the user's cache that is complete, or not there at all. */
export interface Jars {
  readonly folder: string;
  /** In one fixed order: Java's class archive is valid for that order only. */
  readonly classpath: string;
}

/** Where the jars are kept. */
export function jarsFolder(cacheDir: string): string {
  return join(cacheDir, `neo4j-${NEO4J_VERSION}`);
}

/** Whether all jars are there with the length they had when they were fetched; none when nothing was fetched yet. */
export function inspectJars(folder: string): { readonly missing: number; readonly of: number } | undefined {
  if (!existsSync(folder)) return undefined;
  const list = readList(folder);
  const missing = list.filter(([name, bytes]) => sizeOf(join(folder, 'lib', name)) !== bytes).length;
  return list.length === 0 ? { missing: 1, of: 1 } : { missing, of: list.length };
}

/** The jars from the cache; fetched with Maven, into a folder that is renamed when complete, if they are not there. */
export async function findJars(cacheDir: string, say: (line: string) => void): Promise<Jars> {
  const folder = jarsFolder(cacheDir);
  if (inspectJars(folder)?.missing !== 0) {
    const fillIfNeeded = async (): Promise<void> => {
      // another program may have filled it while this one waited
      const found = inspectJars(folder);
      if (found?.missing === 0) return;
      if (found)
        say(`Neo4j: ${found.missing} of ${found.of} files in ${folder} are missing or damaged, fetching again`);
      await fill(cacheDir, folder, say);
    };
    await asStartError(`The cache folder ${cacheDir}`, 'CACHE_DIR', () => takeTurn(cacheDir, say, fillIfNeeded));
  }
  return {
    folder,
    classpath: readList(folder)
      .map(([name]) => join(folder, 'lib', name))
      .join(':'),
  };
}

async function fill(cacheDir: string, folder: string, say: (line: string) => void): Promise<void> {
  // nobody else fills, so any half-made folder is one that a killed program left
  for (const name of readdirSync(cacheDir)) {
    if (name.endsWith('.part')) await rm(join(cacheDir, name), { recursive: true, force: true });
  }
  needSpace(cacheDir, MEGABYTES_NEEDED, 'CACHE_DIR');
  const part = `${folder}.${process.pid}.part`;
  const damaged = `${folder}.${process.pid}.damaged.part`;
  try {
    await mkdir(join(part, 'lib'), { recursive: true });
    await runMaven({ into: part, log: join(cacheDir, 'maven.log'), version: NEO4J_VERSION, say });
    const names = readdirSync(join(part, 'lib'))
      .filter((name) => name.endsWith('.jar'))
      .sort();
    if (!names.some((name) => name.startsWith('neo4j-server-'))) throw new Error('Maven brought no neo4j-server');
    await writeFile(join(part, LIST), JSON.stringify(names.map((name) => [name, sizeOf(join(part, 'lib', name))])));
    if (existsSync(folder)) await rename(folder, damaged);
    await rename(part, folder);
    say(`Neo4j: ${names.length} files fetched into ${folder}`);
  } finally {
    await rm(part, { recursive: true, force: true });
    await rm(damaged, { recursive: true, force: true });
  }
}

function readList(folder: string): (readonly [name: string, bytes: number])[] {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    return Array.isArray(list) ? list.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is readonly [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}
