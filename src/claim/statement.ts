import { reference } from '../record/reference.ts';
import { shape } from '../record/shape.ts';
import { links, optionalLink } from '../record/drawn.ts';
import { CLAIM_FIELDS, MOST_NAMED } from './fields.ts';

const bare = { to: (key: string) => key, make: (key: string) => key };

/** Content that is none of the other types: a threat, a pledge, a forecast, an accusation in words. */
export const statementShape = shape({
  type: 'statementClaim',
  concept: 'claim',
  kind: 'StatementClaim',
  says: 'Content that no other type of claim holds. No speaker where the asserting source speaks for itself.',
  searched: ['text'],
  fields: {
    ...CLAIM_FIELDS,
    speaker: optionalLink({ type: 'SUBJECT', role: true }, 'actor'),
    addressees: links({ type: 'OBJECT', role: true }, reference('actor'), MOST_NAMED, bare),
    concerns: links({ type: 'CONCERNS', role: true }, reference('actor', 'event', 'place'), MOST_NAMED, bare),
  },
});
