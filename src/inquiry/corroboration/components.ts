/** A node on the way from where the walk began to where it stands. */
interface Visit<Node> {
  readonly node: Node;
  readonly next: readonly Node[];
  /** Which of `next` is looked at next. */
  at: number;
  /** When it was met, and the earliest still open node that can be reached from it. */
  readonly met: number;
  low: number;
  open: boolean;
}

/**
 * The strongly connected components of all that can be reached: sets of nodes that all lead to one another, mostly of one
 * node. Each comes after those that it leads to. In linear time: R. Tarjan, Depth-first search and linear graph algorithms
 * (SIAM J. Comput. 1, 1972), with a stack in place of recursion, so that a long chain is no danger.
 */
export function components<Node>(from: Iterable<Node>, next: (node: Node) => readonly Node[]): Node[][] {
  const visits = new Map<Node, Visit<Node>>();
  const open: Visit<Node>[] = [];
  const found: Node[][] = [];
  const enter = (node: Node): Visit<Node> => {
    const visit = { node, next: next(node), at: 0, met: visits.size, low: visits.size, open: true };
    visits.set(node, visit);
    open.push(visit);
    return visit;
  };
  for (const start of from) {
    const way = visits.has(start) ? [] : [enter(start)];
    for (let visit = way.at(-1); visit; visit = way.at(-1)) {
      const to = visit.next[visit.at];
      if (to === undefined) {
        way.pop();
        const before = way.at(-1);
        if (before) before.low = Math.min(before.low, visit.low);
        if (visit.low === visit.met) found.push(closed(open, visit));
        continue;
      }
      visit.at += 1;
      const known = visits.get(to);
      if (!known) way.push(enter(to));
      else if (known.open) visit.low = Math.min(visit.low, known.met);
    }
  }
  return found;
}

/** Takes the component that begins with `first` off the stack of open nodes. */
function closed<Node>(open: Visit<Node>[], first: Visit<Node>): Node[] {
  const members = open.splice(open.lastIndexOf(first));
  for (const member of members) member.open = false;
  return members.map(({ node }) => node);
}

/** The sets into which `ties`, each a set of things that belong together, divide these things. */
export function joined<Thing>(things: Iterable<Thing>, ties: Iterable<readonly Thing[]>): Thing[][] {
  const neighbours = new Map<Thing, Thing[]>([...things].map((thing) => [thing, []]));
  for (const tie of ties) {
    tie.forEach((thing, i) => {
      const before = tie[i - 1];
      if (before === undefined) return;
      neighbours.get(thing)?.push(before);
      neighbours.get(before)?.push(thing);
    });
  }
  return components(neighbours.keys(), (thing) => neighbours.get(thing) ?? []);
}
