import type {
  FiguresActFragment,
  FiguresClaimFragment,
  FiguresNumberFragment,
} from '../../../src/explorer/generated/graphql.ts';
import type { EventFigures, Series } from '../../../src/explorer/views/figures/rows.ts';

/** Answers to the figures view, written in a few words. */

const source = (label: string) => ({ __typename: 'Source', key: `made/source/${label}`, label }) as const;

/** An act of a source; `via` are those upstream: the nearest first, who stand equally far together. */
export function act(
  voice: string,
  { via = [], ...given }: Partial<FiguresActFragment> & { readonly via?: readonly (readonly string[])[] } = {},
): FiguresActFragment {
  return {
    __typename: 'Assertion',
    key: `made/assertion/${voice}`,
    label: `${voice} says so`,
    polarity: 'AFFIRMS',
    certainty: 'STATED',
    hedge: null,
    withdrawnAt: null,
    struckAt: null,
    source: source(voice),
    document: null,
    statedAt: null,
    chain: {
      cut: false,
      hops: via.flatMap((voices, i) =>
        voices.map((each) => ({
          depth: i + 1,
          reading: 'EXPLICIT' as const,
          assertion: { __typename: 'Assertion' as const, key: `made/assertion/${each}`, source: source(each) },
        })),
      ),
    },
    ...given,
  };
}

/** A figure: without more it is exactly `low`, of the killed, with everything else left open. */
export function figure(
  word: string,
  { acts = [act('somebody')], ...given }: Partial<FiguresClaimFragment> & { readonly acts?: FiguresActFragment[] } = {},
): FiguresClaimFragment {
  const low = given.low ?? null;
  return {
    __typename: 'FigureClaim',
    key: `made/claim/${word}`,
    label: word,
    measure: 'KILLED',
    measureWords: null,
    low,
    high: low,
    qualifier: 'EXACT',
    words: null,
    populations: [],
    doer: null,
    place: null,
    period: null,
    asOf: null,
    cumulative: null,
    relation: null,
    relativeTo: null,
    assertions: { totalCount: acts.length, nodes: acts },
    ...given,
  };
}

/** A figure with the range that the server says it has. */
export function number({ key, label }: FiguresClaimFragment, low: number, high: number | null): FiguresNumberFragment {
  return { claim: { __typename: 'FigureClaim', key, label }, interval: { low, high } };
}

/** What a source counted up over time: of each claim its number and its day. */
export function series(voice: string, points: readonly (readonly [FiguresClaimFragment, string, boolean?])[]): Series {
  const nodes = points.map(([claim, day, revises = false]) => ({
    at: { edtf: day, earliest: `${day}T00:00:00.000Z`, latest: `${day}T23:59:59.999Z`, words: null, inferred: false },
    clock: 'AS_OF' as const,
    revises,
    figure: number(claim, claim.low ?? 0, claim.high),
  }));
  const first = points.slice(0, 1).map(([claim]) => ({ figure: { claim } }));
  return { source: source(voice), counts: { nodes: first }, points: { totalCount: nodes.length, nodes } };
}

/** An event with these figures. */
export function eventOf(
  claims: readonly FiguresClaimFragment[],
  given: Partial<EventFigures['figures']> = {},
  totalCount = claims.length,
): EventFigures {
  const none = { totalCount: 0, nodes: [] };
  return {
    __typename: 'Event',
    key: 'made/event/fire',
    label: 'the fire',
    all: { totalCount },
    every: { envelopes: [{ measure: 'KILLED' }] },
    figures: {
      envelopes: [],
      camps: none,
      incompatible: none,
      notComparable: { totalCount: 0 },
      series: none,
      cut: false,
      ...given,
    },
    claims: { totalCount, nodes: [...claims], pageInfo: { hasNextPage: false, endCursor: null } },
  };
}
