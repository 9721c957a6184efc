import type DataLoader from 'dataloader';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { badInput } from '../graphql/errors.ts';
import { globalId, parseGlobalId } from '../graphql/global-id.ts';
import type { Filters } from '../graphql/pages.ts';
import { PAGE_SIZE } from '../graphql/page-arguments.ts';
import { foldedWords } from './fold.ts';
import { conceptOf, idOf, type Label, labelOf, parseKey, type Concept } from './key.ts';
import { namesOf } from './names.loaders.ts';
import type { NameRow } from './names.store.ts';
import type { NamedRow, RecordRow, RestsOnRow } from './row.ts';

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
    id: t.id({ description: 'Opaque, the same for ever, also when the kind of a claim or actor is corrected.', resolve: idField }),
  }),
});

export const Record = builder.interfaceRef<RecordRow>('Record').implement({
  description: 'What every record of the graph has.',
  interfaces: [Node],
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    id: t.id({ description: 'Opaque, the same for ever, also when the kind of a claim or actor is corrected.', resolve: idField }),
    key: t.exposeString('key', { description: 'The readable name of the record: bundle/concept/word. The same in every export; `id` is made of it.' }),
    label: t.exposeString('label', { description: 'One line by which a person knows the record, in our own words.' }),
    recordedAt: t.field({
      type: 'DateTime', description: 'When this graph learnt of it.', resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
  }),
});

function idField({ base, id }: RecordRow): string {
  return globalId(base, id);
}

const RestsOnKind = builder.enumType('RestsOnKind', {
  description: 'What an arrangement of the editors rests on.',
  values: {
    CLAIMS: { description: 'Claims in this graph, which are named.' },
    EDITORIAL: { description: "The editors' own knowledge." },
  },
});

/** What the editors' own arrangement rests on. Its `claims` are declared where claims are. */
export const RestsOn = builder.objectRef<RestsOnRow>('RestsOn').implement({
  description: 'What something rests on that nobody asserted: where a place lies, what a thing is also called, when and where an event is filed. Not evidence; no inquiry counts it.',
  fields: (t) => ({
    kind: t.field({ type: RestsOnKind, description: 'Claims, or the editors.', resolve: ([kind]) => (kind === 'CLAIMS' ? 'CLAIMS' : 'EDITORIAL') }),
    by: t.string({ nullable: true, description: 'EDITORIAL: by whom, where that was kept.', resolve: ([, , by]) => by }),
    on: t.field({ type: 'DateTime', nullable: true, description: 'EDITORIAL: when, where that was kept.', resolve: ([, , , on]) => (on ? new Date(on) : null) }),
  }),
});

/** Another name of a thing. */
export const Name = builder.objectRef<NameRow>('Name').implement({
  description: 'Another name, spelling or script by which a thing is known.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name.' }),
    language: t.exposeString('language', { nullable: true, description: 'Language tag, as in BCP 47, where known.' }),
    restsOn: t.field({
      type: RestsOn, nullable: true, description: 'What this name rests on, where that differs from the record.',
      resolve: ({ restsOn }) => (restsOn[0] === null ? null : restsOn),
    }),
  }),
});

const names = { Place: namesOf('Place'), Actor: namesOf('Actor'), Source: namesOf('Source'), Event: namesOf('Event') };

/** A record with a name of its own. */
export const Named = builder.interfaceRef<NamedRow>('Named').implement({
  description: 'A record that has a name, and perhaps others.',
  interfaces: [Node, Record],
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name in this graph, in the spelling of the record.' }),
    language: t.exposeString('language', { nullable: true, description: 'Language of the name (BCP 47), where the record says so.' }),
    names: t.field({
      type: [Name], description: 'Its other names, spellings and scripts: at most 50, in the order of their letters.',
      resolve: ({ base, id }, _args, context) => names[base](context).load(id),
    }),
    restsOn: t.field({
      type: RestsOn, description: 'What the arrangement of this record rests on: its place in a larger one, its type, its time.',
      resolve: ({ restsOn }) => restsOn,
    }),
  }),
});

const nodeId = (argument: string, text: string) => {
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
    type: Node, nullable: true, description: 'Any record by its id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id that the record came with.' }) },
    resolve: (_root, { id }, context) => loadNode(context, 'id', id),
  }),
  nodes: t.field({
    type: [Node], nullable: { list: false, items: true },
    description: 'Several records by their ids, in the order asked for; null where there is none.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${PAGE_SIZE.most} ids.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, PAGE_SIZE.most) }),
    resolve: (_root, { ids }, context) => {
      if (ids.length > PAGE_SIZE.most) throw badInput('ids', `at most ${PAGE_SIZE.most} ids, not ${ids.length}`);
      return Promise.all(ids.map((id) => loadNode(context, 'ids', id)));
    },
  }),
}));

/** The arguments of a single look-up: by id or by key. */
export const lookUpArguments = builder.args((t) => ({
  id: t.id({ description: 'The id that the record came with. Give this or another way to find it.' }),
  key: t.string({ description: 'The key of the record: bundle/concept/word.' }),
}));

/** The record's own id for what was given to a single look-up; undefined where another way was given. Throws BAD_USER_INPUT. */
export function lookedUp(
  concept: Concept, args: { readonly id?: string | null | undefined; readonly key?: string | null | undefined }, ...others: readonly string[]
): string | undefined {
  const given = [args.id, args.key, ...others.map((name) => (args as { readonly [name: string]: unknown })[name])].filter((value) => value != null);
  if (given.length !== 1) throw badInput('id', `exactly one of ${['id', 'key', ...others].join(', ')}`);
  if (args.id != null) {
    const { label, id } = nodeId('id', args.id);
    if (label !== labelOf(concept)) throw badInput('id', `the id of a ${labelOf(concept)}, not of a ${label}`);
    return id;
  }
  if (args.key == null) return undefined;
  if (parseKey(args.key)?.concept !== concept) throw badInput('key', `a key of the form bundle/${concept}/word`);
  return idOf(args.key);
}

/** The words of a text filter, folded. Throws BAD_USER_INPUT. */
export function textFilter(text: string | null | undefined): Filters {
  if (text == null) return {};
  const words = foldedWords(text);
  if (words.length === 0 || words.length > 16) throw badInput('filter.text', '1 to 16 words');
  return { text: words };
}

/** A span of instants. */
export const InstantFilter = builder.inputType('InstantFilter', {
  description: 'A span of instants, both ends included.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Not before; open where absent.' }),
    to: t.field({ type: 'DateTime', description: 'Not after; open where absent.' }),
  }),
});

/** The values of a filter on `recordedAt`. */
export function recordedFilters(span: typeof InstantFilter.$inferInput | null | undefined): Filters {
  return { recordedFrom: span?.from?.getTime(), recordedTo: span?.to?.getTime() };
}
