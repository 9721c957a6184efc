import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import { CallerLeft, DeadlineExceeded } from '../errors.ts';
import { isPassing, translate } from './failure.ts';
import { asSent, Plans } from './plans.ts';
import type { Parameters, Statement } from './statement.ts';
import { fromBolt } from './values.ts';

/** The columns of one row, in the order of the statement's RETURN. */
export type Row = readonly unknown[];

/** Runs one statement inside a transaction that is already open. */
export type Run = (statement: Statement, parameters?: Parameters) => Promise<Row[]>;

/** Runs statements one by one, outside any transaction: for reading what is also read within one. */
export function reading(database: Database): Run {
  return (statement, parameters) => database.read(statement, parameters);
}

/** Told of a statement that begins, by its name; what it gives back is called when that has ended. */
export type Watch = (statement: string) => ((failed: boolean) => void) | void;

/** Neo4j, and nothing of what is kept in it. */
export interface Database {
  /** One statement that only reads: one round trip, in READ mode, with a deadline. */
  read(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /** One transaction. `work` may run twice (a lost answer to COMMIT looks like a failure), so it must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** One statement outside any transaction of ours: schema and maintenance. */
  command(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /** The same database for one request: what it reads is told to `watch`, and ends when `signal` aborts. */
  forRequest(signal: AbortSignal | undefined, watch: Watch): Database;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly deadlineMs: number;
  readonly poolSize: number;
}

/** Opens a pool of connections. Nothing is sent before the first statement. */
export function openDatabase(options: DatabaseOptions): Database {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    fetchSize: -1, // every read is bounded: one answer, one round trip
    maxConnectionPoolSize: options.poolSize,
    connectionAcquisitionTimeout: Math.max(1_000, options.deadlineMs / 2),
    connectionTimeout: 3_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 5_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'claimgraph',
  });
  return new Neo4jDatabase({ driver, options, plans: new Plans() }, undefined, () => {});
}

/** A write may be larger than a read, and nobody waits for it at a screen. */
const WRITE_MS = 60_000;

/** What all requests share. */
interface Shared {
  readonly driver: Driver;
  readonly options: DatabaseOptions;
  readonly plans: Plans;
}

class Neo4jDatabase implements Database {
  readonly #shared: Shared;
  readonly #signal: AbortSignal | undefined;
  readonly #watch: Watch;

  constructor(shared: Shared, signal: AbortSignal | undefined, watch: Watch) {
    this.#shared = shared;
    this.#signal = signal;
    this.#watch = watch;
  }

  forRequest(signal: AbortSignal | undefined, watch: Watch): Database {
    return new Neo4jDatabase(this.#shared, signal, watch);
  }

  async read(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    const ended = this.#watch(statement.name);
    try {
      const rows = await this.#readTwice(statement, parameters);
      ended?.(false);
      return rows;
    } catch (error) {
      const failure = translate(error);
      ended?.(!(failure instanceof CallerLeft));
      throw failure;
    }
  }

  /** Once more where that may help: it only reads. */
  async #readTwice(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const attempt = () => this.#run(statement, parameters, neo4j.session.READ, this.#shared.options.deadlineMs);
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      return await attempt();
    }
  }

  async command(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    return this.#run(statement, parameters, neo4j.session.WRITE, WRITE_MS).catch((error: unknown) => {
      throw translate(error);
    });
  }

  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE);
    const running = session.executeWrite((transaction) => work(runIn(transaction)), { timeout: WRITE_MS });
    return this.#within(WRITE_MS * 2, session, running).catch((error: unknown) => {
      throw translate(error);
    });
  }

  async close(): Promise<void> {
    await this.#shared.driver.close();
  }

  async #run(statement: Statement, parameters: Parameters, mode: 'READ' | 'WRITE', limitMs: number): Promise<Row[]> {
    const sent = asSent(statement, parameters);
    const session = this.#session(mode);
    const settings = { timeout: limitMs, metadata: { statement: statement.name } };
    const running = this.#shared.plans
      .run(sent.text, () => session.run(sent.text, sent.parameters, settings))
      .then(rowsOf);
    return this.#within(limitMs, session, running);
  }

  /**
   * Waits for an answer no longer than the limit, and no longer than the caller does. Closing the session resets the
   * connection, which stops the statement on the server; a server that is silent is not waited for.
   */
  async #within<T>(limitMs: number, session: Session, running: Promise<T>): Promise<T> {
    const stops = [AbortSignal.timeout(limitMs), ...(this.#signal ? [this.#signal] : [])];
    const stop = AbortSignal.any(stops);
    let onStop = () => {};
    const stopped = new Promise<never>((_, reject) => {
      onStop = () => reject(this.#whyStopped());
      stop.addEventListener('abort', onStop, { once: true });
      if (stop.aborted) onStop();
    });
    running.catch(() => {}); // when the deadline came first, nobody else hears how it ended
    try {
      return await Promise.race([running, stopped]);
    } finally {
      stop.removeEventListener('abort', onStop);
      const closed = session.close().catch(() => {});
      if (!stop.aborted) await closed;
    }
  }

  #whyStopped(): Error {
    if (!this.#signal?.aborted) return new DeadlineExceeded('The database did not answer in time.');
    const reason: unknown = this.#signal.reason;
    return reason instanceof DeadlineExceeded ? reason : new CallerLeft('Whoever asked has left.');
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    const { driver, options } = this.#shared;
    return driver.session({ database: options.database, defaultAccessMode: mode });
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (statement, parameters = {}) => {
    const sent = asSent(statement, parameters);
    return rowsOf(await transaction.run(sent.text, sent.parameters));
  };
}

function rowsOf({ records }: QueryResult): Row[] {
  return records.map((record) => [...record.values()].map(fromBolt));
}
