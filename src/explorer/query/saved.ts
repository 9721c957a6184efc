import * as z from 'zod/mini';

/** A query that the reader keeps under a name. Request headers are no part of it: they may hold a token. */
export interface SavedQuery {
  readonly name: string;
  readonly query: string;
  /** Its variables as JSON text; empty if it has none. */
  readonly variables: string;
}

/** All that are kept, in the order in which they were; no two of one name. */
export type SavedQueries = readonly SavedQuery[];

/** A file that holds no saved queries, or not as we write them. */
export class WrongFile extends Error {}

// Left to itself zod tries whether it may compile code, which the page's policy forbids, and the browser reports.
z.config({ ...z.locales.en(), jitless: true });

const QUERY = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  query: z.string().check(z.minLength(1), z.maxLength(100_000)),
  variables: z.string().check(z.maxLength(100_000)),
});
const FILE = z.object({
  type: z.literal('claimgraph queries'),
  version: z.literal(1),
  queries: z.array(QUERY).check(z.maxLength(1_000)),
});

/** The queries as a file to take along. */
export function fileOf(queries: SavedQueries): string {
  return `${JSON.stringify({ type: 'claimgraph queries', version: 1, queries }, null, 2)}\n`;
}

/** The queries of such a file. Throws WrongFile, which says what is wrong with it. */
export function readFile(text: string): SavedQueries {
  const parsed = FILE.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.queries;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.');
  throw new WrongFile(
    `This is no file of saved queries: ${place ? `${place}: ` : ''}${issue?.message ?? 'unreadable'}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongFile('This is no file of saved queries: it is not JSON.');
  }
}

/** With one more. A name that is taken gets a number; what is there already, name and all, is left as it is. */
export function added(saved: SavedQueries, query: SavedQuery): SavedQueries {
  const isThere = saved.some((each) => JSON.stringify(inOrder(each)) === JSON.stringify(inOrder(query)));
  return isThere ? saved : [...saved, { ...inOrder(query), name: freeName(saved, query.name) }];
}

/** With one under another name, which gets a number where it is taken. */
export function renamed(saved: SavedQueries, from: string, to: string): SavedQueries {
  const others = saved.filter(({ name }) => name !== from);
  return saved.map((each) => (each.name === from ? { ...each, name: freeName(others, to) } : each));
}

/** Without the one of this name. */
export function removed(saved: SavedQueries, name: string): SavedQueries {
  return saved.filter((each) => each.name !== name);
}

function inOrder({ name, query, variables }: SavedQuery): SavedQuery {
  return { name: name.trim(), query, variables };
}

function freeName(saved: SavedQueries, wanted: string): string {
  const taken = new Set(saved.map(({ name }) => name));
  const name = wanted.trim();
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`;
}
