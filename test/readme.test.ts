import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeSettings } from '../src/config.ts';
import { pageStatement } from '../src/database/page-text.ts';
import { NO_LENS } from '../src/lens/lens.store.ts';
import { PLACE_EVENTS } from '../src/event/event.store.ts';
import { type Answer, type Ask, serve } from './support/server.ts';

const project = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const readme = read('README.md');
const architecture = read('ARCHITECTURE.md');
const GUIDES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'schema/README.md',
  'schema/BUNDLE.md',
  'seed/README.md',
];

/** What was left out: an item of a list, or fields of an object. */
const LEFT_OUT = '…';

/** Every query of the README with the answer below it. */
const asked = [...readme.matchAll(/^```graphql\n([^]*?)^```\n+```json\n([^]*?)^```$/gm)].map(
  ([, query = '', answer = '']) => ({
    question: /^# (.*)/.exec(query)?.[1] ?? query.replace(/\s+/g, ' ').trim(),
    query,
    answer: JSON.parse(answer) as Partial<Answer>,
    variables: variablesOf(query),
  }),
);

/** A query with variables is one of examples/queries, word by word; the others need none. */
function variablesOf(query: string): Record<string, unknown> {
  if (!/^query .*\$/m.test(query)) return {};
  const file = readdirSync(join(project, 'examples/queries')).find(
    (name) => name.endsWith('.graphql') && read(`examples/queries/${name}`) === query,
  );
  expect(file, `not a file of examples/queries: ${query}`).toBeDefined();
  const variables = `examples/queries/${file?.replace('.graphql', '.variables.json')}`;
  return existsSync(join(project, variables)) ? (JSON.parse(read(variables)) as Record<string, unknown>) : {};
}

/** What was shown, with the gaps filled from what was answered: equal to the answer exactly where it is true. */
function filled(shown: unknown, answered: unknown): unknown {
  if (Array.isArray(shown) && Array.isArray(answered)) return filledList(shown, answered);
  if (!isObject(shown) || !isObject(answered)) return shown;
  const { [LEFT_OUT]: gap, ...fields } = shown;
  const own = Object.entries(fields).map(([name, value]) => [name, filled(value, answered[name])] as const);
  return { ...(gap === LEFT_OUT ? answered : {}), ...Object.fromEntries(own) };
}

/** Items are matched in order: after a gap, the next item that fits is the one that is meant. */
function filledList(shown: readonly unknown[], answered: readonly unknown[]): unknown[] {
  const list: unknown[] = [];
  for (const [i, item] of shown.entries()) {
    if (item !== LEFT_OUT) list.push(filled(item, answered[list.length]));
    else list.push(...skipped(answered.slice(list.length), shown[i + 1]));
  }
  return list;
}

/** What a gap stands for: all up to the item that comes next, or to the end. */
function skipped(rest: readonly unknown[], next: unknown): readonly unknown[] {
  const end = next === undefined ? -1 : rest.findIndex((item) => fits(next, item));
  return end < 0 ? rest : rest.slice(0, end);
}

const fits = (shown: unknown, answered: unknown) =>
  JSON.stringify(sorted(filled(shown, answered))) === JSON.stringify(sorted(answered));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}

describe('The tour of the README', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await serve('seed'));
  });

  it('has an answer below each query', () => {
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(readme.match(/^```graphql$/gm)).toHaveLength(asked.length);
    expect(readme.match(/^```json$/gm)).toHaveLength(asked.length);
  });

  it.each(asked)('$question', async ({ query, variables, answer }) => {
    const { extensions, ...found } = await ask(query, variables);
    const real = answer.extensions ? { ...found, extensions } : found;
    expect(filled(answer, real)).toEqual(real);
  });

  it('tells a wrong answer from a cut one', () => {
    const real = {
      a: 1,
      list: [
        { b: 1, c: 2 },
        { b: 2, c: 3 },
        { b: 3, c: 4 },
      ],
    };
    for (const cut of [
      { list: [LEFT_OUT, { b: 2, c: 3 }, LEFT_OUT], a: 1 },
      { list: [{ b: 1, [LEFT_OUT]: LEFT_OUT }, LEFT_OUT], [LEFT_OUT]: LEFT_OUT },
    ]) {
      expect(filled(cut, real)).toEqual(real);
    }
    for (const wrong of [
      { a: 1, list: [] },
      { list: real.list },
      { a: 1, list: [LEFT_OUT, { b: 2 }, LEFT_OUT] },
      { a: 2, [LEFT_OUT]: LEFT_OUT },
      { x: 1, [LEFT_OUT]: LEFT_OUT },
    ]) {
      expect(filled(wrong, real)).not.toEqual(real);
    }
  });
});

describe('The guides', () => {
  it('name every setting with its standard and its meaning', () => {
    const rows = describeSettings()
      .split('\n')
      .map((line) => line.replace(/^ {2}(\w+) +(.*?)(?: \(([^()]*)\))?$/, rowOf));
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });

  function rowOf(_: string, name: string, says: string, standard: string | undefined): string {
    const shown = name === 'CACHE_DIR' ? '~/.cache/claimgraph' : standard;
    return `| \`${name}\` | ${shown === undefined ? '' : `\`${shown}\``} | ${says} |`;
  }

  it.each(GUIDES)('%s leads only to files that are there', (guide) => {
    const text = read(guide);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => join(dirname(guide), path));
    const named = [...text.matchAll(/`((?:src|test|schema|seed|examples|bench|docs|\.ci)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    const generated = /^seed\/your-bundle|^src\/assessment\//;
    expect([...links, ...named].filter((path) => !generated.test(path) && !existsSync(join(project, path)))).toEqual(
      [],
    );
  });

  it('show code as it is', () => {
    const shown = [...architecture.matchAll(/^From `([^`]+)`:\n+```\w+\n([^]*?)^```$/gm)];
    expect(shown.length).toBeGreaterThan(1);
    expect(
      shown.filter(([, file = '', code = '']) => !read(file).includes(code.trimEnd())).map(([, file]) => file),
    ).toEqual([]);
  });

  it('show the Cypher that a declared page becomes', () => {
    const request = {
      order: 'OCCURRED_FIRST',
      filters: { types: ['KILLING'] },
      first: 20,
      count: false,
      lens: NO_LENS,
    };
    const { name, text } = pageStatement(PLACE_EVENTS, request);
    expect(architecture).toContain(`\`${name}\``);
    const columns = PLACE_EVENTS.columns.join(', ');
    expect(architecture).toContain(`\`\`\`cypher\n${text.replace(columns, '…')}\n\`\`\``);
  });
});
