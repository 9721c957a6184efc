import type { Certainty, LensesClaimFragment, LensesClaimsFragment, TwoLensesQuery } from '../../generated/graphql.ts';
import { certaintyInWords, counted, voicesInWords } from '../../record/act-words.ts';

/** What is seen through one of the two lenses. */
export type Seen = TwoLensesQuery['a'];
/** A claim as one lens shows it. */
export type SeenClaim = LensesClaimFragment;

/** Claims as one lens shows them; `isWhole` is false while there are more than are here. */
export interface SeenClaims {
  readonly claims: readonly SeenClaim[];
  readonly total: number;
  readonly isWhole: boolean;
}

/** The claims of an answer, whatever it is of. A claim that nobody says or denies does not stand. */
export function claimsOf({ event, actor, claim }: Seen): SeenClaims {
  const page = (event ?? actor)?.claims;
  if (page)
    return { claims: page.nodes, total: page.totalCount ?? page.nodes.length, isWhole: !page.pageInfo.hasNextPage };
  const claims = claim && isSaid(claim) ? [claim] : [];
  return { claims, total: claims.length, isWhole: true };
}

function isSaid({ reportedBy, deniedBy }: SeenClaim): boolean {
  return (reportedBy.totalCount ?? 0) + (deniedBy.totalCount ?? 0) > 0;
}

/** Something about a claim, in words, under both lenses. */
export interface Fact {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** A claim that stands under both lenses, and what is not the same about it. */
export interface Pair {
  readonly claim: SeenClaim;
  readonly facts: readonly Fact[];
}

/** How two lenses compare. */
export interface Comparison {
  readonly onlyA: readonly SeenClaim[];
  readonly onlyB: readonly SeenClaim[];
  readonly differing: readonly Pair[];
  readonly same: readonly SeenClaim[];
  /** Claims of which it is not known yet whether the other lens shows them too. */
  readonly open: number;
}

/**
 * Compares what two lenses show. Both lists are in one order, so what stands before something that both hold, and is missing
 * from one of them, is missing indeed; behind the last such claim it may still be on a page to come.
 */
export function compare(a: SeenClaims, b: SeenClaims): Comparison {
  const alone = { a: aloneIn(a, b), b: aloneIn(b, a) };
  const inB = new Map(b.claims.map((claim) => [claim.key, claim]));
  const pairs = a.claims.flatMap((claim) => {
    const other = inB.get(claim.key);
    return other ? [{ claim, facts: factsOf(claim, other).filter((fact) => fact.a !== fact.b) }] : [];
  });
  return {
    onlyA: alone.a.sure,
    onlyB: alone.b.sure,
    differing: pairs.filter(({ facts }) => facts.length > 0),
    same: pairs.filter(({ facts }) => facts.length === 0).map(({ claim }) => claim),
    open: alone.a.open + alone.b.open,
  };
}

function aloneIn({ claims }: SeenClaims, other: SeenClaims): { sure: SeenClaim[]; open: number } {
  const keys = new Set(other.claims.map(({ key }) => key));
  const lastShared = claims.findLastIndex(({ key }) => keys.has(key));
  const alone = claims.flatMap((claim, at) =>
    keys.has(claim.key) ? [] : [{ claim, isSure: other.isWhole || at < lastShared }],
  );
  const sure = alone.filter(({ isSure }) => isSure).map(({ claim }) => claim);
  return { sure, open: alone.length - sure.length };
}

/** What can differ about a claim. */
export function factsOf(a: SeenClaim, b: SeenClaim): Fact[] {
  const fact = (name: string, of: (claim: SeenClaim) => string) => ({ name, a: of(a), b: of(b) });
  return [
    fact('Said by', sayReporters),
    fact('Denied by', ({ deniedBy }) => counted(deniedBy.totalCount ?? 0, 'source')),
    fact('Rests on', ({ corroboration }) => voicesInWords(corroboration.independentRoots)),
    fact('Said at most', surest),
  ];
}

/** A claim in one line, for who stands under one lens alone. */
export function sayClaim(claim: SeenClaim): string {
  const denied = claim.deniedBy.totalCount ?? 0;
  return [
    `said by ${sayReporters(claim)}`,
    surest(claim),
    voicesInWords(claim.corroboration.independentRoots),
    ...(denied > 0 ? [`denied by ${counted(denied, 'source')}`] : []),
  ].join('; ');
}

function sayReporters({ reportedBy }: SeenClaim): string {
  return counted(reportedBy.totalCount ?? 0, 'source');
}

const SUREST_FIRST: readonly Certainty[] = ['VERIFIED', 'STATED', 'ALLEGED', 'RUMOURED', 'ATTRIBUTED'];

function surest({ reportedBy: { edges } }: SeenClaim): string {
  if (edges.length === 0) return 'by nobody';
  return certaintyInWords(SUREST_FIRST.find((degree) => edges.some(({ certainty }) => certainty === degree)) ?? null);
}

/** An answer with the next pages put to it; a lens of which all was here already keeps its cursor. */
export function joinSeen(seen: Seen, rest: Seen): Seen {
  const [page, more] = [(seen.event ?? seen.actor)?.claims, (rest.event ?? rest.actor)?.claims];
  if (!page || !more) return seen;
  const claims: LensesClaimsFragment = {
    totalCount: page.totalCount,
    pageInfo: { ...more.pageInfo, endCursor: more.pageInfo.endCursor ?? page.pageInfo.endCursor },
    nodes: [...page.nodes, ...more.nodes],
  };
  return seen.event ? { event: { ...seen.event, claims } } : { actor: { claims } };
}
