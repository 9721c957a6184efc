import { actorById } from '../../actor/actor.loaders.ts';
import { Actor } from '../../actor/actor.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { pageArguments } from '../../graphql/connection.ts';
import { type Context, lensAt } from '../../graphql/context.ts';
import { answerId } from '../../graphql/listed.ts';
import { scopeOf } from '../../graphql/pages.ts';
import { lensText } from '../../lens/lens.ts';
import { lensOf, readFields } from '../../lens/lens.schema.ts';
import { OPEN_END, OPEN_START } from '../../record/date.ts';
import { loadNodeById, Record } from '../../record/node.schema.ts';
import type { ActGraph } from '../acts/acts.ts';
import { actsOf } from '../acts/acts.loaders.ts';
import { type Asked, askedOf, stanceArguments } from './asked.schema.ts';
import { cellsPage, StanceCellConnection } from './cell.schema.ts';
import { ofDegrees } from '../acts/degree.ts';
import { LONGEST_AXIS, type Matrix, matrixOf } from './matrix.ts';
import { stancesOf } from './stances.loaders.ts';
import { MOST_STANCES, type StancesAsked } from './stances.store.ts';

/** Who supports whom? A matrix of holders and targets, each cell with what it rests on. */

interface ShownMatrix {
  readonly id: string;
  readonly matrix: Matrix;
  readonly graph: ActGraph;
  readonly cut: boolean;
}

/** What a matrix costs before anything of it is shown: it reads what ten pages of a hundred links read. */
const COST = 100;

const StanceMatrix = builder.objectRef<ShownMatrix>('StanceMatrix').implement({
  description:
    'Who is said to take which stance on what. A row for each holder, a column for each target, a cell only where some assertion that counts says something.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the arguments and the lens.' }),
    holders: t.field({
      type: [Actor],
      description: `The rows: the holders asked for, in that order; else whoever takes a stance on the targets, the most stances first, then by id. At most ${LONGEST_AXIS}.`,
      resolve: async ({ matrix }, _args, context) =>
        (await Promise.all(matrix.rows.map(({ id }) => actorById(context).load(id)))).filter((row) => row !== null),
    }),
    targets: t.field({
      type: [Record],
      description: `The columns, Actors and Events: the targets asked for, in that order; else whatever the holders take a stance on, the most stances first, then by id. At most ${LONGEST_AXIS}.`,
      resolve: async ({ matrix }, _args, context) =>
        (await Promise.all(matrix.columns.map(({ label, id }) => loadNodeById(context, label, id)))).filter(
          (column) => column !== null,
        ),
    }),
    cells: t.field({
      type: StanceCellConnection,
      description: 'The cells, row by row, in the order of the axes.',
      args: pageArguments,
      resolve: ({ id, matrix, graph }, args, context, info) =>
        cellsPage(
          matrix.cells.map((cell) => ({ cell, graph, matrixId: id })),
          args,
          scopeOf(lensAt(context, info), id),
        ),
    }),
    undatedLeftOut: t.int({
      description: 'How many stances `heldAt` left out because their time is unknown or known in words alone.',
      resolve: ({ matrix }) => matrix.undatedLeftOut,
    }),
    cut: t.exposeBoolean('cut', {
      description: `True where there are more than ${MOST_STANCES} stances, of which those whose claims give the oldest time or none are left out, or more than ${LONGEST_AXIS} on an axis: ask for fewer holders or targets, or give \`heldAt\`.`,
    }),
  }),
});

readFields((t) => ({
  stanceMatrix: t.field({
    type: StanceMatrix,
    description:
      'Who supports whom, and who opposes what: the latest stance of each holder on each target with what it rests on, how it changed, and whether deeds follow words. At least one of holders and targets is given.',
    args: stanceArguments,
    complexity: { field: COST, multiplier: 1 },
    resolve: (_root, args, context, info) => loadMatrix(context, askedOf(args, lensOf(context, info, args))),
  }),
}));

const NO_ACTS: ActGraph = { acts: new Map(), voices: new Map(), republishes: new Map(), cut: new Set() };

async function loadMatrix(context: Context, asked: Asked): Promise<ShownMatrix> {
  const { holders, targets, heldAt, certainties, lens } = asked;
  const { claims, tellers, cut } = await stancesOf(context).load({
    group: waysToAsk(asked),
    key: {
      holders: (holders ?? []).map(({ id }) => id),
      targets: (targets ?? []).map(({ id }) => id),
      from: heldAt?.earliest ?? OPEN_START,
      to: heldAt?.latest ?? OPEN_END,
    },
  });
  const ids = [...new Set([...claims.map(({ id }) => id), ...tellers])];
  const [all = NO_ACTS] = await Promise.all(ids.map((key) => actsOf(context).load({ group: lens, key })));
  const graph = ofDegrees(all, ids, certainties);
  const matrix = matrixOf({ claims, graph, holders, targets, heldAt });
  const id = answerId('stanceMatrix', lensText(lens), holders ?? null, targets ?? null, heldAt ?? null, certainties);
  return { id, matrix, graph, cut: cut || matrix.cut };
}

function waysToAsk({ holders, targets }: Asked): StancesAsked {
  if (!targets) return 'OF_HOLDERS';
  return holders ? 'BETWEEN' : 'ON_TARGETS';
}
