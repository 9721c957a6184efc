/** The maximal cliques of a graph: the largest groups of which every two are linked. */
export interface Cliques<Item> {
  /** Each in the order of the items. Every two that are linked are in one of them, unless cut. */
  readonly cliques: readonly (readonly Item[])[];
  /** True where there are more. Every item still is in one of them. */
  readonly cut: boolean;
}

/** Each set of vertices is one whole number, vertex v its bit v: joining and meeting are one operation each. */
type Vertices = bigint;

const bit = (vertex: number): Vertices => 1n << BigInt(vertex);

/**
 * Algorithm 457 with pivoting (C. Bron and J. Kerbosch, Finding all cliques of an undirected graph, CACM 16/9, 1973): every
 * maximal clique once. A graph of n vertices can have 3^(n/3) of them, so it ends after `most`, or after `steps` calls.
 */
export function maximalCliques<Item>(
  items: readonly Item[],
  linked: (one: Item, other: Item) => boolean,
  bounds: Bounds,
): Cliques<Item> {
  const links = neighbours(items, linked);
  const { cliques, cut } = cliquesOf(links, bounds);
  const all = cut ? [...cliques, ...rest(links, cliques)] : cliques;
  const inOrder = (clique: readonly number[]) => clique.toSorted((a, b) => a - b).flatMap((each) => items[each] ?? []);
  return { cliques: all.map(inOrder), cut };
}

interface Bounds {
  readonly most: number;
  readonly steps: number;
}

function cliquesOf(links: readonly Vertices[], bounds: Bounds): { cliques: number[][]; cut: boolean } {
  const degrees = links.map((each) => members(each).length);
  const byDegree = Array.from(links.keys()).sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const cliques: number[][] = [];
  let steps = 0;
  let cut = false;
  const extend = (clique: readonly number[], candidates: Vertices, excluded: Vertices): void => {
    if (candidates === 0n) {
      cut ||= excluded === 0n && cliques.length === bounds.most;
      if (excluded === 0n && !cut) cliques.push([...clique]);
      return;
    }
    const pivot = byDegree.find((vertex) => (candidates | excluded) & bit(vertex)) ?? 0;
    let [open, done] = [candidates, excluded];
    for (const vertex of members(candidates & ~(links[pivot] ?? 0n))) {
      steps += 1;
      cut ||= steps > bounds.steps;
      if (cut) return;
      const near = links[vertex] ?? 0n;
      extend([...clique, vertex], open & near, done & near);
      open &= ~bit(vertex);
      done |= bit(vertex);
    }
  };
  if (links.length > 0) extend([], bit(links.length) - 1n, 0n);
  return { cliques, cut };
}

function neighbours<Item>(items: readonly Item[], linked: (one: Item, other: Item) => boolean): Vertices[] {
  return items.map((one, vertex) =>
    items.reduce((all, other, i) => (i !== vertex && linked(one, other) ? all | bit(i) : all), 0n),
  );
}

function members(vertices: Vertices): number[] {
  const found: number[] = [];
  for (let vertex = 0, left = vertices; left > 0n; vertex += 1, left >>= 1n) if (left & 1n) found.push(vertex);
  return found;
}

/** One maximal clique for every vertex that is in none yet, made greedily. */
function rest(links: readonly Vertices[], cliques: readonly (readonly number[])[]): number[][] {
  const covered = new Set(cliques.flat());
  const more: number[][] = [];
  for (const vertex of links.keys()) {
    if (covered.has(vertex)) continue;
    const clique = [vertex];
    let open = links[vertex] ?? 0n;
    for (let next = members(open)[0]; next !== undefined; next = members(open)[0]) {
      clique.push(next);
      open &= links[next] ?? 0n;
    }
    for (const each of clique) covered.add(each);
    more.push(clique);
  }
  return more;
}
