import { GraphQLError } from 'graphql';
import { isLocal, type Origin } from './client.ts';
import type { DoorOptions } from './options.ts';
import type { RequestAccount } from './till.ts';
import { challenge, holdsToken } from './token.ts';

/**
 * Where nothing of the graph is told: alive, ready, and the page without what it asks for, whose files lie in memory. They
 * cost nothing, and take no token.
 */
const OPEN = /^\/(health|ready|graphiql|assets\/.*)?$/;
const PAGES = /^\/(r|evidence|export)\//;

/** Why somebody may not come in, with status and headers of the answer; undefined for who may. */
export function turnedAway(
  request: Request,
  { pathname }: URL,
  origin: Origin,
  account: RequestAccount,
  { config }: DoorOptions,
): GraphQLError | undefined {
  if (OPEN.test(pathname)) return undefined;
  const tooSoon = account.enter();
  if (tooSoon) return tooSoon;
  const authorization = request.headers.get('authorization');
  if (pathname === '/metrics') {
    const isOpen = config.METRICS_TOKEN === '' && isLocal(origin, request.headers.get('forwarded'));
    if (isOpen || (config.METRICS_TOKEN !== '' && holdsToken(authorization, config.METRICS_TOKEN))) return undefined;
    return unknown('The metrics are for this machine, or for who sends METRICS_TOKEN.', pathname, authorization);
  }
  if (config.API_TOKEN === '' || holdsToken(authorization, config.API_TOKEN)) return undefined;
  return unknown('Reading here takes a token: send it as Authorization: Bearer.', pathname, authorization);
}

function unknown(says: string, pathname: string, authorization: string | null): GraphQLError {
  const headers = { 'www-authenticate': challenge(authorization, PAGES.test(pathname)) };
  return new GraphQLError(says, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers } } });
}
