import type { Act } from '../acts/acts.ts';
import { components } from '../corroboration/components.ts';
import { compareMoments, firstOf, isBefore, type Moment, type MomentOf } from './times.ts';
import type { Utterances } from './utterance.ts';

/** When a source first reported on an event, and how long after the first of all. */
export interface Reporter {
  readonly sourceId: string;
  /** The first of its acts. */
  readonly first: string;
  readonly firstSaid: Moment;
  readonly lag: Lag;
  /** The source, by which it is known in a list. */
  readonly id: string;
}

/** How long after, in whole seconds, rounded outwards. */
export interface Lag {
  readonly atLeast: number;
  /** Null where open. */
  readonly atMost: number | null;
}

export interface Reporters {
  /** One where it is certain who was first; else all that may have been. */
  readonly first: readonly Reporter[];
  /** All others. */
  readonly later: readonly Reporter[];
}

/**
 * Who reported first. A source was not the first where another was for certain before it, or where each time it spoke it
 * passed on, in the same document at least, what another had said on the same event. `acts` are those of each source, from
 * the first to the last.
 */
export function reportersOf(
  acts: ReadonlyMap<string, readonly Act[]>,
  momentOf: MomentOf,
  utterances: Utterances,
): Reporters {
  const moments = new Map([...acts].map(([id, own]) => [id, firstOf(own.map(momentOf))]));
  const firsts = firstSources(acts, moments, utterances);
  // The first of all was no later than anybody, and no earlier than all who may have been it.
  const start = {
    latest: firstOf([...moments.values()]).latest,
    earliest: firstOf([...moments].filter(([id]) => firsts.has(id)).map(([, moment]) => moment)).earliest,
  };
  const reporters = [...moments]
    .map(([sourceId, firstSaid]): Reporter => ({
      sourceId,
      first: acts.get(sourceId)?.[0]?.id ?? '',
      firstSaid,
      lag: firsts.size === 1 && firsts.has(sourceId) ? { atLeast: 0, atMost: 0 } : lagAfter(start, firstSaid),
      id: sourceId,
    }))
    .sort(byFirstSaid);
  return {
    first: reporters.filter(({ sourceId }) => firsts.has(sourceId)),
    later: reporters.filter(({ sourceId }) => !firsts.has(sourceId)),
  };
}

function byFirstSaid(a: Reporter, b: Reporter): number {
  return compareMoments(a.firstSaid, b.firstSaid) || (a.id < b.id ? -1 : 1);
}

function firstSources(
  acts: ReadonlyMap<string, readonly Act[]>,
  moments: ReadonlyMap<string, Moment>,
  utterances: Utterances,
): ReadonlySet<string> {
  const start = firstOf([...moments.values()]);
  const notPreceded = [...moments].filter(([, moment]) => !isBefore(start, moment)).map(([id]) => id);
  const follows = followersOf(acts, utterances);
  const leading = notPreceded.filter((id) => !follows(id));
  // None is left only where the record contradicts itself: what was passed on is dated after who passes it on.
  return new Set(leading.length > 0 ? leading : notPreceded);
}

function lagAfter(start: Pick<Moment, 'earliest' | 'latest'>, { earliest, latest }: Moment): Lag {
  const seconds = (from: number | null, to: number | null) =>
    from === null || to === null ? null : (to - from) / 1000;
  const atMost = seconds(start.earliest, latest);
  return {
    atLeast: Math.max(0, Math.floor(seconds(start.latest, earliest) ?? 0)),
    atMost: atMost === null ? null : Math.max(0, Math.ceil(atMost)),
  };
}

/** Whether in all that a source says on this event it passes on what others said on it, near or far upstream. */
function followersOf(
  acts: ReadonlyMap<string, readonly Act[]>,
  { of, passedOn }: Utterances,
): (sourceId: string) => boolean {
  const spoken = new Set([...acts.values()].flat().map(of));
  const voicesAbove = new Map<Act, ReadonlySet<string>>();
  // Those who pass one another on in a circle are not told apart: what counts is who is upstream of the whole circle.
  for (const circle of components(spoken, passedOn)) {
    const inside = new Set(circle);
    const above = new Set(circle.flatMap((act) => passedOn(act)).filter((up) => !inside.has(up)));
    const voices = new Set<string>();
    for (const up of above) {
      if (voices.size > 1) break; // one of two voices is another's: more need not be known
      if (spoken.has(up)) voices.add(up.sourceId);
      for (const id of voicesAbove.get(up) ?? []) voices.add(id);
    }
    for (const act of circle) voicesAbove.set(act, voices);
  }
  const hasOtherAbove = (act: Act) => [...(voicesAbove.get(of(act)) ?? [])].some((id) => id !== act.sourceId);
  return (sourceId) => acts.get(sourceId)?.every(hasOtherAbove) === true;
}
