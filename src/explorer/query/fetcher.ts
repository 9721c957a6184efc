import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { type AnswerGraph, NO_GRAPH } from '../answer/graph.ts';
import { instrument, type Instrumented } from '../answer/instrument.ts';
import { readGraph, stripped } from '../answer/read-graph.ts';
import { type Answered, type Asked, send } from '../server/ask.ts';
import { asFailure } from '../server/failure.ts';

/** An answer that came: to what, what is in it, and what of it can be drawn. */
export interface Heard {
  readonly asked: Asked;
  /** As it was asked for. */
  readonly data: unknown;
  readonly graph: AnswerGraph;
}

/** Sends what the reader wrote, tells of what came, and gives the editor the answer to that and nothing else. */
export function createFetcher(schema: GraphQLSchema, hear: (heard: Heard) => void): Fetcher {
  let last: AbortController | undefined;
  return async ({ query, variables, operationName }): Promise<ExecutionResult> => {
    last?.abort(); // GraphiQL shows the answer to the last question alone
    const mine = (last = new AbortController());
    const asked = askedOf(query, variables, operationName);
    try {
      const { answer, instrumented } = await sendToDraw(schema, asked, mine.signal);
      const data = instrumented ? stripped(answer.data) : answer.data;
      if (answer.data && last === mine) {
        const ran = instrumented && { document: instrumented.document, operationName: asked.operationName };
        hear({ asked, data, graph: ran ? readGraph(schema, ran, answer.data) : NO_GRAPH });
      }
      return { ...answer, ...(answer.data === undefined ? {} : { data }) } as ExecutionResult;
    } catch (error) {
      return { errors: [{ message: asFailure(error).message }] } as unknown as ExecutionResult;
    }
  };
}

function askedOf(query: string, variables: unknown, operationName: string | null | undefined): Asked {
  const values = typeof variables === 'object' && variables !== null ? (variables as Asked['variables']) : {};
  return { query, variables: values, ...(operationName ? { operationName } : {}) };
}

/**
 * Sends the question with what it takes to draw its answer. Where the server turns that away before it runs anything, it may
 * be for what was added (a limit), or for a fault, which is told of in the reader's own text: the question is sent as it is.
 */
async function sendToDraw(
  schema: GraphQLSchema,
  asked: Asked,
  signal: AbortSignal,
): Promise<{ answer: Answered; instrumented: Instrumented | undefined }> {
  const instrumented = instrument(schema, asked.query);
  if (instrumented) {
    const answer = await send({ ...asked, query: instrumented.query }, signal);
    if (answer.data !== undefined) return { answer, instrumented };
  }
  return { answer: await send(asked, signal), instrumented: undefined };
}
