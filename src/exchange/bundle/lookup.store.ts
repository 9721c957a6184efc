import { type Database, reading } from '../../database/database.ts';
import { type Statement, statement } from '../../database/statement.ts';
import { idOf, type Label, labelOf, parseKey } from '../../record/key.ts';
import { byText } from '../../record/by-text.ts';
import { knownRecords, recordsById, type StoredRecord } from '../../record/stored-record.store.ts';

/** What an import must know of the database before it may take a record. Each question goes in pages of this many. */
const PAGE = 5_000;

/** Asks about many things in pages. */
export async function inPages<T, R>(items: readonly T[], ask: (page: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const answers: R[][] = [];
  for (let begin = 0; begin < items.length; begin += PAGE) answers.push(await ask(items.slice(begin, begin + PAGE)));
  return answers.flat();
}

/** Which of these records are there, by whole key, with the hash of their content. */
export async function hashesOf(database: Database, keys: readonly string[]): Promise<Map<string, string | undefined>> {
  const groups = [...byText(keys, (key): Label => labelOf(parseKey(key)?.concept ?? 'claim'))];
  const found = new Map<string, string | undefined>();
  for (const [label, group] of groups) {
    await inPages(group, async (page) => {
      const ids = new Map(page.map((key) => [idOf(key), key]));
      const known = await knownRecords(reading(database), label, [...ids.keys()]);
      for (const [id, { contentHash }] of known) found.set(ids.get(id) as string, contentHash);
      return [];
    });
  }
  return found;
}

/** The records of these keys, as they are stored. */
export async function storedRecords(database: Database, keys: readonly string[]): Promise<Map<string, StoredRecord>> {
  const found = new Map<string, StoredRecord>();
  for (const [label, group] of byText(keys, (key): Label => labelOf(parseKey(key)?.concept ?? 'claim'))) {
    const records = await inPages(group.map(idOf), (ids) => recordsById(reading(database), label, ids));
    for (const record of records) found.set(record.node.key, record);
  }
  return found;
}

const OWNERS: Readonly<Record<string, Statement>> = {
  handleKey: statement(
    'handleOwners',
    'UNWIND $values AS value MATCH (n:Source {handleKey: value}) RETURN value, n.key',
  ),
  addressKey: statement(
    'addressOwners',
    'UNWIND $values AS value MATCH (n:Source {addressKey: value}) RETURN value, n.key',
  ),
  urlKey: statement('urlOwners', 'UNWIND $values AS value MATCH (n:Document {urlKey: value}) RETURN value, n.key'),
  actKey: statement('actOwners', 'UNWIND $values AS value MATCH (n:Assertion {actKey: value}) RETURN value, n.key'),
};

/** Whose these natural keys are: whole keys by value. */
export async function naturalKeyOwners(
  database: Database,
  property: string,
  values: readonly string[],
): Promise<Map<string, string>> {
  const owners = OWNERS[property];
  if (owners === undefined) throw new Error(`${property} is no natural key.`);
  const rows = await inPages(values, (page) => database.read(owners, { values: page }));
  return new Map(rows.map(([value, key]) => [String(value), String(key)]));
}

/** An act that is in the database: its claim, and when it was said, in milliseconds since 1970; null where unknown. */
export interface StoredAct {
  readonly key: string;
  readonly claim: string;
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Acts that relay it. */
  readonly relayedBy: readonly string[];
}

const ACTS = statement(
  'actsByKey',
  `
UNWIND $ids AS id MATCH (a:Assertion {id: id})
RETURN a.key, COLLECT { MATCH (a)-[:ASSERTS]->(c) RETURN c.key }, a.statedAtEarliest, a.statedAtLatest,
  COLLECT { MATCH (a)<-[:RELAYS]-(b) RETURN b.key }`,
);

/** These acts as they are in the database, by whole key. */
export async function storedActs(database: Database, keys: readonly string[]): Promise<Map<string, StoredAct>> {
  const rows = await inPages(keys, (page) => database.read(ACTS, { ids: page.map(idOf) }));
  return new Map(
    rows.map(([key, claims, earliest, latest, relayedBy]) => [
      String(key),
      {
        key: String(key),
        claim: String((claims as string[])[0]),
        earliest: earliest as number | null,
        latest: latest as number | null,
        relayedBy: relayedBy as string[],
      },
    ]),
  );
}

const ASSERTED = statement(
  'assertionsOfClaims',
  `
UNWIND $ids AS id MATCH (c:Claim {id: id})
RETURN c.key, COLLECT { MATCH (c)<-[:ASSERTS]-(a) RETURN a.key }`,
);

/** Who asserts these claims in the database: whole keys of acts by whole key of the claim. */
export async function assertionsOfClaims(
  database: Database,
  claims: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await inPages(claims, (page) => database.read(ASSERTED, { ids: page.map(idOf) }));
  return new Map(rows.map(([key, acts]) => [String(key), acts as string[]]));
}
