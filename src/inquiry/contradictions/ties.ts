import type { TIES } from '../../claim/tie.ts';

/** Who is tied to whom, as far as somebody affirms it: whether two actors can be told apart as fillers of one role. */

/** A tie that is affirmed: the subject to the object. */
export interface AffirmedTie {
  readonly subjectId: string;
  readonly tie: (typeof TIES)[number];
  readonly objectId: string;
}

/** How far a tie is followed: a unit of a brigade of an army of a state. */
export const MOST_STEPS = 3;

/** From what belongs to what it belongs to: the subject's ties to the object. SAME_AS goes both ways. */
export const BELONGING = ['MEMBER_OF', 'PART_OF', 'SAME_AS'] as const;
/** The same from the object's end: what is controlled belongs to who controls it. */
export const OWNING = ['CONTROLS', 'SAME_AS'] as const;
/** Who had a place after the other. */
export const TURNS = ['SUCCEEDS', 'OUSTED'] as const;

/** What the ties between actors say of any two of them. */
export interface Ties {
  /** One is the other, by SAME_AS. */
  areSame(one: string, other: string): boolean;
  /**
   * One is the other, or belongs to it: by MEMBER_OF, PART_OF, SAME_AS, or because the other CONTROLS it, in at most three
   * steps. Two that belong to a third are not tied by that.
   */
  areTied(one: string, other: string): boolean;
  /** One SUCCEEDS or OUSTED the other, so that they had their place one after the other. */
  areInTurn(one: string, other: string): boolean;
}

/** Looks the ties up that were fetched. */
export function tiesOf(ties: readonly AffirmedTie[]): Ties {
  const same = reach(ties.filter(({ tie }) => tie === 'SAME_AS').flatMap(stepsUp));
  const belongs = reach(ties.flatMap(stepsUp));
  const turns = new Set(ties.filter(({ tie }) => isOne(tie, TURNS)).map((tie) => `${tie.subjectId} ${tie.objectId}`));
  return {
    areSame: (one, other) => same(one).has(other),
    areTied: (one, other) => belongs(one).has(other) || belongs(other).has(one),
    areInTurn: (one, other) => turns.has(`${one} ${other}`) || turns.has(`${other} ${one}`),
  };
}

type Step = readonly [from: string, to: string];

/** From what belongs to what it belongs to. */
function stepsUp({ subjectId, tie, objectId }: AffirmedTie): Step[] {
  return [
    ...(isOne(tie, BELONGING) ? [[subjectId, objectId] as const] : []),
    ...(isOne(tie, OWNING) ? [[objectId, subjectId] as const] : []),
  ];
}

const isOne = (tie: string, ties: readonly string[]) => ties.includes(tie);

/** What can be reached from an actor in at most so many steps; found once for each. */
function reach(steps: readonly Step[]): (from: string) => ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const [from, to] of steps) {
    const beside = next.get(from);
    if (beside) beside.push(to);
    else next.set(from, [to]);
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (from) => {
    const found = known.get(from) ?? walk(from, next);
    known.set(from, found);
    return found;
  };
}

function walk(from: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  let edge = [from];
  for (let step = 0; step < MOST_STEPS && edge.length > 0; step += 1) {
    edge = [...new Set(edge.flatMap((each) => next.get(each) ?? []))].filter((each) => !found.has(each));
    edge.forEach((each) => found.add(each));
  }
  return found;
}
