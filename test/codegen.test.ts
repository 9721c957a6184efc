import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { generateAll } from '../codegen.ts';

const project = resolve(import.meta.dirname, '..');

it('what is made from the schema is as the schema is now: else `npm run codegen`, and read what changed', async () => {
  const generated = await generateAll();
  expect(generated.map(({ filename }) => filename)).toContain('schema/schema.graphql');
  const stale = generated.filter(({ filename, content }) => {
    const path = join(project, filename);
    return !existsSync(path) || readFileSync(path, 'utf8') !== content;
  });
  expect(stale.map(({ filename }) => filename)).toEqual([]);

  const made = generated.map(({ filename }) => filename).filter((filename) => filename.includes('/generated/'));
  const there = ['examples/generated', 'src/explorer/generated', 'src/pages/generated', 'test/generated'].flatMap(
    (folder) => readdirSync(join(project, folder)).map((file) => `${folder}/${file}`),
  );
  expect(there.sort()).toEqual(made.sort());
}, 120_000);
