import { actorById } from '../../actor/actor.loaders.ts';
import { Actor } from '../../actor/actor.schema.ts';
import { Event } from '../../event/event.schema.ts';
import { builder } from '../../graphql/builder.ts';
import type { Label } from '../../record/key.ts';
import { loadNodeById, Record } from '../../record/node.schema.ts';
import {
  ACTOR_OPPOSED_BY,
  ACTOR_OPPOSES,
  ACTOR_SUPPORTED_BY,
  ACTOR_SUPPORTS,
  EVENT_OPPOSED_BY,
  EVENT_SUPPORTED_BY,
} from './declarations.ts';
import { certaintyArguments, linkConnection, linksWithClaims } from './evidence.schema.ts';

/** Who supports whom, and who opposes whom. Each answer comes with what it rests on. */

const HolderConnection = linkConnection('Holder', Actor, {
  about: 'actors said to take a stance, the most-asserted first, then by id.',
  nodes: false,
  load: (context, { id }) => actorById(context).load(id),
});
const TargetConnection = linkConnection('Target', Record, {
  about: 'actors and events on which a stance is said to be taken, the most-asserted first, then by id.',
  nodes: false,
  load: (context, { id, tells }) => loadNodeById(context, tells[0] as Label, id),
});

const actorSupports = linksWithClaims(ACTOR_SUPPORTS);
const actorSupportedBy = linksWithClaims(ACTOR_SUPPORTED_BY);
const actorOpposes = linksWithClaims(ACTOR_OPPOSES);
const actorOpposedBy = linksWithClaims(ACTOR_OPPOSED_BY);
const eventSupportedBy = linksWithClaims(EVENT_SUPPORTED_BY);
const eventOpposedBy = linksWithClaims(EVENT_OPPOSED_BY);

builder.interfaceFields(Actor, (t) => ({
  supports: t.field({
    type: TargetConnection,
    description: 'What it is said to support.',
    args: certaintyArguments,
    resolve: (actor, args, context, info) => actorSupports(actor.id, args, context, info),
  }),
  supportedBy: t.field({
    type: HolderConnection,
    description: 'Who is said to support it.',
    args: certaintyArguments,
    resolve: (actor, args, context, info) => actorSupportedBy(actor.id, args, context, info),
  }),
  opposes: t.field({
    type: TargetConnection,
    description: 'What it is said to oppose or condemn.',
    args: certaintyArguments,
    resolve: (actor, args, context, info) => actorOpposes(actor.id, args, context, info),
  }),
  opposedBy: t.field({
    type: HolderConnection,
    description: 'Who is said to oppose or condemn it.',
    args: certaintyArguments,
    resolve: (actor, args, context, info) => actorOpposedBy(actor.id, args, context, info),
  }),
}));
builder.objectFields(Event, (t) => ({
  supportedBy: t.field({
    type: HolderConnection,
    description: 'Who is said to support it.',
    args: certaintyArguments,
    resolve: (event, args, context, info) => eventSupportedBy(event.id, args, context, info),
  }),
  opposedBy: t.field({
    type: HolderConnection,
    description: 'Who is said to oppose or condemn it.',
    args: certaintyArguments,
    resolve: (event, args, context, info) => eventOpposedBy(event.id, args, context, info),
  }),
}));
