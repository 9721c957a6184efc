import type { Certainty, Polarity } from '../generated/graphql.ts';
import { plainWords } from '../../record/words.ts';

/** How surely an act says it, in a word or two. */
export function certaintyInWords(certainty: Certainty | null): string {
  return certainty === null ? 'cannot be read' : plainWords(certainty);
}

/** How a doubt changed: `alleged → stated`. */
export function changeInWords(from: Certainty | null, to: Certainty | null): string {
  return `${certaintyInWords(from)} → ${certaintyInWords(to)}`;
}

const POLARITIES: Readonly<Record<Polarity, string>> = {
  AFFIRMS: 'says so',
  DENIES: 'denies it',
  QUESTIONS: 'doubts it',
};

/** What an act does with its claim. */
export function polarityInWords(polarity: Polarity): string {
  return POLARITIES[polarity];
}

/** `1 act`, `2 acts`; where the plural is another word, it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** From how many voices that may be independent, as two bounds with no number between them. */
export function voicesInWords({ min, max }: { readonly min: number; readonly max: number | null }): string {
  if (max === null) return `at least ${counted(min, 'independent voice')}; how many at most is open`;
  if (min === max) return counted(min, 'independent voice');
  return `${min.toLocaleString('en')} to ${counted(max, 'independent voice')}`;
}
