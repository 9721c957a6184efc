import { assertionById } from '../../assertion/assertion.loaders.ts';
import { Assertion } from '../../assertion/assertion.schema.ts';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/enums.ts';
import { present } from '../../graphql/loader.ts';
import { CertaintyEnum } from '../../lens/wording.schema.ts';
import type { Listed } from './drift.ts';
import { DRIFT_KINDS, type DriftHop } from './hops.ts';
import { reasonOf } from './reason.ts';

/** One hop of a chain, in the API. */

/** An act that an answer names. */
export const assertion = (context: Context, id: string) => present(assertionById(context).load(id));

const DriftKind = enumOf('DriftKind', 'What became of a doubt where a thing was passed on.', DRIFT_KINDS, {
  LAUNDERED:
    'Said more surely than what it passes on, and resting on nothing else: no root of another voice joins, and it does not say that it saw for itself. To call a thing verified is no ground by itself.',
  SOFTENED: 'Said less surely than what it passes on.',
  ATTRIBUTION_LOST:
    'Stated or verified as its own, though it has it from another. Who says that it saw for itself loses nothing.',
  UNTRACED:
    'More or less sure than what was passed on, but with acts between them that nobody can read: at which step, and on what ground, is not known.',
});

/** How many of the acts that joined are named. */
const MOST_JOINED = 10;

export const DriftHopType = builder.objectRef<Listed<DriftHop>>('DriftHop').implement({
  description: 'An act, and what it passes on: how sure each of them is.',
  fields: (t) => ({
    from: t.field({
      type: Assertion,
      description:
        'What was passed on: the nearest act upstream with a degree of its own. Where none of those upstream has any, the next one.',
      resolve: ({ from }, _args, context) => assertion(context, from),
    }),
    to: t.field({
      type: Assertion,
      description: 'The act that passes it on.',
      resolve: ({ to }, _args, context) => assertion(context, to),
    }),
    fromDegree: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: 'How sure the former is, from RUMOURED to VERIFIED; null where nobody can read it.',
      resolve: ({ fromDegree }) => fromDegree,
    }),
    toDegree: t.field({
      type: CertaintyEnum,
      nullable: true,
      description:
        'How sure the latter is. An act that only attributes takes no side: it stands for the degree of what it passes on.',
      resolve: ({ toDegree }) => toDegree,
    }),
    gap: t.exposeInt('gap', {
      nullable: true,
      description: 'How many degrees surer it became, from -3 to 3; null where the one upstream is not known.',
    }),
    kinds: t.field({
      type: [DriftKind],
      description: 'What that is called; at most 2 at once, and none where no doubt changed without a ground.',
      resolve: ({ kinds }) => [...kinds],
    }),
    reason: t.string({ description: 'The same in a sentence.', resolve: (hop) => reasonOf(hop) }),
    sameClaim: t.exposeBoolean('sameClaim', {
      description:
        'Whether both are on one claim. Else their words alone say how much of the one doubt belongs to the other.',
    }),
    unreadableBetween: t.exposeInt('unreadableBetween', {
      description: 'How many acts between the two nobody can read. Those between that only attribute are not counted.',
    }),
    joined: t.field({
      type: [Assertion],
      description: `Where it became surer: on what it rests besides, and may be surer for. Roots of other voices, or itself where it saw for itself; of more, at most ${MOST_JOINED}, by id.`,
      resolve: ({ joined }, _args, context) =>
        Promise.all(joined.slice(0, MOST_JOINED).map((id) => assertion(context, id))),
    }),
  }),
});
