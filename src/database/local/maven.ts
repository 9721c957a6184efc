import { spawn } from 'node:child_process';
import { copyFileSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StartError } from '../../errors.ts';
import { findOnPath, installHint } from './install.ts';
import { watch } from './watch.ts';

/** The list of what Neo4j consists of. */
export const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

const PATIENCE = [
  // a connection that gives nothing for a minute has failed; Maven's own limit is half an hour
  '-Dmaven.wagon.http.connectionTimeout=15000',
  '-Dmaven.wagon.rto=60000',
  '-Daether.connector.connectTimeout=15000',
  '-Daether.connector.requestTimeout=60000',
];

interface Errand {
  readonly into: string;
  readonly log: string;
  readonly version: string;
  readonly say: (line: string) => void;
}

/** Whether Maven is on the path. */
export function hasMaven(): boolean {
  return findOnPath('mvn') !== undefined;
}

/** Copies the jars of pom.xml into `<into>/lib`, saying how far it is. */
export async function runMaven({ into, log, version, say }: Errand): Promise<void> {
  const program = findOnPath('mvn');
  if (program === undefined) {
    throw new StartError('Maven is not installed, and fetching the local Neo4j needs it.', installHint(['maven']));
  }
  // a copy, as Maven writes beside it
  const pom = join(into, 'pom.xml');
  copyFileSync(POM, pom);
  say(`Neo4j: fetching version ${version} with Maven, once (about 120 MB)`);
  const unwatch = watch({ mark: pom });
  const lines = createWriteStream(log);
  let arrived = 0;
  let firstError = '';
  let last = '';
  const progress = setInterval(() => say(`Neo4j: ${arrived || 'no'} files had to be fetched so far`), 2_000);
  try {
    const code = await run(program, ['-B', '-U', '-f', pom, 'package', `-Dout=${into}`, ...PATIENCE], (line) => {
      lines.write(`${line}\n`);
      if (/Downloaded from .*\.jar /.test(line)) arrived += 1;
      last = line.trim() || last;
      if (firstError === '' && line.startsWith('[ERROR]')) firstError = shorten(line.slice('[ERROR]'.length));
    });
    if (code === 0) return;
    throw new StartError(
      `Maven could not fetch Neo4j: ${firstError || shorten(last) || `it ended with ${code}`}`,
      `Check the network and start again; what has arrived is kept (all it said: ${log}).`,
    );
  } finally {
    clearInterval(progress);
    lines.end();
    unwatch();
  }
}

function run(program: string, words: readonly string[], hear: (line: string) => void): Promise<number | string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    createInterface({ input: child.stdout }).on('line', hear);
    createInterface({ input: child.stderr }).on('line', hear);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'no reason'));
  });
}

/** Maven says the whole story in one line; what it could not get, and why, stands first. */
function shorten(line: string): string {
  const told = line.replace(/\s*->\s*\[Help 1\].*/, '').trim();
  return told.length > 300 ? `${told.slice(0, 300)}...` : told;
}
