import { contentOf } from '../../record/content.ts';
import { parseKey } from '../../record/key.ts';
import {
  checkFields,
  forgottenSchema,
  headerSchema,
  problemsOf,
  revisionSchema,
  shapeFor,
  typeOf,
  wholeKey,
} from './check.ts';
import { type Delivery, emptyDelivery, note, type Place, refuse, told } from './delivery.ts';
import type { ReadItem, ReadValue } from './item.ts';
import type { Input } from './read.ts';
import { fuller } from './shared.ts';

/** Most records of one run: they are all held in memory while they are checked against each other (about 2 kB each). */
export const MOST_RECORDS = 1_000_000;

/** Refusals for want of a header, after which a file is taken for none of ours: a thousand more would say the same. */
const MOST_HEADLESS = 10;

/** The header that records stand under: its bundle's name, or why there is none. */
interface Section {
  readonly bundle?: string;
  readonly why: string;
}

/** A file, and how it is read. */
export interface Reading {
  readonly input: Input;
  readonly items: AsyncIterable<ReadItem>;
}

/** Reads all inputs and checks each record by itself. `read` hears how many records were read so far. */
export async function gather(
  readings: readonly Reading[],
  read: (records: number) => void,
  most: number,
): Promise<Delivery> {
  const delivery = emptyDelivery();
  let count = 0;
  for (const { input, items } of readings) {
    let section: Section = { why: 'a header first: {"type": "bundle", "version": 1, "name": "..."}' };
    let headless = 0;
    for await (const item of items) {
      const place: Place = { file: input.name, line: item.line };
      if ('note' in item) {
        note(delivery, place, item.note);
        continue;
      }
      count += 1;
      if (count > most) {
        refuse(delivery, place, [
          { field: 'file', expected: `at most ${most} records in one run; the rest was not read` },
        ]);
        return delivery;
      }
      const isHeader = 'value' in item && typeOf(item.value) === 'bundle';
      if (section.bundle === undefined && !isHeader && (headless += 1) > MOST_HEADLESS) {
        refuse(delivery, place, [{ field: 'file', expected: 'a bundle under a header; the rest was not read' }]);
        break;
      }
      if ('problem' in item) refuse(delivery, place, [item.problem]);
      else if (isHeader) section = readHeader(delivery, place, item.value);
      else if (section.bundle === undefined) refuse(delivery, place, [{ field: 'record', expected: section.why }]);
      else if (typeOf(item.value) === 'revision') takeRevision(delivery, place, item.value);
      else if (typeOf(item.value) === 'forgotten') takeForgotten(delivery, place, item.value);
      else takeRecord(delivery, place, item, section.bundle);
      read(count);
    }
  }
  return delivery;
}

function readHeader(delivery: Delivery, place: Place, value: unknown): Section {
  const header = headerSchema.safeParse(value);
  if (header.success) {
    delivery.bundles.set(header.data.name, place.file);
    return { bundle: header.data.name, why: '' };
  }
  refuse(delivery, place, problemsOf(header.error));
  return { why: `a header that can be read; the one in line ${place.line} was refused` };
}

function takeRecord(delivery: Delivery, where: Place, item: ReadValue, bundle: string): void {
  const { value, shared, columns } = item;
  const place: Place = columns ? { ...where, columns } : where;
  const shape = shapeFor(value);
  if ('expected' in shape) return refuse(delivery, place, [shape]);
  const key = wholeKey(value, shape, bundle);
  const earlier = key === undefined ? undefined : (delivery.entries.get(key) ?? delivery.refused.get(key));
  if (earlier && !shared)
    return refuse(delivery, place, [{ field: 'key', expected: `each key once; this one is in ${told(earlier)}` }]);
  const checked = checkFields(value, shape);
  if ('problems' in checked) return refuse(delivery, place, checked.problems, key);
  if (key === undefined) {
    return refuse(delivery, place, [{ field: 'key', expected: `a word, or a whole key bundle/${shape.concept}/word` }]);
  }
  const record = { ...checked.record, key };
  const known = delivery.entries.get(key);
  if (known) delivery.entries.set(key, { ...known, record: fuller(known.record, record) });
  else delivery.entries.set(key, { ...place, shape, bundle, key, record, names: [], ...(shared ? { shared } : {}) });
}

function takeRevision(delivery: Delivery, place: Place, value: unknown): void {
  const parsed = revisionSchema.safeParse(value);
  if (!parsed.success) return refuse(delivery, place, problemsOf(parsed.error));
  const { key, at, file, import: importId = '', why = '', before, after } = parsed.data;
  const stray = [before, after].some(
    (each) => each.key !== key && parseKey(each.key)?.concept !== parseKey(key)?.concept,
  );
  if (stray) return refuse(delivery, place, [{ field: 'after', expected: `the record ${key}, before and after` }]);
  const change = { key, at: Date.parse(at), file, importId, why, before: contentOf(before), after: contentOf(after) };
  delivery.revisions.push({ ...place, revision: { kind: 'CHANGED', ...change } });
}

function takeForgotten(delivery: Delivery, place: Place, value: unknown): void {
  const parsed = forgottenSchema.safeParse(value);
  if (!parsed.success) return refuse(delivery, place, problemsOf(parsed.error));
  const { key, at } = parsed.data;
  delivery.forgotten.push({ ...place, forgotten: { key, at: Date.parse(at) } });
}
