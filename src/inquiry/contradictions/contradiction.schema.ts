import { assertionById } from '../../assertion/assertion.loaders.ts';
import { Assertion } from '../../assertion/assertion.schema.ts';
import { Polarity } from '../../assertion/enums.schema.ts';
import { claimById } from '../../claim/claim.loaders.ts';
import { Claim } from '../../claim/claim.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { answerId } from '../../graphql/listed.ts';
import { present } from '../../graphql/loader.ts';
import { ASSUMPTIONS, type Contradiction, RULES, type Side } from './contradiction.ts';
import { IndependentRoots } from '../corroboration/corroboration.schema.ts';

/** What one contradiction says of itself. */

export const RuleEnum = enumOf(
  'ContradictionRule',
  'By what rule two claims cannot both hold: the first that fits.',
  RULES,
  {
    DENIAL:
      'One affirms what the other denies: one claim, or two that differ in our wording alone. Doubt (QUESTIONS) denies nothing.',
    VALUE:
      'Figures of one event that no number fits both of, as `Event.figures` compares them. A figure told only against another is no total, and clashes with none.',
    ACTOR:
      'Different actors in a role that one fills: at the head of one object at one time (LEADS), or as PERPETRATOR or INSTIGATOR of an event without parts. Not where one of them is said to be, or (but for LEADS) to belong to, the other: SAME_AS, MEMBER_OF, PART_OF, CONTROLS, in at most three steps; nor of two leaders one of whom succeeded or ousted the other, unless their times say otherwise. A party in words alone excludes nobody.',
    TIME: 'Times of one event without parts that have no moment in common.',
    PLACE: 'Places of one event without parts of which neither is filed within the other.',
    CAUSE: 'Each of two events is said to have brought about the other. Different causes of one event add up.',
    STANCE:
      'One holder is said to support and to oppose or condemn one target, at one time: when it is said to have been so, else when it was first said.',
  },
);

const AssumptionEnum = enumOf(
  'ContradictionAssumption',
  'What a contradiction takes for granted and nobody said. POPULATION, DOER, PLACE, PERIOD: one figure leaves that part of its scope open, and it is taken to be as the other says. ONE_...: taken for granted as long as no voice tells both claims in one breath, on its own word and in one document (or both times where nobody can read it); where one does, there is no contradiction.',
  ASSUMPTIONS,
  {
    POPULATION: 'Who is counted.',
    DOER: 'Who is said to have done it.',
    PLACE: 'Where.',
    PERIOD: 'Over what time.',
    ONE_DOER: 'That one actor did it, alone.',
    ONE_TIME: 'That both speak of one time.',
    ONE_OCCURRENCE: 'That it happened once, at one time and in one place.',
  },
);

/** Acts of a side that are told; of the others there is the count, and `Claim.assertions`. */
const MOST_TOLD = 20;

const ContradictionSide = builder.objectRef<Side>('ContradictionSide').implement({
  description: 'One side of a contradiction: a claim, and who takes this side of it.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim.',
      resolve: ({ claimId }, _args, context) => present(claimById(context).load(claimId)),
    }),
    polarity: t.field({
      type: Polarity,
      description: 'Whether this side affirms the claim, or denies it; only in a DENIAL does one deny.',
      resolve: ({ polarity }) => polarity,
    }),
    assertions: t.field({
      type: [Assertion],
      description: `The acts that take this side and count, by when they were said, then by id: at most ${MOST_TOLD}.`,
      resolve: ({ actIds }, _args, context) =>
        Promise.all(actIds.slice(0, MOST_TOLD).map((id) => present(assertionById(context).load(id)))),
    }),
    assertionCount: t.int({
      description: 'How many acts take this side and count.',
      resolve: ({ actIds }) => actIds.length,
    }),
    independentRoots: t.field({
      type: IndependentRoots,
      description: 'From how many voices that may be independent these acts come.',
      resolve: ({ roots }) => roots,
    }),
  }),
});

/** A contradiction as it is answered: with the lens through which it was seen, in canonical form. */
export type Seen = Contradiction & { readonly lens: string };

export const ContradictionType = builder.objectRef<Seen>('Contradiction').implement({
  description:
    'Two claims that cannot both hold, or one claim that is affirmed and denied. That they clash says nothing of which holds.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; the same wherever the two claims are found to clash by this rule, under one lens.',
      resolve: ({ id, lens }) => answerId('Contradiction', id, lens),
    }),
    rule: t.field({ type: RuleEnum, description: 'By what rule.', resolve: ({ rule }) => rule }),
    one: t.field({
      type: ContradictionSide,
      description: 'One side; of a DENIAL who affirms.',
      resolve: ({ one }) => one,
    }),
    other: t.field({
      type: ContradictionSide,
      description: 'The other side; of a DENIAL who denies, mostly the same claim.',
      resolve: ({ other }) => other,
    }),
    assuming: t.field({
      type: [AssumptionEnum],
      description: 'What it takes for granted: at most 7; none where the claims clash as they stand.',
      resolve: ({ assuming }) => [...assuming],
    }),
    reason: t.exposeString('reason', { description: 'Why they cannot both hold, in one sentence.' }),
    strength: t.exposeInt('strength', {
      description: "The smaller of the two sides' `independentRoots.min`: how well the weaker side is supported.",
    }),
  }),
});
