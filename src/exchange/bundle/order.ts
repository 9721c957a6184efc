/**
 * The order of writing: everything that a record names is written before it or with it, so that a batch can be a
 * transaction of its own and an import that is killed leaves nothing half-written.
 */

/**
 * Packs things into batches. `dependencies[i]` are the places of the things that thing i needs. Things that need each
 * other in a ring stay in one batch; every other need is in an earlier batch or the same. A batch has `size` things, and
 * more only where a ring does not fit. Within these bounds the given order is kept.
 */
export function batches(dependencies: readonly (readonly number[])[], size: number): number[][] {
  const packed: number[][] = [];
  let open: number[] = [];
  for (const unit of units(dependencies)) {
    if (open.length > 0 && open.length + unit.length > size) {
      packed.push(open);
      open = [];
    }
    for (const member of unit) open.push(member);
  }
  if (open.length > 0) packed.push(open);
  return packed;
}

/**
 * The strongly connected components, each after those that it needs (Tarjan 1972), without recursion: a chain of a
 * hundred thousand acts would overflow the stack.
 */
export function units(dependencies: readonly (readonly number[])[]): number[][] {
  const count = dependencies.length;
  const walk: Walk = {
    dependencies,
    order: new Int32Array(count).fill(UNSEEN),
    low: new Int32Array(count),
    next: new Int32Array(count),
    isWaiting: new Uint8Array(count),
    waiting: [],
    seen: 0,
  };
  const found: number[][] = [];
  for (let root = 0; root < count; root += 1) {
    if (walk.order[root] === UNSEEN) visit(walk, root, found);
  }
  return found;
}

const UNSEEN = -1;

interface Walk {
  readonly dependencies: readonly (readonly number[])[];
  /** When each thing was first seen, and the earliest that can be reached from it. */
  readonly order: Int32Array;
  readonly low: Int32Array;
  /** Which of its dependencies is looked at next. */
  readonly next: Int32Array;
  readonly isWaiting: Uint8Array;
  readonly waiting: number[];
  seen: number;
}

function visit(walk: Walk, root: number, found: number[][]): void {
  const path = [root];
  enter(walk, root);
  while (path.length > 0) {
    const here = path.at(-1) as number;
    const dependency = walk.dependencies[here]?.[at(walk.next, here)];
    if (dependency === undefined) {
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(walk, parent, at(walk.low, here));
      if (walk.low[here] === walk.order[here]) found.push(takeUnit(walk, here));
      continue;
    }
    walk.next[here] = at(walk.next, here) + 1;
    if (walk.order[dependency] === UNSEEN) {
      enter(walk, dependency);
      path.push(dependency);
    } else if (walk.isWaiting[dependency] === 1) {
      lower(walk, here, at(walk.order, dependency));
    }
  }
}

function enter(walk: Walk, here: number): void {
  walk.order[here] = walk.seen;
  walk.low[here] = walk.seen;
  walk.seen += 1;
  walk.isWaiting[here] = 1;
  walk.waiting.push(here);
}

function lower(walk: Walk, here: number, reached: number): void {
  walk.low[here] = Math.min(at(walk.low, here), reached);
}

function takeUnit(walk: Walk, first: number): number[] {
  const unit = walk.waiting.splice(walk.waiting.lastIndexOf(first));
  for (const member of unit) walk.isWaiting[member] = 0;
  return unit.sort((a, b) => a - b);
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}
