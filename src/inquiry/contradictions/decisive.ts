import type { ClaimRow } from '../../claim/claim.row.ts';
import { fillingOf } from './roles.ts';
import type { Decisive } from './world.ts';

/** The actors, events and places that decide whether these claims clash, each once, in the order of their ids. */
export function decisive(claims: readonly ClaimRow[]): Decisive {
  const found = { Actor: new Set<string>(), Event: new Set<string>(), Place: new Set<string>() };
  for (const claim of claims) for (const [label, id] of endsOf(claim)) if (isIn(label, found)) found[label].add(id);
  return {
    actors: [...found.Actor].sort(),
    events: [...found.Event].sort(),
    places: [...found.Place].sort(),
    fillers: [...new Set(claims.flatMap((claim) => fillingOf(claim)?.actorId ?? []))].sort(),
  };
}

function isIn<Known extends object>(label: string, known: Known): label is string & keyof Known {
  return label in known;
}

type End = readonly [label: string, id: string];

/** What a claim that can clash with another hangs on. */
function endsOf(claim: ClaimRow): End[] {
  switch (claim.typename) {
    case 'FigureClaim':
      return claim.placeId === null ? [] : [['Place', claim.placeId]];
    case 'OccurrenceClaim':
      return claim.placeId === null ? [event(claim.eventId)] : [event(claim.eventId), ['Place', claim.placeId]];
    case 'CauseClaim':
      return [[claim.causeLabel, claim.causeId], event(claim.effectId)];
    case 'StanceClaim':
      return [actor(claim.holderId), [claim.targetLabel, claim.targetId]];
    default: {
      const filling = fillingOf(claim);
      if (!filling) return [];
      return [actor(filling.actorId), filling.role === 'LEADS' ? actor(filling.ofId) : event(filling.ofId)];
    }
  }
}

const actor = (id: string): End => ['Actor', id];
const event = (id: string): End => ['Event', id];
