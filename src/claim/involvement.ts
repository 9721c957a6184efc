import { LIMITS, line, oneOf } from '../record/fields.ts';
import { shape } from '../record/shape.ts';
import { link, partyOf } from '../record/drawn.ts';
import { plain } from '../record/stored.ts';
import { CLAIM_FIELDS } from './fields.ts';

export const INVOLVEMENT_ROLES = [
  'PERPETRATOR',
  'VICTIM',
  'TARGET',
  'INSTIGATOR',
  'PARTICIPANT',
  'RESPONDER',
  'SHELTERER',
  'WITNESS',
] as const;

/** That a party had a part in an event. */
export const involvementShape = shape({
  type: 'involvementClaim',
  concept: 'claim',
  kind: 'InvolvementClaim',
  says: 'That an actor had a part in an event.',
  searched: ['text'],
  fields: {
    ...CLAIM_FIELDS,
    actor: partyOf({ type: 'SUBJECT', role: true }),
    event: link({ type: 'OBJECT', role: true }, 'event'),
    role: plain(oneOf(INVOLVEMENT_ROLES)),
    conduct: plain(line(LIMITS.words).optional().describe('What it is said to have done there.')),
  },
});
