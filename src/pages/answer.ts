import { type DocumentNode, execute, getOperationAST, GraphQLError } from 'graphql';
import type { Database } from '../database/database.ts';
import { faultLine } from '../door/log.ts';
import { contextOf, visitOf } from '../door/visit.ts';
import { priceOperation } from '../graphql/cost.ts';
import { maskError } from '../graphql/errors.ts';
import { schema } from '../schema.ts';

/** What a page is made with. */
export interface PageOptions {
  readonly database: Database;
  readonly log: (line: string) => void;
}

/** Why there is no page, for whoever asked for it. */
export class NoPage extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
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
  request: Request,
  { database, log }: PageOptions,
): Promise<Data> {
  const { account, signal } = visitOf(request);
  const contextValue = contextOf(request, database);
  try {
    account.pay(priceOf(document, variables));
  } catch (error) {
    throw noPage(error as GraphQLError, log);
  }
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
  if (request.signal.aborted) throw new NoPage(503, 'Nobody waits for this any more.');
  if (signal.aborted) throw new NoPage(504, 'The page took too long.');
  const [error] = errors ?? [];
  if (error) throw noPage(error, log);
  return JSON.parse(JSON.stringify(data)) as Data; // as it would arrive: an instant is a text
}

/** Our own operations are as large as they need to be: paid for like any, and not limited. */
const NO_LIMITS = { cost: Infinity, depth: Infinity, list: Infinity, text: Infinity };

function priceOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  const operation = getOperationAST(document);
  return operation ? priceOperation(schema, document, operation, variables, NO_LIMITS) : 0;
}

function noPage(error: GraphQLError, log: (line: string) => void): NoPage {
  const masked = maskError(error, (errorId, original) => log(faultLine(errorId, original)));
  const {
    code = '',
    errorId,
    http,
  } = (masked instanceof GraphQLError ? masked.extensions : {}) as {
    readonly code?: string;
    readonly errorId?: string;
    readonly http?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
  };
  const says = errorId === undefined ? masked.message : `${masked.message} (${errorId})`;
  return new NoPage(STATUS[code] ?? http?.status ?? 500, says, http?.headers);
}
