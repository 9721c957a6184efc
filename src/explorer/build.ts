import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const built = join(project, 'dist/explorer');
const marker = join(built, 'inputs.sha256');

/** Builds the page into dist/explorer, unless it is there already, made of the very files that are here now. */
async function buildPage(): Promise<void> {
  const inputs = await hashInputs();
  const before = existsSync(marker) ? await readFile(marker, 'utf8') : '';
  if (before === inputs) return;

  const vite = await import('vite').catch(() => undefined);
  if (!vite) {
    // `npm install --omit=dev` runs us too, and must not fail: the API works without its page.
    console.warn('The page was not built, for want of vite: run `npm install`, then `npm run build:page`.');
    return;
  }
  if (before !== '') console.log('The page has changed, and was built anew.');
  process.env['NODE_ENV'] = 'production'; // else, started by a test, it would pack React's development form
  await vite.build({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'warn' });
  await writeFile(marker, inputs);
}

async function hashInputs(): Promise<string> {
  const folders = [import.meta.dirname, join(project, 'examples/queries')];
  const others = ['package-lock.json', 'src/record/words.ts'].map((file) => join(project, file));
  const files = [...others, ...(await Promise.all(folders.map(listFiles))).flat()];
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(relative(project, file))
      .update('\0')
      .update(await readFile(file));
  return hash.digest('hex');
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

await buildPage();
