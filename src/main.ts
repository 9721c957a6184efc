import { readFileSync } from 'node:fs';
import { cac } from 'cac';
import { runCheck } from './command/check.ts';
import { runDev } from './command/dev.ts';
import { runExport } from './command/export.ts';
import { type Io, runImport } from './command/import.ts';
import { open } from './command/open.ts';
import { runStart, type StartFlags } from './command/start.ts';
import { type Config, describeSettings, readConfig } from './config.ts';
import type { Database } from './database/database.ts';
import { StartError } from './errors.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const io: Io = { out: process.stdout, err: process.stderr, isTerminal: process.stderr.isTTY };

/** Runs a command on the database of the settings. Only the command's own answer goes to standard output. */
async function onDatabase(command: (database: Database) => Promise<number>): Promise<number> {
  const { database, close } = await open(readConfig(process.env), (line) => process.stderr.write(`${line}\n`), { shared: true });
  try {
    return await command(database);
  } finally {
    await close();
  }
}

const serve = (run: (config: Config, flags: StartFlags) => Promise<number>) => (flags: StartFlags) =>
  run(readConfig(process.env), { empty: flags.empty === true, public: flags.public === true });

const cli = cac('claimgraph');
cli.command('start', 'Serve the graph (standard)').option('--empty', 'Leave an empty database empty').option('--public', 'Let other machines ask').action(serve(runStart));
cli.command('dev', 'Serve, and start again at every change; the database stays up').option('--empty', 'Leave an empty database empty').option('--public', 'Let other machines ask').action(serve(runDev));
cli.command('import [...files]', 'Load bundles; - is standard input').option('--dry-run', 'Check only, write nothing').option('--match', 'Take a record whose natural key is known as that one')
  .action((files: string[], flags: { dryRun?: boolean; match?: boolean }) => {
    if (files.length === 0) throw new StartError('No file to import is named.', 'Name one or more, or - for standard input.');
    return onDatabase((database) => runImport(database, files, { dryRun: flags.dryRun === true, match: flags.match === true }, io));
  });
cli.command('export', 'Write the whole graph as a bundle').option('--output <file>', 'Write to this file')
  .action((flags: { output?: string }) => onDatabase((database) => runExport(database, flags, io)));
cli.command('check', 'Report every breach of what always holds').action(() => onDatabase((database) => runCheck(database, io)));
cli.help((sections) => [...sections, { title: 'Settings (environment)', body: describeSettings() }]);
cli.version(version);

/** Runs the command line; what goes wrong is one line on standard error and an exit code that is not 0. */
async function main(): Promise<number> {
  const words = process.argv.length > 2 ? process.argv : [...process.argv, 'start'];
  try {
    cli.parse(words, { run: false });
    if (cli.options['help'] || cli.options['version']) return 0;
    if (!cli.matchedCommand) throw new StartError(`There is no command "${words[2]}".`, 'See claimgraph --help.');
    return (await cli.runMatchedCommand()) as number;
  } catch (error) {
    const { name, message } = error as Error;
    process.stderr.write(error instanceof StartError || name === 'CACError' ? `claimgraph: ${message}\n` : `claimgraph: ${(error as Error).stack}\n`);
    return 1;
  }
}

process.exitCode = await main();
