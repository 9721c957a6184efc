import { chmodSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findOnPath, installHint } from '../../../src/database/local/install.ts';
import { emptyFolder, fakeProgram } from './fakes.ts';

describe('what to do about a missing program', () => {
  it.each([
    ['dnf', 'dnf install -y java-21-openjdk-headless maven'],
    ['pacman', 'pacman -S jre21-openjdk-headless maven'],
    ['apk', 'apk add openjdk17-jre-headless maven'],
    ['brew', 'brew install openjdk@21 maven && export JAVA_HOME="$(brew --prefix openjdk@21)"'],
    ['apt-get', /apt-get update && (sudo )?apt-get install -y openjdk-(17|21)-jre-headless maven/],
  ])('is the line for %s where the system has that', (tool, line) => {
    const path = emptyFolder();
    fakeProgram(path, tool, '');
    const hint = installHint(['java', 'maven'], path);
    expect(hint).toMatch(line instanceof RegExp ? line : /^Run: /);
    if (typeof line === 'string') expect(hint).toContain(line);
    expect(hint).toContain('docker compose up');
    expect(hint).not.toContain('\n');
  });

  it('names only what is missing', () => {
    const path = emptyFolder();
    fakeProgram(path, 'brew', '');
    expect(installHint(['maven'], path)).toMatch(/^Run: brew install maven; or run: docker compose up/);
  });

  it('is said in words on a system without a known installer', () => {
    expect(installHint(['java', 'maven'], emptyFolder())).toMatch(
      /^Install Java 17 or newer and Maven; or run: docker/,
    );
  });
});

describe('looking for a program', () => {
  it('passes over a file that may not be run', () => {
    const [first, second] = [emptyFolder(), emptyFolder()];
    chmodSync(fakeProgram(first, 'mvn', ''), 0o644);
    const program = fakeProgram(second, 'mvn', '');
    expect(findOnPath('mvn', `${first}:${second}`)).toBe(program);
    expect(findOnPath('mvn', first)).toBeUndefined();
  });
});
