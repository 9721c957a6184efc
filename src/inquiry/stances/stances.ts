import type { Certainty } from '../../lens/wording.ts';
import type { StanceRow } from '../../claim/claim.row.ts';
import { type Stance, STANCES_BY_SIGN } from '../../claim/stance.ts';
import type { Bounds } from '../../record/date.ts';
import type { DateRow } from '../../record/row.ts';
import { type Act, type ActGraph, countedActs } from '../acts/acts.ts';
import { highestCertainty } from '../acts/degree.ts';

/** A claim that an actor takes a stance, as far as a matrix needs it. */
export type StanceClaim = Pick<
  StanceRow,
  'id' | 'holderId' | 'targetId' | 'targetLabel' | 'stance' | 'means' | 'occurred'
>;

/** For, against, or neither. */
export const SIGNS = ['PLUS', 'MINUS', 'NONE'] as const;
export type Sign = (typeof SIGNS)[number];

/** A stance that somebody says an actor takes, with the acts that say so. */
export interface HeldStance extends StanceClaim {
  readonly sign: Sign;
  /** When it was taken, as it was given; null where nothing is known. */
  readonly time: DateRow | null;
  /** The first and last instant of that time; null where it is unknown or known in words alone: the stance is undated. */
  readonly span: Bounds | null;
  /** The acts that affirm it and count, by the time at which they were made, unknown times last, then by id. */
  readonly acts: readonly Act[];
  /** The highest certainty among them; null where none can be read. */
  readonly certainty: Certainty | null;
  /** Some act that counts denies it. */
  readonly disputed: boolean;
  /** Not every act on it was looked at. */
  readonly cut: boolean;
}

/** The sign of a stance: SUPPORTS plus, OPPOSES and CONDEMNS minus; CALLS_ON and NEUTRAL have none. */
export function signOf(stance: Stance): Sign {
  if ((STANCES_BY_SIGN.plus as readonly Stance[]).includes(stance)) return 'PLUS';
  return (STANCES_BY_SIGN.minus as readonly Stance[]).includes(stance) ? 'MINUS' : 'NONE';
}

/**
 * The stances that some act which counts affirms, in the order of their times: by the earliest instant, then the latest,
 * undated ones last, then by id.
 */
export function heldStances(claims: readonly StanceClaim[], graph: ActGraph): HeldStance[] {
  const acts = new Map<string, Act[]>();
  const ids = claims.map(({ id }) => id);
  for (const act of countedActs(graph, ids)) {
    const found = acts.get(act.claimId);
    if (found) found.push(act);
    else acts.set(act.claimId, [act]);
  }
  return claims
    .map((claim) => heldStance(claim, acts.get(claim.id) ?? [], graph.cut.has(claim.id)))
    .filter((held) => held.acts.length > 0)
    .sort(byTime);
}

function heldStance(claim: StanceClaim, counted: readonly Act[], cut: boolean): HeldStance {
  const acts = counted.filter(({ polarity }) => polarity === 'AFFIRMS').sort(byStatedAt);
  const time = timeOf(claim, acts);
  return {
    ...claim,
    sign: signOf(claim.stance),
    time,
    span: time && spanOf(time),
    acts,
    certainty: highestCertainty(acts),
    disputed: counted.some(({ polarity }) => polarity === 'DENIES'),
    cut,
  };
}

/**
 * When a stance was taken: as its claim says, else when the first of its readable acts was made. A time that the claim
 * gives in words alone is its time still: when somebody spoke of it would be another.
 */
function timeOf({ occurred }: StanceClaim, acts: readonly Act[]): DateRow | null {
  if (occurred[0] !== null || occurred[1] !== null) return occurred;
  // Ordered by time, so that the first one that has a place in time is the earliest.
  return acts.find(({ documentId, statedAt }) => documentId !== null && spanOf(statedAt))?.statedAt ?? null;
}

function spanOf([, , , earliest, latest]: DateRow): Bounds | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** Whether two times may have an instant in common. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

function byTime(a: HeldStance, b: HeldStance): number {
  return compareSpans(a.span, b.span) || compareIds(a, b);
}

function byStatedAt(a: Act, b: Act): number {
  return compareSpans(spanOf(a.statedAt), spanOf(b.statedAt)) || compareIds(a, b);
}

function compareSpans(a: Bounds | null, b: Bounds | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.earliest - b.earliest || a.latest - b.latest;
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
