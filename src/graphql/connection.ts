import type { FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from './builder.ts';
import type { Context } from './context.ts';
import { PAGE_SIZE } from './page-arguments.ts';

/** One item of a connection, and the cursor that follows it. */
export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** One page of a list, as Relay's Cursor Connections describe it. */
export interface Connection<Item extends Edge<unknown>> {
  readonly edges: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | undefined;
  readonly cut: boolean;
}

type NodeRef<Row> = ObjectRef<SchemaTypes, Row> | InterfaceRef<SchemaTypes, Row>;

const PageInfo = builder.objectRef<Connection<Edge<unknown>>['pageInfo']>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'Whether there are more: ask again with `after: endCursor`.',
    }),
    hasPreviousPage: t.boolean({
      description: 'Always false: lists are read forwards only.',
      resolve: () => false,
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'Cursor of the first edge of this page.',
    }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'The cursor to go on from.' }),
  }),
});

interface Options<Row, Item> {
  /** How the node of an edge is come by, where the edge does not hold it yet. */
  readonly load?: (edge: Item, context: Context) => Promise<Row | null>;
  /** What an edge says beside its node: what the link rests on. */
  readonly edgeFields?: (t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Item>) => FieldMap;
  /** False where a node must never come without what it rests on. */
  readonly nodes?: false;
  /** True where a node may be missing: a party that has only words. */
  readonly nodeMayBeMissing?: true;
  /** When such a list is cut, and how to narrow it, where it is not a list that is searched row by row. */
  readonly cutWhen?: string;
  readonly about: string;
}

const SEARCHED =
  'True where the search for more was given up after 10,000 rows that did not pass the filter: narrow the filter, or go on from `endCursor`.';

/** The connection type `<name>Connection` with its edges. */
export function connection<Row, Item extends Edge<unknown> = Edge<Row>>(
  name: string,
  node: NodeRef<Row>,
  { load, edgeFields, nodes, nodeMayBeMissing, cutWhen = SEARCHED, about }: Options<Row, Item>,
): ObjectRef<SchemaTypes, Connection<Item>> {
  const nodeOf = (edge: Item, context: Context) => (load ? load(edge, context) : edge.node) as never;
  const EdgeType = builder.objectRef<Item>(`${name}Edge`).implement({
    description: `One item of a ${name}Connection.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Ask for what comes after it with `after`.', resolve: ({ cursor }) => cursor }),
      node: t.field({
        type: node,
        nullable: nodeMayBeMissing === true,
        description: 'The item itself.',
        resolve: (edge, _args, context) => nodeOf(edge, context),
      }),
      ...edgeFields?.(t as never),
    }),
  });
  return builder.objectRef<Connection<Item>>(`${name}Connection`).implement({
    description: `A page of a list: ${about}`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        description: 'The items of this page, each with its cursor.',
        resolve: (page) => [...page.edges],
      }),
      ...(nodes === false
        ? {}
        : {
            nodes: t.field({
              type: [node],
              description: 'The items of this page.',
              resolve: (page, _args, context) => page.edges.map((edge) => nodeOf(edge, context)),
            }),
          }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in its list.',
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        nullable: true,
        description: 'How many there are in all that pass the filter. Counted only when asked for.',
        resolve: (page) => page.totalCount ?? null,
      }),
      cut: t.exposeBoolean('cut', { description: cutWhen }),
    }),
  });
}

/** The arguments of every connection. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    defaultValue: PAGE_SIZE.standard,
    description: `How many, from 0 (to count alone) to ${PAGE_SIZE.most}.`,
  }),
  after: t.string({
    description: 'The cursor to go on from: `endCursor` of the page before, under the same filter and order.',
  }),
  last: t.int({
    description: 'Not supported: lists are read forwards. Refused with an error; ask in the other order instead.',
  }),
  before: t.string({
    description: 'Not supported: lists are read forwards. Refused with an error; ask in the other order instead.',
  }),
}));
