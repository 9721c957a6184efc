import { LIMITS, line, oneOf, language } from '../record/fields.ts';
import { shape } from '../record/shape.ts';
import { names, plain, pointAt, restsOnField } from '../record/stored.ts';
import { optionalLink } from '../record/drawn.ts';

export const PLACE_TYPES = ['COUNTRY', 'REGION', 'CITY', 'FACILITY', 'AREA', 'OTHER'] as const;

/** A named spot or area. Where it lies and what else it is called is the editors' arrangement, not evidence. */
export const placeShape = shape({
  type: 'place',
  concept: 'place',
  kind: null,
  says: 'A named spot or area, perhaps within a larger one.',
  searched: ['name'],
  fields: {
    name: plain(line(LIMITS.name)),
    language: plain(language.optional()),
    placeType: plain(oneOf(PLACE_TYPES)),
    within: optionalLink({ type: 'WITHIN' }, 'place'),
    point: pointAt(),
    aliases: names(),
    restsOn: restsOnField(),
  },
});
