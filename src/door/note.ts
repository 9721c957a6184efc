import { randomUUID } from 'node:crypto';
import { DeadlineExceeded } from '../errors.ts';
import { limitExceeded } from '../graphql/limits.ts';
import { requestLine } from './log.ts';
import type { RequestEnded } from './metrics.ts';
import type { DoorOptions } from './options.ts';
import { budgetHeaders, type RequestAccount } from './till.ts';
import type { Visit } from './visit.ts';

/** A visit with what the door alone knows of it. */
export interface Noted extends Visit {
  readonly account: RequestAccount;
  readonly ended: (ended: RequestEnded) => void;
  readonly began: number;
  readonly timer: NodeJS.Timeout;
  operation: string | undefined;
  errors: readonly string[];
}

/** Begins the notes on a visit. */
export function noteVisit(
  request: Request,
  url: URL,
  account: RequestAccount,
  { config, metrics }: DoorOptions,
): Noted {
  // Once a signal is made of it, Yoga's own tells its listeners and keeps `aborted` false: so nobody else looks at it.
  const left = AbortSignal.any([request.signal]);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new DeadlineExceeded('The answer took too long.')), config.ANSWER_MS);
  const given = config.TRUST_PROXY > 0 ? request.headers.get('x-request-id') : null;
  const isHttps = config.TRUST_PROXY > 0 && request.headers.get('x-forwarded-proto') === 'https';
  const ran: string[] = [];
  return {
    id: given !== null && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID(),
    origin: isHttps ? url.origin.replace(/^http:/, 'https:') : url.origin,
    left,
    signal: AbortSignal.any([left, late.signal]),
    account,
    ran,
    watch: (statement) => {
      if (ran.length >= config.STATEMENT_LIMIT) throw tooManyStatements(config.STATEMENT_LIMIT);
      ran.push(statement);
      return metrics.statement(statement);
    },
    meter: (statement) => metrics.statement(statement),
    ended: metrics.began(),
    began: performance.now(),
    timer: timer.unref(),
    operation: undefined,
    errors: [],
  };
}

/** Its price is known before an operation runs; how many lists, times and lenses do not fit into one statement is not. */
function tooManyStatements(most: number): Error {
  const says = `This takes more than ${most} statements of the database (setting STATEMENT_LIMIT). Ask in several operations.`;
  return limitExceeded({ limit: 'statements', setting: 'STATEMENT_LIMIT', most, says });
}

/** Says on the answer what it was, and to the metrics what came of it. */
export function finish(note: Noted, request: Request, response: Response): void {
  clearTimeout(note.timer);
  response.headers.set('x-request-id', note.id);
  const left = note.account.left();
  if (left) for (const [name, value] of Object.entries(budgetHeaders(left))) response.headers.set(name, value);
  const path = pathOf(request);
  const ms = performance.now() - note.began;
  note.ended({ path, status: response.status, ms, cost: note.account.spent(), errors: note.errors });
}

/** What the log says of a visit that has ended. */
export function lineOf(note: Noted, request: Request, { status }: Response): string {
  return requestLine({
    request: note.id,
    path: pathOf(request),
    status,
    ms: Math.round((performance.now() - note.began) * 10) / 10,
    // A name is typed too, but it is a name: letters, digits and _.
    ...(note.operation === undefined ? {} : { operation: note.operation.slice(0, 64) }),
    ...(note.account.spent() === 0 ? {} : { cost: note.account.spent() }),
    ...(note.ran.length === 0 ? {} : { statements: note.ran }),
    ...(note.errors.length === 0 ? {} : { errors: note.errors }),
    ...(note.left.aborted ? { left: true } : {}),
  });
}

/** Which part of the house was asked; what follows was typed. */
function pathOf({ url }: Request): string {
  const { pathname } = new URL(url);
  if (['/', '/graphql', '/graphiql', '/health', '/ready', '/metrics', '/schema.graphql'].includes(pathname))
    return pathname;
  return /^\/(r|evidence|export|assets)\//.exec(pathname)?.[0] ?? 'other';
}
