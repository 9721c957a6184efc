import { readFileSync } from 'node:fs';
import { bundleOf } from './bundle.ts';
import { type Originals, reportsOf } from './reports.ts';
import { sample } from './sample.ts';

/**
 * Makes the bundle of daily counts from its three original files, and says on standard error what it left out:
 *   node --import tsx seed/daily-counts/make.ts casualties_daily.json west_bank_daily.json \
 *     lebanon_casualties_daily.json > seed/daily-counts.jsonl
 */

/** The bundle in JSON Lines, and how much was left out of the original files, by reason. */
export function make(originals: Originals): { bundle: string; leftOut: ReadonlyMap<string, number> } {
  const leftOut = new Map<string, number>();
  const leaveOut = (why: string) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  const reports = reportsOf(originals, leaveOut);
  const lastDay = reports.at(-1)?.day ?? '';
  const records = bundleOf(sample(reports, leaveOut), lastDay);
  return { bundle: records.map((record) => `${JSON.stringify(record)}\n`).join(''), leftOut };
}

function main([gaza, westBank, lebanon]: readonly string[]): void {
  if (gaza === undefined || westBank === undefined || lebanon === undefined)
    throw new Error('Name three files: casualties_daily.json west_bank_daily.json lebanon_casualties_daily.json');
  const read = (file: string) => readFileSync(file, 'utf8');
  const { bundle, leftOut } = make({ gaza: read(gaza), westBank: read(westBank), lebanon: read(lebanon) });
  process.stdout.write(bundle);
  process.stderr.write(`${bundle.split('\n').length - 1} records; left out:\n`);
  for (const [why, count] of leftOut) process.stderr.write(`${String(count).padStart(8)} ${why}\n`);
}

if (process.argv[1]?.endsWith('make.ts')) main(process.argv.slice(2));
