import { LONGEST_CHAIN } from '../../assertion/chain.ts';
import type { Act, ActGraph } from '../acts/acts.ts';

/** Most acts of one pack: five times what was ever met behind one claim, and still a file that a person can read. */
export const MOST_ACTS = 500;

/** The acts that belong in the pack of a claim. */
export interface Behind {
  /** Their ids: those on the claim first, then those upstream, nearest first; within a step in the order of ids. */
  readonly acts: readonly string[];
  /** Ids of those on the claim that count. */
  readonly counted: readonly string[];
  /** True where there is more than that. */
  readonly cut: boolean;
}

/**
 * The acts on a claim and everything upstream of them, by breadth-first search along RELAYS. `isWhole`: also acts that no
 * longer stand, since evidence must not hide that somebody took a word back, and what was passed on of them. Otherwise
 * those that the lens counts, and what they rest on.
 */
export function actsBehind({ acts, cut }: ActGraph, claimId: string, isWhole: boolean): Behind {
  const own = [...acts.values()].filter((act) => act.claimId === claimId);
  const seen = new Set<string>();
  let isCut = cut.has(claimId);
  let level = inOrder(own.filter(({ counts }) => isWhole || counts));
  for (let step = 0; level.length > 0; step += 1) {
    const room = MOST_ACTS - seen.size;
    isCut ||= level.length > room;
    level = level.slice(0, room);
    for (const { id } of level) seen.add(id);
    const up = [...new Set(level.flatMap(({ relays }) => relays.map(({ to }) => to)))].filter((id) => !seen.has(id));
    if (step === LONGEST_CHAIN) {
      isCut ||= up.length > 0;
      break;
    }
    level = inOrder(up.flatMap((id) => acts.get(id) ?? []).filter(({ there }) => isWhole || there));
  }
  const counted = own.filter(({ id, counts }) => counts && seen.has(id)).map(({ id }) => id);
  return { acts: [...seen], counted: counted.toSorted(), cut: isCut };
}

function inOrder(acts: readonly Act[]): Act[] {
  return acts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
