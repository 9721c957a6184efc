import type { Act, ActGraph } from '../../src/inquiry/acts/acts.ts';

/**
 * The rules of corroboration once more, word by word and by brute force: reachability by squaring, roots one by one,
 * merging by trying every pair until nothing changes, bottlenecks by listing every way. Only for small graphs.
 */

type Ids = ReadonlySet<string>;

/** On what an act rests: no denial of what is asked about, and elsewhere no act of the same claim but of other polarity. */
function hops(graph: ActGraph, claim: string, act: Act): string[] {
  return act.relays
    .map(({ to }) => to)
    .filter((id) => {
      const to = graph.acts.get(id);
      if (!to) return true;
      if (to.claimId === claim) return to.polarity === 'AFFIRMS';
      return to.claimId !== act.claimId || to.polarity === act.polarity;
    });
}

interface World {
  readonly acts: readonly Act[];
  readonly hops: (id: string) => readonly string[];
  /** What an act leads to in one step or more. */
  readonly reach: ReadonlyMap<string, Ids>;
  readonly roots: readonly string[];
}

function worldOf(graph: ActGraph, claim: string, start: (act: Act) => boolean, open: (act: Act) => boolean): World {
  const steps = new Map([...graph.acts.values()].map((act) => [act.id, hops(graph, claim, act)]));
  const there = (id: string) => {
    const act = graph.acts.get(id);
    return act !== undefined && open(act);
  };
  const reach = new Map<string, Set<string>>([...steps].map(([id, to]) => [id, new Set(to.filter(there))]));
  for (const _ of steps)
    for (const to of reach.values()) for (const id of to) for (const far of reach.get(id) ?? []) to.add(far);
  const acts = [...graph.acts.values()].filter(
    (act) => act.claimId === claim && act.polarity === 'AFFIRMS' && start(act),
  );
  const inPlay = new Set(acts.flatMap(({ id }) => [id, ...(reach.get(id) ?? [])]));
  const roots = [...inPlay].filter((id) => {
    const to = [...(reach.get(id) ?? [])];
    const circular = to.includes(id);
    return (
      to.every((far) => reach.get(far)?.has(id)) &&
      [id, ...to].every((far) => steps.get(far)?.every(there)) &&
      (circular || graph.acts.get(id)?.certainty !== 'ATTRIBUTED')
    );
  });
  return { acts, hops: (id) => (steps.get(id) ?? []).filter(there), reach, roots };
}

function unite(sets: Map<string, string>, a: string, b: string): void {
  const [one, other] = [sets.get(a), sets.get(b)];
  for (const [key, value] of sets) if (value === other) sets.set(key, one as string);
}

/** Every two acts that are one root, by what they share. */
function partition(graph: ActGraph, { roots, reach }: World, mergeSameRunner: boolean): Map<string, string> {
  const family = new Map<string, string>();
  const act = (id: string) => graph.acts.get(id) as Act;
  const upwards = new Set(roots.flatMap((id) => act(id).documentId ?? []));
  for (const id of upwards) for (const up of graph.republishes.get(id) ?? []) upwards.add(up);
  for (const id of upwards) family.set(id, id);
  for (const _ of upwards)
    for (const id of upwards) for (const up of graph.republishes.get(id) ?? []) unite(family, id, up);
  const runners = (id: string) => graph.voices.get(act(id).sourceId)?.runBy ?? [];
  const alike = (a: string, b: string) => {
    const [one, other] = [act(a).documentId, act(b).documentId];
    return (
      act(a).sourceId === act(b).sourceId ||
      reach.get(a)?.has(b) ||
      (mergeSameRunner && runners(a).some((actor) => runners(b).includes(actor))) ||
      (one !== null && other !== null && one !== other && family.get(one) === family.get(other))
    );
  };
  const set = new Map(roots.map((id) => [id, id]));
  for (const _ of roots) for (const a of roots) for (const b of roots) if (alike(a, b)) unite(set, a, b);
  return set;
}

export interface Expected {
  readonly min: number;
  readonly max: number | null;
  /** The assertions of each root, and of each circle. */
  readonly roots: readonly string[];
  readonly circles: readonly string[];
  readonly bottlenecks: readonly string[];
}

export function bruteForce(graph: ActGraph, claim: string, mergeSameRunner: boolean): Expected {
  const world = worldOf(
    graph,
    claim,
    ({ counts }) => counts,
    ({ there }) => there,
  );
  const recorded = worldOf(
    graph,
    claim,
    () => true,
    () => true,
  );
  const sets = partition(graph, recorded, mergeSameRunner);
  const bySet = new Map<string, string[]>();
  for (const id of world.roots) bySet.set(sets.get(id) as string, [...(bySet.get(sets.get(id) as string) ?? []), id]);
  const voice = (id: string) => graph.voices.get(graph.acts.get(id)?.sourceId ?? '');
  let [named, anonymous, max] = [0, 0, 0];
  for (const ids of bySet.values()) {
    if (ids.some((id) => voice(id)?.named && !voice(id)?.collective)) named += 1;
    else anonymous = 1;
    const each = ids.map((id) =>
      world.reach.get(id)?.has(id) || !voice(id)?.collective ? 1 : (voice(id)?.voicesHigh ?? Infinity),
    );
    max += Math.max(...each);
  }
  const inPlay = new Set(world.acts.flatMap(({ id }) => [id, ...(world.reach.get(id) ?? [])]));
  const circles = [...inPlay]
    .filter((id) => world.reach.get(id)?.has(id))
    .map((id) =>
      [...inPlay]
        .filter((other) => world.reach.get(id)?.has(other) && world.reach.get(other)?.has(id))
        .sort()
        .join(' '),
    );
  return {
    min: named + anonymous,
    max: max === Infinity ? null : max,
    roots: [...bySet.values()].map((ids) => ids.sort().join(' ')).sort(),
    circles: [...new Set(circles)].sort(),
    bottlenecks: bottlenecks(graph, world),
  };
}

function bottlenecks(graph: ActGraph, { acts, hops, reach, roots }: World): string[] {
  const leads = (from: string, to: string) => reach.get(from)?.has(to) === true;
  const readable = acts.filter(({ documentId }) => documentId !== null).map(({ id }) => id);
  const starts = acts
    .map(({ id }) => id)
    .filter(
      (id) =>
        readable.includes(id) ||
        (!readable.some((other) => leads(other, id)) &&
          !acts.some((other) => leads(other.id, id) && !leads(id, other.id))),
    );
  const source = (id: string) => graph.acts.get(id)?.sourceId ?? '';
  const ways: string[][] = [];
  const follow = (way: readonly string[]) => {
    const last = way.at(-1) as string;
    if (roots.includes(last)) ways.push(way.map(source));
    for (const to of hops(last)) if (!way.includes(to)) follow([...way, to]);
  };
  for (const id of starts) follow([id]);
  const [first = []] = ways;
  const holdsAll = (name: string) =>
    roots.every((id) => source(id) === name || [...(reach.get(id) ?? [])].some((other) => source(other) === name));
  return [...new Set(first)].filter((name) => ways.every((way) => way.includes(name)) && !holdsAll(name)).sort();
}
