import type { GraphQLResolveInfo } from 'graphql';
import type { Database } from '../database/database.ts';
import type { PageLens } from '../database/page.ts';
import type { Account } from './account.ts';

/** What a resolver is given: the database as this request sees it. Loaders are kept beside it, one set per request. */
export interface Context {
  readonly database: Database;
  /** Names of the statements run for this request, as they are run. */
  readonly ran: readonly string[];
  readonly account: Account;
  /** The lenses in force, each by the place in the answer where it begins. */
  readonly lenses: Map<string, PageLens>;
  /** The lens in force where there is no other: it lets everything through. */
  readonly noLens: PageLens;
}

type Place = Pick<GraphQLResolveInfo, 'path'>;

/** The lens in force at a place in the answer. It holds for everything below its beginning. */
export function lensAt({ lenses, noLens }: Context, { path }: Place): PageLens {
  if (lenses.size === 0) return noLens;
  const [root, item] = beginningOf(path);
  return lenses.get(`${root}`) ?? lenses.get(`${root}.${item}`) ?? noLens;
}

/** Says that from this root field on, or from this item of its list, a lens is in force. */
export function enterLens({ lenses }: Context, { path }: Place, lens: PageLens, item?: number): void {
  const [root] = beginningOf(path);
  lenses.set(item === undefined ? `${root}` : `${root}.${item}`, lens);
}

/** The first two keys on the way to a place: of the root field, and of an item where that is a list. */
function beginningOf(path: Place['path']): [root: string | number, item: string | number | undefined] {
  let at = path;
  let item: string | number | undefined;
  while (at.prev) {
    item = at.key;
    at = at.prev;
  }
  return [at.key, item];
}
