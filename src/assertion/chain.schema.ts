import { builder } from '../graphql/builder.ts';
import { lensAt } from '../graphql/context.ts';
import { present } from '../graphql/loader.ts';
import { assertionById, chainEdgesOf, relaysOf } from './assertion.loaders.ts';
import { Assertion } from './assertion.schema.ts';
import type { RelayRow } from './assertion.store.ts';
import { type Chain, chainOf, type Hop } from './chain.ts';
import { Reading } from './enums.schema.ts';

/** On whose word an act rests: the next step, and all the way up. */

const Relay = builder.objectRef<RelayRow>('Relay').implement({
  description: 'An act that another passes on.',
  fields: (t) => ({
    assertion: t.field({
      type: Assertion,
      description: 'The act passed on; it may be of another claim.',
      resolve: ({ assertionId }, _args, context) => present(assertionById(context).load(assertionId)),
    }),
    reading: t.field({
      type: Reading,
      description: 'How we know that it is passed on.',
      resolve: ({ reading }) => reading,
    }),
  }),
});

const ChainHop = builder.objectRef<Hop>('ChainHop').implement({
  description: 'One act upstream.',
  fields: (t) => ({
    depth: t.exposeInt('depth', { description: 'How many steps away: 1 is whom the act itself passes on.' }),
    reading: t.field({
      type: Reading,
      description: 'How we know of the last step to it.',
      resolve: ({ reading }) => reading,
    }),
    assertion: t.field({
      type: Assertion,
      description: 'The act.',
      resolve: ({ assertionId }, _args, context) => present(assertionById(context).load(assertionId)),
    }),
  }),
});

const ChainType = builder.objectRef<Chain>('Chain').implement({
  description:
    'On whose word an act rests: everything upstream, nearest first, each act once. The act itself is not repeated.',
  fields: (t) => ({
    hops: t.field({
      type: [ChainHop],
      description: 'At most 100 acts, at most 12 steps away; empty where the act is a root.',
      resolve: ({ hops }) => [...hops],
    }),
    cut: t.exposeBoolean('cut', {
      description: 'True where there is more upstream: ask for the chain of the last hop.',
    }),
  }),
});

builder.objectFields(Assertion, (t) => ({
  relays: t.field({
    type: [Relay],
    description: 'The acts on whose word it rests, at most 50, in the order of the record; none = a root.',
    resolve: ({ id }, _args, context, info) => relaysOf(context).load({ group: lensAt(context, info), key: id }),
  }),
  chain: t.field({
    type: ChainType,
    description: 'Everything upstream, up to its roots.',
    resolve: async ({ id }, _args, context, info) =>
      chainOf(id, await chainEdgesOf(context).load({ group: lensAt(context, info), key: id })),
  }),
}));
