import type { GraphQLResolveInfo } from 'graphql';
import { Claim } from '../../claim/claim.schema.ts';
import type { ClaimRow } from '../../claim/claim.row.ts';
import { Event } from '../../event/event.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { type Connection, connection, type Edge, pageArguments } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { listedPage } from '../../graphql/listed.ts';
import type { PageArguments } from '../../graphql/pages.ts';
import { clockArguments, lensOf } from '../../lens/lens.schema.ts';
import { type Lens, lensText } from '../../lens/lens.ts';
import { eventClaimsOf } from '../acts/acts.loaders.ts';
import type { ActGraph } from '../acts/acts.ts';
import type { Asked, Contradictions } from './contradiction.ts';
import { ContradictionType, RuleEnum, type Seen } from './contradiction.schema.ts';
import { graphOf, rivalsOf, worldOf } from './contradictions.loaders.ts';
import { contradictions } from './contradictions.ts';
import { decisive } from './decisive.ts';

/** Who contradicts whom: about one event, and about one claim. */

const ContradictionConnection = connection<Seen>('Contradiction', ContradictionType, {
  about: 'contradictions, the strongest first, then by id.',
  cutWhen:
    'True where not everything was looked at: more than 1,000 contradictions (the strongest are told), or more claims, assertions, ties or different sayings than one answer takes. Narrow the filter, or ask single claims.',
});

const ContradictionFilter = builder.inputType('ContradictionFilter', {
  description: 'Which contradictions; all given parts must hold.',
  fields: (t) => ({
    rules: t.field({ type: [RuleEnum], description: 'By one of these rules.' }),
    minStrength: t.int({ description: 'Of at least this strength, from 0.' }),
  }),
});

const contradictionArguments = {
  ...pageArguments,
  ...clockArguments,
  ...builder.args((t) => ({
    filter: t.field({ type: ContradictionFilter, description: 'Which contradictions.' }),
  })),
};

interface Arguments extends PageArguments {
  readonly saidBy?: Date | null | undefined;
  readonly recordedBy?: Date | null | undefined;
  readonly filter?: typeof ContradictionFilter.$inferInput | null | undefined;
}

builder.objectField(Event, 'contradictions', (t) =>
  t.field({
    type: ContradictionConnection,
    description:
      'The claims about it that cannot both hold, or that are affirmed and denied. Only what counts clashes: what was withdrawn or struck contradicts nothing. A claim that contains the other, or counts something else, is no contradiction.',
    args: contradictionArguments,
    resolve: async (event, args, context, info) => {
      const lens = lensOf(context, info, args);
      const { claims, graph, cut } = await eventClaimsOf(context).load({ group: { lens }, key: event.id });
      const found = await among(claims, graph, askedOf(args), lens, context);
      return shown({ ...found, cut: cut || found.cut }, event.id, args, lens, [context, info]);
    },
  }),
);

builder.interfaceField(Claim, 'contradictions', (t) =>
  t.field({
    type: ContradictionConnection,
    description:
      'What contradicts it: claims that cannot hold with it, and who denies it. Only what counts clashes, as in `Event.contradictions`.',
    args: contradictionArguments,
    resolve: async (claim, args, context, info) => {
      const lens = lensOf(context, info, args);
      const { claims, cut } = await rivalsOf(context).load(claim);
      const graph = await graphOf(context).load({ group: lens, key: claims.map(({ id }) => id) });
      const found = await among(claims, graph, { ...askedOf(args), claimId: claim.id }, lens, context);
      return shown({ ...found, cut: cut || found.cut }, claim.id, args, lens, [context, info]);
    },
  }),
);

function askedOf({ filter }: Arguments): Asked {
  const { rules, minStrength } = filter ?? {};
  if (typeof minStrength === 'number' && minStrength < 0)
    throw badInput('filter.minStrength', `a whole number from 0, not ${minStrength}`);
  return { rules: rules ?? undefined, minStrength: minStrength ?? undefined };
}

async function among(
  claims: readonly ClaimRow[],
  graph: ActGraph,
  asked: Asked,
  lens: Lens,
  context: Context,
): Promise<Contradictions> {
  const world = await worldOf(context).load({ group: lens, key: decisive(claims) });
  return contradictions(claims, graph, world, asked);
}

/** A page of an answer. */
function shown(
  { found, cut }: Contradictions,
  parent: string,
  args: Arguments,
  lens: Lens,
  [context, info]: readonly [Context, GraphQLResolveInfo],
): Connection<Edge<Seen>> {
  const seen = found.map((each): Seen => ({ ...each, lens: lensText(lens) }));
  const of = ['contradictions', parent, lensText(lens), args.filter ?? {}];
  return { ...listedPage(seen, args, context, info, of), cut };
}
