import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { createYoga, useExecutionCancellation, type YogaServerInstance } from 'graphql-yoga';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import type { Context } from './graphql/context.ts';
import { useCost } from './graphql/cost.ts';
import { maskError } from './graphql/errors.ts';
import { NO_LENS } from './lens/lens.store.ts';
import { usePaths } from './paths.ts';
import { schema } from './schema.ts';

export interface ServerOptions {
  readonly config: Pick<Config, 'COST_LIMIT' | 'DEPTH_LIMIT' | 'BODY_LIMIT'>;
  /** True where anyone may ask: then the Host header is not looked at. */
  readonly isPublic: boolean;
  readonly pageFolder: string;
  readonly log: (line: string) => void;
}

export type GraphServer = YogaServerInstance<object, Context>;

/** The GraphQL server over a database, without a socket: `fetch` is its front door. */
export function createServer(database: Database, options: ServerOptions): GraphServer {
  const { config, log } = options;
  return createYoga<object, Context>({
    schema,
    graphiql: false,
    landingPage: false,
    cors: false, // a page of another origin must not read what runs on this machine
    multipart: false,
    batching: false,
    logging: false,
    maxRequestBodySize: config.BODY_LIMIT,
    // Yoga's cache keeps rejected documents too, at a hundred times their size: a way to fill the memory.
    parserAndValidationCache: false,
    maskedErrors: {
      isDev: false,
      maskError: (error) =>
        maskError(error, (errorId, original) =>
          log(`${errorId} ${original instanceof Error ? original.stack : String(original)}`),
        ),
    },
    context: ({ request }) => {
      const ran: string[] = [];
      return {
        ran,
        lenses: new Map(),
        noLens: NO_LENS,
        database: database.forRequest(request.signal, (name) => ran.push(name)),
      };
    },
    plugins: [
      usePaths(database, options),
      useExecutionCancellation(),
      useCost(schema, { cost: config.COST_LIMIT, depth: config.DEPTH_LIMIT }),
      EnvelopArmorPlugin({
        // Cost and depth are ours: the plugin's own read literals only, and count no page size in a variable.
        costLimit: { enabled: false },
        maxDepth: { enabled: false },
        maxTokens: { n: 3_000 },
        // The explorer's own names (src/explorer/answer): it asks for each record's type and key beside what the reader asks.
        maxAliases: { n: 100, allowList: ['__typename', 'kg_type', 'kg_key', 'kg_label'] },
        maxDirectives: { n: 50 },
      }),
    ],
  });
}
