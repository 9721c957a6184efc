import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { StartError } from '../../errors.ts';
import { findOnPath, installHint, isProgram } from './install.ts';
import type { Needed } from './install.ts';

const OLDEST = 17;

/** A Java that can run Neo4j. */
export interface Java {
  readonly program: string;
  readonly version: string;
  /** Tells builds of one version apart; what one build has prepared, another cannot use. */
  readonly build: string;
}

/** The first Java of JAVA_HOME and PATH that is new enough. `alsoMissing` goes into the same install line. */
export async function findJava(alsoMissing: readonly Needed[], environment = process.env): Promise<Java> {
  const home = environment['JAVA_HOME'];
  const programs = [home ? join(home, 'bin', 'java') : undefined, findOnPath('java', environment['PATH'] ?? '')];
  const tooOld: string[] = [];
  for (const program of programs) {
    if (program === undefined || !isProgram(program)) continue;
    const answer = await askVersion(program);
    const version = parseJavaVersion(answer);
    if (version === undefined) continue;
    if (version.major >= OLDEST) {
      const build = createHash('sha256').update(answer).digest('hex').slice(0, 8);
      return { program, version: version.full, build };
    }
    tooOld.push(`Java ${version.full} (${program}) is too old: Neo4j needs ${OLDEST} or newer.`);
  }
  const wrong = tooOld[0] ?? 'Java is not installed, and the local Neo4j needs it.';
  throw new StartError(wrong, installHint(['java', ...alsoMissing], environment['PATH'] ?? ''));
}

/** Reads what `java -version` prints: "17.0.15", "21-ea", "1.8.0_402". */
export function parseJavaVersion(printed: string): { readonly major: number; readonly full: string } | undefined {
  const full = /\bversion "([^"]+)"/.exec(printed)?.[1];
  const [, first, second] = /^(\d+)(?:\.(\d+))?/.exec(full ?? '') ?? [];
  if (full === undefined || first === undefined) return undefined;
  return { full, major: first === '1' ? Number(second ?? 1) : Number(first) };
}

/** The whole answer. A program that fails is no Java (a Mac has such a placeholder) and answers nothing. */
function askVersion(program: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, ['-version'], { timeout: 30_000 }, (error, stdout, stderr) => {
      resolve(error ? '' : `${stdout}${stderr}`);
    });
  });
}
