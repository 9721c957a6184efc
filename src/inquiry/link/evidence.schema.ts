import type { FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Certainty } from '../../assertion/assertion.ts';
import { CertaintyEnum } from '../../assertion/enums.schema.ts';
import { toClaim } from '../../claim/claim.row.ts';
import { ClaimConnection } from '../../claim/claim.schema.ts';
import type { SchemaTypes } from '../../graphql/builder.ts';
import { connection, type Connection, type Edge, pageArguments } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { decodeCursor, encodeCursor, type PageArguments, pagesOf, scopeOf, sizeOf } from '../../graphql/pages.ts';
import { selects } from '../../graphql/selects.ts';
import { PartialDate } from '../../record/dates.schema.ts';
import { STANDARD_CERTAINTIES } from './declarations.ts';
import { linksOf } from './link.loaders.ts';
import { linkClaims, type LinkDeclaration, type LinkRow } from './link.store.ts';

/** One link as an edge: the other end, and what the link rests on. */
export interface LinkEdge extends Edge<LinkRow> {
  readonly parent: string;
  readonly certainties: readonly Certainty[];
  readonly claims: ReturnType<typeof pagesOf<ReturnType<typeof toClaim>>>;
}

/** The resolver of a connection of links. */
export function links(declaration: LinkDeclaration) {
  const claims = pagesOf(linkClaims(declaration), toClaim);
  return async (
    parent: string, args: PageArguments & { readonly certainty?: readonly Certainty[] | null | undefined }, context: Context, info: GraphQLResolveInfo,
  ): Promise<Connection<LinkEdge>> => {
    const certainties = args.certainty ?? STANDARD_CERTAINTIES;
    const scope = scopeOf(declaration.name, certainties);
    const after = args.after ? decodeCursor(args.after, scope) : undefined;
    const request = { first: selects(info, 'edges', 'nodes', 'pageInfo', 'cut') ? sizeOf(args) : 0, count: selects(info, 'totalCount'), certainties };
    const page = await linksOf(context).load({ group: { declaration, request }, key: { parent, after } });
    const edges = page.rows.map((node) => ({
      node, parent, certainties, claims, cursor: encodeCursor({ at: node.assertionCount, id: node.id }, scope),
    }));
    return {
      edges, totalCount: page.total, cut: false,
      pageInfo: { hasNextPage: page.more, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
    };
  };
}

type EdgeFieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, LinkEdge>;

/** What every such edge says of what it rests on. */
function evidence(t: EdgeFieldBuilder): FieldMap {
  return {
    assertionCount: t.int({ description: 'How many acts it rests on: affirming, neither withdrawn nor struck, of a degree that counts here.', resolve: ({ node }) => node.assertionCount }),
    first: t.field({ type: PartialDate, nullable: true, description: 'When it was first said, as far as times are known.', resolve: ({ node }) => node.first }),
    latest: t.field({ type: PartialDate, nullable: true, description: 'When it was last said, as far as times are known.', resolve: ({ node }) => node.latest }),
    certainty: t.field({
      type: CertaintyEnum, nullable: true, resolve: ({ node }) => node.certainty,
      description: 'The highest degree among those acts; ATTRIBUTED where they only pass on; null where none can be read.',
    }),
    disputed: t.boolean({ description: 'Whether some source denies one of the claims behind it.', resolve: ({ node }) => node.disputed }),
  };
}

function claimsBehind(t: EdgeFieldBuilder): FieldMap {
  return {
    claims: t.field({
      type: ClaimConnection, description: 'The claims that it rests on.', args: pageArguments,
      resolve: ({ parent, node, certainties, claims }, args, context, info) =>
        claims({ parent, link: node.id }, args, { certainties }, context, info),
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
  readonly more?: (t: EdgeFieldBuilder) => FieldMap;
}

/** A connection type whose edges say what they rest on, and whose nodes are loaded together. */
export function linkConnection<Row>(
  name: string, node: ObjectRef<SchemaTypes, Row> | InterfaceRef<SchemaTypes, Row>, options: LinkOptions<Row>,
): ObjectRef<SchemaTypes, Connection<LinkEdge>> {
  return connection<Row, LinkEdge>(name, node, {
    about: options.about,
    load: (edge, context) => options.load(context, edge.node),
    ...(options.nodes === false ? { nodes: false } : {}),
    ...(options.nodeMayBeMissing ? { nodeMayBeMissing: true } : {}),
    edgeFields: (t) => ({ ...evidence(t), ...(options.claims === false ? {} : claimsBehind(t)), ...options.more?.(t) }),
  });
}
