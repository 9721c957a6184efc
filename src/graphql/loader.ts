import DataLoader from 'dataloader';
import type { Database } from '../database/database.ts';
import type { Context } from './context.ts';

/**
 * Loaders: everything that resolvers ask for one by one within a level of a query goes to the database together. They
 * live as long as their request: nothing that one caller saw is kept for another.
 */
const loaders = new WeakMap<Context, Map<object, unknown>>();

/** A loader by name of its batch function: `batch` answers every key, in the order of the keys. */
export function loader<Key, Value>(
  batch: (database: Database, keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  cacheKey: (key: Key) => string = String,
): (context: Context) => DataLoader<Key, Value, string> {
  return (context) => {
    const own = loaders.get(context) ?? new Map<object, unknown>();
    loaders.set(context, own);
    const made = (own.get(batch) ??
      new DataLoader<Key, Value, string>(
        (keys) => batch(context.database, keys),
        { cacheKeyFn: cacheKey, maxBatchSize: Number.POSITIVE_INFINITY }, // the cost limit bounds them
      )) as DataLoader<Key, Value, string>;
    own.set(batch, made);
    return made;
  };
}

/** A loader of single things by id; null where there is none. */
export function loaderById<Value extends { readonly id: string }>(
  fetch: (database: Database, ids: readonly string[]) => Promise<readonly Value[]>,
): (context: Context) => DataLoader<string, Value | null, string> {
  return loader<string, Value | null>(async function byId(database, ids) {
    const found = new Map((await fetch(database, ids)).map((value) => [value.id, value]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** One thing to load, and what decides with which others it can be asked for in one statement. */
export interface Load<Group, Key> {
  readonly group: Group;
  readonly key: Key;
}

/** A loader that makes one statement for each group of loads that are `alike`. A failure is that group's own. */
export function groupedLoader<Group, Key, Value>(
  fetch: (database: Database, group: Group, keys: readonly Key[]) => Promise<readonly Value[]>,
  alike: (group: Group) => string,
): (context: Context) => DataLoader<Load<Group, Key>, Value, string> {
  const batch = async (database: Database, loads: readonly Load<Group, Key>[]): Promise<(Value | Error)[]> => {
    const groups = new Map<string, { load: Load<Group, Key>; place: number }[]>();
    loads.forEach((load, place) => {
      const same = alike(load.group);
      const members = groups.get(same);
      if (members) members.push({ load, place });
      else groups.set(same, [{ load, place }]);
    });
    const answers = new Array<Value | Error>(loads.length);
    await Promise.all(
      [...groups.values()].map(async (members) => {
        const [first] = members as [(typeof members)[0]];
        const keys = members.map(({ load }) => load.key);
        const found = await fetch(database, first.load.group, keys).catch((error: Error) => error);
        members.forEach(({ place }, i) => {
          answers[place] = found instanceof Error ? found : (found[i] as Value);
        });
      }),
    );
    return answers;
  };
  return loader(batch, ({ group, key }) => JSON.stringify([alike(group), key]));
}

/** What must be there, because the record that names it could not have been written without it. */
export async function present<Value>(found: Promise<Value | null>): Promise<Value> {
  const value = await found;
  if (value === null) throw new Error('A record names another that is not there; `claimgraph check` says which.');
  return value;
}
