import type { CauseRow, ClaimRow, FigureRow, OccurrenceRow, StanceRow } from '../../claim/claim.row.ts';
import { STANCES_BY_SIGN } from '../../claim/stance.ts';
import type { DateRow } from '../../record/row.ts';
import type { Clash } from './contradiction.ts';
import { compare } from '../figures/compare.ts';
import { actorClash, fillingOf } from './roles.ts';
import { areApart, isClosed, type Span, spanOf } from './time.ts';
import type { Ties } from './ties.ts';
import type { World } from './world.ts';

/** What the rules look at beside the two claims. */
export interface Setting {
  readonly world: World;
  readonly ties: Ties;
  /** When a claim was first said, as far as readable acts tell. */
  readonly firstSaid: (claimId: string) => Span | null;
}

/** Only claims on one ground can clash while both are affirmed; undefined where a claim clashes with none. */
export function groundOf(claim: ClaimRow, { eventsWithParts }: World): string | undefined {
  switch (claim.typename) {
    case 'FigureClaim':
      return claim.relation === null ? `figure ${claim.eventId} ${claim.measure}` : undefined;
    case 'OccurrenceClaim':
      return eventsWithParts.has(claim.eventId) ? undefined : `occurrence ${claim.eventId}`;
    case 'CauseClaim':
      return `cause ${[claim.causeId, claim.effectId].sort().join(' ')}`;
    case 'StanceClaim':
      return signOf(claim) === undefined ? undefined : `stance ${claim.holderId} ${claim.targetId}`;
    default: {
      const filling = fillingOf(claim);
      return filling && !eventsWithParts.has(filling.ofId) ? `${filling.role} ${filling.ofId}` : undefined;
    }
  }
}

/** Why two affirmed claims on one ground cannot both hold: the first rule that fits. */
export function clashOf(one: ClaimRow, other: ClaimRow, setting: Setting): Clash | undefined {
  if (one.typename === 'FigureClaim' && other.typename === 'FigureClaim') return valueClash(one, other, setting);
  if (one.typename === 'OccurrenceClaim' && other.typename === 'OccurrenceClaim')
    return timeClash(one, other, setting) ?? placeClash(one, other, setting);
  if (one.typename === 'CauseClaim' && other.typename === 'CauseClaim') return causeClash(one, other, setting);
  if (one.typename === 'StanceClaim' && other.typename === 'StanceClaim') return stanceClash(one, other, setting);
  return actorClash(one, other, setting.world, setting.ties);
}

/** No number fits both, as the inquiry into figures compares them; what it takes for granted is taken here too. */
function valueClash(one: FigureRow, other: FigureRow, { world }: Setting): Clash | undefined {
  const { relation, assuming, reason } = compare(one, other, world.within);
  if (relation !== 'INCOMPATIBLE') return undefined;
  return { rule: 'VALUE', assuming: assuming.filter((part) => part !== 'MEASURE'), reason };
}

function timeClash(one: OccurrenceRow, other: OccurrenceRow, { world }: Setting): Clash | undefined {
  if (!areApart(spanOf(one.occurred), spanOf(other.occurred))) return undefined;
  return {
    rule: 'TIME',
    assuming: ['ONE_OCCURRENCE'],
    reason: `${nameOf(one.eventId, world)} is said to have happened at ${inWords(one.occurred)} and at ${inWords(other.occurred)}, which have no moment in common.`,
  };
}

function placeClash(one: OccurrenceRow, other: OccurrenceRow, { world }: Setting): Clash | undefined {
  const [here, there] = [one.placeId, other.placeId];
  if (here === null || there === null || here === there) return undefined;
  if (world.within.get(here)?.has(there) || world.within.get(there)?.has(here)) return undefined;
  return {
    rule: 'PLACE',
    assuming: ['ONE_OCCURRENCE'],
    reason: `${nameOf(one.eventId, world)} is said to have happened in ${nameOf(here, world)} and in ${nameOf(there, world)}, of which neither is filed within the other.`,
  };
}

/** Each is said to have brought about the other. Different causes of one event are not opposite: causes add up. */
function causeClash(one: CauseRow, other: CauseRow, { world }: Setting): Clash | undefined {
  if (one.causeId !== other.effectId || one.effectId !== other.causeId) return undefined;
  const [first, second] = [nameOf(one.causeId, world), nameOf(one.effectId, world)];
  return {
    rule: 'CAUSE',
    assuming: ['ONE_OCCURRENCE'],
    reason: `${first} is said to have brought about ${second}, and ${second} to have brought about ${first}.`,
  };
}

function stanceClash(one: StanceRow, other: StanceRow, { world, firstSaid }: Setting): Clash | undefined {
  if (signOf(one) === signOf(other)) return undefined;
  const [mine, theirs] = [one, other].map(({ id, occurred }) => spanOf(occurred) ?? firstSaid(id)) as [Span, Span];
  if (areApart(mine, theirs)) return undefined;
  const [plus, minus] = signOf(one) === 'plus' ? [one, other] : [other, one];
  return {
    rule: 'STANCE',
    assuming: isClosed(mine) && isClosed(theirs) ? [] : ['ONE_TIME'],
    reason: `${nameOf(one.holderId, world)} is said to ${VERBS[plus.stance]} ${nameOf(one.targetId, world)} and to ${VERBS[minus.stance]} it.`,
  };
}

type Sign = keyof typeof STANCES_BY_SIGN;

function signOf({ stance }: StanceRow): Sign | undefined {
  const signs = Object.keys(STANCES_BY_SIGN) as Sign[];
  return signs.find((sign) => (STANCES_BY_SIGN[sign] as readonly string[]).includes(stance));
}

const VERBS: Readonly<Record<StanceRow['stance'], string>> = {
  SUPPORTS: 'support',
  OPPOSES: 'oppose',
  CONDEMNS: 'condemn',
  CALLS_ON: 'call on',
  NEUTRAL: 'be neutral on',
};

const nameOf = (id: string, { names }: World) => names.get(id) ?? id;
const inWords = ([edtf, words]: DateRow) => edtf ?? `“${words ?? ''}”`;
