import { buildSchema, type GraphQLSchema } from 'graphql';
import { Failure } from '../server/failure.ts';
import { fetchWithToken } from '../server/token.ts';

/** The schema as the server has it: for the docs, for completion, and to tell which types are records. */
export async function fetchSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const response = await fetchWithToken('/schema.graphql', () => ({ signal })).catch((error: unknown) => {
    if (signal.aborted || error instanceof Failure) throw error;
    throw new Failure('lost', 'The server cannot be reached.');
  });
  if (!response.ok) throw new Failure('lost', `The server answered ${response.status} to /schema.graphql.`);
  return buildSchema(await response.text(), { assumeValid: true });
}
