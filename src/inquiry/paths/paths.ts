/**
 * The best-supported simple paths between two things.
 *
 * A hop with r independent roots weighs -log(r/(r+1)): the more voices, the lighter, and never nothing. A path weighs what
 * its hops weigh together, so that the lightest has the greatest product of r/(r+1), here its `support`. That is a heuristic
 * order and no probability: no one counted how often voices are right, and hops are not independent of each other.
 */

/** What a path may go along, either way. */
export interface Step {
  readonly one: string;
  readonly other: string;
  /** r, at least 1. */
  readonly roots: number;
}

export interface Path<Along extends Step> {
  /** From the start to the end, each once. */
  readonly nodes: readonly string[];
  readonly steps: readonly Along[];
  /** The product of r/(r+1), above 0 and below 1. */
  readonly support: number;
}

export interface PathQuestion {
  readonly start: string;
  readonly end: string;
  /** Most steps of a path. */
  readonly maxDepth: number;
  /** How many paths. */
  readonly first: number;
  /** Steps with fewer roots are not walked. */
  readonly minIndependentRoots: number;
}

/**
 * The best paths: by support, then the shorter, then by the ids on the way. Yen's algorithm (J. Y. Yen, Finding the K
 * Shortest Loopless Paths in a Network, Management Science 17, 1971): each next path leaves one of those found at some node
 * and goes on from there as well as it can; here within the steps that are left (see `bestFrom`). Ties are broken from the
 * end with the smaller id, so that asking the other way round gives the same paths.
 */
export function bestPaths<Along extends Step>(steps: readonly Along[], question: PathQuestion): Path<Along>[] {
  if (question.end < question.start) {
    const turned = bestPaths(steps, { ...question, start: question.end, end: question.start });
    return turned.map((path) => ({ ...path, nodes: path.nodes.toReversed(), steps: path.steps.toReversed() }));
  }
  const neighbours = neighboursOf(steps.filter(({ roots }) => roots >= Math.max(1, question.minIndependentRoots)));
  const found: Way<Along>[] = [];
  const waiting = new Map<string, Way<Along>>();
  const offer = (way: Way<Along> | undefined) => way && waiting.set(nodesOf(way).join(' '), way);
  offer(bestFrom(question.start, question, neighbours, { left: question.maxDepth, passed: [], taken: new Set() }));
  while (found.length < question.first && waiting.size > 0) {
    const [key, best] = [...waiting].reduce((a, b) => (compare(a[1], b[1]) <= 0 ? a : b));
    waiting.delete(key);
    found.push(best);
    for (const way of detours(best, found, question, neighbours)) offer(way);
  }
  return found.map((way) => ({ nodes: nodesOf(way), steps: stepsOf(way), support: way.top / way.bottom }));
}

/** From a node to the end: the node, and how to go on. Only the end has no step. */
interface Way<Along extends Step> {
  readonly node: string;
  readonly step?: Along;
  readonly rest?: Way<Along>;
  readonly length: number;
  /** Support as a fraction of whole numbers, so that ways of equal support are equal, in whatever order it was multiplied. */
  readonly top: number;
  readonly bottom: number;
}

type Neighbours<Along extends Step> = ReadonlyMap<string, readonly { readonly step: Along; readonly to: string }[]>;

function neighboursOf<Along extends Step>(steps: readonly Along[]): Neighbours<Along> {
  const found = new Map<string, { step: Along; to: string }[]>();
  const add = (from: string, to: string, step: Along) => {
    const known = found.get(from);
    if (known) known.push({ step, to });
    else found.set(from, [{ step, to }]);
  };
  for (const step of steps) {
    add(step.one, step.other, step);
    add(step.other, step.one, step);
  }
  return found;
}

function nodesOf<Along extends Step>(way: Way<Along>): string[] {
  return [way.node, ...(way.rest ? nodesOf(way.rest) : [])];
}

function stepsOf<Along extends Step>({ step, rest }: Way<Along>): Along[] {
  return step && rest ? [step, ...stepsOf(rest)] : [];
}

/** Which of two ways from the same node is better: a total order, and the same for whatever leads to that node. */
function compare<Along extends Step>(a: Way<Along>, b: Way<Along>): number {
  return b.top / b.bottom - a.top / a.bottom || a.length - b.length || compareNodes(a, b);
}

function compareNodes<Along extends Step>(a: Way<Along>, b: Way<Along>): number {
  if (a.node !== b.node) return a.node < b.node ? -1 : 1;
  return a.rest && b.rest ? compareNodes(a.rest, b.rest) : 0;
}

/** `step` to where `rest` begins, and on. */
function joined<Along extends Step>(node: string, step: Along, rest: Way<Along>): Way<Along> {
  const { roots } = step;
  return { node, step, rest, length: rest.length + 1, top: rest.top * roots, bottom: rest.bottom * (roots + 1) };
}

/** The best ways that go along `path` for a while, and then elsewhere than every path found so far that began the same. */
function* detours<Along extends Step>(
  path: Way<Along>,
  found: readonly Way<Along>[],
  question: PathQuestion,
  neighbours: Neighbours<Along>,
): Generator<Way<Along>> {
  const [nodes, steps] = [nodesOf(path), stepsOf(path)];
  const routes = found.map(nodesOf);
  for (let at = 0; at < steps.length; at += 1) {
    const same = routes.filter((route) => nodes.slice(0, at + 1).every((node, i) => route[i] === node));
    const taken = new Set(same.map((route) => route[at + 1] ?? ''));
    const passed = nodes.slice(0, at);
    let way = bestFrom(nodes[at] ?? '', question, neighbours, { left: question.maxDepth - at, passed, taken });
    for (let back = at - 1; way && back >= 0; back -= 1) {
      way = joined(nodes[back] ?? '', steps[back] as Along, way);
    }
    if (way) yield way;
  }
}

interface Bounds {
  /** How many steps are left. */
  readonly left: number;
  /** Nodes not to come back to. */
  readonly passed: readonly string[];
  /** Nodes not to go to first. */
  readonly taken: ReadonlySet<string>;
}

/**
 * The best way from a node to the end, if there is one. Shortest path by number of edges (R. Bellman, On a Routing Problem,
 * 1958): the best way within one step more goes on with the best within one step less. No loop is ever better than none.
 */
function bestFrom<Along extends Step>(
  from: string,
  { end }: PathQuestion,
  neighbours: Neighbours<Along>,
  { left, passed, taken }: Bounds,
): Way<Along> | undefined {
  const closed = new Set([...passed, from]);
  let best = new Map<string, Way<Along>>([[end, { node: end, length: 0, top: 1, bottom: 1 }]]);
  for (let steps = 1; steps < left; steps += 1) {
    const further = new Map(best);
    for (const rest of best.values()) {
      for (const { step, to } of neighbours.get(rest.node) ?? []) {
        if (closed.has(to) || to === end) continue;
        const way = joined(to, step, rest);
        const known = further.get(to);
        if (!known || compare(way, known) < 0) further.set(to, way);
      }
    }
    best = further;
  }
  const ways = (neighbours.get(from) ?? [])
    .filter(({ to }) => !taken.has(to) && best.has(to))
    .map(({ step, to }) => joined(from, step, best.get(to) as Way<Along>));
  return ways.length === 0 ? undefined : ways.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
}
