import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted, for Prometheus. */
export interface Metrics {
  /** A request begins; what it gives back is called with what came of it. */
  began(): (ended: RequestEnded) => void;
  /** A statement begins; what it gives back is called when it has ended. */
  statement(name: string): (failed: boolean) => void;
  /** All of it, in Prometheus' text format, with its content type. */
  text(): Promise<{ readonly body: string; readonly type: string }>;
}

/** What came of a request. */
export interface RequestEnded {
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly cost: number;
  readonly errors: readonly string[];
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

let ofProcess: Registry | undefined;

/** Event loop, memory, processor, collector: once a process, whatever the number of servers in it. */
function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** Metrics of one server. */
export function createMetrics({ poolSize }: { readonly poolSize: number }): Metrics {
  const register = new Registry();
  const { requests, seconds, running, errors, cost, statements, failed, calls, pool } = instruments(register);
  pool.set(poolSize);
  return {
    began: () => {
      running.inc();
      return (ended) => {
        running.dec();
        requests.inc({ path: ended.path, status: ended.status });
        seconds.observe({ path: ended.path }, ended.ms / 1_000);
        cost.inc(ended.cost);
        for (const code of ended.errors) errors.inc({ code });
      };
    },
    statement: (name) => {
      const statement = declaredName(name);
      const end = statements.startTimer({ statement });
      calls.inc();
      return (hasFailed) => {
        end();
        calls.dec();
        if (hasFailed) failed.inc({ statement });
      };
    },
    text: async () => {
      const all = Registry.merge([register, processMetrics()]);
      return { body: await all.metrics(), type: all.contentType };
    },
  };
}

function instruments(register: Registry) {
  const own = { registers: [register] };
  return {
    requests: new Counter({
      ...own,
      name: 'claimgraph_requests_total',
      help: 'Requests answered.',
      labelNames: ['path', 'status'],
    }),
    seconds: new Histogram({
      ...own,
      name: 'claimgraph_request_seconds',
      help: 'Time to an answer.',
      labelNames: ['path'],
      buckets: SECONDS,
    }),
    running: new Gauge({ ...own, name: 'claimgraph_requests_running', help: 'Requests that are being answered.' }),
    errors: new Counter({
      ...own,
      name: 'claimgraph_errors_total',
      help: 'Errors in answers, by code.',
      labelNames: ['code'],
    }),
    cost: new Counter({ ...own, name: 'claimgraph_cost_total', help: 'Cost of the operations that ran.' }),
    statements: new Histogram({
      ...own,
      name: 'claimgraph_statement_seconds',
      help: 'Time of statements of the database.',
      labelNames: ['statement'],
      buckets: SECONDS,
    }),
    failed: new Counter({
      ...own,
      name: 'claimgraph_statements_failed_total',
      help: 'Statements that failed.',
      labelNames: ['statement'],
    }),
    calls: new Gauge({
      ...own,
      name: 'claimgraph_pool_busy',
      help: 'Calls to the database under way or waiting for a connection.',
    }),
    pool: new Gauge({ ...own, name: 'claimgraph_pool_size', help: 'Most connections to the database (POOL_SIZE).' }),
  };
}

/** Without the parts that filters and lenses add: their sets are too many to be counted each. */
function declaredName(name: string): string {
  return name.split(' ')[0] ?? name;
}
