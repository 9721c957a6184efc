import type { POLARITIES, READINGS } from '../../assertion/assertion.ts';
import type { Basis, Certainty } from '../../lens/wording.ts';
import type { DateRow } from '../../record/row.ts';

/**
 * What inquiries are computed from: the acts on some claims, and everything upstream of them. Plain data; which acts count
 * was decided by the lens in force when it was fetched.
 */
export interface ActGraph {
  /** Every act by its id: those on the claims that were asked for, and those upstream, of whatever claim. */
  readonly acts: ReadonlyMap<string, Act>;
  /** Every source of an act by its id. */
  readonly voices: ReadonlyMap<string, Voice>;
  /** For a document of an act: the documents that it republishes. */
  readonly republishes: ReadonlyMap<string, readonly string[]>;
  /** Claims of which not every act was fetched. */
  readonly cut: ReadonlySet<string>;
}

/** One assertion, as inquiries see it. */
export interface Act {
  readonly id: string;
  readonly claimId: string;
  readonly sourceId: string;
  /** Null where nobody can read it: it is known by mention only. */
  readonly documentId: string | null;
  readonly polarity: (typeof POLARITIES)[number];
  /** Null where it cannot be read. */
  readonly certainty: Certainty | null;
  readonly hedge: string | null;
  readonly basis: Basis;
  readonly locator: string | null;
  readonly statedAt: DateRow;
  readonly withdrawnAt: string | null;
  /** On whose word, in the order of the record; none = a root. */
  readonly relays: readonly Relay[];
  /** It stands (neither withdrawn nor struck, by the clocks in force), and the lens counts it. */
  readonly counts: boolean;
  /** It stands, and the lens does not take it away: what passes it on may rest on it, whether it counts itself or not. */
  readonly there: boolean;
}

/** That an act passes another on. */
export interface Relay {
  readonly to: string;
  readonly reading: (typeof READINGS)[number];
}

/** A source, as far as telling voices apart needs it. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly collective: boolean;
  /** How many voices a collective one is said to be; null = open. */
  readonly voicesLow: number | null;
  readonly voicesHigh: number | null;
  /** The actors that run it. */
  readonly runBy: readonly string[];
}

/** The acts on these claims that count, in the order of their ids. */
export function countedActs(graph: ActGraph, claimIds: Iterable<string>): Act[] {
  const byClaim = counted.get(graph) ?? countedByClaim(graph);
  counted.set(graph, byClaim);
  return [...new Set(claimIds)].flatMap((id) => byClaim.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A graph holds the acts of all claims of a level, and is asked about one after the other: it is sorted once. */
const counted = new WeakMap<ActGraph, ReadonlyMap<string, readonly Act[]>>();

function countedByClaim({ acts }: ActGraph): ReadonlyMap<string, readonly Act[]> {
  const found = new Map<string, Act[]>();
  for (const act of acts.values()) {
    if (!act.counts) continue;
    const same = found.get(act.claimId);
    if (same) same.push(act);
    else found.set(act.claimId, [act]);
  }
  return found;
}
