import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, parseJavaVersion } from '../../../src/database/local/java.ts';
import { emptyFolder, fakeJava, fakeProgram } from './fakes.ts';

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2" 2019-01-15', 11],
  ])('is read from %j', (printed, major) => {
    expect(parseJavaVersion(printed)?.major).toBe(major);
  });

  it('is not read from something else', () => {
    expect(parseJavaVersion('Unable to locate a Java Runtime.')).toBeUndefined();
  });
});

describe('finding Java', () => {
  it('says how to install it when there is none', async () => {
    const path = emptyFolder();
    await expect(findJava([], { PATH: path })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/^Java is not installed.*Java 17 or newer.*docker compose up/),
    });
  });

  it('asks for Java and Maven in one line when both are missing', async () => {
    const path = emptyFolder();
    fakeProgram(path, 'dnf', '');
    await expect(findJava(['maven'], { PATH: path })).rejects.toThrow(/dnf install -y java-21-openjdk-headless maven;/);
  });

  it('refuses one that is too old, naming it', async () => {
    const path = emptyFolder();
    const program = fakeJava(path, '11.0.2');
    await expect(findJava([], { PATH: path })).rejects.toThrow(`Java 11.0.2 (${program}) is too old: Neo4j needs 17`);
  });

  it('prefers the one of JAVA_HOME', async () => {
    const [path, home] = [emptyFolder(), emptyFolder()];
    fakeJava(path, '17.0.1');
    const program = fakeJava(join(home, 'bin'), '21.0.1');
    await expect(findJava([], { PATH: path, JAVA_HOME: home })).resolves.toMatchObject({
      program,
      version: '21.0.1',
    });
  });

  it('takes the one on the path when that of JAVA_HOME is too old or gone', async () => {
    const [path, home] = [emptyFolder(), emptyFolder()];
    const program = fakeJava(path, '17.0.1');
    await expect(findJava([], { PATH: path, JAVA_HOME: home })).resolves.toMatchObject({ program });
    fakeJava(join(home, 'bin'), '1.8.0_402');
    await expect(findJava([], { PATH: path, JAVA_HOME: home })).resolves.toMatchObject({ program });
  });

  it('does not take the placeholder a Mac has instead of Java', async () => {
    const path = emptyFolder();
    fakeProgram(path, 'java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    await expect(findJava([], { PATH: path })).rejects.toThrow('Java is not installed');
  });
});
