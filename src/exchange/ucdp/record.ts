import { type Concept, keyOf } from '../../record/key.ts';

/** First part of the keys of what GED brings, whichever release: UCDP's own numbers follow. */
export const BUNDLE = 'ucdp';

/** A record on its way in; fields that are not told are undefined. */
export type Made = Readonly<Record<string, unknown>> & { readonly key: string };

/** The whole key of a record of GED. */
export function key(concept: Concept, word: string): string {
  return keyOf(BUNDLE, concept, word);
}

/** On what the arrangement of its events, places and actors rests. */
export const BY_UCDP = { kind: 'EDITORIAL', by: 'Uppsala Conflict Data Program' } as const;
