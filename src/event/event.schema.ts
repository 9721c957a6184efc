import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enums.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { placeById } from '../place/place.loaders.ts';
import { Place } from '../place/place.schema.ts';
import { readFields } from '../lens/lens.schema.ts';
import { DateFilter, dateFilterValues, known, PartialDate } from '../record/dates.schema.ts';
import { InstantFilter, lookedUp, lookUpArguments, recordedFilters, textFilter } from '../record/lookup.schema.ts';
import { loadsNodes, Node, Record } from '../record/node.schema.ts';
import { Named } from '../record/named.schema.ts';
import { EVENT_TYPES } from './event.ts';
import { eventById } from './event.loaders.ts';
import { EVENT, EVENT_PARTS, type EventRow, EVENTS, PLACE_EVENTS } from './event.store.ts';

loadsNodes('Event', eventById);

const EventType = enumOf('EventType', 'What sort of thing is said to have happened.', EVENT_TYPES, {
  ATTACK: 'One side used force against another.',
  CLASH: 'Sides fought one another.',
  KILLING: 'People were killed.',
  ABDUCTION: 'People were taken.',
  DETENTION: 'People were held.',
  DISPLACEMENT: 'People had to leave.',
  SHELTER: 'People were taken in.',
  PROTEST: 'People protested.',
  SPEECH: 'Somebody spoke in public.',
  DECISION: 'A body decided.',
  CHANGE_OF_POWER: 'Power passed from one to another.',
  OTHER: 'Anything else: `words` says what.',
});

export const Event = builder.objectRef<EventRow>('Event');

export const EventConnection = connection<EventRow>('Event', Event, { about: 'events.' });
const EventOrder = orderEnum('EventOrder', EVENTS.orders);
const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events; all given parts must hold.',
  fields: (t) => ({
    types: t.field({ type: [EventType], description: 'Of one of these sorts.' }),
    topLevel: t.boolean({ description: 'True: only events that are part of no other; false: only parts.' }),
    occurred: t.field({ type: DateFilter, description: 'When it is said to have happened.' }),
    text: t.string({
      description: 'Its names hold these words, 1 to 16 of them, in any spelling or script that folds to the same.',
    }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});
const eventArguments = builder.args((t) => ({
  filter: t.field({ type: EventFilter, description: 'Which events.' }),
  orderBy: t.field({ type: EventOrder, defaultValue: 'OCCURRED_FIRST', description: 'In which order.' }),
}));

function eventFilters(filter: typeof EventFilter.$inferInput | null | undefined) {
  const { types, topLevel, occurred, text, recorded } = filter ?? {};
  return {
    types,
    topLevel,
    ...dateFilterValues('occurred', occurred),
    ...textFilter(text),
    ...recordedFilters(recorded),
  };
}

const events = pagesOf(EVENTS, EVENT.toRow);
const eventParts = pagesOf(EVENT_PARTS, EVENT.toRow);
const placeEvents = pagesOf(PLACE_EVENTS, EVENT.toRow);

Event.implement({
  description: 'Something that is said to have happened. No proof that it did: its claims say who says so.',
  interfaces: [Node, Record, Named],
  fields: (t) => ({
    eventType: t.field({ type: EventType, description: 'What sort of event.', resolve: ({ eventType }) => eventType }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'What sort of event, in words, where `eventType` is OTHER.',
    }),
    occurred: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it is filed; the claims say who says when.',
      resolve: ({ occurred }) => known(occurred),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where it is filed; the claims say who says where.',
      resolve: ({ placeId }, _args, context) => (placeId === null ? null : placeById(context).load(placeId)),
    }),
    partOf: t.field({
      type: Event,
      nullable: true,
      description: 'The larger event that it is part of.',
      resolve: ({ partOfId }, _args, context) => (partOfId === null ? null : eventById(context).load(partOfId)),
    }),
    parts: t.field({
      type: EventConnection,
      description: 'The events that are directly part of it.',
      args: { ...pageArguments, ...eventArguments },
      resolve: (event, args, context, info) => eventParts(event.id, args, eventFilters(args.filter), context, info),
    }),
  }),
});

builder.objectField(Place, 'events', (t) =>
  t.field({
    type: EventConnection,
    description: 'The events filed at this place itself, not at places within it.',
    args: { ...pageArguments, ...eventArguments },
    resolve: (place, args, context, info) => placeEvents(place.id, args, eventFilters(args.filter), context, info),
  }),
);

readFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    description: 'One event; null where there is none.',
    args: lookUpArguments,
    resolve: (_root, args, context, info) => eventById(context).load(lookedUp('event', args, context, info) ?? ''),
  }),
  events: t.field({
    type: EventConnection,
    description: 'All events, by the time at which they are said to have happened.',
    args: { ...pageArguments, ...eventArguments },
    resolve: (_root, args, context, info) => events('', args, eventFilters(args.filter), context, info),
  }),
}));
