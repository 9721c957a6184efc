import { createServer as createHttpServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';

type Where = Pick<Config, 'HOST' | 'PORT'>;
type Patience = Pick<
  Config,
  'ANSWER_MS' | 'ARRIVAL_MS' | 'CLIENT_CONNECTION_LIMIT' | 'CONNECTION_LIMIT' | 'TRUST_PROXY'
>;

/** Headers are small: who needs longer than this for them is in no hurry to ask. */
const HEADERS_MS = 10_000;
const KEEP_ALIVE_MS = 5_000;
/** How often it is looked for who is late. Node's own half a minute would let everybody be as late as that. */
const LOOK_MS = 1_000;

/** Listens where the settings say. Throws a StartError where that is not possible. */
export async function listen(config: Where & Patience, answer: RequestListener): Promise<Server> {
  const { HOST, PORT, ANSWER_MS, ARRIVAL_MS, CONNECTION_LIMIT } = config;
  const times = {
    headersTimeout: Math.min(HEADERS_MS, ARRIVAL_MS),
    requestTimeout: ARRIVAL_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: Math.min(LOOK_MS, ARRIVAL_MS),
  };
  const http = createHttpServer(times, oneAfterTheOther(answer, ARRIVAL_MS + ANSWER_MS));
  http.maxConnections = CONNECTION_LIMIT;
  limitEachClient(http, config);
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, { HOST, PORT })));
    http.listen(PORT, HOST, resolve);
  });
  return http;
}

/**
 * Answers what comes in on one connection one after the other. Node would make all answers at once and keep them until they
 * are taken: a thousand requests fit into one packet, and who takes nothing would have us keep a thousand answers. Who takes
 * nothing of one for `silenceMs`, longer than any answer is made in silence, is gone.
 */
function oneAfterTheOther(answer: RequestListener, silenceMs: number): RequestListener {
  const last = new WeakMap<Socket, ServerResponse>();
  const begin: RequestListener = (request, response) => {
    answer(request, response);
    endWhenStuck(request.socket, response, silenceMs);
  };
  return (request, response) => {
    const before = last.get(request.socket);
    last.set(request.socket, response);
    if (!before || before.closed) begin(request, response);
    else before.once('close', () => !request.socket.destroyed && begin(request, response));
  };
}

/** Yoga takes the socket's own timer away; and that one would not tell who takes a little from who takes nothing. */
function endWhenStuck(socket: Socket, response: ServerResponse, silenceMs: number): void {
  const state = () => `${socket.bytesWritten} ${socket.writableLength}`;
  let last = state();
  const watch = setInterval(() => {
    if (state() === last) socket.destroy();
    last = state();
  }, silenceMs);
  response.once('close', () => clearInterval(watch));
}

/** One address must not take all connections. A proxy is one address for everybody, and has limits of its own. */
function limitEachClient(http: Server, { CLIENT_CONNECTION_LIMIT, TRUST_PROXY }: Patience): void {
  if (TRUST_PROXY > 0) return;
  const open = new Map<string, number>();
  http.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
    if (count > CLIENT_CONNECTION_LIMIT) socket.destroy();
  });
}

/** Throws a StartError where one could not listen now: better said before a database is started than after. */
export async function checkAddress(config: Where & Patience): Promise<void> {
  const probe = await listen(config, () => {});
  await new Promise((resolve) => {
    probe.close(resolve);
  });
}

function explain(error: NodeJS.ErrnoException, { HOST, PORT }: Where): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${PORT} on ${HOST} is taken by another program.`,
      'Stop that program, or set PORT to another number (0 takes a free one).',
    );
  if (error.code === 'EACCES')
    return new StartError(`Port ${PORT} may not be used by this user.`, 'Set PORT to a number above 1023.');
  if (NO_ADDRESS.includes(error.code ?? ''))
    return new StartError(
      `The setting HOST is "${HOST}", which is no address of this machine.`,
      'Set HOST to one that is.',
    );
  return error;
}

const NO_ADDRESS = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];

/** Where it can be reached from this machine. */
export function addressOf(http: Server, { HOST }: Pick<Where, 'HOST'>): string {
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : '';
  const name = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Lets answers under way finish, for as long as an answer may take; nothing new is let in. */
export async function closeServer(http: Server, { ANSWER_MS }: Pick<Patience, 'ANSWER_MS'>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    http.close(() => resolve());
  });
  http.closeIdleConnections();
  const late = setTimeout(() => http.closeAllConnections(), ANSWER_MS);
  await closed;
  clearTimeout(late);
}
