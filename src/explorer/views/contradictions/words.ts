import type {
  ContradictionAssumption,
  ContradictionRule,
  ContradictionsPageFragment,
} from '../../generated/graphql.ts';
import { counted } from '../../record/act-words.ts';

/** The rules in a word or two, and in a sentence. */
export const RULE_WORDS: Readonly<Record<ContradictionRule, { readonly name: string; readonly says: string }>> = {
  DENIAL: { name: 'Denial', says: 'One says so, the other denies it' },
  VALUE: { name: 'Numbers', says: 'Two numbers that do not fit together' },
  TIME: { name: 'Times', says: 'Two times with no moment in common' },
  PLACE: { name: 'Places', says: 'Two places, neither within the other' },
  ACTOR: { name: 'Actors', says: 'Two actors in a role that one fills' },
  STANCE: { name: 'Stances', says: 'For and against the same, at one time' },
  CAUSE: { name: 'Causes', says: 'Each is said to have brought about the other' },
};

const ASSUMPTIONS: Readonly<Record<ContradictionAssumption, string>> = {
  POPULATION: 'both count the same people',
  DOER: 'both mean the same doer',
  PLACE: 'both mean the same place',
  PERIOD: 'both count over the same time',
  ONE_DOER: 'one actor did it, alone',
  ONE_OCCURRENCE: 'it happened once, at one time and in one place',
  ONE_TIME: 'both speak of one time',
};

const list = new Intl.ListFormat('en');

/** What must be so for the two to clash, and nobody said. */
export function assumedInWords(assuming: readonly ContradictionAssumption[]): string {
  if (assuming.length === 0) return 'They clash as they stand: nothing is assumed.';
  return `Only if ${list.format(assuming.map((each) => ASSUMPTIONS[each]))}: nobody said so.`;
}

/** How well the weaker side is supported. */
export function strengthInWords(strength: number): string {
  return `weaker side: at least ${counted(strength, 'independent voice')}`;
}

/** The answer in a few sentences. `all` is how many there are without a filter, where there is one. */
export function answerInWords({ totalCount, nodes, cut }: ContradictionsPageFragment, all: number | null): string[] {
  const total = totalCount ?? nodes.length;
  const of = all === null || all === total ? '' : ` (${all.toLocaleString('en')} without the filter)`;
  const [strongest] = nodes;
  if (!strongest) {
    return all
      ? [`No pair is of this kind: ${counted(all, 'pair')} without the filter.`]
      : ['No two claims here contradict each other.'];
  }
  const voices = `at least ${counted(strongest.strength, 'independent voice')}`;
  const more = cut ? ' Not everything was looked at: there may be more.' : '';
  return [
    `${counted(total, 'pair')} of claims cannot both hold${of}.${more}`,
    total === 1 ? `Its weaker side rests on ${voices}.` : `The strongest rests on ${voices} on its weaker side.`,
    'That they clash says nothing of which of them holds.',
  ];
}
