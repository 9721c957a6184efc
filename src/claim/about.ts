import type { Label } from '../record/key.ts';
import type { ClaimRow, ManyRow, PartiesRow } from './claim.row.ts';

/** The roles in which a claim names something: the names of its fields. */
export const CLAIM_ROLES = [
  'doer',
  'actor',
  'holder',
  'subject',
  'cause',
  'speaker',
  'target',
  'object',
  'effect',
  'populations',
  'addressees',
  'event',
  'place',
  'concerns',
] as const;
export type ClaimRole = (typeof CLAIM_ROLES)[number];

/** Something that a claim names, and as what. */
export interface Named {
  readonly role: ClaimRole;
  readonly label: Label;
  readonly id: string;
}

/** Everything that a claim names, in the order of its fields. */
export function namedBy(claim: ClaimRow): Named[] {
  switch (claim.typename) {
    case 'FigureClaim':
      return [
        one('event', 'Event', claim.eventId),
        parties('populations', claim.populations),
        one('doer', 'Actor', claim.doerId),
        one('place', 'Place', claim.placeId),
      ].flat();
    case 'InvolvementClaim':
      return [one('actor', 'Actor', claim.actorId), one('event', 'Event', claim.eventId)].flat();
    case 'StanceClaim':
      return [one('holder', 'Actor', claim.holderId), one('target', claim.targetLabel, claim.targetId)].flat();
    case 'TieClaim':
      return [one('subject', 'Actor', claim.subjectId), one('object', claim.objectLabel, claim.objectId)].flat();
    case 'CauseClaim':
      return [one('cause', claim.causeLabel, claim.causeId), one('effect', 'Event', claim.effectId)].flat();
    case 'OccurrenceClaim':
      return [one('event', 'Event', claim.eventId), one('place', 'Place', claim.placeId)].flat();
    case 'StatementClaim':
      return [
        one('speaker', 'Actor', claim.speakerId),
        many('addressees', claim.addressees),
        many('concerns', claim.concerns),
      ].flat();
  }
}

function one(role: ClaimRole, label: Label, id: string | null): Named[] {
  return id === null ? [] : [{ role, label, id }];
}

function many(role: ClaimRole, [ids, labels]: ManyRow): Named[] {
  return (ids ?? []).map((id, i) => ({ role, label: labels?.[i] ?? 'Actor', id }));
}

function parties(role: ClaimRole, [ids]: PartiesRow): Named[] {
  return (ids ?? []).filter((id) => id !== '').map((id) => ({ role, label: 'Actor', id }));
}
