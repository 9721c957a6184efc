import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { listenTo, type Listening } from '../support/http.ts';
import { type Answer, logged, serve, serveOver, type Setup } from '../support/server.ts';
import { slowed, slowStatements } from '../support/slow.ts';

const QUERY = '{ events(first: 1) { nodes { id } } }';

let database: Database;
beforeAll(async () => {
  ({ database } = await serve('seed'));
});

async function listening(over: Database, setup: Setup = {}): Promise<Listening> {
  const server = await listenTo(serveOver(over, setup), setup);
  onTestFinished(async () => {
    server.http.closeAllConnections();
    await server.close();
  });
  return server;
}

/** A connection on which something is written, and that stays open. */
function opened(port: number, written: string, from = '127.0.0.1'): { socket: Socket; ended: Promise<number> } {
  const since = performance.now();
  const socket = connect({ port, host: '127.0.0.1', localAddress: from }, () => socket.write(written));
  socket.on('error', () => {}).resume();
  const ended = new Promise<number>((resolve) => {
    socket.once('close', () => resolve(performance.now() - since));
  });
  return { socket, ended };
}

const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

describe('A client that leaves', () => {
  it('ends its statement in the database, which is no fault of ours', async () => {
    const { port } = await listening(slowed(database));
    const before = logged.length;
    const body = JSON.stringify({ query: QUERY });
    const { socket } = opened(port, head(body.length) + body);
    await expect.poll(() => slowStatements(database), { timeout: 5_000 }).toBe(1);
    socket.destroy();
    await expect.poll(() => slowStatements(database), { timeout: 1_000 }).toBe(0);
    expect(logged.slice(before)).toEqual([]);
  });

  it.each([
    ['a page', '/r/coast-2025-03/event/killings', { status: 499, left: true }],
    ['an evidence pack', '/evidence/coast-2025-03/claim/least-601', { status: 499, left: true }],
    ['a part of the graph', '/export/graph.jsonl?about=coast-2025-03/event/killings', { status: 499, left: true }],
    ['the whole graph', '/export/graph.jsonl', { status: 200 }], // told when it begins
  ])('before it has %s is none either', async (_, path, told) => {
    const { port } = await listening(slowed(database), { settings: { LOG: 'requests' } });
    const before = logged.length;
    const { socket } = opened(port, `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
    await expect.poll(() => slowStatements(database), { timeout: 5_000 }).toBe(1);
    socket.destroy();
    await expect.poll(() => slowStatements(database), { timeout: 1_000 }).toBe(0);
    await expect.poll(() => logged.slice(before).map((line) => JSON.parse(line) as unknown)).toMatchObject([told]);
  });

  it('with a part of a file, or looks at its head alone, leaves its place to others', async () => {
    const { get } = serveOver(database);
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      const leaving = new AbortController();
      const response = await get('/export/graph.jsonl', { signal: leaving.signal });
      await response.body?.getReader().read();
      leaving.abort();
      statuses.push(response.status, (await get('/export/acts.csv', { method: 'HEAD' })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it(
    'a hundred of them at random moments leave nothing running, and no connection taken',
    { timeout: 90_000 },
    async () => {
      const { port, query } = await listening(slowed(database), { settings: { CLIENT_CONNECTION_LIMIT: '1000' } });
      const body = JSON.stringify({ query: QUERY });
      await Promise.all(
        Array.from({ length: 100 }, async () => {
          const { socket } = opened(port, head(body.length) + body);
          await sleep(Math.random() * 500);
          socket.destroy();
        }),
      );
      await expect.poll(() => slowStatements(database), { timeout: 3_000 }).toBe(0);
      expect((await query('{ __typename }')).status).toBe(200);
      const answers = await Promise.all(Array.from({ length: 20 }, () => serveOver(database).ask(QUERY)));
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    },
  );
});

describe('An answer', () => {
  it('that takes too long is refused in time, whatever the database does', async () => {
    const { query } = await listening(slowed(database), { settings: { ANSWER_MS: '500' } });
    const since = performance.now();
    const { errors } = JSON.parse((await query(QUERY)).body) as Answer;
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(performance.now() - since).toBeLessThan(1_500);
    await expect.poll(() => slowStatements(database), { timeout: 1_000 }).toBe(0);
  });

  it('that is under way is finished when the server stops; from then on it is not ready, and lets nobody in', async () => {
    const leaving = new AbortController();
    const setup = { settings: { ANSWER_MS: '1000' }, leaving: leaving.signal };
    const served = serveOver(slowed(database), setup);
    const server = await listenTo(served, setup);
    const answer = server.query(QUERY);
    await expect.poll(() => slowStatements(database), { timeout: 5_000 }).toBe(1);
    leaving.abort();
    expect((await served.get('/ready')).status).toBe(503);
    expect((await served.get('/health')).status).toBe(200);
    const closed = server.close();
    await expect(server.query(QUERY)).rejects.toThrow('ECONNREFUSED');
    expect((await answer).body).toContain('DEADLINE_EXCEEDED');
    await closed;
  });
});

describe('A client that is slow', () => {
  const SETTINGS = { ARRIVAL_MS: '1000', ANSWER_MS: '1000' };

  it.each([
    ['with its headers', 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n'],
    ['with its body', head(500) + '{"query":'],
    ['and says nothing', ''],
  ])('%s is ended, and others are answered meanwhile', async (_, written) => {
    const { port, query } = await listening(database, { settings: SETTINGS });
    const slow = Array.from({ length: 50 }, () => opened(port, written));
    expect((await query(QUERY)).status).toBe(200);
    for (const took of await Promise.all(slow.map(({ ended }) => ended))) expect(took).toBeLessThan(4_000);
    expect((await query(QUERY)).status).toBe(200);
  });

  it('to take its answers is ended as well, and costs no more memory than one of them', async () => {
    const { port, http } = await listening(database, { settings: SETTINGS });
    const connections = () => new Promise<number>((resolve) => http.getConnections((_, count) => resolve(count)));
    const before = process.memoryUsage.rss();
    const { socket } = opened(port, 'GET /schema.graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'.repeat(1_000));
    socket.pause();
    await expect.poll(connections).toBe(1);
    await sleep(1_000);
    expect(await connections()).toBe(1);
    expect((process.memoryUsage.rss() - before) / 1_000_000).toBeLessThan(50);
    await expect.poll(connections, { timeout: 12_000 }).toBe(0);
  });

  it('or sends several requests at once, is answered all of them, in their order', async () => {
    const { port } = await listening(database);
    const asked = ['/health', '/ready', '/nothing', '/health'].map(
      (path) => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n`,
    );
    let text = '';
    const { socket, ended } = opened(port, `${asked.join('\r\n')}connection: close\r\n\r\n`);
    socket.on('data', (part: Buffer) => {
      text += String(part);
    });
    await ended;
    expect(text.match(/^(HTTP\/1.1 \d+|alive|ready)/gm)).toEqual([
      'HTTP/1.1 200',
      'alive',
      'HTTP/1.1 200',
      'ready',
      'HTTP/1.1 404',
      'HTTP/1.1 200',
      'alive',
    ]);
  });
});

describe('One address', () => {
  it('cannot take all connections: what is more is closed at once, and others come in', async () => {
    const { port, query } = await listening(database, { settings: { CLIENT_CONNECTION_LIMIT: '20' } });
    const many = Array.from({ length: 60 }, () => opened(port, 'GET / HTTP/1.1\r\n', '127.0.0.2'));
    const early = await Promise.race([Promise.all(many.slice(20).map(({ ended }) => ended)), sleep(3_000, [])]);
    expect(early).toHaveLength(40);
    expect((await query(QUERY, '127.0.0.3')).status).toBe(200);
    for (const { socket } of many) socket.destroy();
    await sleep(100);
    expect((await query(QUERY, '127.0.0.2')).status).toBe(200);
  });
});
