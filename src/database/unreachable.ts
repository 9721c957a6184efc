import { type Config } from '../config.ts';
import { DeadlineExceeded, Overloaded, StartError, Unavailable } from '../errors.ts';

/** Why the database of the settings cannot be worked with, as one line with what to do; other errors as they are. */
export function whyUnreachable(error: unknown, { NEO4J_URI, NEO4J_USERNAME, NEO4J_DATABASE }: Config): unknown {
  const { code = '', message = '', name = '' } = error as { code?: string; message?: string; name?: string };
  const database = `The database at ${NEO4J_URI || 'its local address'}`;
  if (code.includes('Security.Unauthorized')) {
    return new StartError(
      `${database} refuses the user ${NEO4J_USERNAME}.`,
      'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  if (code.includes('AuthenticationRateLimit')) {
    return new StartError(
      `${database} has had too many wrong passwords.`,
      'Wait some seconds, check NEO4J_PASSWORD, and try again.',
    );
  }
  if (code.includes('DatabaseNotFound') || message.includes('database does not exist')) {
    return new StartError(`There is no database ${NEO4J_DATABASE} at ${NEO4J_URI}.`, 'Check NEO4J_DATABASE.');
  }
  // Overloaded too: a server that accepts and then says nothing gives out no connection.
  if (error instanceof DeadlineExceeded || error instanceof Overloaded) {
    return new StartError(
      `${database} does not answer.`,
      'Check that it is running and not overloaded, and try again.',
    );
  }
  if (error instanceof Unavailable || code === 'ServiceUnavailable') {
    return new StartError(`${database} cannot be reached.`, 'Check NEO4J_URI, and that the database is running.');
  }
  if (name === 'Neo4jError') {
    return new StartError(
      `${database} cannot be used: ${message.trim()} (${code})`,
      'Check that it is a Neo4j that this user may read and write.',
    );
  }
  return error;
}
