import type { FieldMap } from '@pothos/core';
import { actorById } from '../../actor/actor.loaders.ts';
import { Actor } from '../../actor/actor.schema.ts';
import { assertionById } from '../../assertion/assertion.loaders.ts';
import { Assertion } from '../../assertion/assertion.schema.ts';
import { documentById } from '../../document/document.loaders.ts';
import { Document } from '../../document/document.schema.ts';
import { builder, type SchemaTypes } from '../../graphql/builder.ts';
import { connection } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/enums.ts';
import { answerId } from '../../graphql/listed.ts';
import { present } from '../../graphql/loader.ts';
import { sourceById } from '../../source/source.loaders.ts';
import { Source } from '../../source/source.schema.ts';
import type { Circle, MergedRoots, Root } from './corroboration.ts';
import { MERGE_REASONS } from './merge.ts';
import { MOST_STEPS } from './ways.ts';

/** The parts of a corroboration: roots, circles, and why roots were merged. */

/** How many sources, assertions or documents are named of one part. */
const MOST_NAMED = 20;

/** A part, and the id of the answer that it belongs to. */
export type Part<Item> = Item & { readonly answerId: string };

/** The parts of an answer, each with its id. */
export function partsOf<Item>(answerId: string, items: readonly Item[]): Part<Item>[] {
  return items.map((item) => ({ ...item, answerId }));
}

/** The id of a part, of its answer and its kind. */
const partId = (kind: string) => (part: Part<{ readonly id: string }>) => answerId(part.answerId, kind, part.id);
export const rootId = partId('root');
export const circleId = partId('circle');
export const mergeId = partId('merge');

const assertions = (context: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => present(assertionById(context).load(id))));

type Members = Pick<Root, 'sourceIds' | 'assertionIds'>;

/** Which sources and assertions a part is made of. */
function members<Item extends Members>(t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Item>): FieldMap {
  return {
    sources: t.field({
      type: [Source],
      description: `Its sources, in the order of their ids: at most ${MOST_NAMED}, \`sourceCount\` says of how many.`,
      resolve: ({ sourceIds }, _args, context) =>
        Promise.all(sourceIds.slice(0, MOST_NAMED).map((id) => present(sourceById(context).load(id)))),
    }),
    sourceCount: t.int({ description: 'How many sources these are.', resolve: ({ sourceIds }) => sourceIds.length }),
    assertions: t.field({
      type: [Assertion],
      description: `Its assertions, in the order of their ids: at most ${MOST_NAMED}, \`assertionCount\` says of how many. They may be of another claim, on which this one rests.`,
      resolve: ({ assertionIds }, _args, context) => assertions(context, assertionIds.slice(0, MOST_NAMED)),
    }),
    assertionCount: t.int({
      description: 'How many assertions these are.',
      resolve: ({ assertionIds }) => assertionIds.length,
    }),
  };
}

const RootType = builder.objectRef<Part<Root>>('Root').implement({
  description:
    "Where chains end: assertions that rest on nobody else's word, and are one voice as far as the record shows. What only passes on or attributes is never a root; neither is what rests on assertions that are gone.",
  fields: (t) => ({
    id: t.id({ description: 'Opaque: the answer and this part of it.', resolve: rootId }),
    ...members(t),
    anonymous: t.exposeBoolean('anonymous', {
      description:
        'True where it cannot be told from other voices: none of its sources is both named and a single voice.',
    }),
    collective: t.exposeBoolean('collective', {
      description: 'True where one of its sources stands for several voices.',
    }),
    circular: t.exposeBoolean('circular', {
      description: 'True where it is, or holds, a circle of assertions that pass one another on.',
    }),
    mostVoices: t.exposeInt('mostVoices', {
      nullable: true,
      description:
        'How many voices it may be at most: 1, or as many as a collective source is said to be; null = open.',
    }),
    path: t.field({
      type: [Assertion],
      description: `A shortest way to it, from an assertion that can be read up to the root itself: at most ${MOST_STEPS}; of a longer way those nearest to the root.`,
      resolve: ({ path }, _args, context) => assertions(context, path),
    }),
    pathLength: t.exposeInt('pathLength', { description: 'How many assertions that way has in all.' }),
  }),
});

const CircleType = builder.objectRef<Part<Circle>>('CircularReporting').implement({
  description: 'Assertions that pass one another on in a circle, so that none of them is the first.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque: the answer and this part of it.', resolve: circleId }),
    ...members(t),
    root: t.exposeBoolean('root', {
      description: 'True where nothing leads out of the circle: then it is counted as one root, all of it.',
    }),
  }),
});

const MergeReason = enumOf('MergeReason', 'Why several roots are taken for one.', MERGE_REASONS, {
  SAME_SOURCE: 'They were made by the same source.',
  SAME_RUNNER: 'The same actor runs their sources.',
  REPUBLISHED: 'They stand in documents of which one republishes another, or which republish the same one.',
});

const MergeType = builder.objectRef<Part<MergedRoots>>('RootMerge').implement({
  description:
    'Why several roots are one. It may name a root that does not count here, where only that one joins two others.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque: the answer and this part of it.', resolve: mergeId }),
    reason: t.field({ type: MergeReason, description: 'Why.', resolve: ({ reason }) => reason }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'SAME_RUNNER: who runs them.',
      resolve: ({ actorId }, _args, context) => (actorId === null ? null : actorById(context).load(actorId)),
    }),
    documents: t.field({
      type: [Document],
      description: `REPUBLISHED: the documents in which they stand, in the order of their ids: at most ${MOST_NAMED}.`,
      resolve: ({ documentIds }, _args, context) =>
        Promise.all(documentIds.slice(0, MOST_NAMED).map((id) => present(documentById(context).load(id)))),
    }),
    ...members(t),
  }),
});

export const RootConnection = connection('Root', RootType, {
  about: 'the roots of a claim, those of the most assertions first, then by id.',
});
export const CircleConnection = connection('CircularReporting', CircleType, {
  about: 'circles of assertions, the largest first, then by id.',
});
export const MergeConnection = connection('RootMerge', MergeType, {
  about: 'reasons why roots were merged, those of the most assertions first, then by id.',
});
