import { mapReferences } from '../../record/reference.ts';
import type { Database } from '../../database/database.ts';
import { boundsOf } from '../../record/date.ts';
import { type Delivery, type Entry, refuseEntry, told } from './delivery.ts';
import { assertionsOfClaims, type StoredAct, storedActs } from './lookup.store.ts';

/**
 * Refuses what cannot stand beside the rest: acts that relay what was said later, records that name a refused record,
 * claims that nobody asserts. One refusal may bring the next, so this goes on until nothing changes.
 */
export async function settle(database: Database, delivery: Delivery, isEmpty: boolean): Promise<void> {
  const stored = isEmpty ? new Map<string, StoredAct>() : await storedActs(database, actKeys(delivery));
  const relayers = [...stored.values()].flatMap(({ relayedBy }) => relayedBy).filter((key) => !stored.has(key));
  for (const [key, act] of relayers.length === 0 ? [] : await storedActs(database, [...new Set(relayers)]))
    stored.set(key, act);
  refuseLateSources(delivery, stored);
  const namers = namersOf(delivery);
  const spread = new Spread(delivery, namers);
  spread.run();
  const support = new Support(database, delivery, stored, isEmpty);
  while (await support.refuseUnsupported()) spread.run();
}

function actKeys({ entries }: Delivery): string[] {
  const found = new Set<string>();
  for (const { key, shape, names } of entries.values()) {
    if (shape.concept !== 'assertion') continue;
    found.add(key);
    for (const name of names) if (name.includes('/assertion/')) found.add(name);
  }
  return [...found];
}

interface Relaying {
  readonly relays: readonly { readonly to: string }[];
  readonly statedAt?: { readonly edtf?: string };
  readonly claim: string;
}

function act(entry: Entry): Relaying {
  return entry.record as unknown as Relaying;
}

/** An upstream act is never later than the act that relays it, where both times are known. */
function refuseLateSources(delivery: Delivery, stored: ReadonlyMap<string, StoredAct>): void {
  const timeOf = (key: string) => {
    const entry = delivery.entries.get(key);
    if (!entry) return stored.get(key);
    const edtf = act(entry).statedAt?.edtf;
    return edtf === undefined ? undefined : boundsOf(edtf);
  };
  const isLate = (upstream: string, relayer: string) => {
    const earliest = timeOf(upstream)?.earliest ?? null;
    const latest = timeOf(relayer)?.latest ?? null;
    return earliest !== null && latest !== null && earliest > latest;
  };
  for (const entry of Array.from(delivery.entries.values())) {
    if (entry.shape.concept !== 'assertion') continue;
    const late = act(entry).relays.find(({ to }) => isLate(to, entry.key));
    const early = stored.get(entry.key)?.relayedBy.find((key) => !delivery.entries.has(key) && isLate(entry.key, key));
    if (late)
      refuseEntry(delivery, entry, {
        field: 'relays',
        expected: `acts that are not later than this one; ${late.to} is`,
      });
    else if (early)
      refuseEntry(delivery, entry, {
        field: 'statedAt',
        expected: `a time not later than that of ${early}, which relays this`,
      });
  }
}

/** Whole keys of the entries that name a key. */
function namersOf({ entries, refused }: Delivery): Map<string, string[]> {
  const namers = new Map<string, string[]>();
  for (const { key, names } of entries.values()) {
    for (const name of names) {
      if (!entries.has(name) && !refused.has(name)) continue;
      const list = namers.get(name);
      if (list) list.push(key);
      else namers.set(name, [key]);
    }
  }
  return namers;
}

/** Spreads refusals to those who name what is refused. */
class Spread {
  readonly #delivery: Delivery;
  readonly #namers: ReadonlyMap<string, readonly string[]>;
  readonly #done = new Set<string>();

  constructor(delivery: Delivery, namers: ReadonlyMap<string, readonly string[]>) {
    this.#delivery = delivery;
    this.#namers = namers;
  }

  run(): void {
    // A Map hands out what is added while it is walked, so this reaches the end of every chain.
    for (const [key, place] of this.#delivery.refused) {
      if (this.#done.has(key)) continue;
      this.#done.add(key);
      for (const namer of this.#namers.get(key) ?? []) {
        const entry = this.#delivery.entries.get(namer);
        if (entry)
          refuseEntry(this.#delivery, entry, {
            field: fieldNaming(entry, key),
            expected: `a record that is taken; ${key} is refused in ${told(place)}`,
          });
      }
    }
  }
}

/** The field in which a record names another; `record` where it does so in none that an author wrote. */
function fieldNaming({ shape, record }: Entry, key: string): string {
  let field = 'record';
  mapReferences(record, shape.references, (reference, { path }) => {
    if (reference === key) field = path.join('.');
    return reference;
  });
  return field;
}

/** Watches that every claim keeps an assertion, also one of the database whose act the files give to another claim. */
class Support {
  readonly #database: Database;
  readonly #delivery: Delivery;
  readonly #stored: ReadonlyMap<string, StoredAct>;
  readonly #isEmpty: boolean;
  readonly #known = new Map<string, readonly string[]>();

  constructor(database: Database, delivery: Delivery, stored: ReadonlyMap<string, StoredAct>, isEmpty: boolean) {
    this.#database = database;
    this.#delivery = delivery;
    this.#stored = stored;
    this.#isEmpty = isEmpty;
  }

  /** Refuses one round of what would leave a claim alone. False where there was nothing to refuse. */
  async refuseUnsupported(): Promise<boolean> {
    const asserted = new Set<string>();
    const movers: Entry[] = [];
    for (const entry of this.#delivery.entries.values()) {
      if (entry.shape.concept !== 'assertion') continue;
      asserted.add(act(entry).claim);
      const before = this.#stored.get(entry.key);
      if (before && before.claim !== act(entry).claim) movers.push(entry);
    }
    const moved = new Set(movers.map(({ key }) => key));
    const alone = await this.#alone(asserted, movers, moved);
    for (const entry of movers.filter(({ key }) => alone.has((this.#stored.get(key) as StoredAct).claim))) {
      refuseEntry(this.#delivery, entry, {
        field: 'claim',
        expected: `${(this.#stored.get(entry.key) as StoredAct).claim} as before, since nobody else asserts that claim`,
      });
    }
    const stays = new Set(movers.map(({ key }) => (this.#stored.get(key) as StoredAct).claim));
    const claims = [...alone].filter((key) => !stays.has(key)).flatMap((key) => this.#delivery.entries.get(key) ?? []);
    for (const entry of claims) {
      refuseEntry(this.#delivery, entry, {
        field: 'record',
        expected: 'a claim that somebody asserts; no assertion of it is in the files or in the database',
      });
    }
    return alone.size > 0;
  }

  /** Claims that would have no assertion: neither one of the files nor one of the database that stays with them. */
  async #alone(
    asserted: ReadonlySet<string>,
    movers: readonly Entry[],
    moved: ReadonlySet<string>,
  ): Promise<Set<string>> {
    const left = movers.map(({ key }) => (this.#stored.get(key) as StoredAct).claim);
    const brought = [...this.#delivery.entries.values()]
      .filter(({ shape }) => shape.concept === 'claim')
      .map(({ key }) => key);
    const doubtful = [...new Set([...left, ...brought])].filter((key) => !asserted.has(key));
    const unknown = doubtful.filter((key) => !this.#known.has(key));
    const found =
      this.#isEmpty || unknown.length === 0
        ? new Map<string, readonly string[]>()
        : await assertionsOfClaims(this.#database, unknown);
    for (const key of unknown) this.#known.set(key, found.get(key) ?? []);
    return new Set(doubtful.filter((key) => !(this.#known.get(key) ?? []).some((each) => !moved.has(each))));
  }
}
