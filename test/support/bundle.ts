import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runCheck } from '../../src/command/check.ts';
import { runExport } from '../../src/command/export.ts';
import type { FormatName } from '../../src/exchange/format.ts';
import { type Io, runImport } from '../../src/command/import.ts';
import type { Database } from '../../src/database/database.ts';

/** What a command said, and its exit code. */
export interface Ran {
  readonly code: number;
  /** What it answered, without the line that names the import. */
  readonly out: string;
  /** Id of the import that it made; '' where it made none. */
  readonly id: string;
  /** Lines of standard error; the folder of the test's files is left out of them. */
  readonly err: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bundle-'));

/** A file of this test, in a folder of its own. */
export function fileOf(name: string): string {
  return join(folder, name);
}

const IMPORT_LINE = /^import ([0-9a-f-]{36})  .*\n/m;

class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export async function run(command: (io: Io) => Promise<number>, more: Partial<Io> = {}): Promise<Ran> {
  const [out, err] = [new Kept(), new Kept()];
  const code = await command({ out, err, isTerminal: false, ...more });
  return {
    code,
    out: out.text.replace(IMPORT_LINE, '').trimEnd().replaceAll(`${folder}/`, ''),
    id: IMPORT_LINE.exec(out.text)?.[1] ?? '',
    err: err.text
      .replaceAll(`${folder}/`, '')
      .split('\n')
      .filter((line) => line !== ''),
  };
}

/** Records as JSON Lines, under a header that names the bundle `b`. */
export function lines(...records: readonly unknown[]): string {
  return [{ type: 'bundle', version: 1, name: 'b' }, ...records]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}

export interface Flags {
  readonly name?: string;
  readonly dryRun?: boolean;
  readonly match?: boolean;
  readonly why?: string;
  readonly strikeMissing?: boolean;
  readonly create?: boolean;
  readonly format?: FormatName;
}

/** Imports a text as a file. */
export async function imported(database: Database, text: string | Uint8Array, flags: Flags = {}): Promise<Ran> {
  const { name = 'bundle.jsonl', dryRun = false, match = false, ...more } = flags;
  await writeFile(fileOf(name), text);
  return run((io) => runImport(database, [fileOf(name)], { dryRun, match, ...more }, io));
}

export async function exported(database: Database): Promise<string> {
  await run((io) => runExport(database, { output: fileOf('export.jsonl') }, io));
  return readFile(fileOf('export.jsonl'), 'utf8');
}

export async function checkedBy(database: Database): Promise<Ran> {
  return run((io) => runCheck(database, io));
}

/** A small story: an outlet says in an article, on a monitor's word, that at least 601 people were killed. */
export const STORY = {
  place: { type: 'place', key: 'coast', name: 'the coast', placeType: 'REGION', aliases: ['الساحل'] },
  actor: { type: 'person', key: 'minister', name: 'the minister' },
  outlet: { type: 'source', key: 'outlet', name: 'The Outlet', sourceType: 'OUTLET', handle: '@outlet' },
  monitor: { type: 'source', key: 'monitor', name: 'The Monitor', sourceType: 'MONITOR' },
  article: {
    type: 'document',
    key: 'article',
    documentType: 'ARTICLE',
    source: 'outlet',
    url: 'https://outlet.example/1',
    published: '2025-03-09',
  },
  event: {
    type: 'event',
    key: 'killings',
    name: 'killings on the coast',
    eventType: 'KILLING',
    place: 'coast',
    occurred: '2025-03-06/2025-03-08',
  },
  claim: {
    type: 'figureClaim',
    key: 'least-601',
    text: 'At least 601 people were killed',
    event: 'killings',
    measure: 'KILLED',
    qualifier: 'AT_LEAST',
    low: 601,
    populations: [{ words: 'people' }],
  },
  upstream: {
    type: 'assertion',
    key: '601-monitor',
    claim: 'least-601',
    source: 'monitor',
    polarity: 'AFFIRMS',
    statedAt: '2025-03-08',
  },
  act: {
    type: 'assertion',
    key: '601-article',
    claim: 'least-601',
    source: 'outlet',
    document: 'article',
    polarity: 'AFFIRMS',
    certainty: 'ATTRIBUTED',
    statedAt: '2025-03-09',
    relays: [{ to: '601-monitor' }],
  },
} as const;

/** The whole story, with some of its records changed or added to. */
export function story(changed: Readonly<Record<string, object>> = {}, ...more: readonly unknown[]): string {
  return lines(...Object.values({ ...STORY, ...changed }), ...more);
}

/** The records of one type that the graph holds, as an export has them. */
export async function recordsOfType(database: Database, type: string): Promise<Readonly<Record<string, unknown>>[]> {
  const records = (await exported(database))
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Record<string, unknown>);
  return records.filter((record) => record['type'] === type);
}
