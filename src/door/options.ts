import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import type { Metrics } from './metrics.ts';

/** What Node tells of a connection; nothing where a request is made inside this process. */
export interface Connection {
  readonly req?: IncomingMessage;
}

/** What the door is told by who opens it. */
export interface DoorOptions {
  readonly config: Pick<
    Config,
    'ANSWER_MS' | 'API_TOKEN' | 'BUDGET' | 'LOG' | 'METRICS_TOKEN' | 'STATEMENT_LIMIT' | 'TRUST_PROXY'
  >;
  readonly isPublic: boolean;
  readonly metrics: Metrics;
  readonly log: (line: string) => void;
}
