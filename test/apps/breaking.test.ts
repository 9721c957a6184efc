import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema.ts';

const RELEASED = join(resolve(import.meta.dirname, '../..'), 'schema/released.graphql');
const released = buildSchema(readFileSync(RELEASED, 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const fields = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        why: field.deprecationReason,
      }))
    : [],
);
const values = types
  .filter(isEnumType)
  .flatMap((type) =>
    type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, why: value.deprecationReason })),
  );

describe('An app that was written for the last release', () => {
  it('still works: nothing it may have used is gone, or means another type', () => {
    expect(findBreakingChanges(released, schema).map(({ description }) => description)).toEqual([]);
  });

  it('gets no other default for what it leaves out', () => {
    const changes = findDangerousChanges(released, schema).filter(
      ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
    );
    expect(changes.map(({ description }) => description)).toEqual([]);
  });

  it('is told of what will go: why, what to take instead, and when', () => {
    const untold = [...fields, ...values].filter(({ why }) => why != null && !/\b20\d\d-\d\d-\d\d\b/.test(why));
    expect(untold).toEqual([]);
  });

  it('would be told by this test what broke', () => {
    const before = buildSchema('type Query { a(x: Int = 1): Int b: String! }');
    const after = buildSchema('type Query { a(x: Int!): Int }');
    expect(findBreakingChanges(before, after).map(({ description }) => description)).toEqual([
      'Query.b was removed.',
      'Query.a arg x has changed type from Int to Int!.',
    ]);
  });
});
