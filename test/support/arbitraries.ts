import fc from 'fast-check';
import { CONCEPTS } from '../../src/record/key.ts';
import type { CheckedRecord, Shape } from '../../src/record/shape.ts';
import { checkFields } from '../../src/exchange/bundle/check.ts';
import { type JsonSchema, typeSchema } from '../../src/exchange/bundle/schema.ts';

/** Values as an author may write them, made from the JSON Schema of a shape; references are whole keys. */

const word = fc.stringMatching(/^[a-z0-9][a-z0-9._~-]{0,12}$/);
const letters = fc.constantFrom(...('aZ09 .,-ıİşğאבגدعربيأة\u0301é漢🙂'.match(/./gu) ?? []));
const text = fc.array(letters, { minLength: 1, maxLength: 20 }).map((each) => `x${each.join('')}`);

export const edtf = fc.oneof(
  fc.integer({ min: 1, max: 9_999 }).map((year) => String(year).padStart(4, '0')),
  fc.constantFrom(
    '2025-03',
    '2025-03-06',
    '2025-03-06/2025-03-08',
    '2025-03-06~',
    '2025-03?',
    '[..2025-03-08]',
    '[2025-03-08..]',
    '[2025-01-01,2025-02]',
    '../2025-01',
    '2025-01/..',
    '199X',
    '2024-02-29T10:00:00Z',
    '-0044-03-15',
    'Y17000',
  ),
);

const BY_PATTERN: readonly [begin: string, made: fc.Arbitrary<string>][] = [
  [
    '^\\d{4}',
    fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  ],
  ['^[Hh]', fc.webUrl({ withQueryParameters: true })],
  ['^[0-9a-f]{64}', fc.stringMatching(/^[0-9a-f]{64}$/)],
  ['^[a-z]{2,3}', fc.constantFrom('ar', 'he', 'tr', 'en-GB', 'zh-Hant')],
  ['^(?=', text],
];

function texts({ pattern, description = '' }: JsonSchema): fc.Arbitrary<string> {
  const kinds = /^The key of an? (.*)\.$/.exec(description)?.[1]?.split(' or ');
  if (kinds) return fc.tuple(word, fc.constantFrom(...kinds), word).map((parts) => parts.join('/'));
  if (/Extended Date/.test(description)) return edtf;
  return BY_PATTERN.find(([begin]) => String(pattern).startsWith(begin))?.[1] ?? text;
}

function values(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (Array.isArray(schema['anyOf'])) return fc.oneof(...(schema['anyOf'] as JsonSchema[]).map(values));
  const {
    minimum = 0,
    maximum = 1e12,
    minItems = 0,
  } = schema as { minimum?: number; maximum?: number; minItems?: number };
  switch (schema['type']) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.maxSafeNat().map((number) => minimum + (number % (maximum - minimum)));
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((number) => number + 0);
    case 'array':
      return fc.array(values(schema['items'] as JsonSchema), { minLength: minItems, maxLength: 4 });
    case 'object':
      return objects(schema);
    default:
      return texts(schema);
  }
}

function objects({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<object> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, values(field)]));
  return fc.record(fields, { requiredKeys: required });
}

/** What authors may write for a shape; the fields are right one by one. */
export function authored(shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  const { properties = {}, required = [] } = typeSchema(shape.schema);
  const { key: _, recordedAt: __, ...rest } = properties;
  return fc
    .tuple(word, word, objects({ properties: rest, required: required.filter((name) => name !== 'key') }))
    .map(([bundle, name, fields]): Record<string, unknown> => ({
      ...fields,
      key: `${bundle}/${shape.concept}/${name}`,
    }))
    .filter((value) => shape.schema.safeParse(value).success);
}

/** The same after its checks: short forms written out, standards filled in. */
export function checked(shape: Shape): fc.Arbitrary<CheckedRecord> {
  return authored(shape).map((value) => {
    const result = checkFields(value, shape);
    if (!('record' in result)) throw new Error('filtered above');
    return result.record;
  });
}

/** Any reference, by its three forms. */
export const anyReference = fc.oneof(
  word,
  fc.tuple(fc.constantFrom(...CONCEPTS), word).map((parts) => parts.join('/')),
  fc.tuple(word, fc.constantFrom(...CONCEPTS), word).map((parts) => parts.join('/')),
);
