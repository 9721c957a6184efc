import type { Database } from '../../database/database.ts';
import { DOCUMENT_TYPES, urlKey } from '../../document/document.ts';
import { url } from '../../record/fields.ts';
import { fold } from '../../record/fold.ts';
import { keyOf } from '../../record/key.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordOf } from '../../shapes.ts';
import type { Delivery } from '../bundle/delivery.ts';
import { naturalKeyOwners, storedRecords } from '../bundle/lookup.store.ts';
import { wordOf } from '../word.ts';
import { BUNDLE } from './keys.ts';
import type { Known } from './known.ts';
import type { Row } from './row.ts';

/** What a row says of the document in which the words stand. */
export interface DocumentSaid {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the cells about a document say. */
export interface DocumentCells {
  readonly documentType: (typeof DOCUMENT_TYPES)[number] | undefined;
  readonly published: string | undefined;
}

const TYPES = DOCUMENT_TYPES.filter((each) => each !== 'COLLECTION');

/** Reads the cells about a document; what is wrong with them is noted at the row. */
export function documentCells(row: Row): DocumentCells {
  if (row.text('document address') !== undefined && addressKey(row) === undefined)
    row.fail('document address', 'an address that begins with http:// or https://');
  return { documentType: row.word('document type', TYPES), published: row.time('document date') };
}

/** The record of a document that one row alone tells of. */
export function recordOfDocument({ key, fields }: DocumentSaid): Readonly<Record<string, unknown>> {
  return { type: 'document', documentType: 'ARTICLE', ...fields, key };
}

/** A field of a document, and the line that said it; none where it is stored. */
interface Told {
  readonly value: string;
  readonly line: number | undefined;
}

/** A document that rows name: one that others brought is only referred to; one of ours is made, or made fuller. */
interface Sheet {
  readonly isOurs: boolean;
  readonly stored: CheckedRecord | undefined;
  readonly fields: Map<string, Told>;
  used: number | undefined;
}

const COLUMNS: readonly (readonly [field: string, column: string])[] = [
  ['source', 'source'],
  ['documentType', 'document type'],
  ['title', 'document title'],
  ['published', 'document date'],
];

/** The documents of one table: many rows may name one, and must then say the same of it, or nothing. */
export class Documents {
  readonly #owners = new Map<string, string>();
  readonly #sheets = new Map<string, Sheet>();
  #stored: ReadonlyMap<string, CheckedRecord> = new Map();

  /** Finds whose the addresses of the rows are, in the other files and in the database. */
  async lookUp(database: Database, delivery: Delivery, rows: readonly Row[], isEmpty: boolean): Promise<void> {
    const wanted = new Set(rows.flatMap((row) => addressKey(row) ?? []));
    const owners = isEmpty ? [] : await naturalKeyOwners(database, 'urlKey', [...wanted]);
    for (const [address, key] of owners) this.#owners.set(address, key);
    for (const { shape, record, key } of delivery.entries.values()) {
      const address = shape.type === 'document' ? record['url'] : undefined;
      if (typeof address === 'string') this.#owners.set(urlKey(address), key);
    }
    const keys = isEmpty ? [] : [...new Set([...this.#owners.values(), ...[...wanted].map(keyOfAddress)])];
    const stored = await storedRecords(database, keys);
    this.#stored = new Map([...stored].map(([key, { node }]) => [key, recordOf(node)]));
  }

  /** The document that a row names; undefined where it names none. What it says otherwise than others is noted at the row. */
  of(row: Row, source: Known, { documentType, published }: DocumentCells): DocumentSaid | undefined {
    const address = addressKey(row);
    const title = row.text('document title');
    if (row.text('document address') !== undefined && address === undefined) return undefined;
    if (address === undefined && title === undefined) {
      for (const column of ['document type', 'document date', 'locator', 'hedge', 'certainty'])
        if (row.text(column) !== undefined)
          row.fail(column, 'an empty cell, or a document address or title: what nobody can read shows none');
      return undefined;
    }
    const ours = keyOf(BUNDLE, 'document', wordOf('titled', source.key, fold(title ?? '')));
    const key = address === undefined ? ours : (this.#owners.get(address) ?? keyOfAddress(address));
    const fields = Object.entries({
      source: source.key,
      documentType,
      title,
      url: address === undefined ? undefined : row.text('document address'),
      published,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const said = { key, fields: Object.fromEntries(fields) };
    this.#compare(row, said);
    return said;
  }

  #compare(row: Row, { key, fields }: DocumentSaid): void {
    const sheet = this.#sheet(key);
    for (const [field, column] of COLUMNS) {
      const told = sheet.fields.get(field);
      const value = fields[field];
      if (told === undefined || value === undefined || told.value === value) continue;
      if (told.line !== undefined)
        row.fail(
          column,
          `${told.value} as in line ${told.line}, whose document it is; ${ELSE[field] ?? 'or an empty cell'}`,
        );
      else if (!sheet.isOurs)
        row.fail(
          column,
          `${told.value} as the record ${key} has it, whose address this is; ${ELSE[field] ?? 'or an empty cell'}`,
        );
    }
  }

  /** Takes what a row says of its document, so that later rows are held to it. */
  take(row: Row, { key, fields }: DocumentSaid): void {
    const sheet = this.#sheet(key);
    for (const [field, value] of Object.entries(fields)) {
      const told = sheet.fields.get(field);
      if (told?.line === undefined && !(told !== undefined && field === 'url'))
        sheet.fields.set(field, { value, line: row.line });
    }
  }

  /** Notes that a row that is taken names this document. */
  use(row: Row, { key }: DocumentSaid): void {
    this.#sheet(key).used ??= row.line;
  }

  /** The records of the documents that rows use, those alone that tables bring. */
  records(): { line: number; record: Readonly<Record<string, unknown>> }[] {
    return [...this.#sheets].flatMap(([key, { isOurs, stored, fields, used }]) => {
      if (!isOurs || used === undefined) return [];
      const said = Object.entries(Object.fromEntries(fields)).filter(([, { line }]) => line !== undefined);
      const told = Object.fromEntries(said.map(([field, { value }]) => [field, value]));
      return [{ line: used, record: { type: 'document', documentType: 'ARTICLE', ...stored, ...told, key } }];
    });
  }

  #sheet(key: string): Sheet {
    const known = this.#sheets.get(key);
    if (known) return known;
    const stored = this.#stored.get(key);
    const fields = [...COLUMNS.map(([field]) => field), 'url'].flatMap((field): [string, Told][] => {
      const value = plainly(stored?.[field]);
      return value === undefined ? [] : [[field, { value, line: undefined }]];
    });
    const sheet = { isOurs: key.startsWith(`${BUNDLE}/`), stored, fields: new Map(fields), used: undefined };
    this.#sheets.set(key, sheet);
    return sheet;
  }
}

const ELSE: Readonly<Record<string, string>> = { source: 'whom that passes on is told in on whose word' };

function plainly(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const edtf = (value as { edtf?: unknown } | undefined)?.edtf;
  return typeof edtf === 'string' ? edtf : undefined;
}

function addressKey(row: Row): string | undefined {
  const address = url.safeParse(row.text('document address'));
  return address.success ? urlKey(address.data) : undefined;
}

function keyOfAddress(address: string): string {
  return keyOf(BUNDLE, 'document', wordOf('address', address));
}
