import { dateInWords, visible } from '../../../record/words.ts';
import type { FiguresScopeFragment } from '../../generated/graphql.ts';

/** One part of what a figure counts, as its source gives it. */
export interface Counted {
  /** Which part: `who`, `by`, `where`, `when`, `up to`. */
  readonly part: string;
  readonly words: string;
  /** The record that it names; none where it is words alone. */
  readonly key?: string;
}

/** What a figure counts, and what its source leaves open. Nothing is filled in from the event. */
export interface Scope {
  readonly parts: readonly Counted[];
  readonly open: readonly string[];
}

/** What a figure counts: whom, by whom, where, over what time. */
export function scopeOf(claim: FiguresScopeFragment): Scope {
  const { populations, doer, place, period, asOf } = claim;
  const times = [
    period && { part: 'when', words: dateInWords(period) },
    asOf && { part: 'up to', words: dateInWords(asOf) },
  ];
  const parts: readonly (readonly [string, readonly (Counted | null)[]])[] = [
    ['who is counted', populations.map((party) => ({ part: 'who', ...partyInWords(party) }))],
    ['by whom', [doer && { part: 'by', ...partyInWords(doer) }]],
    ['where', [place && { part: 'where', words: visible(place.label), key: place.key }]],
    ['over what time', times],
  ];
  const given = parts.map(([name, some]) => [name, some.filter((part) => part !== null)] as const);
  return {
    parts: given.flatMap(([, some]) => some),
    open: given.filter(([, some]) => some.length === 0).map(([name]) => name),
  };
}

/** Whom a figure counts, in short: what tells two lines of one source apart. */
export function countedInWords(claim: FiguresScopeFragment): string {
  const named = scopeOf({ ...claim, period: null, asOf: null }).parts;
  return named.map(({ part, words }) => `${BEFORE[part] ?? ''}${words}`).join(' ') || 'nobody named';
}

const BEFORE: Readonly<Record<string, string>> = { by: 'by ', where: 'in ' };

type Party = FiguresScopeFragment['populations'][number];

function partyInWords({ actor, words }: Party): Omit<Counted, 'part'> {
  const text = visible(words ?? actor?.label ?? '');
  return actor ? { words: text, key: actor.key } : { words: text };
}
