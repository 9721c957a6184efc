import { StartError } from '../errors.ts';
import { TABLE_NAMES } from '../exchange/spreadsheet/columns.ts';
import { notesOf, templateOf } from '../exchange/spreadsheet/template.ts';
import type { Io } from './import.ts';

/**
 * `claimgraph template figures`: the table goes to standard output, so that `> figures.csv` makes a file to fill in; the
 * notes go to standard error, where they are read.
 */
export async function runTemplate(table: string, { out, err }: Pick<Io, 'out' | 'err'>): Promise<number> {
  const name = TABLE_NAMES.find((each) => each === table);
  if (name === undefined)
    throw new StartError(`There is no table "${table}".`, `Name one of ${TABLE_NAMES.join(', ')}.`);
  out.write(templateOf(name));
  err.write(notesOf(name));
  return 0;
}
