import type { Basis, LensInput } from '../generated/graphql.ts';
import { isolated } from '../record/isolated.ts';

/** What each way of knowing is called. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  WITNESSED: 'witnessed',
  DEDUCED: 'deduced',
  INDUCED: 'concluded from signs',
  TOLD: 'told by others',
  UNKNOWN: 'not said how known',
};

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A lens in plain words: `at least STATED; without Abu Ali Express`. The names of the records it speaks of are given by id;
 * each stands isolated, since it may run the other way than our words.
 */
export function lensWords(lens: LensInput, names: ReadonlyMap<string, string>): string {
  const list = (ids: readonly string[]) => ids.map((id) => isolated(names.get(id) ?? 'one record'));
  const parts = [
    lens.certainty && `at least ${lens.certainty}`,
    lens.basis?.length && `only ${inWords(lens.basis.map((basis) => BASIS_WORDS[basis]))}`,
    lens.sources?.length && `only ${inWords(list(lens.sources))}`,
    lens.runBy?.length && `only what ${inWords(list(lens.runBy))} run`,
    lens.exceptSources?.length && `without ${inWords(list(lens.exceptSources), 'and')}`,
    lens.exceptRunBy?.length && `without what ${inWords(list(lens.exceptRunBy))} run`,
    lens.saidBy && `said by ${day(lens.saidBy)}`,
    lens.recordedBy && `known here by ${day(lens.recordedBy)}`,
    lens.explicitOnly && 'nothing read from context alone',
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('; ') || 'everything counts';
}

// Intl.ListFormat would put the comma of one language; ours is always English.
function inWords(parts: readonly string[], last: 'or' | 'and' = 'or'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

function day(instant: string): string {
  return DAY.format(new Date(instant));
}
