import { LIMITS, language, line, oneOf } from '../record/fields.ts';
import { shape } from '../record/shape.ts';
import { orderedDate, names, plain, restsOnField } from '../record/stored.ts';
import { optionalLink } from '../record/drawn.ts';

export const EVENT_TYPES = [
  'ATTACK',
  'CLASH',
  'KILLING',
  'ABDUCTION',
  'DETENTION',
  'DISPLACEMENT',
  'SHELTER',
  'PROTEST',
  'SPEECH',
  'DECISION',
  'CHANGE_OF_POWER',
  'OTHER',
] as const;

/** Something that is said to have happened. Its type, time and place are the editors' arrangement, not proof. */
export const eventShape = shape(
  {
    type: 'event',
    concept: 'event',
    kind: null,
    says: 'Something that is said to have happened, perhaps part of a larger event.',
    searched: ['name'],
    fields: {
      name: plain(line(LIMITS.name)),
      language: plain(language.optional()),
      eventType: plain(oneOf(EVENT_TYPES)),
      words: plain(line(LIMITS.words).optional().describe('What kind of event, where eventType is OTHER.')),
      occurred: orderedDate(),
      place: optionalLink({ type: 'AT' }, 'place'),
      partOf: optionalLink({ type: 'PART_OF' }, 'event'),
      aliases: names(),
      restsOn: restsOnField(),
    },
  },
  ({ eventType, words }, fail) => {
    if (eventType === 'OTHER' && words === undefined)
      fail('words', 'the kind of event in words, since eventType is OTHER');
  },
);
