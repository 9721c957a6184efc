import { builder } from './builder.ts';

const MEANING: Readonly<Record<string, string>> = {
  NAME: 'By name, as it is folded for search, then id.',
  RECORDED_FIRST: 'What this graph learnt first comes first, then by id.',
  RECORDED_LAST: 'What this graph learnt last comes first, then by id.',
  OCCURRED_FIRST: 'By the earliest instant at which it may have happened, then id; unknown times last.',
  OCCURRED_LAST: 'The latest of those instants first, then id; unknown times last.',
  PUBLISHED_FIRST: 'By the earliest instant of publication, then id; unknown times last.',
  PUBLISHED_LAST: 'The latest of those instants first, then id; unknown times last.',
  STATED_FIRST: 'By the earliest instant at which it may have been said, then id; unknown times last.',
  STATED_LAST: 'The latest of those instants first, then id; unknown times last.',
};

/** The enum of the ways to order a list, out of the list's own declaration: the first is the standard one. */
export function orderEnum<Name extends string>(name: string, orders: Readonly<Record<Name, unknown>>) {
  const values = Object.keys(orders) as Name[];
  return builder.enumType(name, {
    description: `Ways to order; ${values[0]} is the standard one.`,
    values: Object.fromEntries(values.map((value) => [value, { description: MEANING[value] ?? value }])) as Record<
      Name,
      { description: string }
    >,
  });
}
