import { groupedLoader } from '../../graphql/loader.ts';
import { lensText } from '../../lens/lens.ts';
import { fetchWithdrawn } from './chronicle.store.ts';

/** What sources said on an event and took back. */
export const withdrawnOf = groupedLoader(fetchWithdrawn, lensText);
