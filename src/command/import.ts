import { clearLine, cursorTo } from 'node:readline';
import type { Writable } from 'node:stream';
import type { Database } from '../database/database.ts';
import { StartError } from '../errors.ts';
import { why } from '../exchange/bundle/check.ts';
import { importFiles, type ImportResult, type Progress } from '../exchange/import.ts';
import { FORMAT_NAMES, type FormatName } from '../exchange/format.ts';
import { openInputs } from '../exchange/bundle/read.ts';

/** Where a command speaks, and whether somebody watches. */
export interface Io {
  readonly out: Writable;
  readonly err: Writable;
  /** Whether `err` is a terminal, on which progress is shown. */
  readonly isTerminal: boolean;
  /** Standard input; that of the process where it is not given. */
  readonly in?: AsyncIterable<Uint8Array>;
}

export interface ImportFlags {
  readonly dryRun: boolean;
  readonly match: boolean;
  readonly why?: string;
  readonly strikeMissing?: boolean;
  readonly create?: boolean;
  readonly format?: FormatName;
}

/** Most refusals that are printed one by one; the rest is counted. Nobody reads on after this many. */
const MOST_PRINTED = 1_000;

/** `claimgraph import FILE...`: 0 where nothing was refused, 2 otherwise. */
export async function runImport(
  database: Database,
  files: readonly string[],
  flags: ImportFlags,
  io: Io,
): Promise<number> {
  const line = io.isTerminal ? progressLine(io.err) : { show: () => {}, clear: () => {} };
  const inputs = openInputs(files, io.in ?? process.stdin);
  try {
    const result = await importFiles(database, inputs, {
      ...flags,
      ...(flags.why === undefined ? {} : { why: checkedWhy(flags.why) }),
      progress: line.show,
    });
    line.clear();
    report(result, flags, io);
    return result.refused === 0 ? 0 : 2;
  } finally {
    line.clear();
  }
}

/** The words of --why. Throws a StartError where they are none. */
export function checkedWhy(text: string): string {
  const checked = why.safeParse(text);
  if (checked.success) return checked.data;
  throw new StartError(`The option --why is ${checked.error.issues[0]?.message}.`, 'Say in a line why it is done.');
}

/** The format of a name. Throws a StartError where there is none. */
export function formatNamed(name: string): FormatName {
  const format = FORMAT_NAMES.find((each) => each === name);
  if (format) return format;
  throw new StartError(`There is no format "${name}".`, `Name one of ${FORMAT_NAMES.join(', ')}.`);
}

/** Refusals, a line each. */
export function printRefusals(refusals: ImportResult['refusals'], err: Writable): void {
  for (const { file, line, field, expected } of refusals.slice(0, MOST_PRINTED)) {
    err.write(`${file}:${line}: ${field}: expected ${expected}\n`);
  }
  if (refusals.length > MOST_PRINTED) err.write(`and ${refusals.length - MOST_PRINTED} more\n`);
}

function report({ refusals, notes, ...counts }: ImportResult, flags: ImportFlags, { out, err }: Io): void {
  printRefusals(refusals, err);
  const { id, refused, struck } = counts;
  const numbers = [
    `new ${counts.new}  same ${counts.same}  changed ${counts.changed}  refused ${refused}`,
    ...(flags.strikeMissing === true ? [`struck ${struck}`] : []),
    ...(flags.dryRun ? ['(dry run: nothing was written)'] : []),
  ].join('  ');
  out.write(`${numbers}\n`);
  for (const { file, line, what, count } of notes)
    out.write(`${file}: ${count} × ${what} (${count === 1 ? '' : 'first '}in line ${line})\n`);
  if (id !== undefined) out.write(`import ${id}  (claimgraph undo takes it back)\n`);
}

const REDRAWN_AFTER_MS = 100;

const SAYS: Readonly<Record<Progress['phase'], string>> = {
  read: 'reading',
  'look up': 'looking up names',
  check: 'checking',
  write: 'writing',
};

/** One line that is written over and over: the phase, how many of how many, and how many a second. */
export function progressLine(stream: Writable): { show: (progress: Progress) => void; clear: () => void } {
  let phase = '';
  let begun = 0;
  let drawn = 0;
  const clear = () => {
    if (drawn === 0) return;
    cursorTo(stream, 0);
    clearLine(stream, 0);
    drawn = 0;
  };
  const show = (progress: Progress) => {
    const now = Date.now();
    if (progress.phase !== phase) [phase, begun] = [progress.phase, now];
    else if (now - drawn < REDRAWN_AFTER_MS) return;
    clear();
    const rate = now > begun ? `, ${Math.round((progress.done * 1000) / (now - begun))} a second` : '';
    stream.write(
      `${SAYS[progress.phase]} ${progress.done}${progress.total === undefined ? '' : ` of ${progress.total}`}${rate}`,
    );
    drawn = now;
  };
  return { show, clear };
}
