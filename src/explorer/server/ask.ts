import type { TypedDocumentString } from '../generated/graphql.ts';
import { Failure, failureOf, type ServerError } from './failure.ts';
import { fetchWithToken } from './token.ts';

/** An operation as it is sent: its text, and its values. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which of its operations, where it has several. */
  readonly operationName?: string;
}

/** What came back, as GraphQL over HTTP has it. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly ServerError[];
  readonly extensions?: unknown;
}

/** Longer than the server's own patience, so that its own words come first. */
const PATIENCE_MS = 30_000;

/** Sends any operation, and gives back what came, errors and all. Throws a Failure where nothing that can be read came. */
export async function send(asked: Asked, signal?: AbortSignal): Promise<Answered> {
  const response = await fetchWithToken('/graphql', () => {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    return {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(asked),
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    };
  }).catch((error: unknown) => {
    if (signal?.aborted || error instanceof Failure) throw error;
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new Failure('slow', `No answer within ${PATIENCE_MS / 1000} seconds.`);
    throw new Failure('lost', 'The server cannot be reached.');
  });
  try {
    return (await response.json()) as Answered;
  } catch {
    throw new Failure('lost', `The server answered ${response.status}, and nothing that can be read.`);
  }
}

/** Asks one of our own operations. Throws a Failure, also where a part of the answer is missing. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { data, errors } = await send(askedOf(document, variables), signal);
  if (errors?.length || data == null) throw failureOf(errors ?? []);
  return data as Data;
}

/** One of our own operations, as it is sent. */
export function askedOf<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Asked {
  return { query: document.toString(), variables: variables as Readonly<Record<string, unknown>> };
}
