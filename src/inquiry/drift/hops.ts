import type { Act, ActGraph } from '../acts/acts.ts';
import { type Chains, upstreamOf } from './chains.ts';
import type { Degree } from '../../lens/wording.ts';
import { degreeOf, gapBetween, nearestDegrees } from './degree.ts';
import { type Ground, groundsOf, independentOf } from './grounds.ts';

export const DRIFT_KINDS = ['LAUNDERED', 'SOFTENED', 'ATTRIBUTION_LOST', 'UNTRACED'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** One act, and what it passes on: how sure each is. */
export interface DriftHop {
  /** What was passed on: the nearest act upstream with a degree; or the next one, where none upstream has any. */
  readonly from: string;
  /** The act that passes it on. It can be read. */
  readonly to: string;
  /** Null where none upstream is known. */
  readonly fromDegree: Degree | null;
  /** Of an act that only attributes: that of what it passes on. */
  readonly toDegree: Degree | null;
  /** `to` only attributes. */
  readonly attributes: boolean;
  /** How many degrees surer it became; null where the one upstream is not known. */
  readonly gap: number | null;
  /** Whether both are of one claim; else how much of the doubt belongs to this one, their words alone say. */
  readonly sameClaim: boolean;
  /** How many acts lie between them that nobody can read. */
  readonly unreadableBetween: number;
  readonly kinds: readonly DriftKind[];
  /** Where it became surer: on what the act rests besides, in the order of their ids. */
  readonly joined: readonly string[];
}

/** Most hops that are compared in one answer: as many as a claim has acts, since most acts pass on one other. */
const MOST_COMPARED = 10_000;
/** Most acts that are looked at for that, each as often as it is met: about half a second. */
const MOST_LOOKED_AT = 1_000_000;

type Grounds = ReadonlyMap<Act, ReadonlySet<Ground>>;

/** Every hop of these chains with two ends to compare, and every one that states as its own what it passes on. */
export function hopsOf(graph: ActGraph, chains: Chains): { readonly hops: DriftHop[]; readonly cut: boolean } {
  const grounds = groundsOf(graph, chains.acts);
  const hops: DriftHop[] = [];
  let looked = 0;
  for (const act of chains.acts.filter(({ certainty }) => certainty !== null)) {
    if (hops.length > MOST_COMPARED || looked > MOST_LOOKED_AT) break;
    const barred = [act, chains.startOf(act)];
    const fewest = new Map<Act, number>();
    for (const next of upstreamOf(graph, act).filter((up) => !barred.includes(up))) {
      const nearest = nearestDegrees(graph, next, barred);
      looked += nearest.looked;
      for (const [from, unreadable] of nearest.found)
        fewest.set(from, Math.min(unreadable, fewest.get(from) ?? Number.POSITIVE_INFINITY));
      if (nearest.found.size === 0 && statesAsItsOwn(act)) hops.push(unknownHop(act, next));
    }
    const compared = [...fewest.keys()];
    for (const [from, unreadable] of fewest)
      hops.push(comparedHop(graph, act, { from, unreadable, compared }, grounds));
  }
  return {
    hops: hops.slice(0, MOST_COMPARED),
    cut: hops.length > MOST_COMPARED || looked > MOST_LOOKED_AT,
  };
}

interface Comparison {
  readonly from: Act;
  readonly unreadable: number;
  /** All acts with which this one is compared. */
  readonly compared: readonly Act[];
}

function comparedHop(
  graph: ActGraph,
  act: Act,
  { from, unreadable, compared }: Comparison,
  grounds: Grounds,
): DriftHop {
  const fromDegree = degreeOf(from);
  const toDegree = degreeOf(act) ?? fromDegree;
  const gap = fromDegree && toDegree ? gapBetween(fromDegree, toDegree) : 0;
  const joined = gap > 0 ? groundsBesides(graph, act, from, grounds) : [];
  const saidAsSurely = compared.some((other) => {
    const degree = degreeOf(other);
    return other.sourceId === from.sourceId && degree && toDegree && gapBetween(toDegree, degree) >= 0;
  });
  const kinds: DriftKind[] = [];
  if (gap !== 0 && unreadable > 0) kinds.push('UNTRACED');
  else if (gap < 0) kinds.push('SOFTENED');
  else if (gap > 0 && joined.length === 0 && !saidAsSurely) kinds.push('LAUNDERED');
  if (statesAsItsOwn(act)) kinds.push('ATTRIBUTION_LOST');
  const sameClaim = from.claimId === act.claimId;
  return {
    from: from.id,
    to: act.id,
    fromDegree,
    toDegree,
    attributes: degreeOf(act) === null,
    gap,
    sameClaim,
    unreadableBetween: unreadable,
    kinds,
    joined,
  };
}

/** It states as its own what it has from voices of which none can be read. */
function unknownHop(act: Act, from: Act): DriftHop {
  return {
    from: from.id,
    to: act.id,
    fromDegree: null,
    toDegree: degreeOf(act),
    attributes: false,
    gap: null,
    sameClaim: from.claimId === act.claimId,
    unreadableBetween: 0,
    kinds: ['ATTRIBUTION_LOST'],
    joined: [],
  };
}

/** It says without a hedge what it has from another, and does not say that it saw it. */
function statesAsItsOwn(act: Act): boolean {
  return (act.certainty === 'STATED' || act.certainty === 'VERIFIED') && act.basis !== 'WITNESSED';
}

/** On what an act rests besides what another rests on: its own eyes, or voices that nothing shows to be the same. */
function groundsBesides(graph: ActGraph, act: Act, from: Act, grounds: Grounds): string[] {
  if (act.basis === 'WITNESSED') return [act.id];
  return independentOf(graph, grounds.get(act) ?? new Set(), grounds.get(from) ?? new Set())
    .flatMap(([first]) => first?.id ?? [])
    .sort();
}
