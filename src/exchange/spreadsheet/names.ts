import type { Database } from '../../database/database.ts';
import { fold } from '../../record/fold.ts';
import { NAMED_LABELS } from '../../record/row.ts';
import { type Concept, conceptOf, labelOf, parseKey } from '../../record/key.ts';
import type { Delivery } from '../bundle/delivery.ts';
import { keyOfName } from './keys.ts';
import type { Found, Known } from './known.ts';
import { recordsLike, recordsNamed, recordsOfKeys } from './names.store.ts';

/** A name as it stands in a cell, and which concepts it may be of. */
export interface Wanted {
  readonly concepts: readonly Concept[];
  readonly text: string;
}

/** Questions that are asked of the database at once, fewer than it has connections (POOL_SIZE). */
const AT_ONCE = 8;

const nameOf = ({ concepts, text }: Wanted) => `${concepts.join(' ')} ${parseKey(text) ? text : fold(text)}`;

/**
 * What names stand for: a key for its record; else records of that name in the other files of this run and in the
 * database; where there are none, records with it as another name; where there are none either, what comes near.
 */
export class Names {
  readonly #database: Database;
  readonly #isEmpty: boolean;
  readonly #found = new Map<string, Found>();

  constructor(database: Database, isEmpty: boolean) {
    this.#database = database;
    this.#isEmpty = isEmpty;
  }

  /** What was found for a name that was looked up. */
  of(wanted: Wanted): Found {
    return this.#found.get(nameOf(wanted)) ?? { known: [], near: [] };
  }

  /** Looks names up, each once. `done` hears how many are known so far. */
  async lookUp(all: readonly Wanted[], delivery: Delivery, done: (names: number, of: number) => void): Promise<void> {
    const wanted = new Map(all.map((each) => [nameOf(each), each]));
    const inRun = new NamesOfRun(delivery);
    const keyed = [...wanted.values()].filter(({ text }) => parseKey(text));
    const stored = this.#isEmpty
      ? new Map<string, Known>()
      : await recordsOfKeys(
          this.#database,
          keyed.map(({ text }) => text),
        );
    const own = await this.#ownNames([...wanted.values()].filter(({ text }) => !parseKey(text)));
    const rest: [string, Wanted][] = [];
    for (const [name, each] of wanted) {
      const known = parseKey(each.text)
        ? byKey(each, inRun, stored)
        : distinct(
            each.concepts.flatMap((concept) => [
              ...inRun.named(concept, each.text),
              ...(own.get(`${concept} ${fold(each.text)}`) ?? []),
            ]),
          );
      this.#found.set(name, { known, near: [] });
      if (known.length === 0 && !parseKey(each.text)) rest.push([name, each]);
    }
    await this.#otherNames(await this.#neverMade(rest), inRun, done);
  }

  /** Leaves out names under which a table made a record before that has another name by now. */
  async #neverMade(rest: readonly [string, Wanted][]): Promise<[string, Wanted][]> {
    const keysOf = ({ concepts, text }: Wanted) => concepts.map((concept) => keyOfName(concept, text));
    const made = this.#isEmpty
      ? new Map<string, Known>()
      : await recordsOfKeys(
          this.#database,
          rest.flatMap(([, each]) => keysOf(each)),
        );
    return rest.filter(([name, each]) => {
      const known = keysOf(each).flatMap((key) => made.get(key) ?? []);
      if (known.length > 0) this.#found.set(name, { known, near: [] });
      return known.length === 0;
    });
  }

  async #ownNames(wanted: readonly Wanted[]): Promise<Map<string, Known[]>> {
    const found = new Map<string, Known[]>();
    if (this.#isEmpty) return found;
    for (const label of NAMED_LABELS) {
      const concept = conceptOf(label) as Concept;
      const folded = wanted.filter(({ concepts }) => concepts.includes(concept)).map(({ text }) => fold(text));
      const rows = await recordsNamed(this.#database, label, [...new Set(folded)]);
      for (const [name, known] of rows) found.set(`${concept} ${name}`, known);
    }
    return found;
  }

  async #otherNames(
    rest: readonly [string, Wanted][],
    inRun: NamesOfRun,
    done: (names: number, of: number) => void,
  ): Promise<void> {
    for (let begin = 0; begin < rest.length; begin += AT_ONCE) {
      await Promise.all(
        rest.slice(begin, begin + AT_ONCE).map(async ([name, { concepts, text }]) => {
          const aliased = concepts.flatMap((concept) => inRun.alsoNamed(concept, text));
          const { alike, near } = this.#isEmpty
            ? { alike: [], near: [] }
            : await recordsLike(this.#database, concepts.map(labelOf), text);
          this.#found.set(name, { known: distinct([...aliased, ...alike]), near });
        }),
      );
      done(Math.min(begin + AT_ONCE, rest.length), rest.length);
    }
  }
}

function byKey({ concepts, text }: Wanted, inRun: NamesOfRun, stored: ReadonlyMap<string, Known>): Known[] {
  const concept = parseKey(text)?.concept;
  const known = inRun.ofKey(text) ?? stored.get(text);
  return known && concept && concepts.includes(concept) ? [known] : [];
}

function distinct(known: readonly Known[]): Known[] {
  return [...new Map(known.map((each) => [each.key, each])).values()];
}

/** The names that the other files of this run bring. */
class NamesOfRun {
  readonly #keys = new Map<string, Known>();
  readonly #own = new Map<string, Known[]>();
  readonly #other = new Map<string, Known[]>();

  constructor({ entries }: Delivery) {
    for (const { key, shape, record } of entries.values()) {
      if (typeof record['name'] !== 'string') continue;
      const known: Known = { key, name: record['name'], kind: shape.kind };
      this.#keys.set(key, known);
      add(this.#own, `${shape.concept} ${fold(known.name)}`, known);
      for (const { text } of (record['aliases'] ?? []) as readonly { text: string }[])
        add(this.#other, `${shape.concept} ${fold(text)}`, known);
    }
  }

  ofKey(key: string): Known | undefined {
    return this.#keys.get(key);
  }

  named(concept: Concept, text: string): readonly Known[] {
    return this.#own.get(`${concept} ${fold(text)}`) ?? [];
  }

  alsoNamed(concept: Concept, text: string): readonly Known[] {
    return this.#other.get(`${concept} ${fold(text)}`) ?? [];
  }
}

function add(map: Map<string, Known[]>, name: string, known: Known): void {
  const list = map.get(name);
  if (list) list.push(known);
  else map.set(name, [known]);
}
