import { loader, loaderById } from '../graphql/loader.ts';
import { fetchAssertions, fetchChainEdges, fetchRelays } from './assertion.store.ts';

export const assertionById = loaderById(fetchAssertions);
export const relaysOf = loader(fetchRelays);
export const chainEdgesOf = loader(fetchChainEdges);
