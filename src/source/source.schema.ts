import { Actor } from '../actor/actor.schema.ts';
import { actorById } from '../actor/actor.loaders.ts';
import { builder } from '../graphql/builder.ts';
import { present } from '../graphql/loader.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enums.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { readFields } from '../lens/lens.schema.ts';
import { Amount, known, PartialDate, said } from '../record/dates.schema.ts';
import { InstantFilter, lookedUp, lookUpArguments, recordedFilters, textFilter } from '../record/lookup.schema.ts';
import { loadsNodes, Node, Record } from '../record/node.schema.ts';
import { Named, RestsOn } from '../record/named.schema.ts';
import { handleKey, SOURCE_TYPES } from './source.ts';
import { runnersOf, sourceByHandle, sourceById } from './source.loaders.ts';
import { ACTOR_SOURCES, type RunnerRow, type SourceRow, SOURCES, toSource } from './source.store.ts';

loadsNodes('Source', sourceById);

const SourceType = enumOf('SourceType', 'What sort of voice a source is.', SOURCE_TYPES, {
  OUTLET: 'A newspaper, site or broadcaster.',
  AGENCY: 'A news agency.',
  MONITOR: 'A body that watches and counts.',
  OFFICIAL_CHANNEL: 'The channel of an office or body.',
  ACCOUNT: 'An account on a social medium.',
  EYEWITNESS: 'Somebody who was there.',
  UNKNOWN: 'The text does not tell.',
});

export const Source = builder.objectRef<SourceRow>('Source');

const Runner = builder.objectRef<RunnerRow>('Runner').implement({
  description: "Who runs a source. The editors' arrangement, not evidence.",
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      description: 'Who.',
      resolve: ({ actorId }, _args, context) => present(actorById(context).load(actorId)),
    }),
    since: t.field({
      type: PartialDate,
      nullable: true,
      description: 'From when on, where known.',
      resolve: ({ since }) => known(since),
    }),
    until: t.field({
      type: PartialDate,
      nullable: true,
      description: 'Until when, where known.',
      resolve: ({ until }) => known(until),
    }),
    restsOn: t.field({
      type: RestsOn,
      nullable: true,
      description: 'What this rests on, where that differs from the record.',
      resolve: ({ restsOn }) => (restsOn[0] === null ? null : restsOn),
    }),
  }),
});

export const SourceConnection = connection<SourceRow>('Source', Source, { about: 'sources.' });
const SourceOrder = orderEnum('SourceOrder', SOURCES.orders);
const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Which sources; all given parts must hold.',
  fields: (t) => ({
    types: t.field({ type: [SourceType], description: 'Of one of these sorts.' }),
    named: t.boolean({ description: 'Whether the source has a name of its own.' }),
    collective: t.boolean({ description: 'Whether it is several voices that cannot be told apart.' }),
    text: t.string({
      description:
        'Its names or handle hold these words, 1 to 16 of them, in any spelling or script that folds to the same.',
    }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});
const sourceArguments = builder.args((t) => ({
  filter: t.field({ type: SourceFilter, description: 'Which sources.' }),
  orderBy: t.field({ type: SourceOrder, defaultValue: 'NAME', description: 'In which order.' }),
}));

function sourceFilters(filter: typeof SourceFilter.$inferInput | null | undefined) {
  const { types, named, collective, text, recorded } = filter ?? {};
  return { types, named, collective, ...textFilter(text), ...recordedFilters(recorded) };
}

Source.implement({
  description: 'A voice that reports: an outlet, a monitor, an account. Not the actor who runs it.',
  interfaces: [Node, Record, Named],
  fields: (t) => ({
    sourceType: t.field({
      type: SourceType,
      description: 'What sort of voice.',
      resolve: ({ sourceType }) => sourceType,
    }),
    named: t.exposeBoolean('named', {
      description: 'False where the text does not name it: the name is then our description.',
    }),
    collective: t.exposeBoolean('collective', {
      description: 'True where it is several voices that cannot be told apart.',
    }),
    voices: t.field({
      type: Amount,
      nullable: true,
      description: 'How many voices a collective source is said to be.',
      resolve: ({ voices }) => said(voices),
    }),
    handle: t.exposeString('handle', { nullable: true, description: 'The name by which an account is addressed.' }),
    address: t.exposeString('address', {
      nullable: true,
      description: 'Its address on the web. Not fetched, not vouched for.',
    }),
    runBy: t.field({
      type: [Runner],
      description: 'Who runs it, at most 20, in the order of the record.',
      resolve: ({ id }, _args, context) => runnersOf(context).load(id),
    }),
  }),
});

const sources = pagesOf(SOURCES, toSource);
const actorSources = pagesOf(ACTOR_SOURCES, toSource);

builder.interfaceField(Actor, 'sources', (t) =>
  t.field({
    type: SourceConnection,
    description: 'The sources it runs, by name.',
    args: { ...pageArguments, ...sourceArguments },
    resolve: (actor, args, context, info) => actorSources(actor.id, args, sourceFilters(args.filter), context, info),
  }),
);

readFields((t) => ({
  source: t.field({
    type: Source,
    nullable: true,
    description: 'One source, by id, key or handle; null where there is none.',
    args: {
      ...lookUpArguments,
      handle: t.arg.string({ description: 'The handle of an account, with or without the @ before it.' }),
    },
    resolve: (_root, args, context, info) => {
      const id = lookedUp('source', args, context, info, 'handle');
      return id === undefined
        ? sourceByHandle(context).load(handleKey(args.handle ?? ''))
        : sourceById(context).load(id);
    },
  }),
  sources: t.field({
    type: SourceConnection,
    description: 'All sources, by name.',
    args: { ...pageArguments, ...sourceArguments },
    resolve: (_root, args, context, info) => sources('', args, sourceFilters(args.filter), context, info),
  }),
}));
