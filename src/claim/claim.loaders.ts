import { loaderById } from '../graphql/loader.ts';
import { fetchClaims } from './claim.store.ts';

export const claimById = loaderById(fetchClaims);
