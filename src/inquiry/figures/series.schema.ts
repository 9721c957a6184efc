import { builder } from '../../graphql/builder.ts';
import { connection, pageArguments } from '../../graphql/connection.ts';
import { present } from '../../graphql/loader.ts';
import { PartialDate } from '../../record/dates.schema.ts';
import { sourceById } from '../../source/source.loaders.ts';
import { Source } from '../../source/source.schema.ts';
import { type Part, partsPage } from './answer.schema.ts';
import { FigureType } from './figure.schema.ts';
import type { Point, Series } from './series.ts';

/** Figures over time. */

const SeriesClock = builder.enumType('SeriesClock', {
  description: 'By which clock a figure has its place in a series.',
  values: {
    AS_OF: { description: 'By the moment up to which it counts.' },
    STATED_AT: { description: 'By when the source said it, since it does not say up to when it counts.' },
  },
});

const PointType = builder.objectRef<Part<Point>>('FigurePoint').implement({
  description: 'One figure of a series.',
  fields: (t) => ({
    figure: t.field({
      type: FigureType,
      description: 'The figure.',
      resolve: ({ of, answer }) => ({ of: of.figure, answer }),
    }),
    at: t.field({ type: PartialDate, description: 'When.', resolve: ({ of }) => of.at }),
    clock: t.field({ type: SeriesClock, description: 'By which clock.', resolve: ({ of }) => of.clock }),
    revises: t.boolean({
      description:
        'True where it says less than the one before: a count that goes on cannot fall, so the source has revised it. Nothing that it can mean reaches the one before; or both are lower bounds, and it is the lower.',
      resolve: ({ of }) => of.revises,
    }),
  }),
});

const PointConnection = connection<Part<Point>>('FigurePoint', PointType, {
  about: 'the figures of a series by time, then by when they were said.',
});

const SeriesType = builder.objectRef<Part<Series>>('FigureSeries').implement({
  description: 'What one source counted up from a beginning, in its own voice, over time, in one scope.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'Who counts.',
      resolve: ({ of }, _args, context) => present(sourceById(context).load(of.sourceId)),
    }),
    points: t.field({
      type: PointConnection,
      description:
        'Its figures, two at least, each where it was not the last said already; those whose time is not known are left out.',
      args: pageArguments,
      resolve: ({ of, answer }, ...rest) => partsPage({ answer, list: `series ${of.id}` }, of.points, ...rest),
    }),
  }),
});

export const SeriesConnection = connection<Part<Series>>('FigureSeries', SeriesType, {
  about: 'series, by what they count, then by their source.',
});
