import { shape } from '../record/shape.ts';
import { link } from '../record/drawn.ts';
import { CLAIM_FIELDS } from './fields.ts';

/** That one thing brought about another. */
export const causeShape = shape(
  {
    type: 'causeClaim',
    concept: 'claim',
    kind: 'CauseClaim',
    says: 'That an event or an actor brought about an event.',
    searched: ['text'],
    fields: {
      ...CLAIM_FIELDS,
      cause: link({ type: 'SUBJECT', role: true }, 'event', 'actor'),
      effect: link({ type: 'OBJECT', role: true }, 'event'),
    },
  },
  ({ cause, effect }, fail) => {
    if (cause === effect) fail('effect', 'another event than cause');
  },
);
