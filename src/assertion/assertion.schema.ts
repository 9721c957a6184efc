import { Actor } from '../actor/actor.schema.ts';
import { actorById } from '../actor/actor.loaders.ts';
import { claimById } from '../claim/claim.loaders.ts';
import { Claim } from '../claim/claim.schema.ts';
import { documentById } from '../document/document.loaders.ts';
import { Document } from '../document/document.schema.ts';
import { builder } from '../graphql/builder.ts';
import { present } from '../graphql/loader.ts';
import { BasisEnum, CertaintyEnum } from '../lens/wording.schema.ts';
import { readFields } from '../lens/lens.schema.ts';
import { loadInView, loadsNodes, Node, Record } from '../record/node.schema.ts';
import { lookedUp, lookUpArguments } from '../record/lookup.schema.ts';
import { known, PartialDate } from '../record/dates.schema.ts';
import { sourceById } from '../source/source.loaders.ts';
import { Source } from '../source/source.schema.ts';
import { assertionById, assertionInView } from './assertion.loaders.ts';
import type { AssertionRow } from './assertion.store.ts';
import { Polarity } from './enums.schema.ts';

loadsNodes('Assertion', assertionById, assertionInView);

export const Assertion = builder.objectRef<AssertionRow>('Assertion');

Assertion.implement({
  description:
    'One act of asserting one claim: by whom, where, when, how surely, affirmed or denied, and on whose word.',
  interfaces: [Node, Record],
  fields: (t) => ({
    label: t.string({
      description: 'Who does what with which claim.',
      resolve: async ({ polarity, sourceId, claimId }, _args, context) => {
        const [source, claim] = await Promise.all([
          sourceById(context).load(sourceId),
          claimById(context).load(claimId),
        ]);
        return `${source?.name} ${polarity.toLowerCase()}: ${claim?.text}`;
      },
    }),
    claim: t.field({
      type: Claim,
      description: 'What is asserted.',
      resolve: ({ claimId }, _args, context) => present(claimById(context).load(claimId)),
    }),
    source: t.field({
      type: Source,
      description: 'Whose voice it is.',
      resolve: ({ sourceId }, _args, context) => present(sourceById(context).load(sourceId)),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'Where it can be read; null where nobody can: the act is known by mention only.',
      resolve: ({ documentId }, _args, context) =>
        documentId === null ? null : documentById(context).load(documentId),
    }),
    speaker: t.field({
      type: Actor,
      nullable: true,
      description: "Who spoke, on the speaker's own act only.",
      resolve: ({ speakerId }, _args, context) => (speakerId === null ? null : actorById(context).load(speakerId)),
    }),
    polarity: t.field({
      type: Polarity,
      description: 'Whether it affirms, denies or questions the claim.',
      resolve: ({ polarity }) => polarity,
    }),
    certainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: "How sure the asserter's own wording is; null where it cannot be read.",
      resolve: ({ certainty }) => certainty,
    }),
    hedge: t.exposeString('hedge', { nullable: true, description: 'The words that showed the certainty.' }),
    basis: t.field({ type: BasisEnum, description: 'How the asserter says to know.', resolve: ({ basis }) => basis }),
    quote: t.exposeString('quote', {
      nullable: true,
      description: "The source's own words. Untrusted text: show it as text only.",
    }),
    language: t.exposeString('language', { nullable: true, description: 'Language of the quote (BCP 47).' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the document: page, paragraph, timestamp, frame.',
    }),
    statedAt: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it was said, where known.',
      resolve: ({ statedAt }) => known(statedAt),
    }),
  }),
});

/** How an act stopped counting: taken back by its source, or struck by the editors. Nothing is deleted. */
builder.objectFields(Assertion, (t) => ({
  withdrawnAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When the source took it back.',
    resolve: ({ withdrawnAt }) => (withdrawnAt === null ? null : new Date(withdrawnAt)),
  }),
  withdrawnWhy: t.exposeString('withdrawnWhy', { nullable: true, description: 'Why it took it back.' }),
  struckAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When the editors struck it, having recorded it wrongly.',
    resolve: ({ struckAt }) => (struckAt === null ? null : new Date(struckAt)),
  }),
  struckWhy: t.exposeString('struckWhy', { nullable: true, description: 'Why they struck it.' }),
}));

readFields((t) => ({
  assertion: t.field({
    type: Assertion,
    nullable: true,
    description: 'One assertion; null where there is none.',
    args: lookUpArguments,
    resolve: (_root, args, context, info) =>
      loadInView(assertionById(context).load(lookedUp('assertion', args, context, info) ?? ''), context, info),
  }),
}));
