import { type Example, titleOf } from './tabs.ts';

const queries = import.meta.glob<string>('../../../examples/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const variables = import.meta.glob<string>('../../../examples/queries/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function readExample([path, query]: [string, string]): Example {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const given = variables[path.replace(/\.graphql$/, '.variables.json')] ?? '';
  return { title: titleOf(query) ?? file, query, variables: given };
}

/** The README's queries, in the order of their file names. */
export const examples: readonly Example[] = Object.entries(queries)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(readExample);
