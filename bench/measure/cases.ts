import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from './picks.ts';

/** What is measured: a query, in one or more variants, beside hand-written Cypher for the same answer. */

export interface Case {
  readonly name: string;
  /** Whom it is about: hub, middling... */
  readonly variant: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** One statement by hand; none where nobody wrote one. */
  readonly cypher: string | undefined;
  /** Whether it answers what the query answers, or only reads what that is computed from. */
  readonly reads: 'answer' | 'input';
}

const CASES = fileURLToPath(new URL('../cases/', import.meta.url));
const DOCUMENTED = fileURLToPath(new URL('../../examples/queries/', import.meta.url));

/** The names of all cases, in the order of their files. */
export function caseNames(): string[] {
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .sort();
}

/**
 * The variants of a case. Its JSON holds their variables by name; its query stands beside it, or is the documented one
 * of that name.
 */
export function readCase(name: string, picks: ReadonlyMap<string, string>): Case[] {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const query = read(`${CASES}${name}.graphql`) ?? read(`${DOCUMENTED}${name}.graphql`);
  if (query === undefined) throw new Error(`The case ${name} has no query.`);
  const answer = read(`${CASES}${name}.cypher`);
  const cypher = answer ?? read(`${CASES}${name}.input.cypher`);
  const variants = JSON.parse(readFileSync(`${CASES}${name}.json`, 'utf8')) as Record<string, object>;
  return Object.entries(variants).map(([variant, variables]) => ({
    name,
    variant,
    query,
    variables: resolve(variables, picks) as Case['variables'],
    cypher,
    reads: answer === undefined ? 'input' : 'answer',
  }));
}

/** What only we can make: a cursor is opaque. */
const OPAQUE = ['endCursor', 'startCursor', 'cursor'];

/** Where two answers differ first, as a path; undefined where they say the same. */
export function differenceOf(one: unknown, other: unknown, path = 'data'): string | undefined {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other ? undefined : `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
  const [a, b] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !OPAQUE.includes(name));
  for (const name of names) {
    const found = differenceOf(a[name], b[name], `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
