import type { ClaimRow } from '../../claim/claim.row.ts';
import type { ActGraph } from '../acts/acts.ts';
import { clashes } from './clashes.ts';
import { type Asked, type Contradictions, MOST_FOUND, strongestFirst } from './contradiction.ts';
import { denials } from './denials.ts';
import { propositionOf } from './proposition.ts';
import { groundOf } from './rules.ts';
import { sidesOf } from './sides.ts';
import { tiesOf } from './ties.ts';
import type { World } from './world.ts';

/**
 * Which of these claims contradict each other, by what rule and why. Only claims that somebody affirms clash; one that is
 * affirmed and denied is a DENIAL. Containment (which refines) and differing scope are no contradictions.
 *
 * @param graph the acts on these claims; acts on other claims do no harm
 * @param world what is known of the things that these claims name, as `decisive` tells
 */
export function contradictions(
  claims: readonly ClaimRow[],
  graph: ActGraph,
  world: World,
  asked: Asked = {},
): Contradictions {
  const sides = sidesOf(graph);
  const setting = { world, ties: tiesOf(world.ties), firstSaid: sides.firstSaid };
  const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const grouped = (keyOf: (claim: ClaimRow) => string | undefined) =>
    groups(unique, keyOf).filter((group) => !asked.claimId || group.some(({ id }) => id === asked.claimId));
  const parts = [
    ...grouped(propositionOf).map((same) => denials(same, sides, asked)),
    ...grouped((claim) => groundOf(claim, world)).map((rivals) => clashes(rivals, sides, setting, asked)),
  ];
  const found = parts.flatMap((part) => part.found).sort(strongestFirst);
  return {
    found: found.slice(0, MOST_FOUND),
    cut: world.cut || found.length > MOST_FOUND || parts.some(({ cut }) => cut) || isCut(unique, graph),
  };
}

const isCut = (claims: readonly ClaimRow[], { cut }: ActGraph) => claims.some(({ id }) => cut.has(id));

/** The claims by a key; those without one are left out. */
function groups(claims: readonly ClaimRow[], keyOf: (claim: ClaimRow) => string | undefined): ClaimRow[][] {
  const found = new Map<string, ClaimRow[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    const beside = found.get(key);
    if (beside) beside.push(claim);
    else found.set(key, [claim]);
  }
  return [...found.values()];
}
