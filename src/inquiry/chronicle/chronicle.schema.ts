import { Event } from '../../event/event.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { pageArguments } from '../../graphql/connection.ts';
import { answerId, listedPage } from '../../graphql/listed.ts';
import { clockArguments, lensOf } from '../../lens/lens.schema.ts';
import { lensText } from '../../lens/lens.ts';
import { eventClaimsOf } from '../acts/acts.loaders.ts';
import { type Chronicle, chronicleOf } from './chronicle.ts';
import { withdrawnOf } from './chronicle.loaders.ts';
import { ChronicleEntryConnection, ChronicleReporterConnection } from './entry.schema.ts';

/** Who had said what on an event by when, and who was first. */

const ChronicleType = builder.objectRef<Chronicle & { readonly id: string }>('Chronicle').implement({
  description:
    'Who had said what on an event by when. Times are as exact as their sources leave them, and what nobody can read has none of its own: hence bounds. What was taken back had been said, and is here with when it was; what the editors struck is not.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque: the event and the lens.' }),
    entries: t.field({
      type: ChronicleEntryConnection,
      description: 'What each source said on each claim that names the event.',
      args: pageArguments,
      resolve: ({ id, entries }, args, context, info) => listedPage(entries, args, context, info, [id, 'entries']),
    }),
    firstReporters: t.field({
      type: ChronicleReporterConnection,
      description:
        'Who reported on it first: one source where that is certain, else each that may have been. It was not one that another preceded for certain, nor one that in each of its documents on the event passes on what others said on it.',
      args: pageArguments,
      resolve: ({ id, reporters }, args, context, info) =>
        listedPage(reporters.first, args, context, info, [id, 'firstReporters']),
    }),
    lags: t.field({
      type: ChronicleReporterConnection,
      description: 'Every other source, and how long after the first report it spoke.',
      args: pageArguments,
      resolve: ({ id, reporters }, args, context, info) =>
        listedPage(reporters.later, args, context, info, [id, 'lags']),
    }),
    cut: t.exposeBoolean('cut', {
      description:
        'True where there are more claims on the event (2,500), or more acts on one of them (10,000) or taken back (1,000), than are looked at: ask through a lens, or for an earlier moment.',
    }),
  }),
});

builder.objectField(Event, 'chronicle', (t) =>
  t.field({
    type: ChronicleType,
    description: 'Who had said what on it by when: of itself, not of its parts.',
    args: clockArguments,
    resolve: async ({ id }, args, context, info) => {
      const lens = lensOf(context, info, args);
      const [{ claims, graph, cut }, withdrawn] = await Promise.all([
        eventClaimsOf(context).load({ group: { lens }, key: id }),
        withdrawnOf(context).load({ group: lens, key: id }),
      ]);
      const chronicle = chronicleOf({
        claims: [...claims, ...withdrawn.claims],
        graph,
        withdrawn: withdrawn.acts,
        cut: cut || withdrawn.cut,
      });
      return { id: answerId('chronicle', id, lensText(lens)), ...chronicle };
    },
  }),
);
