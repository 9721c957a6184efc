import { assertionById } from '../../assertion/assertion.loaders.ts';
import { Assertion } from '../../assertion/assertion.schema.ts';
import { claimById } from '../../claim/claim.loaders.ts';
import { Claim } from '../../claim/claim.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { connection } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/enums.ts';
import { present } from '../../graphql/loader.ts';
import { sourceById } from '../../source/source.loaders.ts';
import { Source } from '../../source/source.schema.ts';
import { CHANGE_KINDS, type Change } from './changes.ts';
import type { Entry } from './chronicle.ts';
import type { Lag, Reporter } from './reporters.ts';
import type { Moment } from './times.ts';

/** The lines of a chronicle, in the API. */

const assertion = (context: Context, id: string) => present(assertionById(context).load(id));
const source = (context: Context, id: string) => present(sourceById(context).load(id));

const MomentType = builder.objectRef<Moment>('Moment').implement({
  description: 'When something was said, as far as it can be worked out.',
  fields: (t) => ({
    earliest: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Not before; null where that is open.',
      resolve: ({ earliest }) => (earliest === null ? null : new Date(earliest)),
    }),
    latest: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Not after; null where that is open.',
      resolve: ({ latest }) => (latest === null ? null : new Date(latest)),
    }),
    bounded: t.exposeBoolean('bounded', {
      description:
        'True where its own words leave an end open, and others set it: an act is never later than one that passes it on, and never earlier than one that it passes on.',
    }),
  }),
});

const ChangeKind = enumOf('ChangeKind', 'What a source changed.', CHANGE_KINDS, {
  FIGURE: 'The number that it gives for the same question.',
  POLARITY: 'From affirming to denying or questioning the claim, or back.',
  CERTAINTY: 'How sure it is of the claim.',
});
const ChronicleChange = builder.objectRef<Change>('ChronicleChange').implement({
  description: 'What a source had said before on the same question.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKind, description: 'What changed.', resolve: ({ kind }) => kind }),
    from: t.field({
      type: Assertion,
      description: 'What it had said before; of a FIGURE on another claim.',
      resolve: ({ from }, _args, context) => assertion(context, from),
    }),
    to: t.field({
      type: Assertion,
      description: 'What it said instead.',
      resolve: ({ to }, _args, context) => assertion(context, to),
    }),
  }),
});

const ChronicleEntry = builder.objectRef<Entry>('ChronicleEntry').implement({
  description: 'What one source said on one claim: when first, when last, what it had said before.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'Whose voice.',
      resolve: ({ sourceId }, _args, context) => source(context, sourceId),
    }),
    claim: t.field({
      type: Claim,
      description: 'On what.',
      resolve: ({ claimId }, _args, context) => present(claimById(context).load(claimId)),
    }),
    first: t.field({
      type: Assertion,
      description: 'The first of its acts on it, as far as times tell.',
      resolve: ({ first }, _args, context) => assertion(context, first),
    }),
    last: t.field({
      type: Assertion,
      description: 'The last of its acts on it, as far as times tell; the same where there is but one.',
      resolve: ({ last }, _args, context) => assertion(context, last),
    }),
    firstSaid: t.field({
      type: MomentType,
      description: 'When it first said it: an act of which no time is known may have been earlier than all others.',
      resolve: ({ firstSaid }) => firstSaid,
    }),
    lastSaid: t.field({
      type: MomentType,
      description: 'When it last said it.',
      resolve: ({ lastSaid }) => lastSaid,
    }),
    changedFrom: t.field({
      type: [ChronicleChange],
      description:
        'What it had for certain said before on the same question, and said otherwise here: at most 3, one of a kind. Two things said at one time, or at times that may be one, are no change.',
      resolve: ({ changedFrom }) => [...changedFrom],
    }),
    withdrawnAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it took back the last of what it said; null where something of it stands.',
      resolve: ({ withdrawnAt }) => (withdrawnAt === null ? null : new Date(withdrawnAt)),
    }),
  }),
});

const LagType = builder.objectRef<Lag>('Lag').implement({
  description: 'How long after the first report: whole seconds, rounded outwards.',
  fields: (t) => ({
    atLeast: t.exposeFloat('atLeast', { description: 'Not less than so many seconds; 0 where that is open.' }),
    atMost: t.exposeFloat('atMost', {
      nullable: true,
      description: 'Not more than so many seconds; null where that is open.',
    }),
  }),
});

const ChronicleReporter = builder.objectRef<Reporter>('ChronicleReporter').implement({
  description: 'When a source first spoke on an event, and how long after the first report of all.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'Whose voice.',
      resolve: ({ sourceId }, _args, context) => source(context, sourceId),
    }),
    first: t.field({
      type: Assertion,
      description: 'The first of its acts on the event, as far as times tell.',
      resolve: ({ first }, _args, context) => assertion(context, first),
    }),
    firstSaid: t.field({
      type: MomentType,
      description: 'When it first spoke on the event.',
      resolve: ({ firstSaid }) => firstSaid,
    }),
    lag: t.field({
      type: LagType,
      description: 'How long after the first report of all; of several that may have been it, whichever was.',
      resolve: ({ lag }) => lag,
    }),
  }),
});

const ORDER =
  'by the earliest time at which it can have been said; where that is open last, by the latest; then by id.';
export const ChronicleEntryConnection = connection<Entry>('ChronicleEntry', ChronicleEntry, {
  about: `entries, ${ORDER}`,
});
export const ChronicleReporterConnection = connection<Reporter>('ChronicleReporter', ChronicleReporter, {
  about: `sources, ${ORDER}`,
});
