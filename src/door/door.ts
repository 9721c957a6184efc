import type { IncomingMessage } from 'node:http';
import { getOperationAST, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { createBudget } from './budget.ts';
import { clientOf, type Origin } from './client.ts';
import { turnedAway } from './entry.ts';
import { noticeLine } from './log.ts';
import { finish, lineOf, type Noted, noteVisit } from './note.ts';
import type { Connection, DoorOptions } from './options.ts';
import { refusal } from './refusal.ts';
import { openAccount } from './till.ts';
import { receive, type Visit, visitOf } from './visit.ts';

/**
 * The door: gives each request its name, sees who asks and whether they may, lets it take so long, and tells the log and
 * the metrics what came of it.
 */
export function useDoor(options: DoorOptions): Plugin<Context, Connection> {
  const { config, isPublic, log } = options;
  // One's own programs on one's own machine share one address, and nobody else can come in: they are not counted.
  const isCounted = config.BUDGET > 0 && (isPublic || config.TRUST_PROXY > 0);
  const budget = isCounted ? createBudget(config.BUDGET) : undefined;
  const tellsAll = config.LOG === 'requests' || (config.LOG === 'auto' && isPublic);
  const noted = new WeakMap<Visit, Noted>();
  const noteOf = (request: Request) => noted.get(visitOf(request));
  const noticeProxy = onceProxied(options);
  return {
    onRequest({ request, url, serverContext, endResponse }) {
      const origin = originOf(request, serverContext.req, config.TRUST_PROXY);
      noticeProxy(origin);
      const note = noteVisit(request, url, openAccount(clientOf(origin), budget), options);
      receive(request, note);
      noted.set(note, note);
      const refused = turnedAway(request, url, origin, note.account, options);
      if (!refused) return;
      note.errors = codesOf({ errors: [refused] });
      endResponse(refusal(request, refused));
    },
    onExecute({ args }) {
      const note = noteOf(args.contextValue.request);
      if (note) note.operation = getOperationAST(args.document, args.operationName)?.name?.value;
    },
    onResultProcess({ request, result }) {
      const note = noteOf(request);
      if (note) note.errors = (Array.isArray(result) ? result : [result]).flatMap(codesOf);
    },
    onResponse({ request, response }) {
      const note = noteOf(request);
      if (!note) return;
      finish(note, request, response);
      if (tellsAll) log(lineOf(note, request, response));
    },
  };
}

/** Behind a proxy that it does not know of a server takes all the world for one client: said once. */
function onceProxied({ config, isPublic, log }: DoorOptions): (origin: Origin) => void {
  let isSaid = !isPublic || config.TRUST_PROXY > 0;
  return ({ forwardedFor }) => {
    if (isSaid || forwardedFor === null) return;
    isSaid = true;
    log(
      noticeLine(
        'A request came with X-Forwarded-For. If a proxy of yours sends it, set TRUST_PROXY to 1: else all its clients share one BUDGET.',
      ),
    );
  };
}

function originOf(request: Request, req: IncomingMessage | undefined, proxies: number): Origin {
  const remote = req ? (req.socket.remoteAddress ?? 'gone') : undefined;
  return { remote, forwardedFor: request.headers.get('x-forwarded-for'), proxies };
}

function codesOf(result: unknown): string[] {
  const { errors } = (result ?? {}) as { readonly errors?: readonly GraphQLError[] };
  return (errors ?? []).map(({ extensions }) => String(extensions?.['code'] ?? 'NONE'));
}
