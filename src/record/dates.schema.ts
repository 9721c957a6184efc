import { builder } from '../graphql/builder.ts';
import { badInput } from '../graphql/errors.ts';
import '../graphql/scalars.schema.ts';
import type { Filters } from '../graphql/pages.ts';
import { type Bounds, boundsOf, OPEN_END, OPEN_START } from './date.ts';
import type { AmountRow, DateRow } from './row.ts';

const bound = (value: number | null): Date | null =>
  value === null || value <= OPEN_START || value >= OPEN_END ? null : new Date(value);

/** A time that may be known in part. */
export const PartialDate = builder.objectRef<DateRow>('PartialDate').implement({
  description:
    "A time as its source leaves it: in EDTF, in the source's own words, or both. Never more exact than the source.",
  fields: (t) => ({
    edtf: t.field({
      type: 'EDTF',
      nullable: true,
      resolve: ([edtf]) => edtf,
      description: 'Extended Date/Time Format (ISO 8601-2); null where there are only words.',
    }),
    words: t.string({
      nullable: true,
      resolve: ([, words]) => words,
      description: 'The source\'s own words for it: "Thursday".',
    }),
    inferred: t.boolean({
      resolve: ([, , inferred]) => inferred === true,
      description: 'True where the editors worked the date out, and the source does not give it.',
    }),
    earliest: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: (date) => bound(date[3]),
      description:
        'First instant it may mean, in UTC; null where it is open or unknown. "About" (~) is taken as one day, month or year more on either side.',
    }),
    latest: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: (date) => bound(date[4]),
      description: 'Last instant it may mean, in UTC; null where it is open or unknown.',
    }),
  }),
});

/** A date that is there at all. */
export function known(date: DateRow): DateRow | null {
  return date[0] === null && date[1] === null ? null : date;
}

/** A number said in some way. */
export const Amount = builder.objectRef<AmountRow>('Amount').implement({
  description: 'A number as it was said: bounds where they were given, words where not.',
  fields: (t) => ({
    low: t.int({ nullable: true, resolve: ([low]) => low, description: 'Lowest number; null = open.' }),
    high: t.int({ nullable: true, resolve: ([, high]) => high, description: 'Highest number; null = open.' }),
    words: t.string({ nullable: true, resolve: ([, , words]) => words, description: 'As it was worded: "multiple".' }),
  }),
});

/** An amount that is there at all. */
export function said(amount: AmountRow): AmountRow | null {
  return amount.every((part) => part === null) ? null : amount;
}

const DateMatch = builder.enumType('DateMatch', {
  description: 'How a partial date is compared with a span of time.',
  values: {
    OVERLAPS: { description: 'Some instant that the date may mean lies in the span.' },
    WITHIN: { description: 'Every instant that the date may mean lies in the span.' },
  },
});

/** A span of time to compare partial dates with. */
export const DateFilter = builder.inputType('DateFilter', {
  description: 'A span of time, both ends included, in UTC. An unknown date passes none.',
  fields: (t) => ({
    from: t.field({ type: 'EDTF', description: 'From the first instant of this time on; open where absent.' }),
    to: t.field({ type: 'EDTF', description: 'Up to the last instant of this time; open where absent.' }),
    match: t.field({
      type: DateMatch,
      defaultValue: 'OVERLAPS',
      description: 'Whether some or every instant of the date must lie in the span.',
    }),
  }),
});

/** The filter of a page's declaration for a DateFilter on a field. Throws BAD_USER_INPUT. */
export function dateFilterValues(field: string, filter: typeof DateFilter.$inferInput | null | undefined): Filters {
  if (!filter) return {};
  const span = [
    filter.from == null ? OPEN_START : boundsAt(`${field}.from`, filter.from).earliest,
    filter.to == null ? OPEN_END : boundsAt(`${field}.to`, filter.to).latest,
  ];
  return { [`${field}${filter.match === 'WITHIN' ? 'Within' : 'Overlaps'}`]: span };
}

function boundsAt(argument: string, text: string): Bounds {
  const bounds = boundsOf(text);
  if (!bounds) throw badInput(argument, `a time in EDTF, such as 2025-03 or 2025-03-06, not "${text.slice(0, 40)}"`);
  return bounds;
}
