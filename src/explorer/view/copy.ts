import type { Asked } from '../server/ask.ts';

/** The operation with its variables beneath, as a comment: ready for any GraphQL editor. */
export function graphqlOf({ query, variables }: Asked): string {
  const values = JSON.stringify(variables, null, 2);
  return values === '{}' ? query : `${query.trimEnd()}\n\n# Variables:\n${values.replaceAll(/^/gm, '# ')}\n`;
}

/** The operation as a command for a POSIX shell. */
export function curlOf(asked: Asked, origin: string): string {
  const body = JSON.stringify(asked).replaceAll("'", String.raw`'\''`);
  return `curl '${origin}/graphql' -H 'content-type: application/json' --data-raw '${body}'`;
}
