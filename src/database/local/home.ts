import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in a server's folder that is decided by us and not by Neo4j. */
export interface Home {
  readonly folder: string;
  readonly password: string;
  readonly passwordFile: string;
  readonly log: string;
}

/** Makes the folder and the password, and leaves what is there. */
export function prepareHome(dataDir: string): Home {
  const folder = join(dataDir, 'neo4j');
  for (const part of ['conf', 'logs']) mkdirSync(join(folder, part), { recursive: true, mode: 0o700 });
  const passwordFile = join(dataDir, 'password');
  return { folder, passwordFile, password: password(passwordFile), log: join(folder, 'logs', 'console.log') };
}

/**
 * Whether the server starts here for the first time. A store that is killed while Neo4j makes it can neither be used
 * nor mended. So its making is marked from before the first start until it first answered; one that still bears the
 * mark held nobody's data yet, and is made anew.
 */
export function beginFirstStart(home: Home): boolean {
  if (existsSync(mark(home))) {
    for (const part of ['data', 'tx']) rmSync(join(home.folder, part), { recursive: true, force: true });
  }
  if (existsSync(join(home.folder, 'data', 'databases'))) return false;
  writeDurably(mark(home), 'This database never started.\n');
  return true;
}

/** Says that the server has answered, so that what it holds is kept from now on. */
export function endFirstStart(home: Home): void {
  rmSync(mark(home), { force: true });
}

/** Writes the settings for this start; of a throw-away server with those of tests. */
export function writeConf(home: Home, port: number, throwaway = false): void {
  writeFileSync(join(home.folder, 'conf', 'neo4j.conf'), confText(port) + (throwaway ? FOR_TESTS : ''));
}

// What is emptied and filled again for each file of tests is not planned anew for each: that took a sixth of their time.
const FOR_TESTS = 'dbms.cypher.min_replan_interval=1h\n';

/**
 * The settings. Folders are left to Neo4j's standard, which is relative to its home: a path in this file would have to
 * be escaped. An unknown setting keeps the server from starting.
 */
export function confText(port: number): string {
  return `# written at every start
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
# what the program calls; Neo4j's own harmless ones are there without being listed
dbms.security.procedures.allowlist=${PROCEDURES.join(',')}
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.bolt.telemetry.enabled=false
db.transaction.timeout=10s
db.lock.acquisition.timeout=5s
db.memory.transaction.max=256m
server.memory.pagecache.size=128m
server.bolt.thread_pool_max_size=40
server.directories.transaction.logs.root=tx
# A disk that is full in the middle of a file of this log leaves half an entry, at which the next start gives up. So the room
# for a file is taken whole, at its beginning: 16 MB for each of the two databases.
db.tx_log.preallocate=true
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=keep_none
db.store.files.preallocate=false
# stop in 0.3 s instead of 10, also while a query runs
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
db.shutdown_transaction_end_timeout=1s
`;
}

const PROCEDURES = [
  'db.awaitIndexes',
  'db.prepareForReplanning',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.ping',
  'dbms.components',
];

const mark = (home: Home): string => join(home.folder, 'unfinished');

function password(file: string): string {
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known !== '') return known;
  const made = randomBytes(24).toString('hex');
  // before the database knows it: a password lost is a database lost
  writeDurably(file, `${made}\n`);
  return made;
}

/** Writes a file for its owner alone; it is on the disk, whole, before this returns. */
function writeDurably(file: string, content: string): void {
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  // the file may be there already, left by a program that was killed, with rights of its own
  chmodSync(part, 0o600);
  writeFileSync(handle, content);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(part, file);
}
