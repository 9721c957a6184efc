import { ORGANIZATION_TYPES } from '../../actor/actor.ts';

const KINDS = ['PERSON', 'STATE', 'COMMUNITY'] as const;

/** What an actor may be said to be in a table: one of three kinds, or which kind of organization. */
export const ACTOR_TYPES = [
  ...KINDS,
  'ORGANIZATION',
  ...ORGANIZATION_TYPES.filter((each) => each !== 'OTHER'),
] as const;

/** The fields of a record that such a word stands for. */
export function actorTypeFields(type: (typeof ACTOR_TYPES)[number]): { type: string; organizationType?: string } {
  const kind = KINDS.find((each) => each === type);
  if (kind !== undefined) return { type: kind.toLowerCase() };
  return { type: 'organization', organizationType: type === 'ORGANIZATION' ? 'OTHER' : type };
}
