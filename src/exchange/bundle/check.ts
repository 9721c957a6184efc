import { z } from 'zod';
import { WORD, WORD_IS, keyOf, parseKey } from '../../record/key.ts';
import { instant, LIMITS, line } from '../../record/fields.ts';
import type { CheckedRecord, Problem, Shape } from '../../record/shape.ts';
import { SHAPE_BY_TYPE } from '../../shapes.ts';

/** The version of the format that is read and written. */
export const BUNDLE_VERSION = 1;

/** The first line of a bundle: its version, and the name that its records' keys begin with. */
export const headerSchema = z
  .strictObject({
    type: z.literal('bundle'),
    version: z.literal(BUNDLE_VERSION, {
      error: `${BUNDLE_VERSION}, the version of the format that this program reads`,
    }),
    name: z
      .string({ error: WORD_IS })
      .regex(WORD, { error: WORD_IS })
      .describe("First part of the whole keys of the bundle's records."),
  })
  .describe('Begins a bundle; several may stand in one file, each for the records up to the next.');

const content = z.looseObject(
  { type: z.string(), key: z.string() },
  { error: 'a record as it was, with its whole keys' },
);

const whole = z
  .string({ error: 'the whole key of a record' })
  .refine((key) => parseKey(key) !== undefined, { error: 'the whole key of a record: bundle/concept/word' });

/** Why a change was made, in the words of whoever makes it. */
export const why = line(LIMITS.words);

/** A change that a record went through, as an export keeps it. */
export const revisionSchema = z
  .strictObject({
    type: z.literal('revision'),
    key: whole.describe('Whole key of the record that changed.'),
    at: instant.describe('When the change was loaded.'),
    file: z
      .string({ error: 'the name of a file' })
      .max(4_096, { error: 'the name of a file' })
      .describe('The file that brought it.'),
    import: z.uuid({ error: 'the id of an import' }).optional().describe('The import that brought it.'),
    why: why.optional().describe('Why, in the words of whoever imported it.'),
    before: content.describe('The record as it was before.'),
    after: content.describe('The record as it was afterwards.'),
  })
  .describe(
    'A change that a record of the bundle went through. Written by `claimgraph export`, so that history survives.',
  );

/** That a record was forgotten: its own line is a marker without content, and its key is refused from then on. */
export const forgottenSchema = z
  .strictObject({
    type: z.literal('forgotten'),
    key: whole.describe('Whole key of the record.'),
    at: instant.describe('When it was forgotten.'),
  })
  .describe('Says that a record of the bundle was forgotten. Written by `claimgraph export`.');

const TYPES = [...SHAPE_BY_TYPE.keys()];

/** The shape that a value says it has, or what is wrong with its type. */
export function shapeFor(value: unknown): Shape | Problem {
  const type = typeOf(value);
  if (type === undefined) return { field: 'record', expected: 'an object with a type, a key and more' };
  const shape = typeof type === 'string' ? SHAPE_BY_TYPE.get(type) : undefined;
  return shape ?? { field: 'type', expected: `one of bundle, ${TYPES.join(', ')}, revision, forgotten` };
}

/** What a value says in its `type`; null where it says nothing, undefined where it is no object. */
export function typeOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return (value as Record<string, unknown>)['type'] ?? null;
}

/** The whole key that a value says it has, in a bundle; undefined where it has none that could be named. */
export function wholeKey(value: unknown, shape: Shape, bundle: string): string | undefined {
  const { key } = value as { key?: unknown };
  if (typeof key !== 'string') return undefined;
  if (WORD.test(key)) return keyOf(bundle, shape.concept, key);
  return parseKey(key)?.concept === shape.concept ? key : undefined;
}

/** Checks the fields of a record by themselves. All of its problems are found, not the first alone. */
export function checkFields(value: unknown, shape: Shape): { record: CheckedRecord } | { problems: Problem[] } {
  const parsed = shape.schema.safeParse(value);
  return parsed.success ? { record: parsed.data } : { problems: problemsOf(parsed.error) };
}

/** What zod found, field by field, each problem once. */
export function problemsOf(error: z.ZodError): Problem[] {
  const found = error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ field: path.join('.') || 'record', expected: issue.message }];
    return issue.keys.map((name) => ({ field: [...path, name].join('.').slice(0, 200), expected: 'no such field' }));
  });
  return [...new Map(found.map((each) => [`${each.field}\n${each.expected}`, each])).values()];
}
