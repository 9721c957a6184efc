import type { Database } from '../../database/database.ts';
import { groupedLoader } from '../../graphql/loader.ts';
import { type Lens, lensText } from '../../lens/lens.ts';
import type { ActGraph } from './acts.ts';
import { fetchActs } from './acts.store.ts';
import { type EventClaimsRequest, fetchEventClaims } from './claims.store.ts';

/** The acts on a claim: every claim of a level is answered with the one graph that holds them all. */
export const actsOf = groupedLoader(async (database: Database, lens: Lens, claimIds: readonly string[]) => {
  const graph = await fetchActs(database, lens, claimIds);
  return claimIds.map((): ActGraph => graph);
}, lensText);

/** The claims on an event, with the acts behind them. */
export const eventClaimsOf = groupedLoader(fetchEventClaims, ({ lens, kinds }: EventClaimsRequest) =>
  JSON.stringify([lensText(lens), kinds]),
);
