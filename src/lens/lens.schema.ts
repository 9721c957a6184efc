import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../graphql/builder.ts';
import { type Context, enterLens, lensAt } from '../graphql/context.ts';
import { badInput } from '../graphql/errors.ts';
import { fewIds } from '../graphql/global-id.ts';
import '../graphql/scalars.schema.ts';
import { type Clocks, EMPTY_LENS, type Lens, lensText, MOST_LISTED, narrow, parseLens } from './lens.ts';
import { LensInUse } from './lens.store.ts';
import { BasisEnum, CertaintyEnum } from './wording.schema.ts';

const LensType = builder.objectRef<Lens>('Lens').implement({
  description:
    'The graph seen through a rule for which assertions count: the same read fields as `Query`. Lists of assertions hold those that pass, lists of claims those with an assertion that passes, answers are computed from what passes. Actors, events, places, sources and documents are always there. Ids below name a record as seen through this lens: `node(id)` stays in it.',
});

const LensInput = builder.inputType('LensInput', {
  description: 'Which assertions count: those that pass all parts given. Without any, everything counts.',
  fields: (t) => ({
    sources: t.idList({ description: `Made by one of these sources: at most ${MOST_LISTED} ids.` }),
    exceptSources: t.idList({
      description: `Not made by one of these sources, nor resting on nothing else, nor known only through them: at most ${MOST_LISTED} ids.`,
    }),
    runBy: t.idList({ description: `Made by a source that one of these actors runs: at most ${MOST_LISTED} ids.` }),
    exceptRunBy: t.idList({
      description: `Not made by a source that one of these actors runs, nor resting on nothing else, nor known only through them: at most ${MOST_LISTED} ids.`,
    }),
    saidBy: t.field({
      type: 'DateTime',
      description:
        'Said by then for certain, and not yet withdrawn. A time that is unknown or open fails; an act that nobody can read passes with a readable one that relays it.',
    }),
    recordedBy: t.field({ type: 'DateTime', description: 'In this graph by then, and not yet struck.' }),
    certainty: t.field({
      type: CertaintyEnum,
      description:
        'At least so surely said, from RUMOURED to VERIFIED. ATTRIBUTED acts stand for the nearest degree upstream. Unknown is not lowest: an act without a degree fails, unless a readable act that relays it passes.',
    }),
    basis: t.field({ type: [BasisEnum], description: 'Known in one of these ways: at most 5.' }),
    explicitOnly: t.boolean({
      description: 'True: nothing on its way up is read from context alone.',
    }),
  }),
});

/** What is asked through one lens shares no statement with what is asked through another. */
const LENS_COST = 500;

builder.queryField('lens', (t) =>
  t.field({
    type: LensType,
    complexity: { field: LENS_COST, multiplier: 1 },
    description:
      'The same graph, counting only the assertions that pass. Two aliases compare two views in one operation; the empty lens answers as `Query` does.',
    args: { input: t.arg({ type: LensInput, required: true, description: 'Which assertions count.' }) },
    resolve: (_root, { input }, context, info) => {
      const lens = lensOfInput(input);
      if (lensText(lens) !== '') enterLens(context, info, new LensInUse(lens));
      return lens;
    },
  }),
);

function lensOfInput(input: typeof LensInput.$inferInput): Lens {
  const { sources, exceptSources, runBy, exceptRunBy, saidBy, recordedBy, certainty, basis, explicitOnly } = input;
  if (certainty === 'ATTRIBUTED')
    throw badInput(
      'input.certainty',
      'a degree, from RUMOURED to VERIFIED; ATTRIBUTED says on whose word, not how sure',
    );
  return narrow(
    {
      sources: fewIds('input.sources', sources, 'Source'),
      exceptSources: fewIds('input.exceptSources', exceptSources, 'Source'),
      runBy: fewIds('input.runBy', runBy, 'Actor'),
      exceptRunBy: fewIds('input.exceptRunBy', exceptRunBy, 'Actor'),
      certainty: certainty ?? undefined,
      basis: basis ? [...basis] : undefined,
      explicitOnly: explicitOnly === true ? true : undefined,
    },
    { saidBy: saidBy?.getTime(), recordedBy: recordedBy?.getTime() },
  );
}

type Fields = Parameters<typeof builder.queryFields>[0];

/** Declares read fields of the root, once for `Query` and for `Lens`. */
export function readFields(fields: Fields): void {
  builder.queryFields(fields);
  builder.objectFields(LensType, (t) => fields(t as never));
}

/** The arguments by which an answer is asked for as it stood at an earlier moment. */
export const clockArguments = builder.args((t) => ({
  saidBy: t.field({
    type: 'DateTime',
    description: 'Only what was said by then for certain, and was not yet withdrawn; narrows the lens in force.',
  }),
  recordedBy: t.field({
    type: 'DateTime',
    description: 'Only what this graph held by then, and what was not yet struck; narrows the lens in force.',
  }),
}));

interface ClockArguments {
  readonly saidBy?: Date | null | undefined;
  readonly recordedBy?: Date | null | undefined;
}

/** The lens in force at the field being resolved, narrowed by its clock arguments. */
export function lensOf(
  context: Context,
  info: Pick<GraphQLResolveInfo, 'path'>,
  { saidBy, recordedBy }: ClockArguments = {},
): Lens {
  const found = lensAt(context, info);
  const clocks: Clocks = { saidBy: saidBy?.getTime(), recordedBy: recordedBy?.getTime() };
  return narrow(found instanceof LensInUse ? found.lens : EMPTY_LENS, clocks);
}

/**
 * Puts the lens that an id names in force from a root field on (or an item of its list), unless one is in force already:
 * who asks for a thing by its id gets it as it was seen. Throws BAD_USER_INPUT.
 */
export function enterLensOfId(
  context: Context,
  info: GraphQLResolveInfo,
  argument: string,
  text: string,
  item?: number,
): void {
  if (text === '' || lensAt(context, info) !== context.noLens) return;
  const lens = parseLens(text);
  if (!lens) throw badInput(argument, 'an id that this server gave out');
  enterLens(context, info, new LensInUse(lens), item);
}
