import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that goes with the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A program of a few shell lines, found under its name on a path of `folder`. Gives back its file. */
export function fakeProgram(folder: string, name: string, script: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** A `java` that says it is of that version. */
export function fakeJava(folder: string, version: string): string {
  return fakeProgram(folder, 'java', `echo 'openjdk version "${version}" 2024-01-01' >&2`);
}

/** A `mvn` that brings three small jars, after `seconds`, and counts its calls in the file `calls` beside it. */
export function fakeMaven(folder: string, seconds = 0): string {
  const jars = ['neo4j-server-5.jar', 'a.jar', 'b.jar'].map((name) => `echo ${name} > "$out/lib/${name}"`);
  return fakeProgram(
    folder,
    'mvn',
    [
      `echo call >> "${join(folder, 'calls')}"`,
      'for word in "$@"; do case "$word" in -Dout=*) out="${word#-Dout=}";; esac; done',
      'mkdir -p "$out/lib"',
      ...jars.slice(0, 2),
      `sleep ${seconds}`,
      ...jars.slice(2),
    ].join('\n'),
  );
}
