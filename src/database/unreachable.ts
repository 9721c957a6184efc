import { type Config } from '../config.ts';
import { DeadlineExceeded, StartError, Unavailable } from '../errors.ts';

/** Why the database of the settings could not be opened, as one line with what to do; other errors as they are. */
export function whyUnreachable(error: unknown, { NEO4J_URI, NEO4J_USERNAME, NEO4J_DATABASE }: Config): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code.includes('Security.Unauthorized')) {
    return new StartError(`The database at ${NEO4J_URI} refuses the user ${NEO4J_USERNAME}.`, 'Check NEO4J_USERNAME and NEO4J_PASSWORD.');
  }
  if (code.includes('AuthenticationRateLimit')) {
    return new StartError(`The database at ${NEO4J_URI} has had too many wrong passwords.`, 'Wait some seconds, check NEO4J_PASSWORD, and try again.');
  }
  if (code.includes('DatabaseNotFound') || message.includes('database does not exist')) {
    return new StartError(`There is no database ${NEO4J_DATABASE} at ${NEO4J_URI}.`, 'Check NEO4J_DATABASE.');
  }
  if (error instanceof DeadlineExceeded) {
    return new StartError(`The database at ${NEO4J_URI || 'its local address'} does not answer.`, 'Check that it is running and not overloaded, and try again.');
  }
  if (error instanceof Unavailable || code === 'ServiceUnavailable') {
    return new StartError(`The database at ${NEO4J_URI || 'its local address'} cannot be reached.`, 'Check NEO4J_URI, and that the database is running.');
  }
  return error;
}
