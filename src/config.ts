import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from './errors.ts';

interface Setting<T> {
  readonly standard: string;
  readonly says: string;
  readonly read: (text: string) => T | undefined;
  readonly expected: string;
  /** True: what was given is not for a screen or a log. */
  readonly secret?: true;
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

/** As RFC 6750 has it, and too long to be guessed by who may try ten thousand a minute. */
const token = (says: string): Setting<string> => ({
  standard: '',
  says,
  read: (value) => (value === '' || /^[\w.~+/-]{16,500}=*$/.test(value) ? value : undefined),
  expected: '16 to 500 letters, digits and any of . _ ~ + / - (openssl rand -hex 24 makes one)',
  secret: true,
});

const oneOf = <const Word extends string>(standard: Word, others: readonly Word[], says: string): Setting<Word> => ({
  standard,
  says,
  read: (value) => [standard, ...others].find((word) => word === value),
  expected: `one of ${[standard, ...others].join(', ')}`,
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
  API_TOKEN: token('whoever reads has to send it, as Authorization: Bearer; without it reading is open'),
  METRICS_TOKEN: token('whoever reads /metrics has to send it; without it only this machine may'),
  TRUST_PROXY: whole(0, 0, 10, 'reverse proxies before us, whose word on who asks is taken (X-Forwarded-For)'),
  BUDGET: whole(
    1_000_000,
    0,
    1_000_000_000,
    'cost that one client may spend in any minute, with --public or TRUST_PROXY; 0 is no end',
  ),
  COST_LIMIT: whole(30_000, 1, 10_000_000, 'highest cost of one operation (extensions.cost says what it was)'),
  DEPTH_LIMIT: whole(15, 1, 100, 'deepest nesting of one operation'),
  STATEMENT_LIMIT: whole(150, 1, 10_000, 'most statements that one answer may have the database run'),
  TOKEN_LIMIT: whole(3_000, 10, 100_000, 'most words and signs of one document'),
  ALIAS_LIMIT: whole(100, 1, 10_000, 'most aliases of one operation'),
  DIRECTIVE_LIMIT: whole(50, 1, 10_000, 'most directives of one operation'),
  LIST_LIMIT: whole(2_000, 1, 100_000, 'most items of one list among the values that are sent'),
  TEXT_LIMIT: whole(8_000, 100, 1_000_000, 'longest text among the values that are sent, in letters and signs'),
  BODY_LIMIT: whole(200_000, 1_000, 10_000_000, 'largest request, in bytes'),
  DOCUMENT_CACHE: whole(
    200_000,
    0,
    100_000_000,
    'bytes of documents kept parsed, about a hundred times that in memory; 0 keeps none',
  ),
  DEADLINE_MS: whole(5_000, 100, 600_000, 'longest time one call to the database may take, in milliseconds'),
  ANSWER_MS: whole(10_000, 100, 600_000, 'longest time one answer may take, with all its calls, in milliseconds'),
  ARRIVAL_MS: whole(15_000, 100, 600_000, 'longest time a request may take to arrive, in milliseconds'),
  CONNECTION_LIMIT: whole(1_000, 1, 100_000, 'most connections of clients at a time'),
  CLIENT_CONNECTION_LIMIT: whole(100, 1, 100_000, 'most of them from one address, without TRUST_PROXY'),
  POOL_SIZE: whole(20, 1, 1_000, 'most connections to the database at a time'),
  LOG: oneOf(
    'auto',
    ['requests', 'failures'],
    'what is told on standard error: every request, or failures; auto is requests with --public',
  ),
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
      const wrong = setting.secret ? `The setting ${name} is no token.` : `The setting ${name} is "${given}".`;
      throw new StartError(wrong, `Set it to ${setting.expected}, or leave it out.`);
    }
    return [name, value] as const;
  });
  const config = Object.fromEntries(entries) as Config;
  if (config.BUDGET !== 0 && config.BUDGET < config.COST_LIMIT) {
    throw new StartError(
      `The setting BUDGET is ${config.BUDGET}, less than one operation may cost (COST_LIMIT ${config.COST_LIMIT}).`,
      'Set it to COST_LIMIT or more, or to 0 for no end.',
    );
  }
  return Object.freeze(config);
}

/** The table of settings that `claimgraph --help` prints. */
export function describeSettings(): string {
  const width = Math.max(...Object.keys(SETTINGS).map((name) => name.length));
  return Object.entries(SETTINGS)
    .map(([name, { standard, says }]) => `  ${name.padEnd(width)}  ${says}${standard ? ` (${standard})` : ''}`)
    .join('\n');
}
