import { Assertion } from '../../assertion/assertion.schema.ts';
import { Claim } from '../../claim/claim.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { connection, pageArguments } from '../../graphql/connection.ts';
import { answerId, listedPage } from '../../graphql/listed.ts';
import { clockArguments, lensOf } from '../../lens/lens.schema.ts';
import { lensText } from '../../lens/lens.ts';
import { CertaintyEnum } from '../../lens/wording.schema.ts';
import { actsOf } from '../acts/acts.loaders.ts';
import { type Drift, driftOf, type Listed } from './drift.ts';
import { assertion, DriftHopType } from './hop.schema.ts';
import type { DriftHop } from './hops.ts';
import type { Shift } from './shifts.ts';

/** What becomes of doubt on the way from one voice to the next, and within one document. */

const DriftShift = builder.objectRef<Listed<Shift>>('DriftShift').implement({
  description: 'One voice says one thing twice in one document, more and less surely.',
  fields: (t) => ({
    from: t.field({
      type: Assertion,
      description: 'The act that stands earlier in the document; the less sure one where `inOrder` is false.',
      resolve: ({ from }, _args, context) => assertion(context, from),
    }),
    to: t.field({
      type: Assertion,
      description: 'The next of its acts on that claim.',
      resolve: ({ to }, _args, context) => assertion(context, to),
    }),
    fromDegree: t.field({
      type: CertaintyEnum,
      description: 'How sure the former is.',
      resolve: ({ fromDegree }) => fromDegree,
    }),
    toDegree: t.field({
      type: CertaintyEnum,
      description: 'How sure the latter is.',
      resolve: ({ toDegree }) => toDegree,
    }),
    gap: t.exposeInt('gap', { description: 'How many degrees surer it became, from -3 to 3; never 0.' }),
    inOrder: t.exposeBoolean('inOrder', {
      description: 'Whether their locators tell which stands first ("paragraph 1" and "paragraph 12").',
    }),
  }),
});

const ORDER = 'the largest change first, a gain before a loss';
const DriftHopConnection = connection<Listed<DriftHop>>('DriftHop', DriftHopType, {
  about: `hops, ${ORDER}, what has a kind before what has none, then by id.`,
});
const DriftShiftConnection = connection<Listed<Shift>>('DriftShift', DriftShift, {
  about: `shifts, ${ORDER}, then by id.`,
});

const DriftType = builder.objectRef<Drift & { readonly id: string }>('Drift').implement({
  description:
    'Does doubt get lost on the way to a claim? Along each chain of acts the certainty of each is compared with that of what it passes on, where both can be read. It is about wording: what is said more surely is not therefore wrong, and nobody is said to mean it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the claim and the lens.' }),
    hops: t.field({
      type: DriftHopConnection,
      description:
        'Every hop that can be compared, and every act that states as its own what it has from somebody whom nobody can read. To pass a thing on in order to reject it is none.',
      args: pageArguments,
      resolve: ({ id, hops }, args, context, info) => listedPage(hops, args, context, info, [id, 'hops']),
    }),
    largest: t.field({
      type: DriftHopType,
      nullable: true,
      description: 'The hop with the largest gain of those that are LAUNDERED; null where none is.',
      resolve: ({ largest }) => largest,
    }),
    steps: t.exposeInt('steps', { description: 'How many times one act passes on another, in all the chains.' }),
    unreadable: t.exposeInt('unreadable', {
      description: 'How many of these steps cannot be compared, since one of their two acts cannot be read.',
    }),
    shifts: t.field({
      type: DriftShiftConnection,
      description:
        'Where one voice says the claim twice in one document, more and less surely: each two acts next to each other there. An act that only attributes does not say how sure its voice is.',
      args: pageArguments,
      resolve: ({ id, shifts }, args, context, info) => listedPage(shifts, args, context, info, [id, 'shifts']),
    }),
    cut: t.exposeBoolean('cut', {
      description:
        'True where there are more acts behind the claim than are looked at (10,000): ask through a lens, or for an earlier moment.',
    }),
  }),
});

builder.interfaceField(Claim, 'drift', (t) =>
  t.field({
    type: DriftType,
    description:
      'What becomes of doubt on the way to it: where it is said more, or less, surely than by those upstream.',
    args: clockArguments,
    resolve: async ({ id }, args, context, info) => {
      const lens = lensOf(context, info, args);
      const graph = await actsOf(context).load({ group: lens, key: id });
      return { id: answerId('drift', id, lensText(lens)), ...driftOf(graph, id) };
    },
  }),
);
