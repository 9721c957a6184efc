import type { Act, ActGraph } from '../acts/acts.ts';
import { independentRoots } from '../corroboration/corroboration.ts';
import type { Side } from './contradiction.ts';
import { type Span, spanOf } from './time.ts';

/** Who takes which side of which claim, by the acts that count. */
export interface Sides {
  /** The side of those who affirm a claim, and of those who deny it; undefined where nobody does. */
  affirming(claimId: string): Side | undefined;
  denying(claimId: string): Side | undefined;
  /** When a claim was first said, as far as the readable acts tell that affirm it; null = unknown. */
  firstSaid(claimId: string): Span | null;
  /**
   * Whether one voice affirms both claims in one breath: on its own word, in the same document or both times where nobody
   * can read it. In its account the two do not exclude each other. A collective voice is taken for one.
   */
  areToldTogether(one: string, other: string): boolean;
}

const known = new WeakMap<ActGraph, Sides>();

/** The sides of every claim in a graph. Each is worked out when it is first asked for, and kept as long as the graph. */
export function sidesOf(graph: ActGraph): Sides {
  const sides = known.get(graph) ?? sidesIn(graph);
  known.set(graph, sides);
  return sides;
}

function sidesIn(graph: ActGraph): Sides {
  const actsOn = actsByClaim(graph);
  let denied: ActGraph | undefined;
  const seenBy = (polarity: Side['polarity']) => (polarity === 'AFFIRMS' ? graph : (denied ??= asDenied(graph)));
  const side = (claimId: string, polarity: Side['polarity']): Side | undefined => {
    const acts = actsOn(claimId).filter((act) => act.counts && act.polarity === polarity);
    if (acts.length === 0) return undefined;
    const actIds = acts.sort(byTime).map(({ id }) => id);
    return { claimId, polarity, actIds, roots: independentRoots(seenBy(polarity), [claimId]) };
  };
  const breaths = remembered((claimId) => new Set(actsOn(claimId).filter(isOwnWord).map(breathOf)));
  return {
    affirming: remembered((claimId) => side(claimId, 'AFFIRMS')),
    denying: remembered((claimId) => side(claimId, 'DENIES')),
    firstSaid: remembered((claimId) => firstOf(actsOn(claimId))),
    areToldTogether: (one, other) => [...breaths(one)].some((breath) => breaths(other).has(breath)),
  };
}

function actsByClaim({ acts }: ActGraph): (claimId: string) => readonly Act[] {
  const found = new Map<string, Act[]>();
  for (const act of acts.values()) {
    const beside = found.get(act.claimId);
    if (beside) beside.push(act);
    else found.set(act.claimId, [act]);
  }
  return (claimId) => found.get(claimId) ?? [];
}

function remembered<Value>(find: (claimId: string) => Value): (claimId: string) => Value {
  const known = new Map<string, Value>();
  return (claimId) => {
    if (!known.has(claimId)) known.set(claimId, find(claimId));
    return known.get(claimId) as Value;
  };
}

/**
 * The graph as those see it who deny: what was denied is affirmed, and what was affirmed is denied. So the roots of denials
 * are told by the same rules; and whoever passes an affirmation on in order to deny it does not rest on it.
 */
function asDenied(graph: ActGraph): ActGraph {
  const acts = [...graph.acts.values()].map((act): Act => ({ ...act, polarity: OPPOSITE[act.polarity] }));
  return { ...graph, acts: new Map(acts.map((act) => [act.id, act])) };
}

const OPPOSITE = { AFFIRMS: 'DENIES', DENIES: 'AFFIRMS', QUESTIONS: 'QUESTIONS' } as const;

function byTime(one: Act, other: Act): number {
  const [first, second] = [one, other].map(({ statedAt }) => spanOf(statedAt)?.earliest ?? Number.POSITIVE_INFINITY);
  if (first !== second) return (first ?? 0) - (second ?? 0);
  return one.id < other.id ? -1 : 1;
}

function firstOf(acts: readonly Act[]): Span | null {
  const readable = acts.filter((act) => act.counts && act.polarity === 'AFFIRMS' && act.documentId !== null);
  const known = readable.map(({ statedAt }) => spanOf(statedAt)).filter((span) => span !== null);
  return known.sort((one, other) => one.earliest - other.earliest || one.latest - other.latest)[0] ?? null;
}

const isOwnWord = ({ there, polarity, relays }: Act) => there && polarity === 'AFFIRMS' && relays.length === 0;
const breathOf = ({ sourceId, documentId }: Act) => `${sourceId} ${documentId ?? ''}`;
