import { groupedLoader, loaderById } from '../graphql/loader.ts';
import { fetchAssertions, fetchAssertionsInView, fetchChainEdges, fetchRelays } from './assertion.store.ts';

export const assertionById = loaderById(fetchAssertions);
export const relaysOf = groupedLoader(fetchRelays, ({ text }) => text);
export const chainEdgesOf = groupedLoader(fetchChainEdges, ({ text }) => text);

/** Whether a lens lets it be seen. */
export const assertionInView = groupedLoader(fetchAssertionsInView, ({ text }) => text);
