import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection, Edge } from './connection.ts';
import { type Context, lensAt } from './context.ts';
import { decodeCursor, encodeCursor, type PageArguments, scopeOf, sizeOf } from './pages.ts';

/** Answers that are computed: their ids, and pages of their lists. */

/** The opaque id of an answer: of all that was asked, so that caches can merge what they are told of it. */
export function answerId(...asked: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}

/** One page of a list that is at hand. An item is known by its id; where it is gone, the page begins where it stood. */
export function pageOf<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  args: PageArguments,
  scope: string,
): Connection<Edge<Item>> {
  const after = args.after ? decodeCursor(args.after, scope) : undefined;
  const size = sizeOf(args);
  const place = after === undefined ? -1 : items.findIndex((item) => idOf(item) === after.id);
  const start = after === undefined || place >= 0 ? place + 1 : Number(after.at);
  const edges = items
    .slice(start, start + size)
    .map((node, i) => ({ node, cursor: encodeCursor({ at: start + i, id: idOf(node) }, scope) }));
  return {
    edges,
    totalCount: items.length,
    cut: false,
    pageInfo: {
      hasNextPage: start + size < items.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * The same where every item has an id of its own.
 *
 * @param of what tells this list from others, so that its cursors are refused there
 */
export function listedPage<Item extends { readonly id: string }>(
  items: readonly Item[],
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
  of: readonly unknown[],
): Connection<Edge<Item>> {
  return pageOf(items, ({ id }) => id, args, scopeOf(lensAt(context, info), ...of));
}
