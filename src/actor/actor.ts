import { LIMITS, language, line, oneOf } from '../record/fields.ts';
import { type Field, shape } from '../record/shape.ts';
import { names, plain, restsOnField } from '../record/stored.ts';

export const ORGANIZATION_TYPES = ['GOVERNMENT', 'ARMED_GROUP', 'PARTY', 'MEDIA', 'NGO', 'COMPANY', 'OTHER'] as const;

/** The four kinds of who can act, be acted on or take a stance. */
export const ACTOR_KINDS = ['Person', 'Organization', 'State', 'Community'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

const NAMED = {
  name: plain(line(LIMITS.name)),
  language: plain(language.optional()),
  aliases: names(),
  restsOn: restsOnField(),
} satisfies Record<string, Field>;

const actor = { concept: 'actor', searched: ['name'] as const } as const;

/** Every type of record that makes an actor. A label given in passing is never a field here: it is somebody's claim. */
export const actorShapes = [
  shape({ ...actor, searched: ['name'], type: 'person', kind: 'Person', says: 'One human being.', fields: NAMED }),
  shape({
    ...actor,
    searched: ['name'],
    type: 'organization',
    kind: 'Organization',
    says: 'A body of people that acts as one.',
    fields: { ...NAMED, organizationType: plain(oneOf(ORGANIZATION_TYPES)) },
  }),
  shape({ ...actor, searched: ['name'], type: 'state', kind: 'State', says: 'A state.', fields: NAMED }),
  shape({
    ...actor,
    searched: ['name'],
    type: 'community',
    kind: 'Community',
    says: 'A population: a faith, a people, the residents of a town.',
    fields: NAMED,
  }),
];
