import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';

/** Slow or idle clients are let go: enough time for any honest one, too little to hold the server. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000 };
const MOST_CONNECTIONS = 1_000;

/** Listens where the settings say. Throws a StartError where that is not possible. */
export async function listen({ HOST, PORT }: Pick<Config, 'HOST' | 'PORT'>, answer: RequestListener): Promise<Server> {
  const http = createHttpServer(TIMES, answer);
  http.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, { HOST, PORT })));
    http.listen(PORT, HOST, resolve);
  });
  return http;
}

/** Throws a StartError where one could not listen now: better said before a database is started than after. */
export async function checkAddress(config: Pick<Config, 'HOST' | 'PORT'>): Promise<void> {
  const probe = await listen(config, () => {});
  await new Promise((resolve) => {
    probe.close(resolve);
  });
}

function explain(error: NodeJS.ErrnoException, { HOST, PORT }: Pick<Config, 'HOST' | 'PORT'>): Error {
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
export function addressOf(http: Server, { HOST }: Pick<Config, 'HOST'>): string {
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : '';
  const name = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Lets answers under way finish, for a moment. */
export async function closeServer(http: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    http.close(() => resolve());
  });
  http.closeIdleConnections();
  const late = setTimeout(() => http.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(late);
}
