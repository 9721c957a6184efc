import { oneOf } from '../record/fields.ts';
import { shape } from '../record/shape.ts';
import { link } from '../record/drawn.ts';
import { plain } from '../record/stored.ts';
import { CLAIM_FIELDS } from './fields.ts';

export const STANCES = ['SUPPORTS', 'OPPOSES', 'CONDEMNS', 'CALLS_ON', 'NEUTRAL'] as const;
export type Stance = (typeof STANCES)[number];

export const MEANS = ['STATEMENT', 'VOTE', 'ARMS', 'FUNDS', 'TROOPS', 'SANCTIONS', 'SHELTER'] as const;

/** The sign of a stance. CALLS_ON and NEUTRAL have none. */
export const STANCES_BY_SIGN = { plus: ['SUPPORTS'], minus: ['OPPOSES', 'CONDEMNS'] } as const satisfies Record<
  string,
  readonly Stance[]
>;

/** That an actor takes a stance on an actor or an event. */
export const stanceShape = shape({
  type: 'stanceClaim',
  concept: 'claim',
  kind: 'StanceClaim',
  says: 'That an actor takes a stance.',
  searched: ['text'],
  fields: {
    ...CLAIM_FIELDS,
    holder: link({ type: 'SUBJECT', role: true }, 'actor'),
    stance: plain(oneOf(STANCES)),
    target: link({ type: 'OBJECT', role: true }, 'actor', 'event'),
    means: plain(oneOf(MEANS).optional()),
  },
});
