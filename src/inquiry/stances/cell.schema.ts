import { actorById } from '../../actor/actor.loaders.ts';
import { Actor } from '../../actor/actor.schema.ts';
import { Means } from '../../claim/enums.schema.ts';
import { MEANS } from '../../claim/stance.ts';
import { builder } from '../../graphql/builder.ts';
import { connection, type Edge, pageArguments } from '../../graphql/connection.ts';
import { lensAt } from '../../graphql/context.ts';
import { present } from '../../graphql/loader.ts';
import { scopeOf } from '../../graphql/pages.ts';
import { loadNodeById, Record } from '../../record/node.schema.ts';
import type { ActGraph } from '../acts/acts.ts';
import { independentRoots } from '../corroboration/corroboration.ts';
import { IndependentRoots } from '../corroboration/corroboration.schema.ts';
import { SayAndDoType, StanceFlip } from './changes.schema.ts';
import { Held, HeldStanceConnection, shown, StanceSign } from './held.schema.ts';
import { answerId, pageOf } from '../../graphql/listed.ts';
import type { Cell } from './matrix.ts';

/** One holder towards one target. */

/** A cell, the acts that count in its matrix, and the id of that matrix. */
export interface ShownCell {
  readonly cell: Cell;
  readonly graph: ActGraph;
  readonly matrixId: string;
}

/** Of what is latest at one time, and of changes, more than this is not read at a glance: `stances` has all. */
const MOST_LATEST = 20;
const MOST_FLIPS = 50;

const idOf = ({ cell, matrixId }: ShownCell) => answerId(matrixId, cell.holder.id, cell.target.id);

const StanceCell = builder.objectRef<ShownCell>('StanceCell').implement({
  description: 'Where one holder stands towards one target, by what is claimed. Two that disagree are both shown.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque: the matrix, the holder, the target.', resolve: idOf }),
    holder: t.field({
      type: Actor,
      description: 'Whose stance.',
      resolve: ({ cell }, _args, context) => present(actorById(context).load(cell.holder.id)),
    }),
    target: t.field({
      type: Record,
      description: 'On what: an Actor or an Event.',
      resolve: ({ cell }, _args, context) => present(loadNodeById(context, cell.target.label, cell.target.id)),
    }),
    sign: t.field({
      type: StanceSign,
      nullable: true,
      description:
        'The sign of the latest stances, those without one left aside; NONE where none has one; null where they disagree, since no winner is chosen.',
      resolve: ({ cell }) => cell.sign,
    }),
    disagree: t.boolean({
      description: 'Whether the latest stances have both signs: at one time, or at times whose order is not known.',
      resolve: ({ cell }) => cell.sign === null,
    }),
    latest: t.field({
      type: [Held],
      description: `The latest stances: all that may still have stood when the last of them began. Undated stances only where none is dated. At most ${MOST_LATEST}.`,
      resolve: ({ cell, graph }) => shown(cell.latest, graph, MOST_LATEST),
    }),
    stances: t.field({
      type: HeldStanceConnection,
      description: 'Every stance, the earliest first, undated ones last, then by id.',
      args: pageArguments,
      resolve: (parent, args, context, info) =>
        pageOf(
          shown(parent.cell.stances, parent.graph, parent.cell.stances.length),
          ({ held }) => held.id,
          args,
          scopeOf(lensAt(context, info), idOf(parent)),
        ),
    }),
  }),
});

/** What the latest stances rest on, and how it came to them. */
builder.objectFields(StanceCell, (t) => ({
  means: t.field({
    type: [Means],
    description: `By what the latest stances are shown, where that is said: at most ${MEANS.length}.`,
    resolve: ({ cell }) => MEANS.filter((each) => cell.latest.some(({ means }) => means === each)),
  }),
  independentRoots: t.field({
    type: IndependentRoots,
    nullable: true,
    description:
      'How many voices that may be independent of each other say so of the latest stances; null where these disagree: see each.',
    resolve: ({ cell, graph }) =>
      cell.sign === null
        ? null
        : independentRoots(
            graph,
            cell.latest.filter(({ sign }) => sign === cell.sign).map(({ id }) => id),
          ),
  }),
  disputed: t.boolean({
    description: 'Whether some source denies one of the latest stances.',
    resolve: ({ cell }) => cell.latest.some(({ disputed }) => disputed),
  }),
  flips: t.field({
    type: [StanceFlip],
    description: `The changes of sign, the earliest first; the last ones where there are more: at most ${MOST_FLIPS}.`,
    resolve: ({ cell, graph }) => cell.flips.slice(-MOST_FLIPS).map((thing) => ({ thing, graph })),
  }),
  sayAndDo: t.field({
    type: [SayAndDoType],
    description: 'Where its last deeds do not follow its last words: at most 2.',
    resolve: ({ cell, graph }) => cell.sayAndDo.map((thing) => ({ thing, graph })),
  }),
  cut: t.boolean({
    description:
      'True where something is left out for size: flips, latest stances, or assertions of one claim. `stances` has the former; narrow the lens for the latter.',
    resolve: ({ cell }) =>
      cell.flips.length > MOST_FLIPS || cell.latest.length > MOST_LATEST || cell.stances.some(({ cut }) => cut),
  }),
}));

export const StanceCellConnection = connection<ShownCell, Edge<ShownCell>>('StanceCell', StanceCell, {
  about: 'cells of a matrix of stances, row by row, in the order of its axes.',
});

/** A page of these cells. */
export function cellsPage(
  cells: readonly ShownCell[],
  args: Parameters<typeof pageOf>[2],
  scope: string,
): ReturnType<typeof pageOf<ShownCell>> {
  return pageOf(cells, ({ cell }) => `${cell.holder.id} ${cell.target.id}`, args, scope);
}
