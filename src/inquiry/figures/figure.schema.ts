import { assertionById } from '../../assertion/assertion.loaders.ts';
import type { AssertionRow } from '../../assertion/assertion.store.ts';
import { AssertionConnection } from '../../assertion/lists.schema.ts';
import type { FigureRow } from '../../claim/claim.row.ts';
import { FigureClaim } from '../../claim/figure.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { connection, type Edge, pageArguments } from '../../graphql/connection.ts';
import { present } from '../../graphql/loader.ts';
import { selects } from '../../graphql/selects.ts';
import type { Act } from '../acts/acts.ts';
import { independentRoots } from '../corroboration/corroboration.ts';
import { listPage, type Part } from './answer.schema.ts';
import type { Interval } from './interval.ts';
import { IndependentRoots } from '../corroboration/corroboration.schema.ts';
import type { Figure } from './standing.ts';

/** One figure of an answer, and what it rests on. */

export const IntervalType = builder.objectRef<Interval>('Interval').implement({
  description: 'The numbers that something may mean, both ends included.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'The lowest.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'The highest; null = open.' }),
  }),
});

const FigureClaimConnection = connection<FigureRow>('FigureClaim', FigureClaim, { about: 'claims of type FIGURE.' });

export const FigureType = builder.objectRef<Part<Figure>>('Figure').implement({
  description: 'A number that stands: in one scope, with the claims that say it and the assertions that affirm them.',
  fields: (t) => ({
    claim: t.field({
      type: FigureClaim,
      description: 'The claim that says it; of several the most-affirmed, then the first by id. It tells the scope.',
      resolve: ({ of }) => of.claim,
    }),
    claims: t.field({
      type: FigureClaimConnection,
      description: 'Every claim that says exactly this number of exactly this scope, in whatever words of ours; by id.',
      args: pageArguments,
      resolve: ({ of, answer }, ...rest) => listPage({ answer, list: `claims of ${of.id}` }, of.claims, ...rest),
    }),
    interval: t.field({
      type: IntervalType,
      description:
        'The numbers that it may mean. About n is 0.9 n to 1.1 n; dozens 24 to 99, hundreds 200 to 999, thousands 2,000 to 9,999, tens of thousands 20,000 to 99,999; other words any number.',
      resolve: ({ of }) => of.interval,
    }),
    assertions: t.field({
      type: AssertionConnection,
      description:
        'The acts that affirm it and count, by the earliest time at which they may have been made, then by id.',
      args: pageArguments,
      resolve: async ({ of, answer }, args, context, info) => {
        const list = `assertions of ${of.id}`;
        const { edges, ...page } = listPage({ answer, list }, of.acts, args, context, info);
        const load = async ({ node, cursor }: Edge<Act>): Promise<Edge<AssertionRow>> => ({
          cursor,
          node: await present(assertionById(context).load(node.id)),
        });
        return { ...page, edges: selects(info, 'edges', 'nodes') ? await Promise.all(edges.map(load)) : [] };
      },
    }),
    disputed: t.boolean({ description: 'Whether an act that counts denies it.', resolve: ({ of }) => of.disputed }),
    independentRoots: t.field({
      type: IndependentRoots,
      description: 'On how many independent voices it rests.',
      resolve: ({ of, answer }) =>
        independentRoots(
          answer.graph,
          of.claims.map(({ id }) => id),
        ),
    }),
  }),
});

export const FigureConnection = connection<Part<Figure>>('Figure', FigureType, {
  about: 'figures, by what they count, their lowest number, their highest, then by id.',
});
