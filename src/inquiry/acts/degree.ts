import { LONGEST_CHAIN } from '../../assertion/chain.ts';
import { type Certainty, type Degree, RANKS } from '../../lens/wording.ts';
import type { Act, ActGraph } from './acts.ts';

/**
 * The degrees that an act stands for: its own; for ATTRIBUTED those of the nearest acts upstream that have one, on each
 * way up, or none where nobody upstream has one. An act that cannot be read has none.
 */
export function degreesOf(graph: ActGraph, act: Act): ReadonlySet<Degree> {
  if (act.certainty === null) return new Set();
  if (act.certainty !== 'ATTRIBUTED') return new Set([act.certainty]);
  const found = new Set<Degree>();
  const seen = new Set([act.id]);
  let level = [act];
  for (let depth = 1; depth <= LONGEST_CHAIN && level.length > 0; depth += 1) {
    const up = level.flatMap((each) => upstream(graph, each)).filter(({ id }) => !seen.has(id) && seen.add(id));
    for (const { certainty } of up) if (certainty !== null && certainty !== 'ATTRIBUTED') found.add(certainty);
    level = up.filter(({ certainty }) => certainty === null || certainty === 'ATTRIBUTED');
  }
  return found;
}

/**
 * The acts on these claims and everything upstream of them, where an affirming act counts only if its degree is one of
 * these, by the rule of the links: an act that can be read by its own degree, or by one that it stands for; one that cannot
 * be read together with a readable act that passes it on and is of such a degree. Denials and questions count as before: a
 * doubt needs no degree to be told. It is a graph of its own: what else was fetched with it changes nothing.
 */
export function ofDegrees(graph: ActGraph, claimIds: Iterable<string>, certainties: readonly Certainty[]): ActGraph {
  const asked = new Set(certainties);
  const own = [...new Set(claimIds)].flatMap((id) => actsOn(graph).get(id) ?? []);
  const around = new Set([...own, ...upstreamOf(graph, own)]);
  const readable = new Set([...around].filter((act) => isReadableOf(graph, act, asked)));
  const passedOn = upstreamOf(
    graph,
    [...readable].filter(({ there }) => there),
  );
  const passes = (act: Act) =>
    act.polarity !== 'AFFIRMS' || readable.has(act) || (act.certainty === null && passedOn.has(act));
  const acts = [...around].map(
    (act) => [act.id, act.counts && !passes(act) ? { ...act, counts: false } : act] as const,
  );
  return { ...graph, acts: new Map(acts) };
}

const sorted = new WeakMap<ActGraph, Map<string, Act[]>>();

/** The acts on each claim, in the order of the graph. A graph is asked about many claims: it is sorted once. */
function actsOn(graph: ActGraph): ReadonlyMap<string, readonly Act[]> {
  const known = sorted.get(graph);
  if (known) return known;
  const found = new Map<string, Act[]>();
  for (const act of graph.acts.values()) {
    const same = found.get(act.claimId);
    if (same) same.push(act);
    else found.set(act.claimId, [act]);
  }
  sorted.set(graph, found);
  return found;
}

function isReadableOf(graph: ActGraph, act: Act, asked: ReadonlySet<Certainty>): boolean {
  if (act.certainty === null || !asked.has(act.certainty)) return false;
  if (act.certainty !== 'ATTRIBUTED') return true;
  const degrees = degreesOf(graph, act);
  return degrees.size === 0 || [...degrees].some((degree) => asked.has(degree));
}

/** Everything that these acts pass on, as far up as a chain is followed. */
function upstreamOf(graph: ActGraph, acts: readonly Act[]): ReadonlySet<Act> {
  const found = new Set<Act>();
  let level = acts;
  for (let depth = 1; depth <= LONGEST_CHAIN && level.length > 0; depth += 1) {
    level = level.flatMap((each) => upstream(graph, each)).filter((act) => !found.has(act) && found.add(act));
  }
  return found;
}

function upstream({ acts }: ActGraph, { relays }: Act): Act[] {
  return relays.map(({ to }) => acts.get(to)).filter((act) => act !== undefined);
}

/** The highest certainty among these acts; null where none of them can be read. */
export function highestCertainty(acts: readonly Act[]): Certainty | null {
  return (
    RANKS[Math.max(-1, ...acts.map(({ certainty }) => (certainty === null ? -1 : RANKS.indexOf(certainty))))] ?? null
  );
}
