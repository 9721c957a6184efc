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
  CALLER_LEFT: 499, // nobody sees it but the log and the metrics, to which it is no fault of the server
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
  const contextValue = contextOf(request, database);
  payFor(request, priceOf(document, variables), log);
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
  const [error] = errors ?? [];
  if (error) throw noPage(error, log);
  return JSON.parse(JSON.stringify(data)) as Data; // as it would arrive: an instant is a text
}

/** Takes the price from the account of whoever asks. Throws a NoPage where too little is left. */
export function payFor(request: Request, cost: number, log: (line: string) => void): void {
  try {
    visitOf(request).account.pay(cost);
  } catch (error) {
    throw noPage(error, log);
  }
}

/** Our own operations are as large as they need to be: paid for like any, and not limited. */
const NO_LIMITS = { cost: Infinity, depth: Infinity, list: Infinity, text: Infinity };

function priceOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  const operation = getOperationAST(document);
  return operation ? priceOperation(schema, document, operation, variables, NO_LIMITS) : 0;
}

/** What a failure is called towards whoever asked for a page; what we have no words for is told to the log. */
export function noPage(error: unknown, log: (line: string) => void): NoPage {
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
