import type { DriftHop } from './hops.ts';

/** Why a hop is called what it is called, in a sentence or two. */
export function reasonOf(hop: DriftHop): string {
  const lost = hop.kinds.includes('ATTRIBUTION_LOST') ? ' States as its own what it has from another.' : '';
  return changeOf(hop) + lost;
}

function changeOf({ gap, fromDegree, toDegree, attributes, unreadableBetween, kinds, joined }: DriftHop): string {
  if (gap === null) return 'How sure those upstream were, nobody can read.';
  if (attributes) return `Says on whose word, and so stands for ${toDegree}.`;
  if (gap === 0) return `${fromDegree} stayed ${toDegree}.`;
  const change = `${fromDegree} became ${toDegree}`;
  if (unreadableBetween > 0) return `${change}; at which step is not known, since not all between can be read.`;
  if (gap < 0) return `${change}.`;
  if (kinds.includes('LAUNDERED')) return `${change}, and rests on nothing else.`;
  if (joined.length > 0) return `${change}, and rests on more.`;
  return `${change}; the same voice says it as surely in another act that is passed on too.`;
}
