import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { CallerLeft, DeadlineExceeded, InvalidInput, Overloaded, TooLarge, Unavailable } from '../errors.ts';

/** An argument that does not fit: which one, and what was expected. */
export function badInput(argument: string, expected: string): GraphQLError {
  return new GraphQLError(`${argument}: ${expected}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** What a failure is called towards the caller; undefined for what we have no words for. */
function known(error: unknown): GraphQLError | undefined {
  if (error instanceof InvalidInput) return badInput(error.field, error.message.slice(error.field.length + 2));
  if (error instanceof DeadlineExceeded)
    return coded(error, 'DEADLINE_EXCEEDED', 'Ask for less, or narrow the filter.');
  if (error instanceof TooLarge) return coded(error, 'TOO_LARGE', 'Ask for less, or narrow the filter.');
  if (error instanceof Overloaded) return coded(error, 'OVERLOADED', 'Try again in a moment.');
  if (error instanceof Unavailable) return coded(error, 'UNAVAILABLE', 'Try again in a moment.');
  if (error instanceof CallerLeft) return coded(error, 'CALLER_LEFT', 'Ask again.');
  return undefined;
}

function coded(error: Error, code: string, advice: string): GraphQLError {
  return new GraphQLError(`${error.message} ${advice}`, { extensions: { code } });
}

/**
 * What leaves the server in place of an error: our own words stay, everything else is masked under an id that the log
 * has too.
 */
export function maskError(error: unknown, log: (errorId: string, error: unknown) => void): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && !original) return error;
  if (original instanceof GraphQLError) return error as GraphQLError;
  const spoken = known(original);
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (spoken) return new GraphQLError(spoken.message, { ...place, extensions: spoken.extensions });
  const errorId = randomUUID();
  log(errorId, original);
  return new GraphQLError('Something went wrong on our side.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  });
}
