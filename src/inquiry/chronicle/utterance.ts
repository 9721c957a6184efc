import type { Act } from '../acts/acts.ts';

/** What an act passes on, whether to say the same or to reject it. */
export type PassedOn = (act: Act) => readonly Act[];

/** Acts that were made at once, as one: one of them stands for all. */
export interface Utterances {
  readonly all: readonly Act[];
  /** The act that stands for this one. */
  readonly of: (act: Act) => Act;
  /** What an utterance passes on by any of its acts. */
  readonly passedOn: PassedOn;
}

/**
 * Takes together what a source says in one document and dates alike: a document is one published item, so that all of it
 * comes after whatever it passes on anywhere. Parts that give different times stay apart, as do acts without a document.
 */
export function utterancesOf(acts: readonly Act[], passedOn: PassedOn): Utterances {
  const byItem = new Map<string, Act>();
  const standsFor = new Map<Act, Act>();
  for (const act of acts) {
    const { id, sourceId, documentId, statedAt } = act;
    const item = documentId === null ? id : JSON.stringify([sourceId, documentId, statedAt]);
    const first = byItem.get(item) ?? act;
    byItem.set(item, first);
    standsFor.set(act, first);
  }
  const of = (act: Act) => standsFor.get(act) ?? act;
  const above = new Map<Act, Set<Act>>([...byItem.values()].map((act) => [act, new Set()]));
  for (const act of acts) for (const up of passedOn(act)) if (of(up) !== of(act)) above.get(of(act))?.add(of(up));
  return { all: [...byItem.values()], of, passedOn: (act) => [...(above.get(act) ?? [])] };
}
