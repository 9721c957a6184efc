import { withoutEntities, oneLine, severalLines } from '../text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Things of one text in JSON-LD that are named by `@id`. */
export type ById = ReadonlyMap<string, JsonObject>;

/** Names that only say how the rest is written. */
const GRAMMAR = new Set(['@context', '@type', 'type', '@id']);

/** Deepest nesting that is looked into; a review has some five levels. */
export const DEEPEST = 50;

/** Whether a value of JSON is an object, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The types of a thing, without their vocabulary: some publishers write `type` for `@type`. */
export function typesOf(thing: unknown): string[] {
  if (!isObject(thing)) return [];
  const types = [thing['@type'] ?? thing['type']].flat();
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[:/#]/, ''));
}

/** A value of JSON-LD, of which it is kept in mind what was taken, so that the rest can be told. */
export class Said {
  readonly #value: unknown;
  readonly #path: string;
  readonly #byId: ById;
  readonly #taken: Set<string>;

  constructor(value: unknown, byId: ById = new Map(), path = '', taken = new Set<string>()) {
    this.#value = value;
    this.#byId = byId;
    this.#path = path;
    this.#taken = taken;
  }

  get types(): string[] {
    return typesOf(this.#value);
  }

  /** What stands in a field, each of several by itself; what is named by `@id` alone is looked up. */
  all(name: string): Said[] {
    const value = isObject(this.#value) ? this.#value[name] : undefined;
    return [value].flat().flatMap((each) => {
      if (each === undefined || each === null) return [];
      return [new Said(this.#found(each), this.#byId, this.#path === '' ? name : `${this.#path}.${name}`, this.#taken)];
    });
  }

  #found(value: unknown): unknown {
    if (!isObject(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 1) return value;
    return this.#byId.get(value['@id']) ?? value;
  }

  /** The texts in a field, on one line each; numbers are texts too, and a thing stands for its name. */
  texts(name: string): string[] {
    return this.all(name).flatMap(
      (each) => each.#text(oneLine) ?? each.all('name').flatMap((own) => own.#text(oneLine) ?? []),
    );
  }

  /** The first of them. */
  text(name: string): string | undefined {
    return this.texts(name)[0];
  }

  /** The first text in a field that can be read so; others are not taken. */
  read<Value>(name: string, parse: (text: string) => Value | undefined): Value | undefined {
    for (const each of this.all(name)) {
      const text = each.#peek(oneLine);
      const value = text === undefined ? undefined : parse(text);
      if (value === undefined) continue;
      this.#taken.add(each.#path);
      return value;
    }
    return undefined;
  }

  /** The texts in a field as they stand, over several lines. */
  prose(name: string): string[] {
    return this.all(name).flatMap((each) => each.#text(severalLines) ?? []);
  }

  /** The text that this is itself. */
  own(): string | undefined {
    return this.#text(oneLine);
  }

  #text(clean: (text: string) => string | undefined): string | undefined {
    const text = this.#peek(clean);
    if (text !== undefined) this.#taken.add(this.#path);
    return text;
  }

  #peek(clean: (text: string) => string | undefined): string | undefined {
    const value = isObject(this.#value) ? this.#value['@value'] : this.#value;
    return typeof value === 'string' || typeof value === 'number' ? clean(withoutEntities(String(value))) : undefined;
  }

  /** The fields in which something stands that was not taken, each once. */
  rest(): string[] {
    return [...new Set(leaves(this.#value, this.#path, 0))].filter((path) => !this.#taken.has(path));
  }
}

function leaves(value: unknown, path: string, depth: number): string[] {
  if (value === null || (typeof value === 'string' && value.trim() === '') || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, path, depth + 1));
  if (!isObject(value)) return [path];
  return Object.entries(value).flatMap(([name, each]) => {
    if (GRAMMAR.has(name)) return [];
    return leaves(each, name === '@value' ? path : path === '' ? name : `${path}.${name}`, depth + 1);
  });
}
