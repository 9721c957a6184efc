import { DeadlineExceeded, Overloaded, TooLarge, Unavailable } from '../errors.ts';

/** The one place that turns the database's codes into failures this program has words for. */
export function translate(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  // Marked transient by the server, yet it would fail in the same way again.
  if (code.includes('MemoryPoolOutOfMemory'))
    return new TooLarge('The answer needs more memory than one call may use.');
  if (code.includes('TransactionTimedOut') || code.includes('.Terminated') || code.includes('LockAcquisitionTimeout')) {
    return new DeadlineExceeded('The database did not finish in time.');
  }
  if (message.includes('acquisition timed out')) return new Overloaded('Every connection to the database is busy.');
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.includes('DatabaseUnavailable') ||
    code.includes('TransactionStartFailed') ||
    code.includes('General.DatabaseNotFound')
  ) {
    return new Unavailable('The database cannot be reached.');
  }
  return error;
}

/** Whether the same call may succeed when it is simply made again. */
export function isPassing(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return (
    code.includes('.TransientError.') &&
    !code.includes('MemoryPoolOutOfMemory') &&
    !code.includes('DatabaseUnavailable')
  );
}
