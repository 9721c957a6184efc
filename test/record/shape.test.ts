import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeSchema } from '../../src/exchange/bundle/schema.ts';
import { SHAPES } from '../../src/shapes.ts';
import { parseKey } from '../../src/record/key.ts';
import { authored, checked } from '../support/arbitraries.ts';

describe.each(SHAPES.map((shape) => [shape.type, shape] as const))('a record of type %s', (_, shape) => {
  it('comes back from its node as it was', () => {
    fc.assert(
      fc.property(checked(shape), (record) => {
        expect(shape.toRecord(shape.toNode(record))).toEqual(record);
      }),
      { numRuns: 200 },
    );
  });

  it('has a node of values that the database can keep, and relationships that start at it', () => {
    fc.assert(
      fc.property(checked(shape), (record) => {
        const { properties, relationships } = shape.toNode(record);
        for (const value of Object.values(properties)) expect(value === undefined || value === null).toBe(false);
        for (const { to, label } of relationships) expect(parseKey(to)?.concept).toBe(label.toLowerCase());
      }),
      { numRuns: 50 },
    );
  });

  it('is right by the JSON Schema too', () => {
    const validate = new Ajv2020({ strict: false }).compile(typeSchema(shape.schema));
    fc.assert(
      fc.property(authored(shape), (value) => {
        expect(validate(value) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
