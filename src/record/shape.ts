import { z } from 'zod';
import { fold, searchText } from './fold.ts';
import { header } from './fields.ts';
import { type Concept, labelOf } from './key.ts';
import type { Part, RecordNode } from './node.ts';
import { type ReferencePath, referencePaths } from './reference.ts';

/**
 * The shape of a type of record: its fields, each with its rule and with the way it lies in the database. From this one
 * statement come the checks of the importer, the published JSON Schema, what is written, what is exported, and what
 * `check` compares.
 */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  /** What a value of this field adds to the node. Called for absent values too: a sort key must always be there. */
  readonly store: (value: unknown, name: string) => Part;
  /** The value again, out of the node; undefined where the node has none. */
  readonly restore: (node: RecordNode, name: string) => unknown;
}

type Schemas<Fields extends Record<string, Field>> = { [Name in keyof Fields]: Fields[Name]['schema'] };

interface Description<Type extends string, Fields extends Record<string, Field>> {
  /** What the record says in its `type`. */
  readonly type: Type;
  readonly concept: Concept;
  /** The second label of the node, where the concept has kinds. */
  readonly kind: string | null;
  readonly says: string;
  readonly fields: Fields;
  /** Fields whose folded words full-text search finds; aliases are found beside them. */
  readonly searched?: readonly (keyof Fields & string)[];
  /** Second, natural keys: unique properties, each set only where all its parts are known. */
  readonly naturalKeys?: (
    record: z.output<z.ZodObject<Schemas<Fields>>>,
  ) => Readonly<Record<string, string | undefined>>;
}

/** A description whose fields are not looked at one by one. */
interface AnyDescription extends Omit<Description<string, Record<string, Field>>, 'naturalKeys'> {
  readonly naturalKeys?: (record: never) => Readonly<Record<string, string | undefined>>;
}

/** A record after its checks: references are whole keys, shorthands written out, standards filled in. */
export interface CheckedRecord {
  readonly type: string;
  readonly key: string;
  readonly recordedAt?: string | undefined;
  readonly [field: string]: unknown;
}

/** What is wrong with a record: the field, by its path, and what was expected of it. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
}

/** A type of record. */
export interface Shape {
  readonly type: string;
  readonly concept: Concept;
  readonly kind: string | null;
  readonly schema: z.ZodType<CheckedRecord>;
  /** The checks that look at several fields at once, on a record whose references are whole keys. */
  readonly problems: (record: CheckedRecord) => Problem[];
  readonly references: readonly ReferencePath[];
  /** The record's second, unique keys by the names of their properties, on a record whose references are whole keys. */
  readonly naturalKeys: (record: CheckedRecord) => Readonly<Record<string, string>>;
  readonly toNode: (record: CheckedRecord) => RecordNode;
  readonly toRecord: (node: RecordNode) => CheckedRecord;
}

/** Declares a type of record. `rules` are the checks that look at several fields at once. */
export function shape<Type extends string, Fields extends Record<string, Field>>(
  description: Description<Type, Fields>,
  rules: (
    record: z.output<z.ZodObject<Schemas<Fields>>>,
    fail: (field: string, expected: string) => void,
  ) => void = () => {},
): Shape {
  const { type, concept, kind, says, fields } = description;
  const schemas = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
  const schema = z.strictObject({ type: z.literal(type), ...header, ...schemas }).describe(says);
  return {
    type,
    concept,
    kind,
    schema: schema,
    problems: (record) => {
      const found: Problem[] = [];
      rules(record as never, (field, expected) => found.push({ field, expected }));
      return found;
    },
    references: referencePaths(schema),
    naturalKeys: (record) => naturalKeys(description, record),
    toNode: (record) => toNode(description, record),
    toRecord: (node) => toRecord(description, node),
  };
}

function toNode(description: AnyDescription, record: CheckedRecord): RecordNode {
  const parts = Object.entries(description.fields).map(([name, field]) => field.store(record[name], name));
  const names = parts.flatMap((part) => part.names ?? []);
  const texts = (description.searched ?? []).map((name) => record[name] as string | undefined);
  const search = searchText([...texts, ...names.map((name) => name['text'] as string)]);
  return {
    key: record.key,
    label: labelOf(description.concept),
    kind: description.kind,
    properties: {
      ...Object.assign({}, ...parts.map((part) => part.properties ?? {})),
      ...naturalKeys(description, record),
      ...(typeof record['name'] === 'string' ? { nameFolded: sortKey(record['name']) } : {}),
      ...(search === '' ? {} : { search }),
    },
    relationships: parts.flatMap((part) => part.relationships ?? []),
    names,
  };
}

function naturalKeys(description: AnyDescription, record: CheckedRecord): Readonly<Record<string, string>> {
  const given = Object.entries(description.naturalKeys?.(record as never) ?? {});
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Longest folded name that lists are ordered by: one sign may unfold into eighteen, and an index takes 8 kB. */
const SORTED_BY = 300;

function sortKey(name: string): string {
  const folded = fold(name);
  return folded.length <= SORTED_BY ? folded : [...folded].slice(0, SORTED_BY).join('');
}

function toRecord(description: AnyDescription, node: RecordNode): CheckedRecord {
  const fields = Object.entries(description.fields)
    .map(([name, field]) => [name, field.restore(node, name)] as const)
    .filter(([, value]) => value !== undefined);
  return { type: description.type, key: node.key, ...Object.fromEntries(fields) };
}
