import type { Flip, SayAndDo } from './changes.ts';
import type { HeldStance } from './stances.ts';

/** Why the matrix says that something changed, or that deeds do not follow words, in a sentence. */

export function reasonOfFlip({ from, to, orderKnown }: Flip): string {
  const [former, latter] = [inWords(from), inWords(to)];
  return orderKnown
    ? `${former} came before ${latter}.`
    : `${former} began before ${latter}, but the times overlap: it may have been the other way round.`;
}

const TIMES = new Map<boolean | null, string>([
  [true, 'The times meet.'],
  [false, 'The times do not meet: each is the last of its kind.'],
  [null, 'One side is undated: that they are of one time is assumed.'],
]);

export function reasonOfSayAndDo({ words, deeds, sameTime }: SayAndDo): string {
  return `Last in words: ${inWords(words)}. Last in deeds: ${inWords(deeds)}. ${TIMES.get(sameTime)}`;
}

/** Each of these stances once, with its means and its time. */
function inWords(stances: readonly HeldStance[]): string {
  const told = stances.map(({ stance, means, time }) => {
    const when = time?.[0] ?? (time?.[1] ? `"${time[1]}"` : 'undated');
    return `${stance} (${means === null ? when : `${means}, ${when}`})`;
  });
  return [...new Set(told)].slice(0, MOST_TOLD).join(' and ');
}

/** A sentence with more stances in it than this is not read. */
const MOST_TOLD = 5;
