import type { GraphQLResolveInfo } from 'graphql';
import { Claim } from '../../claim/claim.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { pageArguments } from '../../graphql/connection.ts';
import { type Context, lensAt } from '../../graphql/context.ts';
import { answerId, pageOf } from '../../graphql/listed.ts';
import { present } from '../../graphql/loader.ts';
import { type PageArguments, scopeOf } from '../../graphql/pages.ts';
import { lensText } from '../../lens/lens.ts';
import { clockArguments, lensOf } from '../../lens/lens.schema.ts';
import { sourceById } from '../../source/source.loaders.ts';
import { Source } from '../../source/source.schema.ts';
import { actsOf } from '../acts/acts.loaders.ts';
import { MOST_ACTS } from '../acts/acts.store.ts';
import { type Bounds, corroborate, type Corroboration } from './corroboration.ts';
import {
  CircleConnection,
  circleId,
  MergeConnection,
  mergeId,
  type Part,
  partsOf,
  RootConnection,
  rootId,
} from './root.schema.ts';
import { MOST_STEPS } from './ways.ts';

/** How many voices really? */

export const IndependentRoots = builder.objectRef<Bounds>('IndependentRoots').implement({
  description:
    'How many voices stand behind something that do not have it from one another. Who passes on whom can show that two voices are one; it can never show that they are two. Hence two bounds, and no number between them.',
  fields: (t) => ({
    min: t.exposeInt('min', {
      description:
        'At least so many, as far as the record shows: all voices without a name, and those that stand for several, are taken together for one, since they cannot be told apart.',
    }),
    max: t.exposeInt('max', {
      nullable: true,
      description:
        'At most so many: each voice without a name is one of its own, and one that stands for several as many as it is said to be. Null = open: of one of them that is not said, or not every assertion was read.',
    }),
  }),
});

type Answer = Corroboration & { readonly id: string };

/** The resolver of one list of the answer, in pages. */
function paged<Item>(listOf: (answer: Answer) => readonly Item[], idOf: (part: Part<Item>) => string) {
  return (answer: Answer, args: PageArguments, context: Context, info: GraphQLResolveInfo) =>
    pageOf(partsOf(answer.id, listOf(answer)), idOf, args, scopeOf(lensAt(context, info), info.fieldName, answer.id));
}

const CorroborationType = builder.objectRef<Answer>('Corroboration').implement({
  description:
    'How many voices really stand behind a claim: its affirming assertions followed to where they end. Repeating is no confirming.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the claim, the arguments, the lens.' }),
    assertionCount: t.exposeInt('assertionCount', {
      description:
        'How many assertions affirm the claim and count: neither withdrawn nor struck, and let through by the lens.',
    }),
    documentCount: t.exposeInt('documentCount', { description: 'In how many documents those can be read.' }),
    sourceCount: t.exposeInt('sourceCount', { description: 'Of how many sources those are.' }),
    independentRoots: t.field({
      type: IndependentRoots,
      description: 'How many voices that is.',
      resolve: ({ independentRoots }) => independentRoots,
    }),
    roots: t.field({
      type: RootConnection,
      description: 'Where it begins, as far as is known.',
      args: pageArguments,
      resolve: paged(({ roots }) => roots, rootId),
    }),
    circles: t.field({
      type: CircleConnection,
      description: 'Circular reporting among its assertions and those on which they rest.',
      args: pageArguments,
      resolve: paged(({ circles }) => circles, circleId),
    }),
    merges: t.field({
      type: MergeConnection,
      description: 'Which roots were taken for one, and why.',
      args: pageArguments,
      resolve: paged(({ merges }) => merges, mergeId),
    }),
    bottlenecks: t.field({
      type: [Source],
      description: `The sources through which it has passed on every way from what can be read to any root, from the reader's end on: at most ${MOST_STEPS}. The one source of all roots is none.`,
      resolve: ({ bottlenecks }, _args, context) =>
        Promise.all(bottlenecks.map((id) => present(sourceById(context).load(id)))),
    }),
    cut: t.exposeBoolean('cut', {
      description: `True where the claim has more than ${MOST_ACTS.toLocaleString('en')} assertions: the others, by id, were not read, and \`max\` is open.`,
    }),
  }),
});

builder.interfaceField(Claim, 'corroboration', (t) =>
  t.field({
    type: CorroborationType,
    description: 'How many voices really? Whoever only passes it on adds none.',
    args: {
      ...clockArguments,
      ...builder.args((t) => ({
        mergeSameRunner: t.boolean({
          defaultValue: true,
          description: 'Whether sources that the same actor runs are one voice.',
        }),
      })),
    },
    resolve: async ({ id }, args, context, info) => {
      const lens = lensOf(context, info, args);
      const mergeSameRunner = args.mergeSameRunner !== false;
      const graph = await actsOf(context).load({ group: lens, key: id });
      return {
        id: answerId('corroboration', id, mergeSameRunner, lensText(lens)),
        ...corroborate(graph, [id], { mergeSameRunner }),
      };
    },
  }),
);
