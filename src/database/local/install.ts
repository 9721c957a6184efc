import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the local Neo4j needs from the system. */
export type Needed = 'java' | 'maven';

interface Installer {
  readonly tool: string;
  readonly line: (packages: string) => string;
  readonly java: string | (() => string);
  readonly maven: string;
}

// In this order, as a Mac may have pacman from elsewhere, but no Debian has brew before apt-get.
const INSTALLERS: readonly Installer[] = [
  {
    tool: 'apt-get',
    java: aptJava,
    maven: 'maven',
    line: (packages) => `${asRoot()}apt-get update && ${asRoot()}apt-get install -y ${packages}`,
  },
  {
    tool: 'dnf',
    java: 'java-21-openjdk-headless',
    maven: 'maven',
    line: (it) => `${asRoot()}dnf install -y ${it}`,
  },
  {
    tool: 'pacman',
    java: 'jre21-openjdk-headless',
    maven: 'maven',
    line: (it) => `${asRoot()}pacman -S ${it}`,
  },
  { tool: 'apk', java: 'openjdk17-jre-headless', maven: 'maven', line: (it) => `${asRoot()}apk add ${it}` },
  {
    tool: 'brew',
    java: 'openjdk@21',
    maven: 'maven',
    // brew keeps its Java out of the way, so it must be named
    line: (packages) =>
      `brew install ${packages}` +
      (packages.includes('openjdk') ? ' && export JAVA_HOME="$(brew --prefix openjdk@21)"' : ''),
  },
];

/** How to get what is missing on this system, as the second sentence of a StartError. */
export function installHint(needed: readonly Needed[], path = process.env['PATH'] ?? ''): string {
  const installer = INSTALLERS.find(({ tool }) => findOnPath(tool, path));
  const names = needed.map((name) => (name === 'java' ? 'Java 17 or newer' : 'Maven')).join(' and ');
  const how = installer
    ? `Run: ${installer.line(needed.map((name) => packageOf(installer, name)).join(' '))}`
    : `Install ${names}`;
  return `${how}; or run: docker compose up (it needs neither Java nor Maven).`;
}

function packageOf(installer: Installer, needed: Needed): string {
  const name = installer[needed];
  return typeof name === 'string' ? name : name();
}

/** No release of Debian or Ubuntu has both 17 and 21 for sure, and their standard Java may be 11. */
function aptJava(): string {
  const newer = 'openjdk-21-jre-headless';
  return spawnSync('apt-cache', ['show', newer], { stdio: 'ignore' }).status === 0 ? newer : 'openjdk-17-jre-headless';
}

/** The full path of a program, looked up as a shell would. */
export function findOnPath(program: string, path = process.env['PATH'] ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program))
    .find(isProgram);
}

/** Whether the file is there and may be run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function asRoot(): string {
  return process.getuid?.() === 0 ? '' : 'sudo ';
}
