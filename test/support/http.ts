import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../src/config.ts';
import { closeServer, listen } from '../../src/command/listen.ts';
import type { Served, Setup } from './server.ts';

/** An answer over a socket. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request over a socket of its own, from any address of this machine (127.0.0.0/8). */
export interface HttpQuestion {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly from?: string;
}

/** A server that listens, as `claimgraph start` has it. */
export interface Listening {
  readonly http: Server;
  readonly port: number;
  readonly ask: (question: HttpQuestion) => Promise<HttpAnswer>;
  readonly query: (query: string, from?: string) => Promise<HttpAnswer>;
  readonly close: () => Promise<void>;
}

/** Has a server listen on a free port. */
export async function listenTo({ server }: Pick<Served, 'server'>, { settings = {} }: Setup = {}): Promise<Listening> {
  const config = readConfig({ ...settings, PORT: '0' });
  const http = await listen(config, server);
  const { port } = http.address() as AddressInfo;
  const ask = (question: HttpQuestion) => answerTo(port, question);
  return {
    http,
    port,
    ask,
    query: (query, from = '127.0.0.1') => ask({ from, body: JSON.stringify({ query }) }),
    close: () => closeServer(http, config),
  };
}

function answerTo(port: number, { path = '/graphql', body, from, ...rest }: HttpQuestion): Promise<HttpAnswer> {
  const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...rest.headers };
  const method = rest.method ?? (body === undefined ? 'GET' : 'POST');
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false, localAddress: from },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
