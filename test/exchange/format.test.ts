import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generate } from '../../bench/generate.ts';
import { sizesAt } from '../../bench/sizes.ts';
import { checkFields, shapeFor } from '../../src/exchange/bundle/check.ts';
import { describeTypes } from '../../src/exchange/bundle/describe.ts';
import { doubtAbout } from '../../src/exchange/bundle/json.ts';
import { meaningOf } from '../../src/exchange/bundle/meanings.ts';
import { bundleSchema, typeSchema } from '../../src/exchange/bundle/schema.ts';
import { SHAPES } from '../../src/shapes.ts';
import { emptyDatabase } from '../support/database.ts';
import { imported } from '../support/bundle.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const read = (name: string) => readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
const examples = async () =>
  [...(await read('BUNDLE.md')).matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '');

describe('the published JSON Schema', () => {
  const validate = new Ajv2020({ strict: false, formats: { uuid: UUID } }).compile(bundleSchema());

  it('is the one that the rules make (vitest -u writes it anew)', async () => {
    await expect(`${JSON.stringify(bundleSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schema/bundle.schema.json');
  });

  it('takes the examples of the documentation and generated records', async () => {
    for (const text of await examples()) expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
    for (const record of generate(sizesAt(0.001), 3)) expect(validate(record) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    { type: 'place', key: 'a', name: 'x' },
    { type: 'place', key: 'a', name: ' ', placeType: 'CITY' },
    { type: 'place', key: 'A', name: 'x', placeType: 'CITY' },
    { type: 'place', key: 'a', name: 'x', placeType: 'CITY', colour: 'red' },
    { type: 'place', key: 'a', name: 'x', placeType: 'CITY', point: { latitude: 91, longitude: 0 } },
    { type: 'place', key: 'a', name: 'x', placeType: 'CITY', aliases: [7] },
    { type: 'place', key: 'a', name: 'x', placeType: 'CITY', within: 'a b' },
    { type: 'event', key: 'a', name: 'x', eventType: 'ATTACK', occurred: 2025 },
    {
      type: 'assertion',
      key: 'a',
      claim: 'c',
      source: 's',
      polarity: 'AFFIRMS',
      relays: [{ to: 'x', reading: 'MAYBE' }],
    },
    { type: 'document', key: 'a', documentType: 'ARTICLE', source: 's', url: 'ftp://x' },
  ])('refuses what the importer refuses: %j', (record) => {
    const shape = shapeFor(record);
    expect('schema' in shape && 'problems' in checkFields(record, shape)).toBe(true);
    expect(validate(record)).toBe(false);
  });
});

describe('the documentation of the format', () => {
  it('has the tables that the rules make', async () => {
    const text = await read('BUNDLE.md');
    expect(text.split('<!-- types -->')[1]?.split('<!-- end of types -->')[0]?.trim()).toBe(describeTypes().trim());
  });

  it('says what every field means', () => {
    const without = SHAPES.flatMap(({ type, schema }) =>
      Object.keys(typeSchema(schema).properties ?? {})
        .filter((name) => !['key', 'recordedAt'].includes(name) && meaningOf(type, name) === undefined)
        .map((name) => `${type}.${name}`),
    );
    expect(without).toEqual([]);
  });

  it('has examples of every type, all of which can be loaded', async () => {
    const text = (await examples()).join('\n');
    for (const { type } of SHAPES) expect(text).toContain(`{type: ${type},`);
    expect(await imported(await emptyDatabase(), text, { name: 'examples.yaml' })).toMatchObject({ code: 0, err: [] });
  });
});

describe('JSON that is read twice', () => {
  it.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":1},{"a":1}]}', undefined],
    ['{"a":1,"a":2}', 'a'],
    ['{"x":{"b":1,"b" : 1}}', 'b'],
    ['{"\\u0061":1,"a":2}', 'a'],
    ['{"a\\"":1,"b":"a\\":"}', undefined],
    ['{"a":"\\\\","b":1}', undefined],
    [`${'['.repeat(21)}${']'.repeat(21)}`, 'record'],
  ])('%s', (json, field) => {
    expect(doubtAbout(json)?.field).toBe(field);
  });
});
