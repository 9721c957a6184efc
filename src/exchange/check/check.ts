import type { Database } from '../../database/database.ts';
import { type Concept, CONCEPTS, labelOf } from '../../record/key.ts';
import type { StoredRecord } from '../../record/stored-record.store.ts';
import { storedPages } from '../bundle/export.ts';
import {
  lateSources,
  loneNames,
  missingRecords,
  nodesBesideKeys,
  strangerNodes,
  unassertedClaims,
} from './check.store.ts';
import type { Breach } from './breach.ts';
import { historyBreaches } from './history.ts';
import { inspect } from './record.ts';

/**
 * Walks the whole graph, a page at a time, and finds every breach of "what always holds". `seen` hears how many records
 * were looked at.
 */
export async function* breaches(database: Database, seen: (records: number) => void): AsyncGenerator<Breach> {
  let total = 0;
  for (const concept of CONCEPTS) {
    let paged = 0;
    let last = '';
    const shared = new Set<string>();
    for await (const page of storedPages(database, concept)) {
      yield* await pageBreaches(database, page, concept);
      for (const {
        node: { key },
      } of page) {
        if (key === last) shared.add(key);
        last = key;
      }
      paged += page.length;
      total += page.length;
      seen(total);
    }
    const beside = await nodesBesideKeys(database, labelOf(concept), paged);
    for (const id of beside.keyless) yield { key: id, wrong: `a ${labelOf(concept)} without a key` };
    for (const key of new Set([...shared, ...beside.shared])) yield { key, wrong: 'a key that several records have' };
  }
  for (const text of await loneNames(database)) yield { key: `Name "${text}"`, wrong: 'a name of nobody' };
  yield* historyBreaches(database);
  for (const [labels, key] of await strangerNodes(database)) {
    yield {
      key: key ?? 'a node without a key',
      wrong: `the labels ${labels.join(', ') || '(none)'} are those of no record`,
    };
  }
}

async function pageBreaches(database: Database, page: readonly StoredRecord[], concept: Concept): Promise<Breach[]> {
  const findings = page.map((record) => ({ key: record.node.key, ...inspect(record, concept) }));
  const found = findings.flatMap(({ key, wrong }) => wrong.map((each): Breach => ({ key, wrong: each })));
  const missing = await missingRecords(
    database,
    findings.flatMap(({ undrawn }) => undrawn),
  );
  for (const { key, undrawn } of findings) {
    found.push(
      ...undrawn
        .filter((each) => missing.has(each))
        .map((each) => ({ key, wrong: `it rests on ${each}, which is not there` })),
    );
  }
  const ids = page.map(({ id }) => id);
  if (concept === 'claim') {
    found.push(
      ...(await unassertedClaims(database, ids)).map((key) => ({ key, wrong: 'a claim that nobody asserts' })),
    );
  }
  if (concept === 'assertion') {
    found.push(
      ...(await lateSources(database, ids)).map(([key, upstream]) => ({
        key,
        wrong: `it relays ${upstream}, which is later`,
      })),
    );
  }
  return found;
}
