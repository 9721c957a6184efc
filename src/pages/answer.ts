import { type DocumentNode, execute, GraphQLError } from 'graphql';
import type { Database } from '../database/database.ts';
import type { Context } from '../graphql/context.ts';
import { maskError } from '../graphql/errors.ts';
import { NO_LENS } from '../lens/lens.store.ts';
import { schema } from '../schema.ts';

/** What a page is made with. */
export interface PageOptions {
  readonly database: Database;
  readonly log: (line: string) => void;
}

/** Why there is no page, for whoever asked for it. */
export class NoPage extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  DEADLINE_EXCEEDED: 504,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
  TOO_LARGE: 503,
};

/**
 * Answers one of our own operations as /graphql answers anybody's: by the same schema, within the same deadline, ending
 * when the caller leaves. Throws a NoPage where something went wrong.
 */
export async function answerTo<Data>(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { signal }: Request,
  { database, log }: PageOptions,
): Promise<Data> {
  const ran: string[] = [];
  const context: Context = {
    ran,
    lenses: new Map(),
    noLens: NO_LENS,
    database: database.forRequest(signal, (name) => ran.push(name)),
  };
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue: context });
  if (signal.aborted) throw new NoPage(503, 'Nobody waits for this any more.');
  const [error] = errors ?? [];
  if (error) throw noPage(error, log);
  return JSON.parse(JSON.stringify(data)) as Data; // as it would arrive: an instant is a text
}

function noPage(error: GraphQLError, log: (line: string) => void): NoPage {
  const masked = maskError(error, (errorId, original) =>
    log(`${errorId} ${original instanceof Error ? original.stack : String(original)}`),
  );
  const { code = '', errorId } = (masked instanceof GraphQLError ? masked.extensions : {}) as {
    readonly code?: string;
    readonly errorId?: string;
  };
  return new NoPage(STATUS[code] ?? 500, errorId === undefined ? masked.message : `${masked.message} (${errorId})`);
}
