import { LRUCache } from 'lru-cache';
import type { DocumentNode, GraphQLError } from 'graphql';

/** No document takes more than this share of the cache. */
const LARGEST_SHARE = 0.25;

/**
 * Documents kept parsed and checked, for Yoga: as many as fit into so many bytes of their text, those used last. A parsed
 * document takes about a hundred times its text; without a bound in bytes a few large ones fill the memory. What does not
 * parse is not kept.
 */
export function documentCache(bytes: number): false | DocumentCache {
  if (bytes === 0) return false;
  return {
    documentCache: new LRUCache<string, DocumentNode>({
      maxSize: bytes,
      maxEntrySize: Math.max(1, Math.floor(bytes * LARGEST_SHARE)),
      sizeCalculation: (_, text) => text.length + 1,
    }),
    errorCache: { get: () => undefined, set: () => {} },
  };
}

interface DocumentCache {
  readonly documentCache: LRUCache<string, DocumentNode>;
  readonly errorCache: { get(text: string): GraphQLError | undefined; set(text: string, error: GraphQLError): void };
}
