import { readClaimReviews } from './claimreview/read.ts';
import { isClaimReview } from './claimreview/find.ts';
import type { ReadItem } from './bundle/item.ts';
import { type Input, readBundle } from './bundle/read.ts';
import { isTable } from './spreadsheet/table.ts';
import { isUcdp } from './ucdp/columns.ts';
import { readUcdp } from './ucdp/read.ts';

/** The formats that are read, in the order in which a file is held against them. */
export const FORMAT_NAMES = ['claimreview', 'ucdp', 'table', 'bundle'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** How a format is known, by the file's name and its first signs. */
const KNOWN_BY: Readonly<Record<FormatName, (name: string, begin: string) => boolean>> = {
  claimreview: isClaimReview,
  ucdp: (_, begin) => isUcdp(begin),
  table: isTable,
  bundle: () => true,
};

/** How the records of a file are read. A table's rows are taken together, by src/exchange/spreadsheet/take.ts. */
export const READERS: Readonly<Record<Exclude<FormatName, 'table'>, (input: Input) => AsyncGenerator<ReadItem>>> = {
  bundle: readBundle,
  claimreview: readClaimReviews,
  ucdp: readUcdp,
};

/** A file, and the format that it is in. */
export interface FormattedInput extends Input {
  readonly format: FormatName;
}

/** Bytes that are looked at: in a page the head comes before the first script element, in a feed the channel. */
const LOOKED_AT = 65_536;

/** Says which format a file is in: the one that is asked for, else by its name and its first bytes. */
export async function inFormat(input: Input, asked: FormatName | undefined): Promise<FormattedInput> {
  if (asked !== undefined) return { ...input, format: asked };
  const iterator = input.bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let failed: unknown;
  for (let length = 0; length < LOOKED_AT;) {
    // A file that cannot be read says so where it is read.
    const next = await iterator.next().catch((error: unknown) => ((failed = error), undefined));
    if (next === undefined || next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* seen;
    if (failed !== undefined) throw failed;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  const begin = new TextDecoder().decode(Buffer.concat(seen).subarray(0, LOOKED_AT));
  const format = FORMAT_NAMES.find((each) => KNOWN_BY[each](input.name, begin)) ?? 'bundle';
  return { name: input.name, bytes: again(), format };
}
