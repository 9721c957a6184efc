import { builder } from '../../graphql/builder.ts';
import { connection, pageArguments } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { Measure } from '../../claim/enums.schema.ts';
import { independentRoots } from '../corroboration/corroboration.ts';
import { type Part, partsPage } from './answer.schema.ts';
import type { Camp } from './camps.ts';
import { RULES } from './compare.ts';
import { FigureConnection, FigureType, IntervalType } from './figure.schema.ts';
import type { Pair } from './pairs.ts';
import { IndependentRoots } from '../corroboration/corroboration.schema.ts';
import { SCOPE_PARTS } from './scope.ts';

/** Which figures can hold together, and which cannot. */

export const ScopePartEnum = enumOf('ScopePart', 'A part of what a figure counts.', SCOPE_PARTS, {
  MEASURE: 'What is counted. Never assumed.',
  POPULATION: 'Who is counted.',
  DOER: 'Who is said to have done it.',
  PLACE: 'Where.',
  PERIOD: 'Over what time: from when, and up to when.',
});

const FigureRule = enumOf('FigureRule', 'By which rule two figures were compared.', RULES, {
  OVERLAP: 'One scope, and some number fits both.',
  DISJOINT: 'One scope, and no number fits both.',
  PART_WITHIN_WHOLE:
    'One counts a part of what the other counts, and its lowest number is not above the highest of the other.',
  PART_ABOVE_WHOLE:
    'One counts a part of what the other counts, and its lowest number is above the highest of the other.',
  DIFFERENT_SCOPE:
    'Both say something of one part of the scope, and it is not shown to be the same, nor one in the other.',
  CROSSED_SCOPES: 'Each counts more than the other in some part of the scope.',
  RELATIVE: 'One is told only against another figure, and is no total.',
});

const assuming =
  'Parts of the scope that were left open and taken to be the same, at most 4: MEASURE is never assumed. A time in words alone is open.';

const CampType = builder.objectRef<Part<Camp>>('FigureCamp').implement({
  description:
    'Figures of which every two can hold together, and to which no other can be added. A figure may be in several camps.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'What they count.', resolve: ({ of }) => of.measure }),
    measureWords: t.string({
      nullable: true,
      description: 'What they count, in words, where `measure` is OTHER.',
      resolve: ({ of }) => of.measureWords,
    }),
    figures: t.field({
      type: FigureConnection,
      description: 'The figures.',
      args: pageArguments,
      resolve: ({ of, answer }, ...rest) => partsPage({ answer, list: `camp ${of.id}` }, of.figures, ...rest),
    }),
    interval: t.field({
      type: IntervalType,
      description:
        'What they leave together for the widest of their scopes: from the highest low (a part is in its whole) to the lowest high of those that count no part of another. For figures of one scope it is what they have in common.',
      resolve: ({ of }) => of.interval,
    }),
    assuming: t.field({ type: [ScopePartEnum], description: assuming, resolve: ({ of }) => [...of.assuming] }),
    independentRoots: t.field({
      type: IndependentRoots,
      description: 'On how many independent voices the figures of this camp rest together.',
      resolve: ({ of, answer }) =>
        independentRoots(
          answer.graph,
          of.figures.flatMap(({ claims }) => claims.map(({ id }) => id)),
        ),
    }),
  }),
});

const PairType = builder.objectRef<Part<Pair>>('FigurePair').implement({
  description: 'Two figures, and how they compare.',
  fields: (t) => ({
    one: t.field({
      type: FigureType,
      description: 'One of them: the lower, or of a part and its whole the part.',
      resolve: ({ of, answer }) => ({ of: of.one, answer }),
    }),
    other: t.field({
      type: FigureType,
      description: 'The other: the higher, or of a part and its whole the whole.',
      resolve: ({ of, answer }) => ({ of: of.other, answer }),
    }),
    rule: t.field({ type: FigureRule, description: 'By which rule.', resolve: ({ of }) => of.comparison.rule }),
    reason: t.string({ description: 'Why, in one sentence.', resolve: ({ of }) => of.comparison.reason }),
    assuming: t.field({
      type: [ScopePartEnum],
      description: assuming,
      resolve: ({ of }) => [...of.comparison.assuming],
    }),
    difference: t.field({
      type: ScopePartEnum,
      nullable: true,
      description: 'The part of the scope that keeps them from being compared; null where they were.',
      resolve: ({ of }) => of.comparison.difference ?? null,
    }),
    oneVoice: t.boolean({
      description:
        'Whether one source says both itself, and does not only attribute them. Where they clash it has then changed its word (see `series`), or the record is wrong.',
      resolve: ({ of }) => of.oneVoice,
    }),
  }),
});

export const CampConnection = connection<Part<Camp>>('FigureCamp', CampType, {
  about: 'camps, by what they count, their lowest number and their highest.',
});
export const PairConnection = connection<Part<Pair>>('FigurePair', PairType, {
  about: 'pairs of figures, by what the lower counts, its lowest number and its highest, then by those of the higher.',
});
