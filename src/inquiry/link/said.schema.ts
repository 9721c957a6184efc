import type { GraphQLResolveInfo } from 'graphql';
import { Actor } from '../../actor/actor.schema.ts';
import { claimById } from '../../claim/claim.loaders.ts';
import { type ClaimRow, toClaim } from '../../claim/claim.row.ts';
import { Claim, ClaimOrder } from '../../claim/claim.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { connection, pageArguments } from '../../graphql/connection.ts';
import { type Context, lensAt } from '../../graphql/context.ts';
import { pagesOf } from '../../graphql/pages.ts';
import { lensOf } from '../../lens/lens.schema.ts';
import { Source } from '../../source/source.schema.ts';
import { actsOf } from '../acts/acts.loaders.ts';
import { type Bounds, independentRoots } from '../corroboration/corroboration.ts';
import { evidence, linkConnection, linkPages } from './evidence.schema.ts';
import { evidenceOf, reportedBy } from './link.loaders.ts';
import { ACTOR_SAID, ACTOR_SAID_OF } from './said.store.ts';

/** What an actor said, what was said of it, and what a source reported: claims, each with what it rests on. */

const ClaimLinkConnection = connection<ClaimRow>('ClaimLink', Claim, {
  about: 'claims, with what each rests on.',
  edgeFields: (t) =>
    evidence(
      t,
      ({ node }, context, info) => evidenceOf(context).load({ group: lensAt(context, info), key: node.id }),
      ({ node }, context, info) => claimRoots(node.id, context, info),
    ),
});
const claimLinkArguments = {
  ...pageArguments,
  ...builder.args((t) => ({
    orderBy: t.field({ type: ClaimOrder, defaultValue: 'OCCURRED_FIRST', description: 'In which order.' }),
  })),
};
const ReportedConnection = linkConnection('Reported', Claim, {
  about: 'claims that a source affirms, with what each rests on, in the order of their ids.',
  claims: false,
  load: (context, { id }) => claimById(context).load(id),
});
const actorSaid = pagesOf(ACTOR_SAID, toClaim);
const actorSaidOf = pagesOf(ACTOR_SAID_OF, toClaim);
const sourceReported = linkPages(
  'sourceReported',
  (context, { first, count, lens }, key) => reportedBy(context).load({ group: { first, count, lens }, key }),
  ({ node, parent }, context, info) => claimRoots(node.id, context, info, parent),
);

/** How many voices stand behind a claim; or behind what one source says of it. */
async function claimRoots(id: string, context: Context, info: GraphQLResolveInfo, sourceId?: string): Promise<Bounds> {
  const graph = await actsOf(context).load({ group: lensOf(context, info), key: id });
  const has = (act: string) => sourceId === undefined || graph.acts.get(act)?.sourceId === sourceId;
  return independentRoots(graph, [id], { among: { has } });
}

builder.interfaceFields(Actor, (t) => ({
  said: t.field({
    type: ClaimLinkConnection,
    description: "The claims that it speaks, on whoever's word.",
    args: claimLinkArguments,
    resolve: (actor, args, context, info) => actorSaid(actor.id, args, {}, context, info),
  }),
  saidOf: t.field({
    type: ClaimLinkConnection,
    description: 'The other claims that name it.',
    args: claimLinkArguments,
    resolve: (actor, args, context, info) => actorSaidOf(actor.id, args, {}, context, info),
  }),
}));
builder.objectField(Source, 'reported', (t) =>
  t.field({
    type: ReportedConnection,
    description: 'The claims that it affirms, on its own word or passing them on.',
    args: pageArguments,
    resolve: (source, args, context, info) => sourceReported(source.id, args, context, info),
  }),
);
