import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from './errors.ts';

interface Setting<T> {
  readonly standard: string;
  readonly says: string;
  readonly read: (text: string) => T | undefined;
  readonly expected: string;
}

const text = (standard: string, says: string): Setting<string> => ({
  standard,
  says,
  read: (value) => value,
  expected: 'a text',
});

const folder = (standard: string, says: string): Setting<string> => ({
  standard,
  says,
  read: (value) => (value === '' ? undefined : resolve(value)),
  expected: 'a folder',
});

const whole = (standard: number, least: number, most: number, says: string): Setting<number> => ({
  standard: String(standard),
  says,
  read: (value) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= least && number <= most ? number : undefined;
  },
  expected: `a whole number from ${least} to ${most}`,
});

const NEO4J_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const neo4jUri: Setting<string> = {
  standard: '',
  says: 'your own Neo4j, as bolt:// or neo4j:// (also +s, +ssc); without it a local one is started',
  read: (value) => {
    const scheme = value.split('://')[0] ?? '';
    const valid = NEO4J_SCHEMES.includes(scheme) && URL.canParse(value) && new URL(value).hostname !== '';
    return value === '' || valid ? value : undefined;
  },
  expected: `an address that begins with one of ${NEO4J_SCHEMES.join('://, ')}://`,
};

/** Where files that any project may share are kept, by the custom of the system we run on. */
function userCacheFolder(): string {
  const home = homedir();
  const standard = platform() === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
  return join(process.env['XDG_CACHE_HOME'] || standard, 'claimgraph');
}

const SETTINGS = {
  HOST: text('127.0.0.1', 'address to listen on; any but loopback needs --public'),
  PORT: whole(4000, 0, 65_535, 'port to listen on; 0 takes a free one'),
  DATA_DIR: folder('.data', 'where the local Neo4j keeps its data'),
  CACHE_DIR: folder(userCacheFolder(), 'where the local Neo4j itself is kept, once for all projects'),
  NEO4J_URI: neo4jUri,
  NEO4J_USERNAME: text('neo4j', 'user name for NEO4J_URI'),
  NEO4J_PASSWORD: text('', 'password for NEO4J_URI'),
  NEO4J_DATABASE: text('neo4j', 'name of the database in it'),
  COST_LIMIT: whole(30_000, 1, 10_000_000, 'highest cost of one operation (extensions.cost says what it was)'),
  DEPTH_LIMIT: whole(15, 1, 100, 'deepest nesting of one operation'),
  BODY_LIMIT: whole(200_000, 1_000, 10_000_000, 'largest request, in bytes'),
  DEADLINE_MS: whole(5_000, 100, 600_000, 'longest time one call to the database may take, in milliseconds'),
  POOL_SIZE: whole(20, 1, 1_000, 'most connections to the database at a time'),
} as const;

type Settings = {
  readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Setting<infer T> ? T : never;
};

/** All settings, checked and frozen. */
export type Config = Settings;

/** Reads the settings from the environment. Throws a StartError that names the first one that is malformed. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const entries = Object.entries(SETTINGS).map(([name, setting]) => {
    const given = environment[name] ?? setting.standard;
    const value = setting.read(given);
    if (value === undefined) {
      throw new StartError(`The setting ${name} is "${given}".`, `Set it to ${setting.expected}, or leave it out.`);
    }
    return [name, value] as const;
  });
  return Object.freeze(Object.fromEntries(entries)) as Config;
}

/** The table of settings that `claimgraph --help` prints. */
export function describeSettings(): string {
  const width = Math.max(...Object.keys(SETTINGS).map((name) => name.length));
  return Object.entries(SETTINGS)
    .map(([name, { standard, says }]) => `  ${name.padEnd(width)}  ${says}${standard ? ` (${standard})` : ''}`)
    .join('\n');
}
