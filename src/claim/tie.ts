import { oneOf } from '../record/fields.ts';
import { shape } from '../record/shape.ts';
import { date, plain } from '../record/stored.ts';
import { link } from '../record/drawn.ts';
import { CLAIM_FIELDS } from './fields.ts';

export const TIES = [
  'LEADS',
  'MEMBER_OF',
  'PART_OF',
  'CONTROLS',
  'ALLIED_WITH',
  'PROXY_OF',
  'SUCCEEDS',
  'OUSTED',
  'SAME_AS',
] as const;

/** How far a patron is said to go, from least to most. */
export const RUNGS = ['PRESENT', 'ENCOURAGED', 'FUNDED', 'ARMED', 'DIRECTED', 'PERPETRATED'] as const;

/** That two actors are tied, or that one controls a place. */
export const tieShape = shape(
  {
    type: 'tieClaim',
    concept: 'claim',
    kind: 'TieClaim',
    says: 'That two actors are tied, or that an actor controls a place.',
    searched: ['text'],
    fields: {
      ...CLAIM_FIELDS,
      subject: link({ type: 'SUBJECT', role: true }, 'actor'),
      tie: plain(oneOf(TIES)),
      object: link({ type: 'OBJECT', role: true }, 'actor', 'place'),
      since: date(),
      until: date(),
      rung: plain(oneOf(RUNGS).optional()),
    },
  },
  ({ subject, tie, object, rung }, fail) => {
    if (rung !== undefined && tie !== 'PROXY_OF') fail('rung', 'only where tie is PROXY_OF');
    if (object === subject) fail('object', 'another actor than subject');
    if (object.includes('place/') && tie !== 'CONTROLS') fail('object', 'an actor; a place only where tie is CONTROLS');
  },
);
