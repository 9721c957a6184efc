import { createServer, type Server } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { ran, type Settings } from './programs.ts';

/** It ends within the time, says exactly one line on standard error, and does not exit with 0. */
export async function refused(
  words: readonly string[],
  settings: Settings,
  line: RegExp,
  seconds = 30,
): Promise<string> {
  const { code, out, err, seconds: took } = await ran(words, settings);
  expect(err).toMatch(/^claimgraph: [^\n]+\n$/);
  expect(err).toMatch(line);
  expect(code).toBe(1);
  expect(took).toBeLessThan(seconds);
  return out;
}

/** A port that accepts and never says a word, as a frozen server does. */
export async function silentPort(): Promise<{ port: number; server: Server }> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return { port: (server.address() as { port: number }).port, server };
}
