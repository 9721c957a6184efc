import { type Ends, guessOf, type Link } from './candidates.ts';
import { pairOf } from './connection.ts';

/**
 * How the claims are found that may lie on a path: from both ends towards the middle, a step a round. Whoever fetches asks
 * what is wanted next, and tells what was found, until nothing more is wanted. Where hubs would cost too much, the nodes
 * whose ways there are asserted least are not gone on from, and it is said that there is more.
 */

/** Something that claims connect with a node. */
export interface Neighbour {
  readonly id: string;
  readonly assertions: number;
  readonly claims: readonly string[];
  /** How many claims name it: what it costs to go on from there. */
  readonly degree: number;
  /** There are more claims. */
  readonly cut: boolean;
}

/** What was found around one node. */
export interface Surroundings {
  readonly neighbours: readonly Neighbour[];
  /** There is more. */
  readonly cut: boolean;
}

/** Around which nodes to look next, and for which others alone; null = for all. */
export interface Wanted {
  readonly nodes: readonly string[];
  readonly within: ReadonlySet<string> | null;
}

/** How many mentions are read around one node. */
export const MOST_AROUND_NODE = 10_000;
/** How many claims stand for one link: a hundred voices weigh next to nothing, and more would make it little lighter. */
export const MOST_CLAIMS_OF_LINK = 100;
/** How many claims are read in one round beyond the first, from both ends together: about 100 ms of the database's time. */
const MOST_IN_ROUND = 6_000;

interface Reached {
  /** Steps from this end. */
  readonly level: number;
  /** How good the best way there may be. */
  readonly guess: number;
  readonly degree: number;
}

type Side = Map<string, Reached>;

/** The exploration of one question. */
export class Exploration {
  readonly #ends: readonly [string, string];
  readonly #maxDepth: number;
  readonly #sides: readonly [Side, Side];
  readonly #links = new Map<string, Link>();
  #round = 0;
  #asked: readonly [readonly string[], readonly string[]] = [[], []];
  #within: ReadonlySet<string> | null = null;
  #cut = false;

  constructor({ start, end, maxDepth }: Ends) {
    this.#ends = start < end ? [start, end] : [end, start];
    this.#maxDepth = maxDepth;
    const sideOf = (id: string): Side => new Map([[id, { level: 0, guess: 1, degree: 0 }]]);
    this.#sides = [sideOf(this.#ends[0]), sideOf(this.#ends[1])];
  }

  /** What to look around next; undefined when nothing more can be learnt. */
  next(): Wanted | undefined {
    const half = Math.floor(this.#maxDepth / 2);
    if (this.#round < half) {
      this.#asked = [this.#frontier(0, MOST_IN_ROUND / 2), this.#frontier(1, MOST_IN_ROUND / 2)];
    } else if (this.#round === half && this.#maxDepth % 2 === 1) {
      // The step in the middle joins the two sides: it is enough to look at it from the side where that costs less.
      const near = this.#cost(0) <= this.#cost(1) ? 0 : 1;
      const picked = this.#frontier(near, MOST_IN_ROUND);
      this.#asked = near === 0 ? [picked, []] : [[], picked];
      this.#within = new Set(this.#sides[near === 0 ? 1 : 0].keys());
    } else return undefined;
    const nodes = [...new Set(this.#asked.flat())];
    return nodes.length === 0 ? undefined : { nodes, within: this.#within };
  }

  /** What was found around the nodes that were wanted last. */
  learn(found: ReadonlyMap<string, Surroundings>): void {
    this.#round += 1;
    for (const index of [0, 1] as const) {
      for (const id of this.#asked[index]) {
        const { neighbours, cut } = found.get(id) ?? { neighbours: [], cut: false };
        this.#cut ||= cut;
        for (const neighbour of neighbours) {
          if (this.#within === null || this.#within.has(neighbour.id)) this.#meet(this.#sides[index], id, neighbour);
        }
      }
    }
  }

  /** Every link that was found, in the order of the ids. */
  get links(): Link[] {
    return [...this.#links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  }

  /** There was more than was looked at. */
  get cut(): boolean {
    return this.#cut;
  }

  /** The nodes of the last level of a side that can be afforded, the most asserted way first, then by id. */
  #frontier(index: 0 | 1, most: number): string[] {
    let left = most;
    const level = this.#level(index).sort(([a, one], [b, other]) => other.guess - one.guess || (a < b ? -1 : 1));
    const taken = level.filter(([, { degree }]) => {
      const fits = degree <= left;
      if (fits) left -= degree;
      return fits;
    });
    this.#cut ||= taken.length < level.length;
    return taken.map(([id]) => id);
  }

  /** What was reached in the last round from one end; a path does not go on from the other end. */
  #level(index: 0 | 1): [string, Reached][] {
    const otherEnd = this.#ends[index === 0 ? 1 : 0];
    return [...this.#sides[index]].filter(([id, { level }]) => level === this.#round && id !== otherEnd);
  }

  #cost(index: 0 | 1): number {
    return this.#level(index).reduce((sum, [, { degree }]) => sum + degree, 0);
  }

  #meet(side: Side, from: string, { id, assertions, claims, degree, cut }: Neighbour): void {
    const [one, other] = from < id ? [from, id] : [id, from];
    const pair = pairOf(one, other);
    // Seen from the other side before, and perhaps more of it.
    if (assertions > (this.#links.get(pair)?.assertions ?? -1)) {
      this.#links.set(pair, { one, other, assertions, claims, cut });
    }
    const guess = (side.get(from)?.guess ?? 0) * guessOf(assertions);
    const known = side.get(id);
    if (known && (known.level < this.#round || known.guess >= guess)) return;
    side.set(id, { level: this.#round, guess, degree });
  }
}
