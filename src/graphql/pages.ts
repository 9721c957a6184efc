import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { Cursor, PageDeclaration, PageKey, PageLens, PageRequest } from '../database/page.ts';
import { fetchPages } from '../database/page-fetch.ts';
import type { Connection, Edge } from './connection.ts';
import { type Context, lensAt } from './context.ts';
import { badInput } from './errors.ts';
import { groupedLoader } from './loader.ts';
import { PAGE_SIZE } from './page-arguments.ts';
import { selects } from './selects.ts';

/** What a caller gave a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly orderBy?: string | null | undefined;
}

/** Values for the filters of a declaration, by name; what is undefined or null does not filter. */
export type Filters = Readonly<Record<string, unknown>>;

/** A connection's resolver for pages of this declaration: batched over every parent of the same level. */
export function pagesOf<Row>(declaration: PageDeclaration, toRow: (columns: readonly unknown[]) => Row) {
  return async (
    key: string | Omit<PageKey, 'after'>,
    args: PageArguments,
    filters: Filters,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Connection<Edge<Row>>> => {
    const lens = lensAt(context, info);
    const request = { ...requestOf(declaration, args, filters, info), lens };
    const scope = scopeOf(lens, declaration.name, request.order, request.filters);
    const parent = typeof key === 'string' ? { parent: key } : key;
    const after = args.after ? decodeCursor(args.after, scope) : undefined;
    const page = await pages(context).load({ group: { declaration, request }, key: { ...parent, after } });
    const edges = page.rows.map(({ cursor, columns }) => ({
      node: toRow(columns),
      cursor: encodeCursor(cursor, scope),
    }));
    return {
      edges,
      totalCount: page.total,
      cut: page.cutAt !== undefined,
      pageInfo: {
        hasNextPage: page.more || page.cutAt !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: page.cutAt ? encodeCursor(page.cutAt, scope) : (edges.at(-1)?.cursor ?? null),
      },
    };
  };
}

function requestOf(
  declaration: PageDeclaration,
  args: PageArguments,
  filters: Filters,
  info: GraphQLResolveInfo,
): Omit<PageRequest, 'lens'> {
  const size = sizeOf(args);
  const wanted = selects(info, 'edges', 'nodes', 'pageInfo', 'cut');
  return {
    order: args.orderBy ?? Object.keys(declaration.orders)[0] ?? '',
    filters: Object.fromEntries(
      Object.entries(filters)
        .filter(([, value]) => value !== undefined && value !== null)
        .sort(),
    ),
    first: wanted ? size : 0,
    count: selects(info, 'totalCount'),
  };
}

/** How many rows a page is to have. Throws BAD_USER_INPUT. */
export function sizeOf({ first, last, before }: PageArguments): number {
  if (typeof last === 'number')
    throw badInput('last', 'not supported: lists are read forwards. Leave it out, and ask in the other order.');
  if (typeof before === 'string')
    throw badInput('before', 'not supported: lists are read forwards. Leave it out, and ask in the other order.');
  const size = first ?? PAGE_SIZE.standard;
  if (size < 0 || size > PAGE_SIZE.most)
    throw badInput('first', `a whole number from 0 to ${PAGE_SIZE.most}, not ${size}`);
  return size;
}

interface List {
  readonly declaration: PageDeclaration;
  readonly request: PageRequest;
}

/** One statement for each different request: same list, order, filters and size. */
const pages = groupedLoader(
  (database, { declaration, request }: List, keys: readonly PageKey[]) =>
    fetchPages(database, declaration, request, keys),
  ({ declaration, request: { lens, ...request } }) => JSON.stringify([declaration.name, request, lens.text]),
);

/** What a cursor belongs to, so that it is refused elsewhere: the lens, the list, its order, its filters. */
export function scopeOf({ text }: PageLens, ...parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([text, ...parts]))
    .digest('base64url')
    .slice(0, 8);
}

export function encodeCursor({ at, id }: Cursor, scope: string): string {
  return Buffer.from(JSON.stringify([scope, at, id])).toString('base64url');
}

/** The place that a cursor names. Throws BAD_USER_INPUT where it is none, or was made under another filter or order. */
export function decodeCursor(text: string, scope: string): Cursor {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  const [madeFor, at, id] = Array.isArray(parts) ? parts : [];
  if (typeof id !== 'string' || (typeof at !== 'string' && typeof at !== 'number'))
    throw badInput('after', 'a cursor that this server gave out');
  if (madeFor !== scope) throw badInput('after', 'a cursor of this list under the same filter, order and lens');
  return { at, id };
}
