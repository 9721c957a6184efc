import { builder } from '../../graphql/builder.ts';
import type { ActGraph } from '../acts/acts.ts';
import type { Flip, SayAndDo } from './changes.ts';
import { Held, shown, StanceSign } from './held.schema.ts';
import { reasonOfFlip, reasonOfSayAndDo } from './reasons.ts';

/** What becomes of one actor's stance on one target. */

/** Stances named on one side of a change: they are all of one time and one sign. */
const MOST_ON_A_SIDE = 10;
const atMost = `at most ${MOST_ON_A_SIDE}; \`stances\` of the cell has all.`;

/** A change, or words beside deeds, with the acts that count in its matrix. */
export interface Shown<Thing> {
  readonly thing: Thing;
  readonly graph: ActGraph;
}

export const StanceFlip = builder.objectRef<Shown<Flip>>('StanceFlip').implement({
  description:
    'A change of sign between consecutive times at which a holder is said to take a stance on a target. Undated stances, those without a sign, and times at which both signs stand make none.',
  fields: (t) => ({
    from: t.field({
      type: [Held],
      description: `The stances at the last time before the change, all of one sign: ${atMost}`,
      resolve: ({ thing, graph }) => shown(thing.from, graph, MOST_ON_A_SIDE),
    }),
    to: t.field({
      type: [Held],
      description: `The stances at the first time after it, all of the other sign: ${atMost}`,
      resolve: ({ thing, graph }) => shown(thing.to, graph, MOST_ON_A_SIDE),
    }),
    orderKnown: t.boolean({
      description:
        'False where the two times overlap, since they are known in part or last: then it may also have been the other way round.',
      resolve: ({ thing }) => thing.orderKnown,
    }),
    reason: t.string({ description: 'Why, in a sentence.', resolve: ({ thing }) => reasonOfFlip(thing) }),
  }),
});

export const SayAndDoType = builder.objectRef<Shown<SayAndDo>>('SayAndDo').implement({
  description:
    "That the last words of a holder towards a target and its last deeds have opposite signs: it condemns in words and supports with arms, or the other way round. Each is somebody's claim.",
  fields: (t) => ({
    says: t.field({ type: StanceSign, description: 'The sign of its last words.', resolve: ({ thing }) => thing.says }),
    does: t.field({ type: StanceSign, description: 'The sign of its last deeds.', resolve: ({ thing }) => thing.does }),
    words: t.field({
      type: [Held],
      description: `Its last words, of that sign: ${atMost}`,
      resolve: ({ thing, graph }) => shown(thing.words, graph, MOST_ON_A_SIDE),
    }),
    deeds: t.field({
      type: [Held],
      description: `Its last deeds, of that sign: ${atMost}`,
      resolve: ({ thing, graph }) => shown(thing.deeds, graph, MOST_ON_A_SIDE),
    }),
    sameTime: t.boolean({
      nullable: true,
      description:
        'Whether some of the words may be of the same time as some of the deeds; null where one side is undated, so that it is only assumed.',
      resolve: ({ thing }) => thing.sameTime,
    }),
    reason: t.string({ description: 'Why, in a sentence or three.', resolve: ({ thing }) => reasonOfSayAndDo(thing) }),
  }),
});
