import { Measure } from '../../claim/enums.schema.ts';
import { Event } from '../../event/event.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { pageArguments } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { fewIds } from '../../graphql/global-id.ts';
import { answerId } from '../../graphql/listed.ts';
import { clockArguments, lensOf } from '../../lens/lens.schema.ts';
import { type Lens, lensText } from '../../lens/lens.ts';
import { eventClaimsOf } from '../acts/acts.loaders.ts';
import { MOST_CLAIMS } from '../acts/claims.store.ts';
import { type Answer, partsPage } from './answer.schema.ts';
import { EnvelopeType } from './envelope.schema.ts';
import { CampConnection, PairConnection } from './clash.schema.ts';
import { FigureConnection } from './figure.schema.ts';
import { placesAboveOf } from './figures.loaders.ts';
import { type Asked, askedFor, type Clashes, clashesOf, figuresOf, MOST_COMPARED, MOST_ENVELOPES } from './figures.ts';
import { RelativeFigureConnection } from './relative.schema.ts';
import type { PlacesAbove } from './scope.ts';
import { SeriesConnection } from './series.schema.ts';
import type { Figure } from './standing.ts';

/** What numbers stand on an event, and which clash? */

/** An answer costs what ten objects do: it reads all figures of an event with everything upstream. */
const COST = 10;

const pairsOf = (relation: 'COMPATIBLE' | 'INCOMPATIBLE' | 'NOT_COMPARABLE', { pairs }: Clashes) =>
  pairs.filter(({ comparison }) => comparison.relation === relation);

const FiguresType = builder.objectRef<Answer>('Figures').implement({
  description:
    'What numbers stand on an event, and which clash. A number stands where an act that counts affirms it. Computed from claims of type FIGURE each time it is asked for, and never summed across sources.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the event, the arguments and the lens.' }),
    envelope: t.field({
      type: EnvelopeType,
      nullable: true,
      description:
        'From the lowest to the highest: of the measure asked for; where none is, of the first in the order of `Measure` that is counted here, and it says which. Null where there is no total.',
      resolve: ({ figures }) => figures.envelopes[0] ?? null,
    }),
    envelopes: t.field({
      type: [EnvelopeType],
      description: `The same for each thing that is counted here, in the order of \`Measure\`; at most ${MOST_ENVELOPES}.`,
      resolve: ({ figures }) => figures.envelopes.slice(0, MOST_ENVELOPES),
    }),
    camps: t.field({
      type: CampConnection,
      description: 'Figures that can hold together. Every total that was compared is in one at least.',
      args: pageArguments,
      resolve: async (answer, ...rest) => partsPage({ answer, list: 'camps' }, (await answer.clashes()).camps, ...rest),
    }),
    incompatible: t.field({
      type: PairConnection,
      description: 'Which two cannot both hold.',
      args: pageArguments,
      resolve: async (answer, ...rest) =>
        partsPage({ answer, list: 'incompatible' }, pairsOf('INCOMPATIBLE', await answer.clashes()), ...rest),
    }),
    compatible: t.field({
      type: PairConnection,
      description: 'Which two can both hold, and what that assumes.',
      args: pageArguments,
      resolve: async (answer, ...rest) =>
        partsPage({ answer, list: 'compatible' }, pairsOf('COMPATIBLE', await answer.clashes()), ...rest),
    }),
    notComparable: t.field({
      type: PairConnection,
      description: 'Which two do not count the same, and so neither agree nor clash.',
      args: pageArguments,
      resolve: async (answer, ...rest) =>
        partsPage({ answer, list: 'notComparable' }, pairsOf('NOT_COMPARABLE', await answer.clashes()), ...rest),
    }),
    relative: t.field({
      type: RelativeFigureConnection,
      description: 'Figures told only against another ("hundreds more"): they are no totals, and in no camp.',
      args: pageArguments,
      resolve: (answer, ...rest) => partsPage({ answer, list: 'relative' }, answer.figures.relative, ...rest),
    }),
    unread: t.field({
      type: FigureConnection,
      description: 'Totals in words that stand for no number here ("many"): in no camp and no envelope.',
      args: pageArguments,
      resolve: (answer, ...rest) => partsPage({ answer, list: 'unread' }, answer.figures.unread, ...rest),
    }),
    series: t.field({
      type: SeriesConnection,
      description: 'What one source counted up over time: figures said to be cumulative, two or more in one scope.',
      args: pageArguments,
      resolve: (answer, ...rest) => partsPage({ answer, list: 'series' }, answer.figures.series, ...rest),
    }),
    cut: t.boolean({
      description: `True where not everything was looked at: of more than ${MOST_COMPARED} totals only the most-affirmed, then those said last, are compared, some of very many camps are left out, or there are more than ${MOST_CLAIMS} figures. Ask for one \`measure\` or \`population\`, or through a lens.`,
      resolve: async ({ cut, clashes }) => cut || (await clashes()).cut,
    }),
  }),
});

builder.objectField(Event, 'figures', (t) =>
  t.field({
    type: FiguresType,
    description: 'What numbers stand on it, and which clash.',
    args: {
      measure: t.arg({ type: Measure, description: 'Only figures that count this.' }),
      population: t.arg.id({
        description:
          'Only figures that count this actor, most often a community, by name: at most 1 id. Figures of all people, or of nobody named, are left out; those told against a figure that passes go with it.',
      }),
      ...clockArguments,
    },
    complexity: COST,
    resolve: (event, args, context, info) =>
      answerOn(event.id, context, lensOf(context, info, args), {
        measure: args.measure ?? undefined,
        population: args.population == null ? undefined : fewIds('population', [args.population], 'Actor')?.[0],
      }),
  }),
);

async function answerOn(eventId: string, context: Context, lens: Lens, asked: Asked): Promise<Answer> {
  const { claims, graph, cut } = await eventClaimsOf(context).load({
    group: { lens, kinds: ['FigureClaim'] },
    key: eventId,
  });
  const figures = figuresOf(
    askedFor(
      claims.filter((claim) => claim.typename === 'FigureClaim'),
      asked,
    ),
    graph,
  );
  let clashes: Promise<Clashes> | undefined;
  const find = async () => clashesOf(figures.totals, await placesAbove(figures.totals, context));
  return {
    id: answerId('Figures', eventId, asked, lensText(lens)),
    figures,
    graph,
    cut,
    clashes: () => (clashes ??= find()),
  };
}

/** What the places of these figures lie within; of one place alone nobody needs to know. */
async function placesAbove(figures: readonly Figure[], context: Context): Promise<PlacesAbove> {
  const ids = [...new Set(figures.flatMap(({ claim }) => claim.placeId ?? []))];
  if (ids.length < 2) return new Map();
  const above = await Promise.all(ids.map((id) => placesAboveOf(context).load(id)));
  return new Map(ids.map((id, i) => [id, above[i] ?? new Set()]));
}
