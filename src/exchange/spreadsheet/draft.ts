import type { CheckedRecord, Shape } from '../../record/shape.ts';
import { checkFields, shapeFor } from '../bundle/check.ts';
import type { Row } from './row.ts';

/** The column in which a field of a record stands, where they are not called the same. */
export const COLUMN_OF: Readonly<Record<string, string>> = {
  measureWords: 'measure words',
  populations: 'population',
  asOf: 'as of',
  document: 'document address',
  documentType: 'document type',
  title: 'document title',
  url: 'document address',
  published: 'document date',
  statedAt: 'stated at',
  relays: 'on whose word',
  organizationType: 'type',
  aliases: 'other names',
};

/** A record that passed every check that looks at it alone. */
export interface Draft {
  readonly shape: Shape;
  readonly record: CheckedRecord;
}

/** Checks a record that a row makes by the rules of its type; what is wrong is noted at the row, once for each column. */
export function draftOf(row: Row, value: Readonly<Record<string, unknown>>): Draft | undefined {
  const shape = shapeFor(value);
  if ('expected' in shape) throw new Error(`A table makes no records of type ${String(value['type'])}.`);
  const given = Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
  const checked = checkFields(given, shape);
  const problems = 'problems' in checked ? checked.problems : shape.problems(checked.record);
  const known = new Set(row.problems.map(({ field }) => field));
  for (const { field, expected } of problems) {
    const name = field.split('.')[0] ?? '';
    const column = COLUMN_OF[name] ?? name;
    if (!known.has(column)) row.fail(column, expected);
  }
  return 'record' in checked && problems.length === 0 ? { shape, record: checked.record } : undefined;
}
