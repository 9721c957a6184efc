import { claimById } from '../../claim/claim.loaders.ts';
import type { FigureRow } from '../../claim/claim.row.ts';
import { FigureRelation } from '../../claim/enums.schema.ts';
import { FigureClaim } from '../../claim/figure.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { connection } from '../../graphql/connection.ts';
import { present } from '../../graphql/loader.ts';
import type { Part } from './answer.schema.ts';
import { FigureType } from './figure.schema.ts';
import type { RelativeFigure } from './figures.ts';

/** Figures told only against others. */

const RelativeFigureType = builder.objectRef<Part<RelativeFigure>>('RelativeFigure').implement({
  description: 'A figure told only against another: its own number is the difference, and is added to nothing.',
  fields: (t) => ({
    figure: t.field({
      type: FigureType,
      description: 'The figure.',
      resolve: ({ of, answer }) => ({ of: of.figure, answer }),
    }),
    relation: t.field({
      type: FigureRelation,
      description: 'How it stands to the other.',
      resolve: ({ of }) => of.relation,
    }),
    relativeTo: t.field({
      type: FigureClaim,
      description: 'The claim of the other.',
      resolve: async ({ of }, _args, context) => (await present(claimById(context).load(of.relativeToId))) as FigureRow,
    }),
    against: t.field({
      type: FigureType,
      nullable: true,
      description: 'The other, where it stands here too; null where nobody affirms it in this view.',
      resolve: ({ of, answer }) => (of.against ? { of: of.against, answer } : null),
    }),
  }),
});

export const RelativeFigureConnection = connection<Part<RelativeFigure>>('RelativeFigure', RelativeFigureType, {
  about: 'figures told only against others, by what they count, then by their numbers.',
});
