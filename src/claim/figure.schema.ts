import { eventById } from '../event/event.loaders.ts';
import { Event } from '../event/event.schema.ts';
import { builder } from '../graphql/builder.ts';
import { present } from '../graphql/loader.ts';
import { placeById } from '../place/place.loaders.ts';
import { Place } from '../place/place.schema.ts';
import { known, PartialDate } from '../record/dates.schema.ts';
import { Node, Record } from '../record/node.schema.ts';
import { claimById } from './claim.loaders.ts';
import type { FigureRow } from './claim.row.ts';
import { Claim } from './claim.schema.ts';
import { FigureRelation, Measure, Qualifier } from './enums.schema.ts';
import { partiesOf, Party, partyOf } from './party.schema.ts';

/** A figure's counts may exceed GraphQL's Int, which ends at 2,147,483,647; more people than that were never counted. */
export const FigureClaim = builder.objectRef<FigureRow>('FigureClaim');

FigureClaim.implement({
  description:
    'A number about an event, with the scope that its source gives it. A part of the scope that is null was left open, and is not to be filled in from the event.',
  interfaces: [Node, Record, Claim],
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'About what.',
      resolve: ({ eventId }, _args, context) => present(eventById(context).load(eventId)),
    }),
    measure: t.field({ type: Measure, description: 'What is counted.', resolve: ({ measure }) => measure }),
    measureWords: t.exposeString('measureWords', {
      nullable: true,
      description: 'What is counted, in words, where `measure` is OTHER.',
    }),
    populations: t.field({
      type: [Party],
      description: 'Who is counted, at most 20; empty where the source names nobody.',
      resolve: ({ populations }) => partiesOf(populations),
    }),
    low: t.float({ nullable: true, description: 'Lowest number, whole; null = open.', resolve: ({ low }) => low }),
    high: t.float({ nullable: true, description: 'Highest number, whole; null = open.', resolve: ({ high }) => high }),
    qualifier: t.field({
      type: Qualifier,
      description: 'How the source limits the number.',
      resolve: ({ qualifier }) => qualifier,
    }),
    words: t.exposeString('words', { nullable: true, description: 'The figure as the source words it: "hundreds".' }),
    doer: t.field({
      type: Party,
      nullable: true,
      description: 'Who is said to have done it.',
      resolve: ({ doerId, doerWords }) => partyOf(doerId, doerWords),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where.',
      resolve: ({ placeId }, _args, context) => (placeId === null ? null : placeById(context).load(placeId)),
    }),
    period: t.field({
      type: PartialDate,
      nullable: true,
      description: 'Over what time.',
      resolve: ({ period }) => known(period),
    }),
    cumulative: t.exposeBoolean('cumulative', {
      nullable: true,
      description: 'Whether it counts up from a beginning; null where that is not said.',
    }),
    asOf: t.field({
      type: PartialDate,
      nullable: true,
      description: 'The moment up to which it counts.',
      resolve: ({ asOf }) => known(asOf),
    }),
    relation: t.field({
      type: FigureRelation,
      nullable: true,
      description: 'How it stands to `relativeTo`. Such a figure is no total.',
      resolve: ({ relation }) => relation,
    }),
    relativeTo: t.field({
      type: FigureClaim,
      nullable: true,
      description: 'The figure that it is said against.',
      resolve: async ({ relativeToId }, _args, context) =>
        relativeToId === null ? null : ((await claimById(context).load(relativeToId)) as FigureRow | null),
    }),
  }),
});
