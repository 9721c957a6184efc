import { dateInWords } from '../../../record/words.ts';
import type { ChronicleLineFragment } from '../../generated/graphql.ts';

/** What one source said on one claim. */
export type Entry = ChronicleLineFragment;

/** The three clocks. They are never mixed. */
export const CLOCKS = ['said', 'happened', 'recorded'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What each clock tells, as the axis names it. */
export const CLOCK_WORDS: Readonly<Record<Clock, string>> = {
  said: 'when it was first said',
  happened: 'when it is said to have happened',
  recorded: 'when this graph learnt of it',
};

/** The clock that an address names; without one that we know, when it was said. */
export function clockOf(text: string | undefined): Clock {
  return CLOCKS.find((clock) => clock === text) ?? 'said';
}

/** A moment within bounds, in milliseconds since 1970; null = open. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** When an entry was, by a clock. */
export function boundsOf({ firstSaid, claim, first }: Entry, clock: Clock): Bounds {
  if (clock === 'recorded') return { from: Date.parse(first.recordedAt), to: Date.parse(first.recordedAt) };
  const moment = clock === 'said' ? firstSaid : claim.occurred;
  const instant = (text: string | null | undefined) => (text == null ? null : Date.parse(text));
  return { from: instant(moment?.earliest), to: instant(moment?.latest) };
}

/** When an entry was, in words. */
export function timeInWords(entry: Entry, clock: Clock): string {
  if (clock === 'recorded') return `${entry.first.recordedAt.slice(0, 16).replace('T', ' ')} UTC`;
  if (clock === 'happened') return (entry.claim.occurred && dateInWords(entry.claim.occurred)) || 'time unknown';
  return momentInWords(entry.firstSaid);
}

/** A moment known within bounds: `2025-03-08`, `2025-03-08 or later`, `between …`. */
export function momentInWords({ earliest, latest, bounded }: Entry['firstSaid']): string {
  const [from, to] = [earliest, latest].map((text) => text?.slice(0, 10) ?? '');
  if (!from && !to) return 'time unknown';
  const words = dateInWords({ edtf: from === to ? from : `[${from}..${to}]` });
  return bounded ? `${words}, as those before and after it tell` : words;
}
