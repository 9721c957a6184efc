import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Access } from './sides.ts';

const PROGRAM = fileURLToPath(new URL('../../src/claimgraph.js', import.meta.url));

/** claimgraph as users start it, in a process of its own, on a free port of this machine. */
export interface Program {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts it over a database, and waits until it is ready. */
export async function startProgram(access: Access): Promise<Program> {
  const child = spawn(process.execPath, [PROGRAM, 'start', '--empty'], {
    env: {
      ...process.env,
      PORT: '0',
      NEO4J_URI: access.uri,
      NEO4J_USERNAME: access.username,
      NEO4J_PASSWORD: access.password,
      NEO4J_DATABASE: access.database,
      // A busy machine may take long to plan a statement that it never saw; that is warmed up, not measured.
      DEADLINE_MS: '60000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /is ready: (\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`claimgraph did not start: ${said}`)));
  });
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
