import { GraphQLError } from 'graphql';
import { isLocal, type Origin } from './client.ts';
import type { DoorOptions } from './options.ts';
import { refusal } from './refusal.ts';
import type { RequestAccount } from './till.ts';
import { challenge, holdsToken } from './token.ts';

/** Where nothing of the graph is told: alive, ready, and the page without what it asks for. */
const OPEN = /^\/(health|ready|graphiql|assets\/.*)?$/;
/** Beyond the page and its files, which lie in memory, everything is paid for. */
const FREE = /^\/(health|ready|metrics|graphiql|assets\/.*)?$/;
const PAGES = /^\/(r|evidence|export)\//;

/** The answer to who may not come in; undefined for who may. */
export function turnedAway(
  request: Request,
  { pathname }: URL,
  origin: Origin,
  account: RequestAccount,
  { config }: DoorOptions,
): Response | undefined {
  if (!FREE.test(pathname)) {
    try {
      account.enter();
    } catch (error) {
      return tooSoon(request, error as GraphQLError);
    }
  }
  const authorization = request.headers.get('authorization');
  if (pathname === '/metrics') {
    const isOpen = config.METRICS_TOKEN === '' && isLocal(origin, request.headers.get('forwarded'));
    if (isOpen || (config.METRICS_TOKEN !== '' && holdsToken(authorization, config.METRICS_TOKEN))) return undefined;
    return unknown(request, 'The metrics are for this machine, or for who sends METRICS_TOKEN.', authorization);
  }
  if (config.API_TOKEN === '' || OPEN.test(pathname) || holdsToken(authorization, config.API_TOKEN)) return undefined;
  return unknown(request, 'Reading here takes a token: send it as Authorization: Bearer.', authorization);
}

function tooSoon(request: Request, error: GraphQLError): Response {
  const { headers } = error.extensions['http'] as { readonly headers: Record<string, string> };
  return refusal(request, error, 429, headers);
}

function unknown(request: Request, says: string, authorization: string | null): Response {
  const error = new GraphQLError(says, { extensions: { code: 'UNAUTHENTICATED' } });
  const isPage = PAGES.test(new URL(request.url).pathname);
  return refusal(request, error, 401, { 'www-authenticate': challenge(authorization, isPage) });
}
