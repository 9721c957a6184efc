import { Actor } from '../actor/actor.schema.ts';
import { actorById } from '../actor/actor.loaders.ts';
import { builder } from '../graphql/builder.ts';
import type { PartiesRow } from './claim.row.ts';

/** An actor, or words, or both. */
export interface PartyRow {
  readonly actorId: string | null;
  readonly words: string | null;
}

export const Party = builder.objectRef<PartyRow>('Party').implement({
  description: 'Whom a claim names: an actor of this graph, or only words ("doctors and pharmacists"), or both.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The actor, where it is one of this graph.',
      resolve: ({ actorId }, _args, context) => (actorId === null ? null : actorById(context).load(actorId)),
    }),
    words: t.exposeString('words', { nullable: true, description: 'The words of the source.' }),
  }),
});

/** One party; null where neither an actor nor words are known. */
export function partyOf(actorId: string | null, words: string | null): PartyRow | null {
  return actorId === null && words === null ? null : { actorId, words };
}

/** Several parties, out of their two lists. */
export function partiesOf([ids, words]: PartiesRow): PartyRow[] {
  return (ids ?? []).map((id, i) => ({ actorId: id || null, words: words?.[i] || null }));
}
