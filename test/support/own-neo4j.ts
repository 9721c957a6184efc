import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/database/local/local.ts';
import { applySchema } from '../../src/database/setup.ts';

/**
 * A Neo4j of a test's own, to be killed and started again. It is reached through one address that stays, as a database on
 * another machine is; while it is away nobody listens there.
 */
export interface OwnNeo4j {
  readonly database: Database;
  /** Another pool of connections to it. */
  readonly open: (deadlineMs: number) => Database;
  readonly pid: () => number;
  /** Ends it on the spot, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends all of it for good. */
  readonly end: () => Promise<void>;
}

/** Starts one on a folder. */
export async function startOwnNeo4j(folder: string, deadlineMs = 2_000): Promise<OwnNeo4j> {
  const { CACHE_DIR } = readConfig(process.env);
  const launch = () => startLocalNeo4j({ dataDir: join(folder, 'data'), cacheDir: CACHE_DIR, say: () => {} });
  let local: LocalNeo4j = await launch();
  const gate = await openGate(portOf(local));
  const open = (ms: number) =>
    openDatabase({
      uri: `bolt://127.0.0.1:${gate.port}`,
      username: local.username,
      password: local.password,
      database: 'neo4j',
      deadlineMs: ms,
      poolSize: 10,
    });
  const patient = open(60_000);
  await applySchema(patient);
  await patient.close();
  const database = open(deadlineMs);
  return {
    database,
    open,
    pid: () => local.pid,
    kill: async () => {
      await gate.shut();
      process.kill(local.pid, 'SIGKILL');
      await local.ended;
    },
    start: async () => {
      local = await launch();
      await gate.lead(portOf(local));
    },
    end: async () => {
      await database.close();
      await local.stop();
      await gate.shut();
    },
  };
}

const portOf = ({ uri }: LocalNeo4j) => Number(new URL(uri).port);

/** A port that leads to another, which may change; shut, it refuses. */
async function openGate(
  first: number,
): Promise<{ port: number; lead: (to: number) => Promise<void>; shut: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  let target = first;
  const server: Server = createServer((socket) => {
    const other = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [socket, other],
      [other, socket],
    ] as const) {
      sockets.add(from);
      from
        .on('error', () => {})
        .once('close', () => {
          sockets.delete(from);
          to.destroy();
        });
      from.pipe(to);
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    lead: async (to) => {
      target = to;
      if (!server.listening) await listen(port);
    },
    shut: async () => {
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
