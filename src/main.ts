import { readFileSync } from 'node:fs';
import { cac } from 'cac';
import type { Io } from './command/import.ts';
import type { StartFlags } from './command/start.ts';
import { type Config, describeSettings, readConfig } from './config.ts';
import type { Database } from './database/database.ts';
import { StartError } from './errors.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const io: Io = { out: process.stdout, err: process.stderr, isTerminal: process.stderr.isTTY };

/** Runs a command on the database of the settings. Only the command's own answer goes to standard output. */
async function onDatabase(command: (database: Database) => Promise<number>): Promise<number> {
  const config = readConfig(process.env);
  const { runOnDatabase } = await import('./command/on-database.ts');
  return runOnDatabase(config, command, (line) => process.stderr.write(`${line}\n`));
}

interface ImportSwitches {
  readonly dryRun?: boolean;
  readonly match?: boolean;
  readonly create?: boolean;
  readonly strikeMissing?: boolean;
  readonly format?: string;
}

/** Why, as it was given: what looks like a number arrives as one, and an option that is given twice as a list. */
interface Why {
  readonly why?: string | number | readonly unknown[];
}

function whyOf({ why }: Why): { why?: string } {
  if (Array.isArray(why)) throw new StartError('The option --why is given twice.', 'Say it once.');
  return why === undefined ? {} : { why: String(why) };
}

const serve =
  (load: () => Promise<(config: Config, flags: StartFlags) => Promise<number>>) => async (flags: StartFlags) => {
    const config = readConfig(process.env);
    return (await load())(config, { empty: flags.empty === true, public: flags.public === true });
  };

const SAY_ONCE = { output: 'Name one file.', format: 'Name one format.', about: 'Name one record.' } as const;

// Each command is loaded only when it is run: what is wrong with the words or the settings is said at once.
const cli = cac('claimgraph');
cli
  .command('start', 'Serve the graph (standard)')
  .option('--empty', 'Leave an empty database empty')
  .option('--public', 'Let other machines ask')
  .action(serve(async () => (await import('./command/start.ts')).runStart));
cli
  .command('dev', 'Serve, and start again at every change; the database stays up')
  .option('--empty', 'Leave an empty database empty')
  .option('--public', 'Let other machines ask')
  .action(serve(async () => (await import('./command/dev.ts')).runDev));
cli
  .command('import [...files]', 'Load bundles, tables, fact-checks and UCDP events; - is standard input')
  .option('--dry-run', 'Check only, write nothing')
  .option('--match', 'Take a record whose natural key is known as that one')
  .option('--why <words>', 'Why, kept with every change')
  .option('--strike-missing', 'Strike the acts of its bundles that the files do not hold')
  .option('--create', 'Make what a table names and nobody is known by')
  .option('--format <name>', 'bundle, table, claimreview or ucdp; by default what a file looks like')
  .action((files: string[], flags: ImportSwitches & Why) => {
    if (files.length === 0)
      throw new StartError('No file to import is named.', 'Name one or more, or - for standard input.');
    return onDatabase(async (database) => {
      const { formatNamed, runImport } = await import('./command/import.ts');
      const { dryRun = false, match = false, create = false, strikeMissing = false } = flags;
      const format = flags.format === undefined ? {} : { format: formatNamed(flags.format) };
      return runImport(database, files, { dryRun, match, create, strikeMissing, ...format, ...whyOf(flags) }, io);
    });
  });
cli
  .command('undo [import]', 'Take an import back; without one, name the last ones')
  .option('--dry-run', 'Say what would happen, write nothing')
  .option('--why <words>', 'Why, kept with every change')
  .action((id: string | undefined, flags: { dryRun?: boolean } & Why) =>
    onDatabase(async (database) => {
      const { runUndo } = await import('./command/undo.ts');
      return runUndo(database, id, { dryRun: flags.dryRun === true, ...whyOf(flags) }, io);
    }),
  );
cli
  .command('forget [...keys]', "Erase records for a person's safety; there is no way back")
  .option('--dry-run', 'Say what it would touch, write nothing')
  .option('--why <words>', 'Why, kept with the change: no name in it')
  .action((keys: string[], flags: { dryRun?: boolean } & Why) => {
    if (keys.length === 0) throw new StartError('No key to forget is named.', 'Name one or more: bundle/concept/word.');
    return onDatabase(async (database) => {
      const { runForget } = await import('./command/forget.ts');
      return runForget(database, keys, { dryRun: flags.dryRun === true, ...whyOf(flags) }, io);
    });
  });
cli
  .command('backup <file>', 'Write the whole graph and all its history to a compressed file')
  .action((file: string | number) =>
    onDatabase(async (database) => (await import('./command/backup.ts')).runBackup(database, String(file), io)),
  );
cli
  .command('restore <file>', 'Bring a backup into an empty database')
  .option('--dry-run', 'Check only, write nothing')
  .action((file: string | number, flags: { dryRun?: boolean }) =>
    onDatabase(async (database) => {
      const { runRestore } = await import('./command/restore.ts');
      return runRestore(database, String(file), { dryRun: flags.dryRun === true }, io);
    }),
  );
cli
  .command('template <table>', 'Print a table to fill in: figures, stances or actors')
  .action(async (table: string) => (await import('./command/template.ts')).runTemplate(table, io));
cli
  .command('export', 'Write the whole graph, or what is said about one record')
  .option('--output <file>', 'Write to this file; a folder for csv')
  .option('--format <format>', 'bundle (standard), csv, graphml or jsonld')
  .option('--about <key>', 'Only what is said about this record')
  .action((flags: { output?: string | number; format?: string; about?: string }) => {
    for (const name of ['output', 'format', 'about'] as const)
      if (Array.isArray(flags[name])) throw new StartError(`The option --${name} is given twice.`, SAY_ONCE[name]);
    return onDatabase(async (database) => {
      const { exportFlags, runExport } = await import('./command/export.ts');
      return runExport(database, exportFlags(flags), io);
    });
  });
cli
  .command('check', 'Report every breach of what always holds')
  .action(() => onDatabase(async (database) => (await import('./command/check.ts')).runCheck(database, io)));
cli.help((sections) => [...sections, { title: 'Settings (environment)', body: describeSettings() }]);
cli.version(version);

/** Runs the command line; what goes wrong is one line on standard error and an exit code that is not 0. */
async function main(): Promise<number> {
  const words = withCommand(process.argv);
  try {
    cli.parse(words, { run: false });
    if (cli.options['help'] || cli.options['version']) return 0;
    if (!cli.matchedCommand) throw new StartError(`There is no command "${words[2]}".`, 'See claimgraph --help.');
    return (await cli.runMatchedCommand()) as number;
  } catch (error) {
    const line = say(error as Error);
    if (line !== '') process.stderr.write(`claimgraph: ${line}\n`);
    return 1;
  }
}

/**
 * Where no command is named `start` is meant, also with options. cac 7 would take the word after a switch with a hyphen for
 * its value (`--dry-run FILE`), so switches are given to it in its own spelling.
 */
function withCommand([node = '', program = '', ...words]: readonly string[]): string[] {
  const [first] = words;
  const isNamed =
    first !== undefined && (!first.startsWith('-') || ['-h', '--help', '-v', '--version'].includes(first));
  return [node, program, ...(isNamed ? [] : ['start']), ...words.map((word) => SPELLINGS[word] ?? word)];
}

const SPELLINGS: Readonly<Record<string, string>> = { '--dry-run': '--dryRun', '--strike-missing': '--strikeMissing' };

/** One line for what a user can mend, the whole story for a fault of ours, nothing where nobody reads our output. */
function say(error: Error & { code?: string }): string {
  if (error.code === 'EPIPE') return '';
  if (error instanceof StartError) return error.message.replaceAll(/\s*\n\s*/g, ' ');
  if (error.name === 'CACError')
    return `${error.message[0]?.toUpperCase()}${error.message.slice(1)}. See claimgraph --help.`;
  return String(error.stack);
}

// Whoever read our output may be gone (export | head, a closed terminal): no reason to fall.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
const code = await main();
// A connection that is silent must not keep the program, and what it has written must arrive.
process.stdout.write('', () => process.exit(code));
