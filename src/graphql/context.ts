import type { Database } from '../database/database.ts';

/** What a resolver is given: the database as this request sees it. Loaders are kept beside it, one set per request. */
export interface Context {
  readonly database: Database;
  /** Names of the statements run for this request, as they are run. */
  readonly ran: readonly string[];
}
