import { Actor } from '../actor/actor.schema.ts';
import { actorById } from '../actor/actor.loaders.ts';
import { eventById } from '../event/event.loaders.ts';
import { Event } from '../event/event.schema.ts';
import { builder } from '../graphql/builder.ts';
import { present } from '../graphql/loader.ts';
import { placeById } from '../place/place.loaders.ts';
import { Place } from '../place/place.schema.ts';
import { known, PartialDate } from '../record/dates.schema.ts';
import { loadNodeById, Node, Record } from '../record/node.schema.ts';
import { Claim } from './claim.schema.ts';
import type { CauseRow, InvolvementRow, ManyRow, OccurrenceRow, StanceRow, StatementRow, TieRow } from './claim.row.ts';
import { InvolvementRole, Means, Rung, StanceEnum, TieEnum } from './enums.schema.ts';
import { Party, partyOf } from './party.schema.ts';

/** The types of claim but the figure, which has a file of its own. */

const claim = { interfaces: [Node, Record, Claim] };

builder.objectRef<InvolvementRow>('InvolvementClaim').implement({
  ...claim,
  description: 'That an actor had a part in an event.',
  fields: (t) => ({
    actor: t.field({
      type: Party,
      description: 'Who.',
      resolve: ({ actorId, actorWords }) => partyOf(actorId, actorWords) as never,
    }),
    event: t.field({
      type: Event,
      description: 'In what.',
      resolve: ({ eventId }, _args, context) => present(eventById(context).load(eventId)),
    }),
    role: t.field({ type: InvolvementRole, description: 'As what.', resolve: ({ role }) => role }),
    conduct: t.exposeString('conduct', { nullable: true, description: 'What it is said to have done there.' }),
  }),
});

builder.objectRef<StanceRow>('StanceClaim').implement({
  ...claim,
  description: 'That an actor takes a stance.',
  fields: (t) => ({
    holder: t.field({
      type: Actor,
      description: 'Whose stance.',
      resolve: ({ holderId }, _args, context) => present(actorById(context).load(holderId)),
    }),
    stance: t.field({ type: StanceEnum, description: 'Which stance.', resolve: ({ stance }) => stance }),
    target: t.field({
      type: Record,
      description: 'On what: an Actor or an Event.',
      resolve: ({ targetLabel, targetId }, _args, context) => present(loadNodeById(context, targetLabel, targetId)),
    }),
    means: t.field({
      type: Means,
      nullable: true,
      description: 'By what it is shown; null where that is not said.',
      resolve: ({ means }) => means,
    }),
  }),
});

builder.objectRef<TieRow>('TieClaim').implement({
  ...claim,
  description: 'That two actors are tied, or that an actor controls a place.',
  fields: (t) => ({
    subject: t.field({
      type: Actor,
      description: 'Who is tied.',
      resolve: ({ subjectId }, _args, context) => present(actorById(context).load(subjectId)),
    }),
    tie: t.field({ type: TieEnum, description: 'How.', resolve: ({ tie }) => tie }),
    object: t.field({
      type: Record,
      description: 'To what: an Actor, or for CONTROLS also a Place.',
      resolve: ({ objectLabel, objectId }, _args, context) => present(loadNodeById(context, objectLabel, objectId)),
    }),
    since: t.field({
      type: PartialDate,
      nullable: true,
      description: 'Since when, where said.',
      resolve: ({ since }) => known(since),
    }),
    until: t.field({
      type: PartialDate,
      nullable: true,
      description: 'Until when, where said.',
      resolve: ({ until }) => known(until),
    }),
    rung: t.field({
      type: Rung,
      nullable: true,
      description: 'PROXY_OF: how far the patron is said to go; null where that is not said.',
      resolve: ({ rung }) => rung,
    }),
  }),
});

builder.objectRef<CauseRow>('CauseClaim').implement({
  ...claim,
  description: 'That an event or an actor brought about an event.',
  fields: (t) => ({
    cause: t.field({
      type: Record,
      description: 'What brought it about: an Event or an Actor.',
      resolve: ({ causeLabel, causeId }, _args, context) => present(loadNodeById(context, causeLabel, causeId)),
    }),
    effect: t.field({
      type: Event,
      description: 'What was brought about.',
      resolve: ({ effectId }, _args, context) => present(eventById(context).load(effectId)),
    }),
  }),
});

builder.objectRef<OccurrenceRow>('OccurrenceClaim').implement({
  ...claim,
  description: 'That an event happened, at the time in `occurred`, there.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'What.',
      resolve: ({ eventId }, _args, context) => present(eventById(context).load(eventId)),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where; null where that is not said.',
      resolve: ({ placeId }, _args, context) => (placeId === null ? null : placeById(context).load(placeId)),
    }),
  }),
});

const pairs = ([ids, labels]: ManyRow) =>
  (ids ?? []).map((id, i) => ({ id, label: labels?.[i] ?? ('Actor' as const) }));

builder.objectRef<StatementRow>('StatementClaim').implement({
  ...claim,
  description: 'Content that no other type of claim holds: a threat, a pledge, a forecast, an accusation in words.',
  fields: (t) => ({
    speaker: t.field({
      type: Actor,
      nullable: true,
      description: 'Whose words; null where the asserting source speaks for itself.',
      resolve: ({ speakerId }, _args, context) => (speakerId === null ? null : actorById(context).load(speakerId)),
    }),
    addressees: t.field({
      type: [Actor],
      description: 'To whom; at most 20.',
      resolve: async ({ addressees }, _args, context) =>
        (await actorById(context).loadMany(pairs(addressees).map(({ id }) => id))) as never,
    }),
    concerns: t.field({
      type: [Record],
      description: 'What it concerns: Actors, Events, Places; at most 20.',
      resolve: async ({ concerns }, _args, context) =>
        (await Promise.all(pairs(concerns).map(({ label, id }) => loadNodeById(context, label, id)))) as never,
    }),
  }),
});
