import type { FiguresActFragment } from '../../generated/graphql.ts';

/** A source, as an act names it. */
export type Voice = FiguresActFragment['source'];

/** One way that a figure reaches the reader: an act that no other passes on, and on whose word it rests. */
export interface Telling {
  readonly act: FiguresActFragment;
  /** Nearest first: whom the act passes on, whom these pass on, ... */
  readonly steps: readonly Step[];
  /** There is more upstream than was looked at. */
  readonly isCut: boolean;
}

/** All who stand equally far from the reader. */
export interface Step {
  readonly voices: readonly Voice[];
  /** Only the neighbouring sentence names them. */
  readonly isFromContext: boolean;
}

/** The ways that a claim reaches the reader. What the editors struck is no act of anybody. */
export function tellingsOf(acts: readonly FiguresActFragment[]): Telling[] {
  const standing = acts.filter(({ struckAt }) => struckAt === null);
  const passedOn = new Set(standing.flatMap(({ chain }) => chain.hops.map(({ assertion }) => assertion.key)));
  return standing
    .filter(({ key }) => !passedOn.has(key))
    .map((act) => ({ act, steps: stepsOf(act), isCut: act.chain.cut }));
}

function stepsOf({ chain }: FiguresActFragment): Step[] {
  const depths = [...new Set(chain.hops.map(({ depth }) => depth))].toSorted((a, b) => a - b);
  return depths.map((depth) => {
    const hops = chain.hops.filter((hop) => hop.depth === depth);
    return {
      voices: distinct(hops.map(({ assertion }) => assertion.source)),
      isFromContext: hops.some(({ reading }) => reading === 'CONTEXT'),
    };
  });
}

/** Where a figure begins, as far as can be told: who passes nothing on. */
export function rootsOf(acts: readonly FiguresActFragment[]): Voice[] {
  const standing = acts.filter(({ struckAt }) => struckAt === null);
  const own = standing.filter(({ chain }) => chain.hops.length === 0).map(({ source }) => source);
  const known = new Set(standing.map(({ key }) => key));
  // Of an act on another claim only the farthest is known to be a root.
  const farthest = tellingsOf(standing).flatMap(({ act }) => {
    const last = Math.max(...act.chain.hops.map(({ depth }) => depth));
    return act.chain.hops.filter(({ depth, assertion }) => depth === last && !known.has(assertion.key));
  });
  return distinct([...own, ...farthest.map(({ assertion }) => assertion.source)]);
}

/** Each voice once. */
export function distinct(voices: readonly Voice[]): Voice[] {
  return [...new Map(voices.map((voice) => [voice.key, voice])).values()];
}
