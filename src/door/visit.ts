import type { Database, Watch } from '../database/database.ts';
import type { Account } from '../graphql/account.ts';
import type { Context } from '../graphql/context.ts';
import { NO_LENS } from '../lens/lens.store.ts';

/** One request on its way through the house, from the door to the answer. */
export interface Visit {
  /** Stands in the answer (X-Request-Id) and in the log. */
  readonly id: string;
  /** Where the browser of whoever asks believes to be: https://name, also behind a proxy that ends TLS. */
  readonly origin: string;
  /** Aborted when the client has left before it had its answer. Yoga's own says of itself that this never happens. */
  readonly left: AbortSignal;
  /** Ends what runs: the client has left, or the answer has taken too long. */
  readonly signal: AbortSignal;
  readonly account: Account;
  /** Names of the statements run, as they are run. */
  readonly ran: string[];
  readonly watch: Watch;
  /** Tells the metrics alone: for what takes as many statements as the graph is large. */
  readonly meter: Watch;
}

const visits = new WeakMap<Request, Visit>();

/** Says whose visit a request is. */
export function receive(request: Request, visit: Visit): void {
  visits.set(request, visit);
}

/** The visit of a request that came in by the door. */
export function visitOf(request: Request): Visit {
  const visit = visits.get(request);
  if (!visit) throw new Error('A request did not come in by the door.');
  return visit;
}

/** What resolvers are given for this request. */
export function contextOf(request: Request, database: Database): Context {
  const { account, ran, signal, watch } = visitOf(request);
  return { account, ran, lenses: new Map(), noLens: NO_LENS, database: database.forRequest(signal, watch) };
}
