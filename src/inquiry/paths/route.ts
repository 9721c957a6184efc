import type { Named } from '../../claim/about.ts';
import type { Certainty } from '../../lens/wording.ts';
import type { Hop } from './hops.ts';
import type { Path } from './paths.ts';

/** A path as it is told: hop by hop in its own direction, with what it hangs on. */

/** A node on the way. */
export type Stop = Pick<Named, 'label' | 'id'>;

/** A hop in the direction of its path. */
export interface DirectedHop extends Hop {
  readonly from: Stop;
  readonly to: Stop;
}

export interface Route {
  readonly hops: readonly DirectedHop[];
  readonly support: number;
  /** The hop with the fewest roots, the first of several. */
  readonly weakest: DirectedHop;
  /** It would be gone if one more root were asked of each hop than was. */
  readonly vanishes: boolean;
}

/** A path that was found where each hop was asked to have so many roots. */
export function routeOf({ nodes, steps, support }: Path<Hop>, minIndependentRoots: number): Route {
  const hops = steps.map((hop, i) => ({ ...hop, from: stopOf(hop, nodes[i]), to: stopOf(hop, nodes[i + 1]) }));
  const weakest = hops.reduce((least, hop) => (hop.roots < least.roots ? hop : least));
  return { hops, support, weakest, vanishes: weakest.roots <= Math.max(1, minIndependentRoots) };
}

/** One of the two ends of a hop, with its label, which every claim of the hop knows. */
function stopOf({ claims }: Hop, id: string | undefined): Stop {
  const found = claims.flatMap(({ from, to }) => [from, to]).find((named) => named.id === id);
  if (!found) throw new Error('A hop does not lead to where its path goes.');
  return { label: found.label, id: found.id };
}

/** What was left out for size. */
export interface Cuts {
  /** Not everything around the nodes on the way was looked at. */
  readonly around: boolean;
  /** More links may lie on a path than were looked at. */
  readonly links: boolean;
  /** Not every claim or act behind a link was looked at: it may be better supported. */
  readonly support: boolean;
}

interface Walked {
  readonly maxDepth: number;
  readonly certainties: readonly Certainty[];
  readonly minIndependentRoots: number;
  readonly excludeDisputed: boolean;
}

interface Outcome {
  readonly routes: readonly Route[];
  readonly undatedLeftOut: number;
  readonly cuts: Cuts;
}

/** Why the answer is as it is, in sentences: what was walked, whether paths were found, what was left out. */
export function reasonsOf(walked: Walked, { routes, undatedLeftOut, cuts }: Outcome): string[] {
  const isCut = Object.values(cuts).includes(true);
  return [
    walkedInWords(walked),
    ...(undatedLeftOut === 0 ? [] : [`Left out for want of a place in time: ${undatedLeftOut}.`]),
    ...(routes.length > 0
      ? []
      : [isCut ? NONE_SEEN : `There is no path of at most ${walked.maxDepth} hops of that kind.`]),
    ...(cuts.around ? [CUT_AROUND] : []),
    ...(cuts.links ? [CUT_LINKS] : []),
    ...(cuts.support ? [CUT_SUPPORT] : []),
  ];
}

function walkedInWords({ certainties, minIndependentRoots, excludeDisputed }: Walked): string {
  const degrees = certainties.length === 0 ? 'no degree' : certainties.join(', ');
  const roots = minIndependentRoots > 1 ? `, with at least ${minIndependentRoots} independent roots` : '';
  return `Walked over claims that somebody affirms (${degrees})${roots}${excludeDisputed ? ', and nobody denies' : ''}.`;
}

const NONE_SEEN = 'No path was found in what was looked at. That does not say that there is none.';
const CUT_AROUND =
  'Some things on the way are named by more claims than are read; the most asserted were. A smaller maxDepth reads more of what is near.';
const CUT_LINKS =
  'More links may lie on a path than are read; the most asserted were. A smaller maxDepth, or two questions by way of something in between, leaves fewer out.';
const CUT_SUPPORT = 'Some links rest on more claims than are read; they may be better supported than is said.';
