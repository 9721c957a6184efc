import type { GraphQLResolveInfo } from 'graphql';
import type { Cursor } from '../database/page.ts';
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
  const size = sizeOf(args);
  const rest = args.after ? itemsAfter(items, decodeCursor(args.after, scope)) : items;
  const edges = rest
    .slice(0, selects(info, 'edges', 'nodes', 'pageInfo') ? size : 0)
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

function itemsAfter<Item extends Listed>(items: readonly Item[], { at, id }: Cursor): readonly Item[] {
  const place = String(at);
  return items.filter((item) => item.place > place || (item.place === place && item.id > id));
}
