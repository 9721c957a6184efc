import { Actor } from '../actor/actor.schema.ts';
import { Claim } from '../claim/claim.schema.ts';
import { Document } from '../document/document.schema.ts';
import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { fewIds } from '../graphql/global-id.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { BasisEnum, CertaintyEnum } from '../lens/wording.schema.ts';
import { DateFilter, dateFilterValues } from '../record/dates.schema.ts';
import { InstantFilter, recordedFilters } from '../record/lookup.schema.ts';
import { Source } from '../source/source.schema.ts';
import { Assertion } from './assertion.schema.ts';
import {
  ACTOR_ASSERTIONS,
  type AssertionRow,
  CLAIM_ASSERTIONS,
  DOCUMENT_ASSERTIONS,
  SOURCE_ASSERTIONS,
  toAssertion,
} from './assertion.store.ts';
import { Polarity } from './enums.schema.ts';

/** The lists of assertions: under what is asserted, who asserts it, where it can be read, who speaks. */

export const AssertionConnection = connection<AssertionRow>('Assertion', Assertion, { about: 'assertions.' });
const AssertionOrder = orderEnum('AssertionOrder', CLAIM_ASSERTIONS.orders);
const AssertionFilter = builder.inputType('AssertionFilter', {
  description: 'Which assertions; all given parts must hold.',
  fields: (t) => ({
    polarities: t.field({ type: [Polarity], description: 'Affirming, denying or questioning.' }),
    certainties: t.field({
      type: [CertaintyEnum],
      description: 'Of one of these degrees; acts that cannot be read have none.',
    }),
    bases: t.field({ type: [BasisEnum], description: 'Known in one of these ways.' }),
    sources: t.idList({ description: 'By one of these sources: at most 20 ids.' }),
    readable: t.boolean({ description: 'Whether there is a document to read it in.' }),
    standing: t.boolean({
      description: 'True: neither withdrawn by its source nor struck by the editors; false: one of these.',
    }),
    root: t.boolean({ description: "Whether it rests on nobody else's word." }),
    stated: t.field({ type: DateFilter, description: 'When it was said.' }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});

function assertionFilters(filter: typeof AssertionFilter.$inferInput | null | undefined) {
  const { polarities, certainties, bases, sources, readable, standing, root, stated, recorded } = filter ?? {};
  return {
    polarities,
    certainties,
    bases,
    readable,
    standing,
    root,
    sources: fewIds('filter.sources', sources, 'Source'),
    ...dateFilterValues('statedAt', stated),
    ...recordedFilters(recorded),
  };
}

const assertionArguments = builder.args((t) => ({
  filter: t.field({ type: AssertionFilter, description: 'Which assertions.' }),
  orderBy: t.field({ type: AssertionOrder, defaultValue: 'STATED_FIRST', description: 'In which order.' }),
}));

const claimAssertions = pagesOf(CLAIM_ASSERTIONS, toAssertion);
const sourceAssertions = pagesOf(SOURCE_ASSERTIONS, toAssertion);
const documentAssertions = pagesOf(DOCUMENT_ASSERTIONS, toAssertion);
const actorAssertions = pagesOf(ACTOR_ASSERTIONS, toAssertion);

builder.interfaceField(Claim, 'assertions', (t) =>
  t.field({
    type: AssertionConnection,
    description: 'Who affirmed, denied or questioned it: every act, also withdrawn and struck ones, which say so.',
    args: { ...pageArguments, ...assertionArguments },
    resolve: (claim, args, context, info) =>
      claimAssertions(claim.id, args, assertionFilters(args.filter), context, info),
  }),
);
builder.objectField(Source, 'assertions', (t) =>
  t.field({
    type: AssertionConnection,
    description: 'Everything it asserted, denied or questioned.',
    args: { ...pageArguments, ...assertionArguments },
    resolve: (source, args, context, info) =>
      sourceAssertions(source.id, args, assertionFilters(args.filter), context, info),
  }),
);
builder.objectField(Document, 'assertions', (t) =>
  t.field({
    type: AssertionConnection,
    description: 'The acts that can be read in it.',
    args: { ...pageArguments, ...assertionArguments },
    resolve: (document, args, context, info) =>
      documentAssertions(document.id, args, assertionFilters(args.filter), context, info),
  }),
);
builder.interfaceField(Actor, 'assertions', (t) =>
  t.field({
    type: AssertionConnection,
    description: 'The acts in which it speaks itself.',
    args: { ...pageArguments, ...assertionArguments },
    resolve: (actor, args, context, info) =>
      actorAssertions(actor.id, args, assertionFilters(args.filter), context, info),
  }),
);
