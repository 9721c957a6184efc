import { GraphQLError } from 'graphql';
import { DateTimeISOResolver } from 'graphql-scalars';
import { builder } from './builder.ts';

builder.addScalarType('DateTime', DateTimeISOResolver);

/** The rule of the scalar is the domain's; this floor knows only that it is a text of some length. */
const LONGEST_DATE = 100;

builder.scalarType('EDTF', {
  description:
    'A time that may be known in part, in the Extended Date/Time Format (ISO 8601-2), without seasons and lists: `2025`, `2025-03`, `2025-03-06`, `2025-03-06/2025-03-08`, `2025-03-06~`, `[..2025-03-08]`.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && value.length <= LONGEST_DATE) return value;
    throw new GraphQLError('A time in EDTF, such as 2025-03 or 2025-03-06/2025-03-08.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});
