import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GENERATOR = fileURLToPath(new URL('../../bench/generate.ts', import.meta.url));

/** A bundle of a made-up graph with hubs, chains and cycles, the same every time. At scale 1 it has 300,000 assertions. */
export function generated(scale: number): string {
  return execFileSync(process.execPath, ['--import', 'tsx', GENERATOR, '--scale', String(scale)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}
