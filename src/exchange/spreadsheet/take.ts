import type { Database } from '../../database/database.ts';
import { keyOf } from '../../record/key.ts';
import { type Delivery, type Place, refuse } from '../bundle/delivery.ts';
import { wordOf } from '../word.ts';
import { type Act, actOf } from './act.ts';
import { actorOf, namesOfActors } from './actors.ts';
import { TABLE_NAMES } from './columns.ts';
import { Documents, recordOfDocument } from './documents.ts';
import { COLUMN_OF, type Draft, draftOf } from './draft.ts';
import { figureOf } from './figure.ts';
import { BUNDLE } from './keys.ts';
import { Names } from './names.ts';
import { type Made, namesOfRow, Resolver } from './resolver.ts';
import { Row } from './row.ts';
import { sharedClaims } from './share.ts';
import { stanceOf } from './stance.ts';
import type { Table } from './table.ts';

/** How tables are taken. */
export interface TakeOptions {
  /** Makes records for names that nobody has. */
  readonly create: boolean;
  readonly isEmpty: boolean;
  /** Hears how many names were looked up. */
  readonly named: (done: number, total: number) => void;
}

/**
 * Turns the rows of tables into records of the delivery: whole rows, or none of a row. Actors come first, so that the
 * other tables find them; figures say what kind of event a new one is, stances do not.
 */
export async function takeTables(
  database: Database,
  delivery: Delivery,
  tables: readonly Table[],
  options: TakeOptions,
): Promise<void> {
  const ordered = TABLE_NAMES.flatMap((each) => tables.filter(({ name }) => name === each));
  for (const table of ordered) {
    delivery.refusals.push(...table.refusals);
    const names = new Names(database, options.isEmpty);
    const wanted = table.name === 'actors' ? namesOfActors(table.rows) : table.rows.flatMap(namesOfRow);
    await names.lookUp(wanted, delivery, options.named);
    if (table.name === 'actors') takeActors(delivery, table, names);
    else await new ClaimTable(delivery, table, names, options).take(database);
  }
}

function takeActors(delivery: Delivery, table: Table, names: Names): void {
  for (const row of table.rows) {
    const value = actorOf(row, names);
    const draft = value && draftOf(row, value);
    const earlier = draft && (delivery.entries.get(draft.record.key) ?? delivery.refused.get(draft.record.key));
    if (earlier)
      row.fail(
        row.text('key') === undefined ? 'name' : 'key',
        `each actor once; this one is in ${earlier.file}:${earlier.line}`,
      );
    if (draft && row.problems.length === 0) enter(delivery, placeOf(table, row.line), draft);
    else refuse(delivery, placeOf(table, row.line), row.problems);
  }
}

function placeOf({ file }: Table, line: number): Place {
  return { file, line, columns: COLUMN_OF };
}

function enter(delivery: Delivery, place: Place, { shape, record }: Draft): void {
  delivery.entries.set(record.key, { ...place, shape, bundle: BUNDLE, key: record.key, record, names: [] });
}

/** A row that passed every check that looks at it alone. */
interface Ready {
  readonly row: Row;
  readonly claimKey: string;
  readonly actKey: string;
  readonly claim: Draft['record'];
  readonly act: Act;
  readonly drafts: { readonly claim: Draft; readonly acts: readonly Draft[] };
  readonly made: readonly Made[];
}

/** One table of claims on its way into a delivery. */
class ClaimTable {
  readonly #delivery: Delivery;
  readonly #table: Table;
  readonly #names: Names;
  readonly #options: TakeOptions;
  readonly #documents = new Documents();
  readonly #lines = new Map<string, number>();
  readonly #made = new Map<string, { readonly content: string; readonly line: number }>();

  constructor(delivery: Delivery, table: Table, names: Names, options: TakeOptions) {
    this.#delivery = delivery;
    this.#table = table;
    this.#names = names;
    this.#options = options;
  }

  async take(database: Database): Promise<void> {
    const { isEmpty } = this.#options;
    await this.#documents.lookUp(database, this.#delivery, this.#table.rows, isEmpty);
    const ready = this.#table.rows.flatMap((row) => this.#read(row) ?? this.#refuse(row));
    const claims = await sharedClaims(database, ready, isEmpty);
    const acts = new Map<string, number>();
    for (const each of ready) this.#enter(each, claims.get(each.actKey) ?? each.claimKey, acts);
    for (const { line, record } of this.#documents.records()) {
      const draft = draftOf(new Row(line, [], []), record);
      if (draft) enter(this.#delivery, placeOf(this.#table, line), draft);
    }
  }

  #refuse(row: Row): [] {
    refuse(this.#delivery, placeOf(this.#table, row.line), row.problems);
    return [];
  }

  #read(row: Row): Ready | undefined {
    const resolver = new Resolver(row, this.#names, this.#options.create);
    const said = this.#table.name === 'figures' ? figureOf(row, resolver) : stanceOf(row, resolver);
    const act = actOf(row, resolver, this.#documents);
    if (!said || !act) return undefined;
    const identity = [...said.identity, ...identityOf(act)];
    const word = wordOf(...identity);
    const [claimKey, actKey] = [keyOf(BUNDLE, 'claim', word), keyOf(BUNDLE, 'assertion', word)];
    const claim = draftOf(row, { ...said.claim, key: claimKey });
    const acts = actRecords(act, claimKey, word).map((record) => draftOf(row, record));
    if (act.document) draftOf(row, recordOfDocument(act.document));
    const earlier = this.#lines.get(word);
    if (earlier !== undefined)
      row.fail(
        'row',
        `something that tells it from line ${earlier}, such as a locator: both have the same scope, source, document and voices`,
      );
    this.#compareMade(row, resolver.made);
    if (!claim || acts.some((each) => each === undefined) || row.problems.length > 0) return undefined;
    this.#lines.set(word, row.line);
    if (act.document) this.#documents.take(row, act.document);
    const drafts = { claim, acts: acts.filter((each) => each !== undefined) };
    return { row, claimKey, actKey, claim: claim.record, act, drafts, made: resolver.made };
  }

  /** Two rows that make the same name must make the same of it. */
  #compareMade(row: Row, made: readonly Made[]): void {
    for (const { column, record } of made) {
      const earlier = this.#made.get(record.key);
      const content = JSON.stringify(record);
      if (earlier === undefined) this.#made.set(record.key, { content, line: row.line });
      else if (earlier.content !== content)
        row.fail(column, `the same as in line ${earlier.line}, which names "${record.name}" too`);
    }
  }

  #enter(ready: Ready, claim: string, acts: Map<string, number>): void {
    const { row, act, drafts, made } = ready;
    const records = drafts.acts.map((each) => ({ ...each, record: { ...each.record, claim } }));
    const natural = JSON.stringify(records.at(-1)?.shape.naturalKeys(records.at(-1)?.record ?? { type: '', key: '' }));
    const earlier = natural === '{}' ? undefined : acts.get(natural);
    if (earlier !== undefined) {
      row.fail(
        'row',
        `something that tells it from line ${earlier}, which says the same in the same document: all voices in one on whose word, or a locator`,
      );
      return void this.#refuse(row);
    }
    acts.set(natural, row.line);
    const place = placeOf(this.#table, row.line);
    for (const { record } of made) {
      const draft = this.#delivery.entries.has(record.key) ? undefined : draftOf(row, record);
      if (draft) enter(this.#delivery, place, draft);
    }
    if (act.document) this.#documents.use(row, act.document);
    if (claim === ready.claimKey) enter(this.#delivery, place, drafts.claim);
    for (const record of records) enter(this.#delivery, place, record);
  }
}

/** What tells apart two rows that claim alike: who says it, where, and on whose word; without a document also when. */
function identityOf({ source, document, voices, fields }: Act): readonly unknown[] {
  const where = document === undefined ? [null, fields['statedAt']] : [document.key, fields['locator']];
  return [source.key, ...where, fields['polarity'], ...voices.map(({ key }) => key).toSorted()];
}

/** The acts of a row: those whose word is passed on, which nobody can read here, and then the source's own. */
function actRecords({ source, document, voices, fields }: Act, claim: string, word: string) {
  const upstream = voices.map(({ key }) => ({
    type: 'assertion',
    key: keyOf(BUNDLE, 'assertion', `${word}-${wordOf(key)}`),
    claim,
    source: key,
    polarity: fields['polarity'],
  }));
  const own = {
    ...fields,
    type: 'assertion',
    key: keyOf(BUNDLE, 'assertion', word),
    claim,
    source: source.key,
    document: document?.key,
    relays: upstream.length === 0 ? undefined : upstream.map(({ key }) => ({ to: key })),
  };
  return [...upstream, own];
}
