import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enums.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { readFields } from '../lens/lens.schema.ts';
import { InstantFilter, lookedUp, lookUpArguments, recordedFilters, textFilter } from '../record/lookup.schema.ts';
import { loadsNodes, Node, Record } from '../record/node.schema.ts';
import { Named } from '../record/named.schema.ts';
import { ORGANIZATION_TYPES } from './actor.ts';
import { actorById } from './actor.loaders.ts';
import { ACTOR, type ActorRow, ACTORS } from './actor.store.ts';

loadsNodes('Actor', actorById);

export const Actor = builder.interfaceRef<ActorRow>('Actor').implement({
  description: 'Who can act, be acted on or take a stance. What it is said to be or do is a claim, never a field here.',
  interfaces: [Node, Record, Named],
  resolveType: ({ typename }) => typename,
});

const kind = { interfaces: [Node, Record, Named, Actor], isTypeOf: () => true };

builder.objectRef<ActorRow>('Person').implement({ ...kind, description: 'One human being.' });
builder.objectRef<ActorRow>('State').implement({ ...kind, description: 'A state.' });
builder.objectRef<ActorRow>('Community').implement({
  ...kind,
  description: 'A population: a faith, a people, the residents of a town.',
});

const OrganizationType = enumOf('OrganizationType', 'What sort of body an organization is.', ORGANIZATION_TYPES, {
  GOVERNMENT: 'A government or a part of one.',
  ARMED_GROUP: "A body under arms that is no state's own army.",
  PARTY: 'A political party or movement.',
  MEDIA: 'A publisher or broadcaster.',
  NGO: 'A non-governmental body.',
  COMPANY: 'A company.',
  OTHER: 'Anything else.',
});

builder.objectRef<ActorRow>('Organization').implement({
  ...kind,
  description: 'A body of people that acts as one.',
  fields: (t) => ({
    organizationType: t.field({
      type: OrganizationType,
      description: 'What sort of body.',
      resolve: ({ organizationType }) => organizationType ?? 'OTHER',
    }),
  }),
});

const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'The kinds of actor.',
  values: {
    PERSON: { value: 'Person', description: 'One human being.' },
    ORGANIZATION: { value: 'Organization', description: 'A body of people that acts as one.' },
    STATE: { value: 'State', description: 'A state.' },
    COMMUNITY: { value: 'Community', description: 'A population.' },
  } as const,
});

export const ActorConnection = connection<ActorRow>('Actor', Actor, { about: 'actors.' });
const ActorOrder = orderEnum('ActorOrder', ACTORS.orders);
const ActorFilter = builder.inputType('ActorFilter', {
  description: 'Which actors; all given parts must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [ActorKindEnum], description: 'Of one of these kinds.' }),
    organizationTypes: t.field({ type: [OrganizationType], description: 'Organizations of one of these sorts.' }),
    text: t.string({
      description: 'Its names hold these words, 1 to 16 of them, in any spelling or script that folds to the same.',
    }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});

const actors = pagesOf(ACTORS, ACTOR.toRow);

readFields((t) => ({
  actor: t.field({
    type: Actor,
    nullable: true,
    description: 'One actor, of whatever kind; null where there is none.',
    args: lookUpArguments,
    resolve: (_root, args, context, info) => actorById(context).load(lookedUp('actor', args, context, info) ?? ''),
  }),
  actors: t.field({
    type: ActorConnection,
    description: 'All actors, by name.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: ActorFilter, description: 'Which actors.' }),
      orderBy: t.arg({ type: ActorOrder, defaultValue: 'NAME', description: 'In which order.' }),
    },
    resolve: (_root, args, context, info) => {
      const { kinds, organizationTypes, text, recorded } = args.filter ?? {};
      return actors(
        '',
        args,
        { kinds, organizationTypes, ...textFilter(text), ...recordedFilters(recorded) },
        context,
        info,
      );
    },
  }),
}));
