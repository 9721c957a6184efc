import { DeadlineExceeded, Overloaded, TooLarge, Unavailable } from '../errors.ts';

/** The one place that turns the database's codes into failures this program has words for. */
export function translate(error: unknown): unknown {
  const code = codeOf(error);
  const { message = '' } = error as { message?: string };
  // Marked transient by the server, yet it would fail in the same way again.
  if (code.includes('MemoryPoolOutOfMemory'))
    return new TooLarge('The answer needs more memory than one call may use.');
  if (code.includes('TransactionTimedOut') || code.includes('.Terminated') || code.includes('LockAcquisitionTimeout')) {
    return new DeadlineExceeded('The database did not finish in time.');
  }
  if (message.includes('acquisition timed out')) return new Overloaded('Every connection to the database is busy.');
  if (code.includes('TransactionLogError') || code.includes('TransactionCommitFailed'))
    return new Unavailable('The database could not write: its disk may be full. It has to be restarted.');
  if (code.includes('TransactionStartFailed'))
    return new Unavailable('The database has stopped itself: its disk may be full. It has to be restarted.');
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.includes('DatabaseUnavailable') ||
    code.includes('General.DatabaseNotFound')
  ) {
    return new Unavailable('The database cannot be reached.');
  }
  return error;
}

/** Whether the same call may succeed when it is simply made again. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code.includes('.TransientError.') &&
    !code.includes('MemoryPoolOutOfMemory') &&
    !code.includes('DatabaseUnavailable')
  );
}

/** The database's code; empty for what is not from it. A caller that left has a code too, and it is a number. */
function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
