import { groupedLoader, loaderById } from '../graphql/loader.ts';
import { fetchClaims, fetchClaimsInView } from './claim.store.ts';

export const claimById = loaderById(fetchClaims);

/** Whether a lens lets it be seen. */
export const claimInView = groupedLoader(fetchClaimsInView, ({ text }) => text);
