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

/** Which acts on the claims are followed. */
export interface Followed {
  /** Those that affirm them; or those that deny or question them. Standard: that affirm. */
  readonly polarity?: Act['polarity'];
  /** Of those that count only these; standard: all. */
  readonly among?: { readonly has: (id: string) => boolean };
}

/** Acts of one polarity on some claims, and everything upstream on which they rest. */
export interface Upstream {
  readonly acts: readonly Act[];
  /** On whose word an act rests, in the order of the record. */
  readonly restsOn: (act: Act) => readonly Act[];
  /** The groups, each after those on which it rests. */
  readonly groups: readonly Group[];
}

/** What counts, and everything upstream that is there. */
export function upstreamThere(graph: ActGraph, claimIds: readonly string[], followed: Followed = {}): Upstream {
  const { polarity = 'AFFIRMS', among } = followed;
  const counted = actsOn(graph, claimIds, polarity).filter(({ id, counts }) => counts && among?.has(id) !== false);
  return walk(graph, { claimIds, polarity, acts: counted, isOpen: ({ there }) => there });
}

/** The same of the record as it is, whatever a lens makes of it. */
export function upstreamRecorded(graph: ActGraph, claimIds: readonly string[], followed: Followed = {}): Upstream {
  const { polarity = 'AFFIRMS' } = followed;
  return walk(graph, { claimIds, polarity, acts: actsOn(graph, claimIds, polarity), isOpen: () => true });
}

interface Walk {
  readonly claimIds: readonly string[];
  readonly polarity: Act['polarity'];
  readonly acts: readonly Act[];
  readonly isOpen: (act: Act) => boolean;
}

/**
 * Who passes an act on in order to reject it does not rest on it. Whoever is of another mind on a claim asked about is no
 * voice for it, however it is come by. Elsewhere two acts on one claim contradict each other where they differ in polarity;
 * acts on different claims are taken to rest on one another: what a denial means for another claim, its words alone say.
 */
function walk(graph: ActGraph, { claimIds, polarity, acts, isOpen }: Walk): Upstream {
  const asked = new Set(claimIds);
  const isRejected = (act: Act, to: Act) =>
    asked.has(to.claimId) ? to.polarity !== polarity : act.claimId === to.claimId && act.polarity !== to.polarity;
  const found = new Map<Act, { readonly up: readonly Act[]; readonly lost: boolean }>();
  const look = (act: Act) => {
    const hops = act.relays.map(({ to }) => graph.acts.get(to)).filter((to) => !to || !isRejected(act, to));
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

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const byClaim = new WeakMap<ActGraph, Map<string, Act[]>>();

/** The acts of a polarity on these claims, in the order of their ids. A graph is asked of many claims: it is sorted once. */
function actsOn(graph: ActGraph, claimIds: readonly string[], polarity: Act['polarity']): Act[] {
  const sorted = byClaim.get(graph) ?? new Map<string, Act[]>();
  if (!byClaim.has(graph)) {
    for (const act of graph.acts.values()) {
      const same = sorted.get(act.claimId);
      if (same) same.push(act);
      else sorted.set(act.claimId, [act]);
    }
    byClaim.set(graph, sorted);
  }
  const acts = [...new Set(claimIds)].flatMap((id) => sorted.get(id) ?? []);
  return acts.filter((act) => act.polarity === polarity).sort(byId);
}
