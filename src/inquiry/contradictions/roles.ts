import type { ClaimRow } from '../../claim/claim.row.ts';
import type { Clash } from './contradiction.ts';
import { areApart, meetingOf, type Meeting, spanOf } from './time.ts';
import type { Ties } from './ties.ts';
import type { World } from './world.ts';

/** Roles that one actor fills: two claims that name different ones clash. */

/** In words, for reasons; what lets two actors fill the role none the less; and what a clash always takes for granted. */
const EXCLUSIVE_ROLES = {
  LEADS: { words: 'to lead', unless: 'areSame', assuming: [], tie: 'the other' },
  PERPETRATOR: { words: 'to have done', unless: 'areTied', assuming: ['ONE_DOER'], tie: 'a part of the other' },
  INSTIGATOR: { words: 'to have set off', unless: 'areTied', assuming: ['ONE_DOER'], tie: 'a part of the other' },
} as const;
type ExclusiveRole = keyof typeof EXCLUSIVE_ROLES;

/** That an actor fills an exclusive role: of an event, or at the head of another actor. */
export interface Filling {
  readonly role: ExclusiveRole;
  readonly ofId: string;
  readonly actorId: string;
}

/** The exclusive role that a claim says somebody fills. Words alone name nobody in particular, and exclude nobody. */
export function fillingOf(claim: ClaimRow): Filling | undefined {
  if (claim.typename === 'TieClaim' && claim.tie === 'LEADS')
    return { role: 'LEADS', ofId: claim.objectId, actorId: claim.subjectId };
  if (claim.typename !== 'InvolvementClaim' || claim.actorId === null || !isExclusive(claim.role)) return undefined;
  return { role: claim.role, ofId: claim.eventId, actorId: claim.actorId };
}

function isExclusive(role: string): role is ExclusiveRole {
  return role in EXCLUSIVE_ROLES;
}

/**
 * Different fillers of one exclusive role, of an event without parts or of one object at one time, neither tied to the
 * other in a way that lets both fill it.
 */
export function actorClash(one: ClaimRow, other: ClaimRow, world: World, ties: Ties): Clash | undefined {
  const [mine, theirs] = [fillingOf(one), fillingOf(other)];
  if (!mine || !theirs || mine.role !== theirs.role || mine.ofId !== theirs.ofId) return undefined;
  const { words, unless, assuming, tie } = EXCLUSIVE_ROLES[mine.role];
  const fillers = [mine.actorId, theirs.actorId] as const;
  if (fillers[0] === fillers[1] || ties[unless](...fillers) || world.eventsWithParts.has(mine.ofId)) return undefined;
  const meeting = meetingOfClaims(one, other, ties.areInTurn(...fillers));
  if (meeting === 'APART') return undefined;
  const [first, second, what] = [...fillers, mine.ofId].map((id) => world.names.get(id) ?? id);
  return {
    rule: 'ACTOR',
    assuming: meeting === 'OPEN' ? [...assuming, 'ONE_TIME'] : assuming,
    reason: `${first} and ${second} are each said ${words} ${what}, and neither is said to be ${tie}.`,
  };
}

function meetingOfClaims(one: ClaimRow, other: ClaimRow, inTurn: boolean): Meeting {
  if (one.typename !== 'TieClaim' || other.typename !== 'TieClaim')
    return areApart(spanOf(one.occurred), spanOf(other.occurred)) ? 'APART' : 'TOGETHER';
  const meeting = meetingOf(one, other);
  return meeting === 'OPEN' && inTurn ? 'APART' : meeting;
}
