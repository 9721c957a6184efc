import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../graphql/builder.ts';
import { type Context, lensAt } from '../graphql/context.ts';
import { badInput } from '../graphql/errors.ts';
import { globalId, parseGlobalId } from '../graphql/global-id.ts';
import type { Load } from '../graphql/loader.ts';
import { PAGE_SIZE } from '../graphql/page-arguments.ts';
import { enterLensOfId, readFields } from '../lens/lens.schema.ts';
import { conceptOf, type Label } from './key.ts';
import type { RecordRow } from './row.ts';

type ById = (context: Context) => DataLoader<string, RecordRow | null, string>;
type InView = (context: Context) => DataLoader<Load<Context['noLens'], string>, boolean, string>;

/** How records of each label are loaded; every concept adds its own, so that `node` need not know the concepts. */
const loaders = new Map<Label, ById>();

/** Whether records of a label are in view through a lens; every label without one always is. */
const views = new Map<Label, InView>();

/** Says how `node` and `nodes` load records of this label, and how they know whether a lens hides one. */
export function loadsNodes(label: Label, byId: ById, inView?: InView): void {
  loaders.set(label, byId);
  if (inView) views.set(label, inView);
}

export const Node = builder.interfaceRef<RecordRow>('Node').implement({
  description: 'Anything that can be asked for again by its id (Relay).',
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, the same for ever, also when the kind of a claim or actor is corrected.',
      resolve: ({ base, id }, _args, context, info) => globalId(base, id, lensAt(context, info)),
    }),
  }),
});

export const Record = builder.interfaceRef<RecordRow>('Record').implement({
  description: 'What every record of the graph has.',
  interfaces: [Node],
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, the same for ever, also when the kind of a claim or actor is corrected.',
      resolve: ({ base, id }, _args, context, info) => globalId(base, id, lensAt(context, info)),
    }),
    key: t.exposeString('key', {
      description:
        'The readable name of the record: bundle/concept/word. The same in every export; `id` is made of it.',
    }),
    label: t.exposeString('label', { description: 'One line by which a person knows the record, in our own words.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When this graph learnt of it.',
      resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
  }),
});

/** What an id names. Throws BAD_USER_INPUT. */
export function nodeId(argument: string, text: string): { label: Label; id: string; lens: string } {
  const parsed = parseGlobalId(text);
  const label = parsed && conceptOf(parsed.label) ? (parsed.label as Label) : undefined;
  if (!parsed || !label) throw badInput(argument, `an id that this server gave out, not "${text.slice(0, 80)}"`);
  return { label, id: parsed.id, lens: parsed.lens };
}

/** The record of a label with this id; null where there is none. */
export async function loadNodeById(context: Context, label: Label, id: string): Promise<RecordRow | null> {
  return (await loaders.get(label)?.(context).load(id)) ?? null;
}

/** The same, where a lens may hide it: then null as well. */
export async function loadInView<Row extends RecordRow>(
  found: Promise<Row | null>,
  context: Context,
  place: Pick<GraphQLResolveInfo, 'path'>,
): Promise<Row | null> {
  const row = await found;
  if (!row) return null;
  const [seen] = await inView([{ label: row.base, id: row.id }], context, place);
  return seen ? row : null;
}

/** Of these records, those that no lens hides. */
export async function inView<Each extends { readonly label: Label; readonly id: string }>(
  records: readonly Each[],
  context: Context,
  place: Pick<GraphQLResolveInfo, 'path'>,
): Promise<readonly Each[]> {
  const lens = lensAt(context, place);
  if (lens.text === '') return records;
  const seen = await Promise.all(
    records.map(async ({ label, id }) => {
      const isInView = views.get(label);
      return isInView === undefined || (await isInView(context).load({ group: lens, key: id }));
    }),
  );
  return records.filter((_, i) => seen[i]);
}

function loadNode(
  context: Context,
  info: GraphQLResolveInfo,
  argument: string,
  text: string,
  item?: number,
): Promise<RecordRow | null> {
  const { label, id, lens } = nodeId(argument, text);
  enterLensOfId(context, info, argument, lens, item);
  const path = item === undefined ? info.path : { prev: info.path, key: item, typename: undefined };
  return loadInView(loadNodeById(context, label, id), context, { path });
}

readFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Any record by its id, as seen through the lens that the id names; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id that the record came with.' }) },
    resolve: (_root, { id }, context, info) => loadNode(context, info, 'id', id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Several records by their ids, in the order asked for; null where there is none.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${PAGE_SIZE.most} ids.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, PAGE_SIZE.most) }),
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > PAGE_SIZE.most) throw badInput('ids', `at most ${PAGE_SIZE.most} ids, not ${ids.length}`);
      return Promise.all(ids.map((id, item) => loadNode(context, info, 'ids', id, item)));
    },
  }),
}));
