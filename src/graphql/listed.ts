import type { GraphQLResolveInfo } from 'graphql';
import type { Connection, Edge } from './connection.ts';
import { type Context, lensAt } from './context.ts';
import { decodeCursor, encodeCursor, type PageArguments, scopeOf, sizeOf } from './pages.ts';
import { selects } from './selects.ts';

/** An item of a list that is computed as a whole: the list is sorted by `place` as text, then by `id`. */
export interface Listed {
  readonly place: string;
  readonly id: string;
}

/**
 * A page of a list that is there already. Its cursors name an item and not a number, so that it goes on at the right one
 * when the list was computed anew and others have come or gone.
 *
 * @param of what tells this list from others, so that its cursors are refused there
 */
export function listedPage<Item extends Listed>(
  items: readonly Item[],
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
  of: readonly unknown[],
): Connection<Edge<Item>> {
  const scope = scopeOf(lensAt(context, info), ...of);
  const size = selects(info, 'edges', 'nodes', 'pageInfo', 'cut') ? sizeOf(args) : 0;
  const after = args.after ? decodeCursor(args.after, scope) : undefined;
  const rest = after ? items.filter(({ place, id }) => place > after.at || (place === after.at && id > after.id)) : items;
  const edges = rest
    .slice(0, size)
    .map((node) => ({ node, cursor: encodeCursor({ at: node.place, id: node.id }, scope) }));
  return {
    edges,
    totalCount: items.length,
    cut: false,
    pageInfo: {
      hasNextPage: rest.length > edges.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
