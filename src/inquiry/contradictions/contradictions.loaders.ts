import type { Database } from '../../database/database.ts';
import { groupedLoader, loader } from '../../graphql/loader.ts';
import { type Lens, lensText } from '../../lens/lens.ts';
import type { ActGraph } from '../acts/acts.ts';
import { fetchActs } from '../acts/acts.store.ts';
import { fetchRivals } from './ground.store.ts';
import type { Decisive } from './world.ts';
import { fetchWorld } from './world.store.ts';

/** A claim with those on the same ground. */
export const rivalsOf = loader(fetchRivals, ({ id }) => id);

/** The acts on some claims: one graph for all that is asked for at one level. */
export const graphOf = groupedLoader(async (database: Database, lens: Lens, keys: readonly (readonly string[])[]) => {
  const graph = await fetchActs(database, lens, [...new Set(keys.flat())]);
  return keys.map((): ActGraph => graph);
}, lensText);

/** What is known of what claims name: one world for all that is asked for at one level. */
export const worldOf = groupedLoader(async (database: Database, lens: Lens, keys: readonly Decisive[]) => {
  const world = await fetchWorld(database, lens, keys);
  return keys.map(() => world);
}, lensText);
