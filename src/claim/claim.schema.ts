import { Actor } from '../actor/actor.schema.ts';
import { Event } from '../event/event.schema.ts';
import { builder } from '../graphql/builder.ts';
import { present } from '../graphql/loader.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { fewIds } from '../graphql/global-id.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { Place } from '../place/place.schema.ts';
import { readFields } from '../lens/lens.schema.ts';
import { DateFilter, dateFilterValues, known, PartialDate } from '../record/dates.schema.ts';
import { idOf } from '../record/key.ts';
import { InstantFilter, lookedUp, lookUpArguments, recordedFilters, textFilter } from '../record/lookup.schema.ts';
import { loadInView, loadNodeById, loadsNodes, Node, Record } from '../record/node.schema.ts';
import { RestsOn } from '../record/named.schema.ts';
import { CLAIM_ROLES, type Named, namedBy } from './about.ts';
import { claimById, claimInView } from './claim.loaders.ts';
import { type ClaimRow, toClaim } from './claim.row.ts';
import { ACTOR_CLAIMS, ACTOR_TIES, CLAIMS, EVENT_CLAIMS, PLACE_CLAIMS } from './claim.store.ts';
import { ClaimType, InvolvementRole, Measure, StanceEnum, TieEnum } from './enums.schema.ts';

loadsNodes('Claim', claimById, claimInView);

export const ClaimRole = builder.enumType('ClaimRole', {
  description: 'As what a claim names something: the field of the claim.',
  values: Object.fromEntries(
    CLAIM_ROLES.map((role) => [role.toUpperCase(), { value: role, description: `In the field \`${role}\`.` }]),
  ),
});

const About = builder.objectRef<Named>('About').implement({
  description: 'Something that a claim names.',
  fields: (t) => ({
    role: t.field({ type: ClaimRole, description: 'As what.', resolve: ({ role }) => role }),
    node: t.field({
      type: Record,
      description: 'What.',
      resolve: ({ label, id }, _args, context) => present(loadNodeById(context, label, id)),
    }),
  }),
});

export const Claim = builder.interfaceRef<ClaimRow>('Claim').implement({
  description: 'A proposition, normalised, said by nobody yet: its assertions are who says so. Never a fact.',
  interfaces: [Node, Record],
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The proposition in our own words: short, neutral, no more exact than its source.',
    }),
    occurred: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When that of which it speaks is said to have happened.',
      resolve: ({ occurred }) => known(occurred),
    }),
    about: t.field({
      type: [About],
      description: 'Everything it names, in the order of its fields: at most 41.',
      resolve: (claim) => namedBy(claim),
    }),
  }),
});

export const ClaimConnection = connection<ClaimRow>('Claim', Claim, { about: 'claims.' });
export const ClaimOrder = orderEnum('ClaimOrder', CLAIMS.orders);
const ClaimFilter = builder.inputType('ClaimFilter', {
  description: 'Which claims; all given parts must hold.',
  fields: (t) => ({
    types: t.field({ type: [ClaimType], description: 'Of one of these types.' }),
    measures: t.field({ type: [Measure], description: 'Figures that count one of these.' }),
    roles: t.field({ type: [InvolvementRole], description: 'Involvements in one of these roles.' }),
    stances: t.field({ type: [StanceEnum], description: 'Stances of one of these.' }),
    ties: t.field({ type: [TieEnum], description: 'Ties of one of these.' }),
    about: t.idList({ description: 'Naming one of these actors, events or places: at most 20 ids.' }),
    reportedBy: t.idList({ description: 'Asserted, denied or questioned by one of these sources: at most 20 ids.' }),
    disputed: t.boolean({ description: 'Whether some source denies it.' }),
    occurred: t.field({ type: DateFilter, description: 'When that of which it speaks is said to have happened.' }),
    text: t.string({
      description: 'Its text holds these words, 1 to 16 of them, in any spelling or script that folds to the same.',
    }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});

/** The arguments of every list of claims. */
export const claimArguments = builder.args((t) => ({
  filter: t.field({ type: ClaimFilter, description: 'Which claims.' }),
  orderBy: t.field({ type: ClaimOrder, defaultValue: 'OCCURRED_FIRST', description: 'In which order.' }),
}));

function claimFilters(filter: typeof ClaimFilter.$inferInput | null | undefined) {
  const { types, measures, roles, stances, ties, about, reportedBy, disputed, occurred, text, recorded } = filter ?? {};
  return {
    kinds: types,
    measures,
    roles,
    stances,
    ties,
    disputed,
    about: fewIds('filter.about', about, 'Actor', 'Event', 'Place'),
    reportedBy: fewIds('filter.reportedBy', reportedBy, 'Source'),
    ...dateFilterValues('occurred', occurred),
    ...textFilter(text),
    ...recordedFilters(recorded),
  };
}

const claims = pagesOf(CLAIMS, toClaim);
const eventClaims = pagesOf(EVENT_CLAIMS, toClaim);
const actorClaims = pagesOf(ACTOR_CLAIMS, toClaim);
const placeClaims = pagesOf(PLACE_CLAIMS, toClaim);
const actorTies = pagesOf(ACTOR_TIES, toClaim);

builder.objectField(Event, 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims that name it, in whatever role.',
    args: { ...pageArguments, ...claimArguments },
    resolve: (event, args, context, info) => eventClaims(event.id, args, claimFilters(args.filter), context, info),
  }),
);
builder.objectField(Place, 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims that name it, in whatever role.',
    args: { ...pageArguments, ...claimArguments },
    resolve: (place, args, context, info) => placeClaims(place.id, args, claimFilters(args.filter), context, info),
  }),
);
builder.interfaceFields(Actor, (t) => ({
  claims: t.field({
    type: ClaimConnection,
    description: 'The claims that name it, in whatever role.',
    args: { ...pageArguments, ...claimArguments },
    resolve: (actor, args, context, info) => actorClaims(actor.id, args, claimFilters(args.filter), context, info),
  }),
  ties: t.field({
    type: ClaimConnection,
    description: 'The ties that it is said to have, on either end: claims of type TIE.',
    args: { ...pageArguments, ...claimArguments },
    resolve: (actor, args, context, info) => actorTies(actor.id, args, claimFilters(args.filter), context, info),
  }),
}));
builder.objectField(RestsOn, 'claims', (t) =>
  t.field({
    type: [Claim],
    description: 'CLAIMS: which; at most 50.',
    resolve: async ([, keys], _args, context) =>
      (await Promise.all((keys ?? []).map((key) => claimById(context).load(idOf(key))))).filter(
        (claim) => claim !== null,
      ),
  }),
);

readFields((t) => ({
  claim: t.field({
    type: Claim,
    nullable: true,
    description: 'One claim, of whatever type; null where there is none.',
    args: lookUpArguments,
    resolve: (_root, args, context, info) =>
      loadInView(claimById(context).load(lookedUp('claim', args, context, info) ?? ''), context, info),
  }),
  claims: t.field({
    type: ClaimConnection,
    description: 'All claims, by the time of which they speak.',
    args: { ...pageArguments, ...claimArguments },
    resolve: (_root, args, context, info) => claims('', args, claimFilters(args.filter), context, info),
  }),
}));
