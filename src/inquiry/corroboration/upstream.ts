import type { Act, ActGraph } from '../acts/acts.ts';
import { components } from './components.ts';

/** Acts that pass one another on in a circle, so that none of them is the first; mostly one act alone. */
export interface Group {
  /** In the order of their ids. */
  readonly acts: readonly Act[];
  /** Circular reporting: several acts, or one that names itself. */
  readonly circular: boolean;
  /** Where the chain ends: nothing leads out of it, and nothing that did was taken away. */
  readonly root: boolean;
}

/** The affirming acts on some claims, and everything upstream on which they rest. */
export interface Upstream {
  readonly acts: readonly Act[];
  /** On whose word an act rests, in the order of the record. */
  readonly restsOn: (act: Act) => readonly Act[];
  /** The groups, each after those on which it rests. */
  readonly groups: readonly Group[];
}

/** What counts, and everything upstream that is there. */
export function upstreamThere(graph: ActGraph, claimIds: readonly string[]): Upstream {
  const counted = affirming(graph, claimIds).filter(({ counts }) => counts);
  return walk(graph, claimIds, counted, ({ there }) => there);
}

/** The same of the record as it is, whatever a lens makes of it. */
export function upstreamRecorded(graph: ActGraph, claimIds: readonly string[]): Upstream {
  return walk(graph, claimIds, affirming(graph, claimIds), () => true);
}

function walk(
  graph: ActGraph,
  claimIds: readonly string[],
  acts: readonly Act[],
  isOpen: (act: Act) => boolean,
): Upstream {
  const asked = new Set(claimIds);
  const found = new Map<Act, { readonly up: readonly Act[]; readonly lost: boolean }>();
  const look = (act: Act) => {
    const hops = act.relays.map(({ to }) => graph.acts.get(to)).filter((to) => !to || !rejects(act, to, asked));
    const up = hops.filter((to) => to !== undefined).filter(isOpen);
    const seen = { up, lost: up.length < hops.length };
    found.set(act, seen);
    return seen;
  };
  const restsOn = (act: Act) => (found.get(act) ?? look(act)).up;
  const groups = components(acts, restsOn).map((members): Group => {
    const inside = new Set(members);
    const circular = members.length > 1 || members.some((act) => restsOn(act).includes(act));
    // Who only attributes takes no side, and is nobody's root; in a circle it is the circle that is.
    const ends = circular || members.every(({ certainty }) => certainty !== 'ATTRIBUTED');
    const shut = members.every((act) => found.get(act)?.lost === false && restsOn(act).every((to) => inside.has(to)));
    return { acts: members.toSorted(byId), circular, root: ends && shut };
  });
  return { acts, restsOn, groups };
}

/**
 * Whether an act passes another on in order to reject it, and so does not rest on it. Whoever denies or questions a claim
 * asked about is no voice for it, however it is come by. Elsewhere two acts on one claim contradict each other where they
 * differ in polarity; acts on different claims are taken to rest on one another: what a denial means for another claim, its
 * words alone say.
 */
function rejects(act: Act, passedOn: Act, asked: ReadonlySet<string>): boolean {
  if (asked.has(passedOn.claimId)) return passedOn.polarity !== 'AFFIRMS';
  return act.claimId === passedOn.claimId && act.polarity !== passedOn.polarity;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const byClaim = new WeakMap<ActGraph, Map<string, Act[]>>();

/** The acts that affirm these claims, in the order of their ids. A graph is asked about many claims: it is sorted once. */
function affirming(graph: ActGraph, claimIds: readonly string[]): Act[] {
  const sorted = byClaim.get(graph) ?? new Map<string, Act[]>();
  if (!byClaim.has(graph)) {
    for (const act of graph.acts.values()) {
      if (act.polarity !== 'AFFIRMS') continue;
      const same = sorted.get(act.claimId);
      if (same) same.push(act);
      else sorted.set(act.claimId, [act]);
    }
    byClaim.set(graph, sorted);
  }
  return [...new Set(claimIds)].flatMap((id) => sorted.get(id) ?? []).sort(byId);
}
