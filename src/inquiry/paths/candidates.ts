import { pairOf } from './connection.ts';

/** Two things that claims connect, as they were found: not yet who says so. */
export interface Link {
  readonly one: string;
  readonly other: string;
  /** How many assertions its claims have: what is known of its support before the acts are looked at. */
  readonly assertions: number;
  /** The claims, the most asserted first, then by id; at most MOST_CLAIMS_OF_LINK. */
  readonly claims: readonly string[];
  /** There are more. */
  readonly cut: boolean;
}

/** Between what, and how far. */
export interface Ends {
  readonly start: string;
  readonly end: string;
  /** Most steps of a path. */
  readonly maxDepth: number;
}

/** For how many claims the acts are fetched and weighed for one question: about 300 ms where they are much repeated. */
export const MOST_CLAIMS = 500;

/** How many claims a link brings for certain; more of them only where no other link needs the room. */
const CLAIMS_OF_LINK = 10;

/** The support that so many assertions may give, at a guess: as if each were a root. */
export function guessOf(assertions: number): number {
  return assertions / (assertions + 1);
}

/**
 * The links that may lie on a path, those first that may lie on the best one, with up to so many claims in all. A link may
 * lie on a path if some way from the start to it, and some way from it to the end, are together short enough; how good the
 * best of these ways may be is guessed from how often its links are asserted.
 */
export function candidates(links: readonly Link[], ends: Ends, most = MOST_CLAIMS): { links: Link[]; cut: boolean } {
  const ranked = onPaths(links, ends);
  const room = new Room(most);
  const end = ranked.findIndex(({ claims }) => !room.take(claims.slice(0, CLAIMS_OF_LINK)));
  const taken = end === -1 ? ranked : ranked.slice(0, end);
  return { links: taken.map((link) => withClaims(link, room)), cut: taken.length < ranked.length };
}

/** A link with as many of its claims as there is room for. */
function withClaims(link: Link, room: Room): Link {
  const claims = link.claims.filter((claim, i) => i < CLAIMS_OF_LINK || room.take([claim]));
  return { ...link, claims, cut: link.cut || claims.length < link.claims.length };
}

/** Room for so many different claims. */
class Room {
  readonly #claims = new Set<string>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes these claims in, if they all fit. */
  take(claims: readonly string[]): boolean {
    const fresh = claims.filter((claim) => !this.#claims.has(claim));
    const fits = this.#claims.size + fresh.length <= this.#most;
    if (fits) for (const claim of fresh) this.#claims.add(claim);
    return fits;
  }
}

/** The links that may lie on a path, those first that may lie on the best one; then by the ids. */
function onPaths(links: readonly Link[], ends: Ends): Link[] {
  const [one, other] = [ends.start, ends.end].sort() as [string, string]; // the same from either end, to the last digit
  const there = spread(links, one, other, ends.maxDepth);
  const back = spread(links, other, one, ends.maxDepth);
  return links
    .map((link) => ({ link, guess: bestThrough(link, there, back), pair: pairOf(link.one, link.other) }))
    .filter(({ guess }) => guess > 0)
    .sort((a, b) => b.guess - a.guess || (a.pair < b.pair ? -1 : 1))
    .map(({ link }) => link);
}

/** For each number of steps less than `most`: how good the best way from a node to every other may be within them. */
function spread(links: readonly Link[], from: string, end: string, most: number): ReadonlyMap<string, number>[] {
  const levels: ReadonlyMap<string, number>[] = [new Map([[from, 1]])];
  while (levels.length < most) {
    const last = levels.at(-1) as ReadonlyMap<string, number>;
    const next = new Map(last);
    const go = (by: string, to: string, guess: number) => {
      const way = (last.get(by) ?? 0) * guess;
      if (by !== end && to !== from && way > (next.get(to) ?? 0)) next.set(to, way);
    };
    for (const { one, other, assertions } of links) {
      go(one, other, guessOf(assertions));
      go(other, one, guessOf(assertions));
    }
    levels.push(next);
  }
  return levels;
}

/** How good the best path through a link may be; 0 where there is none. */
function bestThrough(
  { one, other, assertions }: Link,
  there: readonly ReadonlyMap<string, number>[],
  back: readonly ReadonlyMap<string, number>[],
): number {
  const ways = there.map((level, steps) => {
    const rest = back[back.length - 1 - steps];
    const along = (a: string, b: string) => (level.get(a) ?? 0) * guessOf(assertions) * (rest?.get(b) ?? 0);
    return Math.max(along(one, other), along(other, one));
  });
  return Math.max(...ways);
}
