import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../src/claimgraph.js', import.meta.url));

/** What a program has said and how it ended. */
export interface Ended {
  /** Its exit code; where a signal has ended it, that signal. */
  readonly code: number | NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
}

export interface Settings {
  readonly [name: string]: string;
}

/** The settings by which a program finds the Neo4j of this test run. */
export function sharedNeo4j(): Settings {
  const { TEST_NEO4J_URI = '', TEST_NEO4J_USERNAME = '', TEST_NEO4J_PASSWORD = '' } = process.env;
  return { NEO4J_URI: TEST_NEO4J_URI, NEO4J_USERNAME: TEST_NEO4J_USERNAME, NEO4J_PASSWORD: TEST_NEO4J_PASSWORD };
}

/** `claimgraph ...words`, as a user starts it. It is gone after the test. */
export function claimgraph(words: readonly string[], settings: Settings = {}, program = PROGRAM) {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(settings),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return follow(child);
}

/** Runs it to its end; in tests that run beside each other too, where nobody can say which of them has finished. */
export function ran(words: readonly string[], settings: Settings = {}): Promise<Ended> {
  const limits = { timeout: 55_000, killSignal: 'SIGKILL' } as const;
  return follow(
    spawn(process.execPath, [PROGRAM, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(settings),
      ...limits,
    }),
  ).ended;
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'JAVA_HOME', 'CACHE_DIR', 'XDG_CACHE_HOME', 'TMPDIR'];
  const kept = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), PORT: '0', DATA_DIR: join(tmpdir(), 'claimgraph-none'), ...settings };
}

function follow(child: ChildProcessByStdio<null, Readable, Readable>) {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  const said = { out: '', err: '' };
  const times: number[] = [];
  child.stdout.on('data', (text: Buffer) => {
    said.out += String(text);
    times.push(since());
  });
  child.stderr.on('data', (text: Buffer) => {
    said.err += String(text);
    times.push(since());
  });
  let isGone = false;
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      isGone = true;
      resolve({ ...said, code: code ?? signal, seconds: since() });
    });
  });
  const says = (words: RegExp, seconds = 60) =>
    vi.waitFor(
      () => {
        const found = words.exec(said.out);
        if (!found && isGone) return [said.out + said.err];
        if (!found) throw new Error(`It has not said ${words} yet, but: ${said.out}${said.err}`);
        return [...found];
      },
      { timeout: seconds * 1_000, interval: 20 },
    );
  /** Where it answers, once it is ready. */
  const ready = async (seconds = 60) => {
    const [all, address] = await says(/^claimgraph is ready: (http:\S+)$/m, seconds);
    if (address === undefined) throw new Error(`It has ended: ${all}`);
    return address;
  };
  return {
    pid: child.pid ?? 0,
    said,
    listenNoMore: () => child.stdout.destroy(),
    firstWords: () => times[0] ?? Infinity,
    says,
    ready,
    ended,
    signal: (signal: NodeJS.Signals) => child.kill(signal),
  };
}

/** Asks a running server. */
export async function ask(address: string, query: string): Promise<{ readonly data?: unknown }> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as { data?: unknown };
}
