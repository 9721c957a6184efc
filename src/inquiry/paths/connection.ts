import { type ClaimRole, type Named, namedBy } from '../../claim/about.ts';
import type { ClaimKind } from '../../claim/claim.ts';
import type { ClaimRow } from '../../claim/claim.row.ts';

/**
 * Which two things a claim connects. Only such as it ties to each other in one sentence: who stands in its subject with
 * who stands in its object ("X supports Y"), or with what it is about ("X spoke of Z"). Two addressees of one speech, two
 * peoples in one list, are named side by side, and that connects nobody; nor does being spoken to about a thing. Places are
 * not walked through: half of everything happened in the same country.
 */
export interface Connection {
  readonly claimId: string;
  /** Actors or events, and as what the claim names them; it reads from the first to the second. */
  readonly from: Named;
  readonly to: Named;
}

/** For each type of claim: the pairs of its fields that make a connection, in the order in which it reads. */
const READS: Readonly<Record<ClaimKind, readonly (readonly [from: ClaimRole, to: ClaimRole])[]>> = {
  FigureClaim: [
    ['doer', 'populations'],
    ['doer', 'event'],
    ['populations', 'event'],
  ],
  InvolvementClaim: [['actor', 'event']],
  StanceClaim: [['holder', 'target']],
  TieClaim: [['subject', 'object']],
  CauseClaim: [['cause', 'effect']],
  OccurrenceClaim: [],
  StatementClaim: [
    ['speaker', 'addressees'],
    ['speaker', 'concerns'],
  ],
};

/** The connections that a claim makes; two things once, even where it names one of them in two of its fields. */
export function connectionsOf(claim: ClaimRow): Connection[] {
  const named = namedBy(claim).filter(({ label }) => label === 'Actor' || label === 'Event');
  const found = new Map<string, Connection>();
  for (const [fromRole, toRole] of READS[claim.typename]) {
    for (const from of named.filter(({ role }) => role === fromRole)) {
      for (const to of named.filter(({ role }) => role === toRole)) {
        const pair = pairOf(from.id, to.id);
        if (from.id === to.id || found.has(pair)) continue;
        found.set(pair, { claimId: claim.id, from, to });
      }
    }
  }
  return [...found.values()];
}

/** Two ids as one text, whichever is named first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
