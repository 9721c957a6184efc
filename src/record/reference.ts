import { z } from 'zod';
import { CONCEPTS, type Concept, WORD_PART } from './key.ts';

/**
 * References: how one record names another. Inside its own bundle the author's word is enough
 * (`sohr`), with the concept before it where a field takes several (`event/killings`); a record of another bundle
 * is named by its whole key (`coast-2025-03/source/sohr`).
 */

const concepts = z.registry<{ concepts: readonly Concept[] }>();

const FORM = new RegExp(`^(?:(?:${WORD_PART}/)?(?:${CONCEPTS.join('|')})/)?${WORD_PART}$`);

/** A field that names a record of one of these concepts. */
export function reference(...allowed: readonly Concept[]): z.ZodString {
  const kinds = allowed.join(' or ');
  const field = z
    .string({ error: `the key of ${article(kinds)}` })
    .regex(FORM, { error: `the key of ${article(kinds)}: its word, concept/word or bundle/concept/word` })
    .describe(`The key of ${article(kinds)}.`);
  concepts.add(field, { concepts: allowed });
  return field;
}

function article(kinds: string): string {
  return /^[aeiou]/.test(kinds) ? `an ${kinds}` : `a ${kinds}`;
}

/** Where in a record of some type references stand, and to what. A path leads through lists without saying so. */
export interface ReferencePath {
  readonly path: readonly string[];
  readonly concepts: readonly Concept[];
}

/** Finds the references in a schema. */
export function referencePaths(schema: z.ZodType, path: readonly string[] = []): ReferencePath[] {
  const own = concepts.get(schema as z.ZodString);
  if (own) return [{ path, concepts: own.concepts }];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => referencePaths(field as z.ZodType, [...path, name]));
  }
  return inner(schema).flatMap((each) => referencePaths(each, path));
}

function inner(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [schema.unwrap() as z.ZodType];
  if (schema instanceof z.ZodPipe) return [schema.in as z.ZodType, schema.out as z.ZodType];
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  return [];
}

/** A copy of a record in which `change` was applied to every reference. */
export function mapReferences<T>(
  record: T,
  paths: readonly ReferencePath[],
  change: (reference: string, at: ReferencePath) => string,
): T {
  return paths.reduce((copy, at) => mapPath(copy, at.path, (value) => change(value, at)) as T, record);
}

function mapPath(value: unknown, path: readonly string[], change: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapPath(item, path, change));
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' ? change(value) : value;
  if (value === null || typeof value !== 'object' || !(name in value)) return value;
  return { ...value, [name]: mapPath((value as Record<string, unknown>)[name], rest, change) };
}
