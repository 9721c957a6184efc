import type { Database } from '../../database/database.ts';
import { contentOf } from '../../record/content.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordOf } from '../../shapes.ts';
import { storedActs, storedRecords } from '../bundle/lookup.store.ts';

/** A claim that a row makes, and the act that it tells of. */
export interface Claiming {
  /** The keys that are the row's own. */
  readonly claimKey: string;
  readonly actKey: string;
  readonly claim: CheckedRecord;
}

/**
 * Which claim each row's act asserts. A claim is said by nobody yet, so that rows of several sources that say the same
 * share one: that of the first of them. What a row asserted when it was loaded before stays its claim, as long as that
 * still says the same; so a corrected row changes its own claim and nobody else's.
 */
export async function sharedClaims(
  database: Database,
  all: readonly Claiming[],
  isEmpty: boolean,
): Promise<Map<string, string>> {
  const before = isEmpty
    ? new Map<string, { claim: string }>()
    : await storedActs(
        database,
        all.map(({ actKey }) => actKey),
      );
  const contents = await contentsAfter(database, all, before);
  const shared = new Map<string, string>();
  const byContent = new Map<string, string>();
  const own = (each: Claiming) => {
    shared.set(each.actKey, each.claimKey);
    const content = sayingOf(each.claim);
    if (!byContent.has(content)) byContent.set(content, each.claimKey);
  };
  const [kept, others] = parted(all, ({ actKey, claimKey }) => before.get(actKey)?.claim === claimKey);
  kept.forEach(own);
  const [moved, fresh] = parted(others, ({ actKey }) => before.has(actKey));
  for (const each of moved) {
    const claim = before.get(each.actKey)?.claim ?? '';
    if (contents.get(claim) === sayingOf(each.claim)) shared.set(each.actKey, claim);
    else own(each);
  }
  for (const each of fresh) {
    const claim = byContent.get(sayingOf(each.claim));
    if (claim === undefined) own(each);
    else shared.set(each.actKey, claim);
  }
  return shared;
}

/** What each claim will say that an act of these rows asserted before: as its own row has it now, else as it is stored. */
async function contentsAfter(
  database: Database,
  all: readonly Claiming[],
  before: ReadonlyMap<string, { readonly claim: string }>,
): Promise<Map<string, string>> {
  const contents = new Map(all.map(({ claimKey, claim }) => [claimKey, sayingOf(claim)]));
  const strangers = [...new Set([...before.values()].map(({ claim }) => claim))].filter((key) => !contents.has(key));
  for (const [key, { node }] of await storedRecords(database, strangers)) contents.set(key, sayingOf(recordOf(node)));
  return contents;
}

/** What a claim says, whatever its key. */
function sayingOf(claim: CheckedRecord): string {
  return contentOf({ ...claim, key: '' });
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
