import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../../errors.ts';
import type { Home } from './home.ts';
import type { Server } from './server.ts';

const START_LIMIT_MS = 180_000;
const SAY_EVERY_MS = 10_000;

/** Why a server did not become ready, where starting once more may help. */
export type Obstacle = 'port taken' | 'store locked';

/** Where and as whom a server is to be asked. */
export interface Door {
  readonly uri: string;
  readonly home: Home;
}

/**
 * Waits until the server is ready: alive, past its own `Started.`, and one statement answered. The answer alone would
 * not do, as another server may hold the port. Gives back what to try again after, or nothing when it is ready.
 */
export async function whenReady(
  server: Server,
  door: Door,
  say: (line: string) => void,
): Promise<Obstacle | undefined> {
  const began = Date.now();
  let said = began;
  while (!server.lines.some((line) => line.trimEnd().endsWith('INFO  Started.'))) {
    if (!server.isAlive()) return obstacle(server, door.home, await server.exited);
    if (Date.now() - began > START_LIMIT_MS) throw tooSlow(door.home);
    if (Date.now() - said > SAY_EVERY_MS) {
      said = Date.now();
      say(`Neo4j: still starting (${Math.round((said - began) / 1_000)} s)`);
    }
    await sleep(25);
  }
  const driver = neo4j.driver(door.uri, neo4j.auth.basic('neo4j', door.home.password), {
    maxConnectionPoolSize: 2,
    connectionTimeout: 10_000,
    telemetryDisabled: true,
  });
  try {
    await answered(driver, server, door.home, began);
  } finally {
    await driver.close();
  }
  return undefined;
}

async function answered(driver: Driver, server: Server, home: Home, began: number): Promise<void> {
  for (;;) {
    // a session's own run, as executeQuery would retry for half a minute by itself
    const session = driver.session({ database: 'neo4j' });
    const failure: unknown = await session.run('RETURN 1').then(
      () => undefined,
      (error: unknown) => error,
    );
    await session.close();
    if (failure === undefined) return;
    const code = failure instanceof neo4j.Neo4jError ? failure.code : '';
    if (code === 'Neo.ClientError.Security.Unauthorized') throw wrongPassword(home);
    const state = await stateOf(driver);
    if (state.currentStatus === 'offline' || state.currentStatus === 'dirty') throw damaged(home, state.statusMessage);
    if (/No space left|disk/i.test(state.statusMessage)) throw damaged(home, state.statusMessage);
    if (!server.isAlive()) throw endedEarly(home, lastWords(server.lines), await server.exited);
    if (Date.now() - began > START_LIMIT_MS) throw tooSlow(home);
    await sleep(200);
  }
}

async function stateOf(driver: Driver): Promise<{ currentStatus: string; statusMessage: string }> {
  const session = driver.session({ database: 'system' });
  try {
    const text = 'SHOW DATABASE neo4j YIELD currentStatus, statusMessage';
    const row = (await session.run<{ currentStatus: string; statusMessage: string }>(text)).records[0];
    return row?.toObject() ?? { currentStatus: 'offline', statusMessage: 'there is no database neo4j' };
  } catch {
    return { currentStatus: 'unknown', statusMessage: '' };
  } finally {
    await session.close();
  }
}

function obstacle(server: Server, home: Home, exit: string): Obstacle {
  const said = server.lines.join('\n');
  if (/Address already in use|BindException/.test(said)) return 'port taken';
  if (/locked by another process|store_lock|Unable to obtain lock/.test(said)) return 'store locked';
  if (/No space left on device/.test(said)) throw full(home);
  throw endedEarly(home, lastWords(server.lines), exit);
}

/** The last line that says something: not a line of a stack trace, and the innermost cause if there is one. */
export function lastWords(lines: readonly string[]): string {
  const told = lines.filter((line) => !/^\s+(at |\.\.\. \d+ more)/.test(line) && line.trim() !== '');
  const cause = told.findLast((line) => line.startsWith('Caused by: '));
  const error = told.findLast((line) => / ERROR /.test(line) || /^(Error|Exception)/.test(line));
  const line = cause ?? error ?? told.at(-1) ?? 'nothing';
  return line
    .replace(/^Caused by: (\S+\.)?|^\d{4}-\d\d-\d\d \S+ (INFO|WARN|ERROR)\s+/, '')
    .trim()
    .slice(0, 300);
}

const endedEarly = (home: Home, words: string, exit: string): StartError =>
  new StartError(`Neo4j ended while starting (${exit}): ${words}`, `Its log: ${home.log}`);

const full = (home: Home): StartError =>
  new StartError(`The disk of ${home.folder} is full.`, 'Make room, or set DATA_DIR to a folder on another disk.');

const tooSlow = (home: Home): StartError =>
  new StartError(`Neo4j was not ready after ${START_LIMIT_MS / 1_000} s.`, `Start again; its log: ${home.log}`);

const wrongPassword = (home: Home): StartError =>
  new StartError(
    `The password in ${home.passwordFile} is not the one this database was made with.`,
    'Put the old file back, or set DATA_DIR to a new folder.',
  );

const damaged = (home: Home, message: string): StartError =>
  /No space left/i.test(message)
    ? full(home)
    : new StartError(
        `The database in ${home.folder} is damaged and stays offline${message ? `: ${message.slice(0, 200)}` : ''}.`,
        `Put a copy of the folder back, or set DATA_DIR to a new folder; its log: ${home.log}`,
      );
