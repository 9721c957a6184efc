import type {
  ProvenanceActFragment,
  ProvenanceClaimFragment,
  ProvenanceStartFragment,
} from '../../../src/explorer/generated/graphql.ts';

/** Answers to the provenance view, written in a few words. */

const CLAIM = { __typename: 'FigureClaim', key: 'made/claim/many', label: 'Many were hurt' } as const;

const assertion = (key: string) => ({ __typename: 'Assertion', key, label: `${key} says so` }) as const;
const source = (label: string) => ({ __typename: 'Source', key: `made/source/${label}`, label }) as const;

/** An act: what is not given is as usual. It rests on `on`, the keys of other acts. */
export function act(
  key: string,
  { on = [], ...given }: Partial<ProvenanceActFragment> & { readonly on?: readonly string[] } = {},
): ProvenanceActFragment {
  return {
    ...assertion(key),
    polarity: 'AFFIRMS',
    certainty: 'STATED',
    basis: 'UNKNOWN',
    statedAt: null,
    speaker: null,
    hedge: null,
    quote: null,
    language: null,
    locator: null,
    withdrawnAt: null,
    withdrawnWhy: null,
    struckAt: null,
    struckWhy: null,
    claim: CLAIM,
    source: { ...source(key), collective: false },
    document: { __typename: 'Document', key: `made/document/${key}`, label: `${key}’s text` },
    relays: on.map((each) => ({ reading: 'EXPLICIT', assertion: assertion(each) })),
    ...given,
  };
}

/** A step on which doubt changed. */
export function drift(
  to: string,
  from: string,
  given: Partial<ProvenanceClaimFragment['drift']['hops']['nodes'][number]> = {},
): ProvenanceClaimFragment['drift']['hops']['nodes'][number] {
  return {
    kinds: ['LAUNDERED'],
    reason: 'Surer, on no ground.',
    gap: 1,
    fromDegree: 'ALLEGED',
    toDegree: 'STATED',
    from: { ...assertion(from), source: source(from) },
    to: { ...assertion(to), source: source(to) },
    ...given,
  };
}

interface Given {
  readonly acts: readonly ProvenanceActFragment[];
  readonly roots?: readonly (readonly string[])[];
  readonly circles?: readonly (readonly string[])[];
  readonly drifts?: ReturnType<typeof drift>[];
  readonly independentRoots?: { min: number; max: number | null };
}

/** Each act on the claim itself, with all upstream of it. */
export function startsOf(acts: readonly ProvenanceActFragment[]): ProvenanceStartFragment[] {
  return acts
    .filter(({ claim }) => claim.key === CLAIM.key)
    .map((each) => ({ ...each, chain: { cut: false, hops: upstream(each, acts).map((hop) => ({ assertion: hop })) } }));
}

function upstream(start: ProvenanceActFragment, acts: readonly ProvenanceActFragment[]): ProvenanceActFragment[] {
  const found = new Set<ProvenanceActFragment>([start]);
  for (const { relays } of found)
    for (const { assertion: on } of relays) for (const each of acts) if (each.key === on.key) found.add(each);
  return [...found].slice(1);
}

/** The answer for a claim with those acts. */
export function claimWith({
  acts,
  roots = [],
  circles = [],
  drifts = [],
  independentRoots,
}: Given): ProvenanceClaimFragment {
  const listed = <Node>(nodes: Node[]) => ({ totalCount: nodes.length, nodes });
  const starts = startsOf(acts);
  const affirming = starts.filter(({ polarity }) => polarity === 'AFFIRMS');
  return {
    ...CLAIM,
    text: CLAIM.label,
    assertions: { ...listed(starts), cut: false, pageInfo: { hasNextPage: false, endCursor: null } },
    corroboration: {
      assertionCount: affirming.length,
      sourceCount: new Set(affirming.map((each) => each.source.key)).size,
      documentCount: new Set(affirming.flatMap(({ document }) => document?.key ?? [])).size,
      cut: false,
      independentRoots: independentRoots ?? { min: roots.length, max: roots.length },
      roots: listed(
        roots.map((keys) => ({
          circular: false,
          collective: false,
          anonymous: false,
          mostVoices: 1,
          assertions: keys.map(assertion),
        })),
      ),
      merges: listed([]),
      circles: listed(
        circles.map((keys) => ({
          assertionCount: keys.length,
          assertions: keys.map(assertion),
          sources: keys.map(source),
        })),
      ),
      bottlenecks: [],
    },
    drift: {
      cut: false,
      steps: acts.flatMap(({ relays }) => relays).length,
      unreadable: 0,
      hops: listed(drifts),
      shifts: listed([]),
    },
  };
}
