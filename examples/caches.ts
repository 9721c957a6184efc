/**
 * What a cache of a client must be told that it cannot see in an answer: the types behind each interface, and which
 * objects have no id, so that they are kept in the object they stand in. Both lists are printed with the schema.
 */
import { InMemoryCache } from '@apollo/client/cache';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { IntrospectionQuery } from 'graphql';
import embeddedTypes from './generated/embeddedTypes.json' with { type: 'json' };
import possibleTypes from './generated/possibleTypes.json' with { type: 'json' };

/** Apollo's. Two selections of one embedded object are put together, and not the later in the place of the earlier. */
export function apolloCache(): InMemoryCache {
  const typePolicies = Object.fromEntries(
    embeddedTypes.map((type) => [type, { keyFields: false as const, merge: true }]),
  );
  return new InMemoryCache({ possibleTypes, typePolicies });
}

/** urql's Graphcache, which takes the interfaces from the introspection. */
export function graphcache(introspection: IntrospectionQuery): ReturnType<typeof cacheExchange> {
  const keys = Object.fromEntries(embeddedTypes.map((type) => [type, () => null]));
  return cacheExchange({ schema: introspection, keys });
}
