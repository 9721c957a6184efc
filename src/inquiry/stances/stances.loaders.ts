import { groupedLoader } from '../../graphql/loader.ts';
import { fetchStances } from './stances.store.ts';

/** The claims of one matrix: one statement for all matrices that are asked for in the same way. */
export const stancesOf = groupedLoader(fetchStances, (asked) => asked);
