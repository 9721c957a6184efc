import type DataLoader from 'dataloader';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { badInput } from '../graphql/errors.ts';
import { globalId, parseGlobalId } from '../graphql/global-id.ts';
import { PAGE_SIZE } from '../graphql/page-arguments.ts';
import { conceptOf, type Label } from './key.ts';
import type { RecordRow } from './row.ts';

type ById = (context: Context) => DataLoader<string, RecordRow | null, string>;

/** How records of each label are loaded; every concept adds its own, so that `node` need not know the concepts. */
const loaders = new Map<Label, ById>();

/** Says how `node` and `nodes` load records of this label. */
export function loadsNodes(label: Label, byId: ById): void {
  loaders.set(label, byId);
}

export const Node = builder.interfaceRef<RecordRow>('Node').implement({
  description: 'Anything that can be asked for again by its id (Relay).',
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, the same for ever, also when the kind of a claim or actor is corrected.',
      resolve: idField,
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
      resolve: idField,
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

function idField({ base, id }: RecordRow): string {
  return globalId(base, id);
}

/** What an id names. Throws BAD_USER_INPUT. */
export const nodeId = (argument: string, text: string) => {
  const parsed = parseGlobalId(text);
  const label = parsed && conceptOf(parsed.label) ? (parsed.label as Label) : undefined;
  if (!parsed || !label) throw badInput(argument, `an id that this server gave out, not "${text.slice(0, 80)}"`);
  return { label, id: parsed.id };
};

/** The record of a label with this id; null where there is none. */
export async function loadNodeById(context: Context, label: Label, id: string): Promise<RecordRow | null> {
  return (await loaders.get(label)?.(context).load(id)) ?? null;
}

async function loadNode(context: Context, argument: string, text: string): Promise<RecordRow | null> {
  const { label, id } = nodeId(argument, text);
  return loadNodeById(context, label, id);
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Any record by its id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id that the record came with.' }) },
    resolve: (_root, { id }, context) => loadNode(context, 'id', id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Several records by their ids, in the order asked for; null where there is none.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${PAGE_SIZE.most} ids.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, PAGE_SIZE.most) }),
    resolve: (_root, { ids }, context) => {
      if (ids.length > PAGE_SIZE.most) throw badInput('ids', `at most ${PAGE_SIZE.most} ids, not ${ids.length}`);
      return Promise.all(ids.map((id) => loadNode(context, 'ids', id)));
    },
  }),
}));
