import { type Database, reading } from '../../database/database.ts';
import { forgottenOf } from '../../history/forgotten.store.ts';
import type { Import } from '../../history/import.store.ts';
import { openChanges, type OpenChange } from '../../history/undo.store.ts';
import { storedOf } from '../../history/write.ts';
import { hashOf } from '../../record/content.ts';
import { idOf, labelOf, parseKey } from '../../record/key.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import type { StoredRecord } from '../../record/stored-record.store.ts';
import { recordOf, shapeOfRecord } from '../../shapes.ts';
import type { Needs } from '../bundle/conflict.ts';
import type { Entry } from '../bundle/delivery.ts';
import { inPages } from '../bundle/lookup.store.ts';
import { entryOf } from '../bundle/strike.ts';

/** One change that an undo takes back. */
export interface Step {
  readonly change: OpenChange;
  /** Hash of the content that the import gave the record. */
  readonly leftHash: string;
  /** The record as it is; undefined where it is gone. */
  readonly stored: StoredRecord | undefined;
  /** As it is, for those who look at what it names. */
  readonly now: Entry | undefined;
  /** As it was before; undefined where the import added it. */
  readonly earlier: Entry | undefined;
}

/** All that an undo takes back, by key, and how many forgotten records it leaves as they are. */
export interface Steps {
  readonly steps: ReadonlyMap<string, Step>;
  readonly forgotten: number;
}

/** Changes of one statement. */
const PAGE = 1_000;

/** Reads what an import changed and is not undone yet, with the records as they are. */
export async function stepsOf(database: Database, made: Import, progress: (changes: number) => void): Promise<Steps> {
  const steps = new Map<string, Step>();
  let forgotten = 0;
  for (let after = ''; ;) {
    const page = await openChanges(reading(database), made, after, PAGE);
    const gone = await forgottenOf(
      reading(database),
      page.map(({ key }) => key),
    );
    const left = page.filter(({ key }) => !gone.has(key));
    forgotten += page.length - left.length;
    for (const step of await withRecords(database, left)) steps.set(step.change.key, step);
    progress(steps.size);
    const last = page.at(-1);
    if (last === undefined) return { steps, forgotten };
    after = last.id;
  }
}

async function withRecords(database: Database, changes: readonly OpenChange[]): Promise<Step[]> {
  const wanted = changes.map(({ key }) => ({
    id: idOf(key),
    node: { label: labelOf(parseKey(key)?.concept ?? 'claim') },
  }));
  const found = await storedOf(reading(database), wanted);
  const stored = new Map(found.map((each) => [each.id, each]));
  return changes.map((change) => {
    const is = stored.get(idOf(change.key));
    return {
      change,
      leftHash: hashOf(change.after),
      stored: is,
      now: is && entryOf(recordOf(is.node), NOWHERE),
      earlier: change.kind === 'ADDED' ? undefined : entryOf(recordFrom(change.before), NOWHERE),
    };
  });
}

const NOWHERE = { file: '', bundle: '' };

function recordFrom(content: string): CheckedRecord {
  const record = JSON.parse(content) as CheckedRecord;
  return shapeOfRecord(record).schema.parse(record);
}

/**
 * What must be undone in which order, beside what the records name now: an act that goes back to an earlier claim does so
 * before or together with the acts that the import put behind that claim, and a record gives up a handle or an address
 * before another takes it back. Said as for an import, whose order an undo reverses: by key, the keys that come first.
 */
export function needsOf({ steps }: Steps): Needs {
  const needs: Needs = new Map();
  const need = (key: string, first: string) => needs.set(key, [...(needs.get(key) ?? []), first]);
  const behind = new Map<string, string[]>();
  const owners = new Map<string, string>();
  for (const [key, { now, earlier }] of steps) {
    if (now?.shape.concept === 'assertion') {
      const claim = claimOf(now);
      behind.set(claim, [...(behind.get(claim) ?? []), key]);
    }
    if (earlier) for (const name of naturalKeysOf(earlier)) owners.set(name, key);
  }
  for (const [key, { now, earlier }] of steps) {
    if (!now) continue;
    if (earlier && now.shape.concept === 'assertion' && claimOf(earlier) !== claimOf(now))
      for (const act of behind.get(claimOf(earlier)) ?? []) need(key, act);
    for (const name of naturalKeysOf(now)) {
      const owner = owners.get(name);
      if (owner !== undefined && owner !== key) need(key, owner);
    }
  }
  return needs;
}

/** Key of the claim that an act asserts. */
export function claimOf({ record }: Entry): string {
  return String(record['claim']);
}

/** The natural keys of a record, each with the name of its property before it. */
export function naturalKeysOf({ shape, record }: Entry): string[] {
  return Object.entries(shape.naturalKeys(record)).map(([property, value]) => `${property} ${value}`);
}

/** Asks about the records of many steps, in pages. */
export async function ofSteps<R>(steps: Iterable<Step>, ask: (ids: readonly string[]) => Promise<R[]>): Promise<R[]> {
  return inPages(
    [...steps].map(({ change: { key } }) => idOf(key)),
    ask,
  );
}
