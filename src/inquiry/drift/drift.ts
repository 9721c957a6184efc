import { type ActGraph, countedActs } from '../acts/acts.ts';
import { chainsFrom, upstreamOf } from './chains.ts';
import { type DriftHop, hopsOf } from './hops.ts';
import { type Shift, shiftsOf } from './shifts.ts';

/**
 * Does doubt get lost on the way? Along each chain that ends in a claim, the certainty of each act is compared with that of
 * what it passes on. It is about wording: what was said more surely is not therefore wrong.
 */
export interface Drift {
  /** Every hop that can be compared, the largest change first. */
  readonly hops: readonly Listed<DriftHop>[];
  /** The hop that gained most without another ground; null where none did. */
  readonly largest: Listed<DriftHop> | null;
  /** How many times one act passes on another, in all these chains. */
  readonly steps: number;
  /** How many of these cannot be compared, since one of their two acts cannot be read. */
  readonly unreadable: number;
  /** Changes of one voice within one document, the largest first. */
  readonly shifts: readonly Listed<Shift>[];
  /** Not every act was looked at. */
  readonly cut: boolean;
}

/** An item of a list, with what tells it from the others. */
export type Listed<Change> = Change & { readonly id: string };

/** What becomes of doubt on the way to a claim, by the acts on it that count and all that is upstream of them. */
export function driftOf(graph: ActGraph, claimId: string): Drift {
  const counted = countedActs(graph, [claimId]);
  const chains = chainsFrom(graph, counted);
  const { hops, cut } = hopsOf(graph, chains);
  const inOrder = listed(hops);
  const steps = chains.acts.flatMap((act) =>
    upstreamOf(graph, act)
      .filter((up) => up !== chains.startOf(act))
      .map((up) => act.certainty !== null && up.certainty !== null),
  );
  return {
    hops: inOrder,
    largest: inOrder.find(({ kinds }) => kinds.includes('LAUNDERED')) ?? null,
    steps: steps.length,
    unreadable: steps.filter((readable) => !readable).length,
    shifts: listed(shiftsOf(counted)),
    cut: cut || graph.cut.has(claimId),
  };
}

/** The largest change first, a gain before a loss, what has a kind before what has none; then by their acts. */
function listed<Change extends DriftHop | Shift>(changes: readonly Change[]): Listed<Change>[] {
  return changes
    .map((change) => ({ ...change, id: `${change.to} ${change.from}` }))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
}

function weightOf(change: DriftHop | Shift): number {
  const gap = change.gap ?? 0;
  return 4 * Math.abs(gap) + (gap > 0 ? 2 : 0) + ('kinds' in change && change.kinds.length > 0 ? 1 : 0);
}
