import { loader } from '../../graphql/loader.ts';
import { fetchHits, type SearchRequest } from './search.store.ts';

/** What one question finds; the same question asked twice in an operation is asked of the database once. */
export const hitsOf = loader(
  (database, requests: readonly SearchRequest[]) =>
    Promise.all(requests.map((request) => fetchHits(database, request))),
  (request) => JSON.stringify({ ...request, lens: request.lens.text }),
);
