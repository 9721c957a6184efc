import { z } from 'zod';
import { SHAPES } from '../../shapes.ts';
import { BUNDLE_VERSION, forgottenSchema, headerSchema, revisionSchema } from './check.ts';
import { meaningOf } from './meanings.ts';

/** A schema of JSON Schema, as far as we look at it. */
export interface JsonSchema {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const ID = `claimgraph-bundle-${BUNDLE_VERSION}`;

/**
 * The JSON Schema of a bundle (draft 2020-12), made from the rules that the importer checks: of one record (a line of
 * JSON Lines), or of a list of them (a file in YAML). It knows the fields, not whether references lead anywhere and not
 * the rules that look at several fields or at a calendar; those only the importer checks.
 */
export function bundleSchema(): JsonSchema {
  const types: [string, z.ZodType][] = [
    ['bundle', headerSchema],
    ...SHAPES.map((shape): [string, z.ZodType] => [shape.type, shape.schema]),
    ['revision', revisionSchema],
    ['forgotten', forgottenSchema],
  ];
  const definitions = Object.fromEntries(types.map(([type, schema]) => [type, withMeanings(type, typeSchema(schema))]));
  const record = { type: 'object', required: ['type'], oneOf: types.map(([type]) => ({ $ref: `#/$defs/${type}` })) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ID,
    title: `A bundle of claimgraph, version ${BUNDLE_VERSION}`,
    description: 'One record, as on a line of JSON Lines, or a list of records, as in a file of YAML. See BUNDLE.md.',
    anyOf: [{ $ref: '#/$defs/record' }, { type: 'array', items: { $ref: '#/$defs/record' } }],
    $defs: { record, ...definitions },
  };
}

/** One type of record, as an author may write it: with short forms, and without what has a standard. */
export function typeSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    reused: 'inline',
    override: writeShorthand,
  }) as JsonSchema;
  return made;
}

/** Every field says what it means. */
function withMeanings(type: string, schema: JsonSchema): JsonSchema {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const description = meaningOf(type, name) ?? field.description;
    return [name, description === undefined ? field : { ...field, description }] as const;
  });
  return { ...schema, properties: Object.fromEntries(fields) };
}

/** A text may stand for an object with one field: then either is right. */
function writeShorthand({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const field = z.globalRegistry.get(zodSchema)?.['shorthand'];
  if (typeof field !== 'string' || !(zodSchema instanceof z.ZodPipe)) return;
  const whole = typeSchema(zodSchema.out as z.ZodType);
  for (const name of Object.keys(jsonSchema)) delete jsonSchema[name];
  Object.assign(jsonSchema, { anyOf: [whole.properties?.[field] ?? { type: 'string' }, whole] });
}
