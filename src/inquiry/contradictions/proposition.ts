import type { ClaimRow } from '../../claim/claim.row.ts';
import type { DateRow } from '../../record/row.ts';

/** Dates are compared as they were said; what we worked out of them is ours. */
const saidOf = ([edtf, words]: DateRow) => [edtf, words];

/**
 * What a claim says, as a text that is equal for claims that say the same: all its fields but its wording, which is ours.
 * A statement's content is its words, so it says the same as itself alone.
 */
export function propositionOf(claim: ClaimRow): string {
  const { typename, occurred } = claim;
  return JSON.stringify([typename, saidOf(occurred), ...contentOf(claim)]);
}

function contentOf(claim: ClaimRow): readonly unknown[] {
  switch (claim.typename) {
    case 'FigureClaim': {
      const { eventId, measure, measureWords, populations, low, high, qualifier, words, doerId, doerWords } = claim;
      const { placeId, period, cumulative, asOf, relation, relativeToId } = claim;
      const scope = [populations, doerId, doerWords, placeId, saidOf(period), cumulative, saidOf(asOf)];
      return [eventId, measure, measureWords, low, high, qualifier, words, relation, relativeToId, ...scope];
    }
    case 'InvolvementClaim':
      return [claim.actorId, claim.actorWords, claim.eventId, claim.role, claim.conduct];
    case 'StanceClaim':
      return [claim.holderId, claim.stance, claim.targetId, claim.means];
    case 'TieClaim':
      return [claim.subjectId, claim.tie, claim.objectId, saidOf(claim.since), saidOf(claim.until), claim.rung];
    case 'CauseClaim':
      return [claim.causeId, claim.effectId];
    case 'OccurrenceClaim':
      return [claim.eventId, claim.placeId];
    case 'StatementClaim':
      return [claim.id];
  }
}
