import type { Bounds } from '../../record/date.ts';
import { MEANS } from '../../claim/stance.ts';
import { type HeldStance, overlap, type Sign, type StanceClaim } from './stances.ts';

/** What becomes of one actor's stance on one target: where it stands last, when it changed, and whether deeds follow words. */

/** A stance whose place in time is known. */
type Dated = HeldStance & { readonly span: Bounds };

const isDated = (held: HeldStance): held is Dated => held.span !== null;

/**
 * The latest of these stances: all that may still have stood when the last of them began, since a time known in part
 * leaves open which of two came later. Undated stances are the latest only where none is dated.
 */
export function latestOf(stances: readonly HeldStance[]): HeldStance[] {
  const dated = stances.filter(isDated);
  if (dated.length === 0) return [...stances];
  const begin = dated.reduce((last, { span }) => Math.max(last, span.earliest), -Infinity);
  return dated.filter(({ span }) => span.latest >= begin);
}

/** The one sign that these stances have; NONE where none has one; null where they have both, and so disagree. */
export function commonSign(stances: readonly HeldStance[]): Sign | null {
  const signs = new Set(stances.map(({ sign }) => sign).filter((sign) => sign !== 'NONE'));
  return signs.size > 1 ? null : ([...signs][0] ?? 'NONE');
}

/** That a holder's stance on a target changed its sign. */
export interface Flip {
  /** The stances at the last time before the change, and at the first time after it: each of one sign. */
  readonly from: readonly HeldStance[];
  readonly to: readonly HeldStance[];
  /** Every instant of the former times lies before every instant of the latter. */
  readonly orderKnown: boolean;
}

/**
 * The changes of sign between consecutive times, the earliest first. Stances without a sign and undated ones make none;
 * neither does a time at which both signs stand, which is a contradiction and no change: it is passed over.
 */
export function flipsOf(stances: readonly HeldStance[]): Flip[] {
  const moments = momentsOf(stances);
  return moments.slice(1).flatMap((to, i) => {
    const from = moments[i] ?? [];
    return from[0]?.sign === to[0]?.sign ? [] : [{ from, to, orderKnown: isBefore(from, to) }];
  });
}

/** The dated stances that have a sign by the instant at which they begin, in order; only where they are of one sign. */
function momentsOf(stances: readonly HeldStance[]): Dated[][] {
  const moments = new Map<number, Dated[]>();
  for (const held of stances.filter(isDated)) {
    if (held.sign === 'NONE') continue;
    moments.set(held.span.earliest, [...(moments.get(held.span.earliest) ?? []), held]);
  }
  return [...moments]
    .sort(([a], [b]) => a - b)
    .map(([, moment]) => moment)
    .filter((moment) => commonSign(moment) !== null);
}

function isBefore(from: readonly Dated[], to: readonly Dated[]): boolean {
  return from.every((former) => to.every((latter) => former.span.latest < latter.span.earliest));
}

export const MANNERS = ['WORDS', 'DEEDS'] as const;
/** Whether a stance is taken in words or in deeds. */
export type Manner = (typeof MANNERS)[number];

/** What each means is. A deed's sign is its stance's: soldiers are sent for somebody or against. */
const MANNER_OF_MEANS: Readonly<Record<(typeof MEANS)[number], Manner>> = {
  STATEMENT: 'WORDS',
  VOTE: 'WORDS',
  ARMS: 'DEEDS',
  FUNDS: 'DEEDS',
  TROOPS: 'DEEDS',
  SANCTIONS: 'DEEDS',
  SHELTER: 'DEEDS',
};

/** In words or in deeds; null where that is not said. Who condemns or calls on somebody speaks, whether that is said or not. */
export function mannerOf({ stance, means }: Pick<StanceClaim, 'stance' | 'means'>): Manner | null {
  if (means !== null) return MANNER_OF_MEANS[means];
  return stance === 'CONDEMNS' || stance === 'CALLS_ON' ? 'WORDS' : null;
}

/** That an actor says one thing and does another. */
export interface SayAndDo {
  readonly says: Exclude<Sign, 'NONE'>;
  /** The opposite sign. */
  readonly does: Exclude<Sign, 'NONE'>;
  readonly words: readonly HeldStance[];
  readonly deeds: readonly HeldStance[];
  /** Some of the words may be of the same time as some of the deeds; null where that is unknown, one side being undated. */
  readonly sameTime: boolean | null;
}

/**
 * Where the last words and the last deeds of a holder towards a target have opposite signs. What was taken back in words
 * since is not held against a later deed. Stances without a sign are left aside.
 */
export function sayAndDoOf(stances: readonly HeldStance[]): SayAndDo[] {
  const last = (manner: Manner) =>
    latestOf(stances.filter((held) => held.sign !== 'NONE' && mannerOf(held) === manner));
  const [words, deeds] = [last('WORDS'), last('DEEDS')];
  const pairs = [
    ['MINUS', 'PLUS'],
    ['PLUS', 'MINUS'],
  ] as const;
  return pairs
    .map(([says, does]) => ({
      says,
      does,
      words: words.filter(({ sign }) => sign === says),
      deeds: deeds.filter(({ sign }) => sign === does),
    }))
    .filter((pair) => pair.words.length > 0 && pair.deeds.length > 0)
    .map((pair) => ({ ...pair, sameTime: meet(pair.words, pair.deeds) }));
}

function meet(words: readonly HeldStance[], deeds: readonly HeldStance[]): boolean | null {
  const [said, done] = [words.filter(isDated), deeds.filter(isDated)];
  if (said.length === 0 || done.length === 0) return null;
  return said.some((word) => done.some((deed) => overlap(word.span, deed.span)));
}
