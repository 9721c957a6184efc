import { EVENT_TYPES } from '../../event/event.ts';
import { PLACE_TYPES } from '../../place/place.ts';
import { type Concept, parseKey } from '../../record/key.ts';
import { SOURCE_TYPES } from '../../source/source.ts';
import { ACTOR_TYPES, actorTypeFields } from './actor-type.ts';
import { keyOfName } from './keys.ts';
import type { Known } from './known.ts';
import type { Names, Wanted } from './names.ts';
import type { Row } from './row.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a column with names may name, and what is made of a name that nobody has. */
interface Naming {
  readonly concepts: readonly Concept[];
  readonly types: readonly string[];
  /** What it is made where the row does not say what it is; absent where the row must. */
  readonly standard?: string;
  readonly fields: (type: string) => Fields;
}

const actorFields = (type: string): Fields => actorTypeFields(type as (typeof ACTOR_TYPES)[number]);
const eventFields = (type: string): Fields => ({
  type: 'event',
  eventType: type,
  ...(type === 'OTHER' ? { words: 'not said' } : {}),
});

const ACTOR: Naming = { concepts: ['actor'], types: ACTOR_TYPES, fields: actorFields };
const SOURCE: Naming = {
  concepts: ['source'],
  types: SOURCE_TYPES,
  standard: 'UNKNOWN',
  fields: (type) => ({ type: 'source', sourceType: type }),
};

/** The columns that hold names. */
const NAMINGS = {
  event: { concepts: ['event'], types: EVENT_TYPES, standard: 'OTHER', fields: eventFields },
  population: { ...ACTOR, standard: 'COMMUNITY' },
  doer: ACTOR,
  place: {
    concepts: ['place'],
    types: PLACE_TYPES,
    standard: 'OTHER',
    fields: (type) => ({ type: 'place', placeType: type }),
  },
  holder: ACTOR,
  target: {
    concepts: ['actor', 'event'],
    types: ['EVENT', ...ACTOR_TYPES],
    fields: (type) => (type === 'EVENT' ? eventFields('OTHER') : actorFields(type)),
  },
  source: SOURCE,
  'on whose word': SOURCE,
} as const satisfies Readonly<Record<string, Naming>>;
export type NamingColumn = keyof typeof NAMINGS;
const NAMING_COLUMNS = Object.keys(NAMINGS) as NamingColumn[];

/** A record that a row makes for a name that nobody has. */
export interface Made {
  readonly column: string;
  readonly record: Fields & { readonly key: string; readonly name: string };
}

/** All names that a row holds. */
export function namesOfRow(row: Row): Wanted[] {
  return NAMING_COLUMNS.flatMap((column) =>
    row.texts(column).map((text) => ({ concepts: NAMINGS[column].concepts, text })),
  );
}

/** Turns the names of one row into records, and notes those that must be made. */
export class Resolver {
  readonly made: Made[] = [];
  readonly #row: Row;
  readonly #names: Names;
  readonly #create: boolean;

  constructor(row: Row, names: Names, create: boolean) {
    this.#row = row;
    this.#names = names;
    this.#create = create;
  }

  /** The record that a cell names; undefined where it is empty, or where something is wrong, which the row then knows. */
  one(column: NamingColumn): Known | undefined {
    const texts = this.#row.texts(column);
    if (texts.length > 1) this.#row.fail(column, 'one name; several are taken in population and on whose word alone');
    return texts.length === 1 ? this.#resolve(column, texts[0] ?? '') : undefined;
  }

  several(column: NamingColumn): Known[] {
    return this.#row.texts(column).flatMap((text) => this.#resolve(column, text) ?? []);
  }

  #resolve(column: NamingColumn, text: string): Known | undefined {
    const naming: Naming = NAMINGS[column];
    const { known, near } = this.#names.of({ concepts: naming.concepts, text });
    if (known.length === 1) return known[0];
    if (known.length > 1)
      this.#row.fail(column, `one record's key, since several are called "${text}": ${told(known)}`);
    else if (parseKey(text))
      this.#row.fail(
        column,
        `the key of a record of ${naming.concepts.join(' or ')} in the files or in the database; there is no "${text}"`,
      );
    else if (this.#create) return this.#make(column, text, naming);
    else this.#row.fail(column, unknown(text, naming, near));
    return undefined;
  }

  #make(column: NamingColumn, name: string, naming: Naming): Known | undefined {
    const typeColumn = `${column} type`;
    const isSaid = this.#row.text(typeColumn) !== undefined;
    const type = isSaid ? this.#row.word(typeColumn, naming.types) : naming.standard;
    if (type === undefined) {
      if (!isSaid)
        this.#row.fail(typeColumn, `what "${name}" is, since nobody is known by that name and --create makes it`);
      return undefined;
    }
    const fields = naming.fields(type);
    const concept = fields['type'] === 'event' ? 'event' : (naming.concepts[0] ?? 'actor');
    const key = keyOfName(concept, name);
    this.made.push({ column: typeColumn, record: { ...fields, key, name } });
    return { key, name, kind: fields['type'] === 'community' ? 'Community' : null };
  }
}

function unknown(text: string, { concepts }: Naming, near: readonly Known[]): string {
  const what = `the name or key of a known ${concepts.join(' or ')}; there is no "${text}"`;
  return `${what}${near.length === 0 ? '' : `, nearest are ${told(near)}`} (--create makes it)`;
}

function told(known: readonly Known[]): string {
  return known.map(({ key, name }) => `"${name}" (${key})`).join(', ');
}
