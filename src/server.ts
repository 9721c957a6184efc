import { GraphQLError } from 'graphql';
import { createYoga, useExecutionCancellation, type YogaServerInstance } from 'graphql-yoga';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { documentCache } from './door/documents.ts';
import { useDoor } from './door/door.ts';
import { faultLine } from './door/log.ts';
import { createMetrics } from './door/metrics.ts';
import type { Connection } from './door/options.ts';
import { contextOf } from './door/visit.ts';
import type { Context } from './graphql/context.ts';
import { useCost } from './graphql/cost.ts';
import { maskError } from './graphql/errors.ts';
import { limitExceeded, useDocumentLimits } from './graphql/limits.ts';
import { usePaths } from './paths.ts';
import { schema } from './schema.ts';

export interface ServerOptions {
  readonly config: Config;
  /** True where anyone may ask: then the Host header is not looked at, and what each may spend is. */
  readonly isPublic: boolean;
  readonly pageFolder: string;
  /** Told one line of JSON for a fault, and for a request where the settings say so. */
  readonly log: (line: string) => void;
  /** Aborted when the server is about to stop: from then on it is not ready. */
  readonly leaving?: AbortSignal;
}

export type GraphServer = YogaServerInstance<Connection, Context>;

/** The GraphQL server over a database, without a socket: `fetch` is its front door. */
export function createServer(database: Database, options: ServerOptions): GraphServer {
  const { config } = options;
  const metrics = createMetrics({ poolSize: config.POOL_SIZE });
  const { COST_LIMIT, TOKEN_LIMIT, ALIAS_LIMIT, DIRECTIVE_LIMIT } = config;
  const values = { depth: config.DEPTH_LIMIT, list: config.LIST_LIMIT, text: config.TEXT_LIMIT };
  return createYoga<Connection, Context>({
    schema,
    graphiql: false,
    landingPage: false,
    cors: false, // a page of another origin must not read what runs on this machine
    multipart: false,
    batching: false,
    logging: false,
    // Yoga's own stands before the door, for every address that ends so; none ends in a blank.
    healthCheckEndpoint: ' ',
    maxRequestBodySize: config.BODY_LIMIT,
    parserAndValidationCache: documentCache(config.DOCUMENT_CACHE),
    maskedErrors: { isDev: false, maskError: (error) => masked(error, options) },
    context: ({ request }) => contextOf(request, database),
    plugins: [
      useDoor({ ...options, metrics }),
      usePaths(database, { ...options, metrics }),
      useExecutionCancellation(),
      useCost(schema, { ...values, cost: COST_LIMIT }),
      useDocumentLimits({ ...values, tokens: TOKEN_LIMIT, aliases: ALIAS_LIMIT, directives: DIRECTIVE_LIMIT }),
    ],
  });
}

function masked(error: unknown, { config, log }: ServerOptions): Error {
  const isLarge = error instanceof GraphQLError && error.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE';
  if (!isLarge) return maskError(error, (errorId, original) => log(faultLine(errorId, original)));
  const most = config.BODY_LIMIT;
  const says = `The request is larger than ${most} bytes (setting BODY_LIMIT). Ask in several operations.`;
  return limitExceeded({ limit: 'body', setting: 'BODY_LIMIT', most, says, status: 413 });
}
