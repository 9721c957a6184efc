import { Assertion } from '../../assertion/assertion.schema.ts';
import { assertionById } from '../../assertion/assertion.loaders.ts';
import { claimById } from '../../claim/claim.loaders.ts';
import { Claim, ClaimRole } from '../../claim/claim.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { present } from '../../graphql/loader.ts';
import { loadNodeById, Record } from '../../record/node.schema.ts';
import { IndependentRoots } from '../corroboration/corroboration.schema.ts';
import type { HopClaim } from './hops.ts';
import type { DirectedHop, Route } from './route.ts';

/** A path, its hops, and the claims that they rest on. */

const MOST_CLAIMS_SHOWN = 5;
const MOST_ASSERTIONS_SHOWN = 10;

const PathDirection = builder.enumType('PathDirection', {
  description: 'Whether a claim reads in the direction of the path.',
  values: {
    ALONG: { description: 'From `from` to `to`: "X supports Y" on the way from X to Y.' },
    AGAINST: { description: 'From `to` to `from`: "X supports Y" on the way from Y to X.' },
  },
});

/** A claim on its hop. */
interface ClaimOnHop extends HopClaim {
  readonly hop: DirectedHop;
}

const PathClaim = builder.objectRef<ClaimOnHop>('PathClaim').implement({
  description: 'A claim that connects the two ends of a hop.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim: who asserts it, it says itself.',
      resolve: ({ claimId }, _args, context) => present(claimById(context).load(claimId)),
    }),
    direction: t.field({
      type: PathDirection,
      description: 'Which way it reads.',
      resolve: ({ from, hop }) => (from.id === hop.from.id ? 'ALONG' : 'AGAINST'),
    }),
    fromRole: t.field({
      type: ClaimRole,
      description: 'As what it names `from` of the hop.',
      resolve: ({ from, to, hop }) => (from.id === hop.from.id ? from : to).role,
    }),
    toRole: t.field({
      type: ClaimRole,
      description: 'As what it names `to` of the hop.',
      resolve: ({ from, to, hop }) => (from.id === hop.from.id ? to : from).role,
    }),
    independentRoots: t.field({
      type: IndependentRoots,
      description: 'How many voices stand behind this claim alone.',
      resolve: ({ independentRoots }) => independentRoots,
    }),
    disputed: t.exposeBoolean('disputed', { description: 'Whether some assertion that counts denies it.' }),
    assertionCount: t.int({
      description: 'How many assertions affirm it, of those that count here.',
      resolve: ({ acts }) => acts.length,
    }),
    assertions: t.field({
      type: [Assertion],
      description: `These assertions: at most ${MOST_ASSERTIONS_SHOWN}, in the order of their own ids; \`claim\` has them all.`,
      resolve: ({ acts }, _args, context) =>
        Promise.all(acts.slice(0, MOST_ASSERTIONS_SHOWN).map((id) => present(assertionById(context).load(id)))),
    }),
  }),
});

const PathHop = builder.objectRef<DirectedHop>('PathHop').implement({
  description: 'One step of a path: two things that one or more claims connect.',
  fields: (t) => ({
    from: t.field({
      type: Record,
      description: 'The end nearer to the start of the path: an Actor or an Event.',
      resolve: ({ from }, _args, context) => present(loadNodeById(context, from.label, from.id)),
    }),
    to: t.field({
      type: Record,
      description: 'The end nearer to the end of the path: an Actor or an Event.',
      resolve: ({ to }, _args, context) => present(loadNodeById(context, to.label, to.id)),
    }),
    independentRoots: t.field({
      type: IndependentRoots,
      description: 'How many voices stand behind all its claims together. By `min`, at least 1, it is walked.',
      resolve: ({ independentRoots }) => independentRoots,
    }),
    support: t.float({
      description:
        'r/(r+1), r being the least of its independent roots: 0.5 for one, nearer to 1 for more. It makes an order; it is no probability.',
      resolve: ({ roots }) => roots / (roots + 1),
    }),
    disputed: t.exposeBoolean('disputed', {
      description: 'Whether some assertion that counts denies one of its claims.',
    }),
    claimCount: t.int({
      description: 'How many claims connect the two, of those that were looked at.',
      resolve: ({ claims }) => claims.length,
    }),
    claims: t.field({
      type: [PathClaim],
      description: `The claims that connect the two, the best-supported first, then by their own ids: at most ${MOST_CLAIMS_SHOWN}. For all, ask for \`claims\` of one end with a filter \`about\` the other.`,
      resolve: (hop) => hop.claims.slice(0, MOST_CLAIMS_SHOWN).map((claim) => ({ ...claim, hop })),
    }),
  }),
});

export const PathType = builder.objectRef<Route>('Path').implement({
  description: 'A way from the start to the end that comes to nothing twice.',
  fields: (t) => ({
    hops: t.field({
      type: [PathHop],
      description: 'Its steps from the start to the end: as many as `maxDepth` allows, at most 5.',
      resolve: ({ hops }) => [...hops],
    }),
    support: t.exposeFloat('support', {
      description:
        'The product of its hops’ support, above 0 and below 1, by which paths are ordered. A heuristic order (weight -log(r/(r+1)) a hop), no probability: hops are not independent of each other, and nobody knows how often a root is right.',
    }),
    weakest: t.field({
      type: PathHop,
      description: 'The hop with the fewest roots, the first of several: what the path hangs on.',
      resolve: ({ weakest }) => weakest,
    }),
    vanishesAt: t.int({
      description: 'The `minIndependentRoots` at which this path is gone: one more root than its weakest hop has.',
      resolve: ({ weakest }) => weakest.roots + 1,
    }),
    vanishes: t.exposeBoolean('vanishes', {
      description: 'Whether it is gone when one more root is asked of each hop than was asked here.',
    }),
    disputed: t.boolean({
      description: 'Whether one of its hops is disputed.',
      resolve: ({ hops }) => hops.some(({ disputed }) => disputed),
    }),
  }),
});
