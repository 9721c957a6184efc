import { loader } from '../../graphql/loader.ts';
import { fetchPacks, type PackKey, type PackRecords } from './evidence.store.ts';

/** The records behind a claim: those of every claim of a level together. */
export const recordsBehind = loader<PackKey, PackRecords>(fetchPacks, ({ claimId, lens }) => `${claimId} ${lens}`);
