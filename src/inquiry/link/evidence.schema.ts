import type { FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { toClaim } from '../../claim/claim.row.ts';
import { ClaimConnection } from '../../claim/claim.schema.ts';
import { builder, type SchemaTypes } from '../../graphql/builder.ts';
import { connection, type Connection, type Edge, pageArguments } from '../../graphql/connection.ts';
import { type Context, lensAt } from '../../graphql/context.ts';
import { decodeCursor, encodeCursor, type PageArguments, pagesOf, scopeOf, sizeOf } from '../../graphql/pages.ts';
import { selects } from '../../graphql/selects.ts';
import type { Certainty } from '../../lens/wording.ts';
import { CertaintyEnum } from '../../lens/wording.schema.ts';
import { PartialDate } from '../../record/dates.schema.ts';
import { lensOf } from '../../lens/lens.schema.ts';
import type { Bounds } from '../corroboration/corroboration.ts';
import { IndependentRoots } from '../corroboration/corroboration.schema.ts';
import { MOST_BEHIND } from './behind.store.ts';
import { STANDARD_CERTAINTIES } from './declarations.ts';
import { linksOf, rootsOfLinks } from './link.loaders.ts';
import {
  linkClaims,
  type LinkDeclaration,
  type LinkKey,
  type LinkPage,
  type LinkRequest,
  type LinkRow,
} from './link.store.ts';

type ClaimPages = ReturnType<typeof pagesOf<ReturnType<typeof toClaim>>>;

/** The arguments of links that may be hearsay. */
export const certaintyArguments = {
  ...pageArguments,
  ...builder.args((t) => ({
    certainty: t.field({
      type: [CertaintyEnum],
      defaultValue: [...STANDARD_CERTAINTIES],
      description:
        'Which degrees count; RUMOURED and ALLEGED only where they are asked for. ATTRIBUTED stands for the nearest degree upstream; an act that cannot be read counts with a readable one that relays it.',
    }),
  })),
};

/** One link as an edge: the other end, and what the link rests on. */
export interface LinkEdge extends Edge<LinkRow> {
  readonly parent: string;
  readonly certainties: readonly Certainty[];
  /** The claims behind the link; none where the link is a claim itself. */
  readonly claims: ClaimPages | undefined;
  readonly roots: LoadRoots;
}

type LinkArguments = PageArguments & { readonly certainty?: readonly Certainty[] | null | undefined };
type LoadPage = (context: Context, request: LinkRequest, key: LinkKey) => Promise<LinkPage>;

type LoadRoots = (
  edge: Pick<LinkEdge, 'node' | 'parent' | 'certainties'>,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Bounds>;

const rootsOf =
  (declaration: LinkDeclaration): LoadRoots =>
  ({ node, parent, certainties }, context, info) =>
    rootsOfLinks(context).load({
      group: { declaration, certainties, lens: lensOf(context, info) },
      key: { parent, link: node.id },
    });

/** The resolver of a connection of links. */
export function links(declaration: LinkDeclaration) {
  return linkPages(
    declaration.name,
    (context, request, key) => linksOf(context).load({ group: { declaration, request }, key }),
    rootsOf(declaration),
  );
}

/** The same, where each link is made of claims that can be asked for. */
export function linksWithClaims(declaration: LinkDeclaration) {
  const claims = pagesOf(linkClaims(declaration), toClaim);
  return linkPages(
    declaration.name,
    (context, request, key) => linksOf(context).load({ group: { declaration, request }, key }),
    rootsOf(declaration),
    claims,
  );
}

/** The resolver of a connection of links that are loaded in a way of their own. */
export function linkPages(name: string, load: LoadPage, roots: LoadRoots, claims?: ClaimPages) {
  return async (
    parent: string,
    args: LinkArguments,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<LinkEdge>> => {
    const certainties = args.certainty ?? STANDARD_CERTAINTIES;
    const lens = lensAt(context, info);
    const scope = scopeOf(lens, name, certainties);
    const after = args.after ? decodeCursor(args.after, scope) : undefined;
    const size = sizeOf(args);
    const request = {
      first: selects(info, 'edges', 'nodes', 'pageInfo', 'cut') ? size : 0,
      count: selects(info, 'totalCount'),
      certainties,
      lens,
    };
    const page = await load(context, request, { parent, after });
    const edges = page.rows.map((node) => ({
      node,
      parent,
      certainties,
      claims,
      roots,
      cursor: encodeCursor({ at: node.assertionCount, id: node.id }, scope),
    }));
    return {
      edges,
      totalCount: page.total,
      cut: false,
      pageInfo: {
        hasNextPage: page.more,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  };
}

type EdgeFieldBuilder<Item> = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Item>;

/** What every such edge says of what it rests on. */
export function evidence<Item>(
  t: EdgeFieldBuilder<Item>,
  of: (edge: Item, context: Context, info: GraphQLResolveInfo) => LinkRow | Promise<LinkRow>,
  roots: (edge: Item, context: Context, info: GraphQLResolveInfo) => Promise<Bounds>,
): FieldMap {
  return {
    independentRoots: t.field({
      type: IndependentRoots,
      description: `How many voices stand behind the acts of \`assertionCount\`: they and all that they rest on, of whatever degree, are followed to where they end. Of a link of more than ${MOST_BEHIND.claims.toLocaleString('en')} claims or ${MOST_BEHIND.acts.toLocaleString('en')} acts the first, by id, are; \`max\` is open then.`,
      resolve: (edge, _args, context, info) => roots(edge, context, info),
    }),
    assertionCount: t.int({
      description: 'How many acts it rests on: affirming, neither withdrawn nor struck, of a degree that counts here.',
      resolve: async (edge, _args, context, info) => (await of(edge, context, info)).assertionCount,
    }),
    first: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it was first said, as far as times are known.',
      resolve: async (edge, _args, context, info) => (await of(edge, context, info)).first,
    }),
    latest: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it was last said, as far as times are known.',
      resolve: async (edge, _args, context, info) => (await of(edge, context, info)).latest,
    }),
    certainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      resolve: async (edge, _args, context, info) => (await of(edge, context, info)).certainty,
      description:
        'The highest degree among those acts; ATTRIBUTED where they only pass on; null where none can be read.',
    }),
    disputed: t.boolean({
      description: 'Whether some source denies one of the claims behind it.',
      resolve: async (edge, _args, context, info) => (await of(edge, context, info)).disputed,
    }),
  };
}

function claimsBehind(t: EdgeFieldBuilder<LinkEdge>): FieldMap {
  return {
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims that it rests on.',
      args: pageArguments,
      resolve: ({ parent, node, certainties, claims }, args, context, info) => {
        if (!claims) throw new Error('This link is a claim itself.');
        return claims({ parent, link: node.id }, args, { certainties }, context, info);
      },
    }),
  };
}

interface LinkOptions<Row> {
  readonly about: string;
  readonly load: (context: Context, link: LinkRow) => Promise<Row | null>;
  /** False where the link is a claim itself. */
  readonly claims?: false;
  readonly nodeMayBeMissing?: true;
  readonly nodes?: false;
  readonly more?: (t: EdgeFieldBuilder<LinkEdge>) => FieldMap;
}

/** A connection type whose edges say what they rest on, and whose nodes are loaded together. */
export function linkConnection<Row>(
  name: string,
  node: ObjectRef<SchemaTypes, Row> | InterfaceRef<SchemaTypes, Row>,
  options: LinkOptions<Row>,
): ObjectRef<SchemaTypes, Connection<LinkEdge>> {
  return connection<Row, LinkEdge>(name, node, {
    about: options.about,
    load: (edge, context) => options.load(context, edge.node),
    ...(options.nodes === false ? { nodes: false } : {}),
    ...(options.nodeMayBeMissing ? { nodeMayBeMissing: true } : {}),
    edgeFields: (t) => ({
      ...evidence(
        t,
        (edge) => edge.node,
        (edge, context, info) => edge.roots(edge, context, info),
      ),
      ...(options.claims === false ? {} : claimsBehind(t)),
      ...options.more?.(t),
    }),
  });
}
