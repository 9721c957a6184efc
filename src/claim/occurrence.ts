import { shape } from '../record/shape.ts';
import { link, optionalLink } from '../record/drawn.ts';
import { CLAIM_FIELDS } from './fields.ts';

/** That an event happened, at the time in `occurred`, there. */
export const occurrenceShape = shape({
  type: 'occurrenceClaim',
  concept: 'claim',
  kind: 'OccurrenceClaim',
  says: 'That an event happened, then, there.',
  searched: ['text'],
  fields: {
    ...CLAIM_FIELDS,
    event: link({ type: 'SUBJECT', role: true }, 'event'),
    place: optionalLink({ type: 'CONCERNS', role: true }, 'place'),
  },
});
