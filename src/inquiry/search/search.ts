import { foldedWords } from '../../record/fold.ts';

/** Longest question to search for: a name or a short sentence, not a page. */
export const MOST_WORDS = 8;
export const LONGEST_WORD = 64;
/** So many words of that length, each letter with marks of its own. What is longer is not even looked at. */
export const LONGEST_TEXT = 2_000;

/** Each word of a question in the forms under which it may be stored. */
export function formsOf(text: string): string[][] {
  return text
    .split(/[\s\p{Pd}]+/u)
    .map((word) => [...new Set(foldedWords(word).map((form) => form.slice(0, LONGEST_WORD)))])
    .filter((forms) => forms.length > 0);
}

/** A word of this many letters may be misspelt by one of them and still be found; shorter ones are other words then. */
const SHORTEST_MISSPELT = 5;

/**
 * The question in Lucene's language: every word must be found, exactly, as a beginning, or nearly. Folded words hold
 * letters and digits alone, so nothing in them is Lucene's syntax.
 */
export function luceneQuery(words: readonly (readonly string[])[]): string {
  return words.map((forms) => `+(${forms.flatMap(ways).join(' ')})`).join(' ');
}

/** The question for what comes near it: any of its words may be found, and what holds more of them comes first. */
export function luceneQueryNear(words: readonly (readonly string[])[]): string {
  return words.map((forms) => `(${forms.flatMap(ways).join(' ')})`).join(' ');
}

function ways(form: string): string[] {
  const exact = [`"${form}"^4`, `${form}*`];
  return form.length >= SHORTEST_MISSPELT ? [...exact, `${form}~1^0.2`] : exact;
}

/** A text of a record that search looks through. */
export interface Candidate {
  readonly field: 'NAME' | 'ALIAS' | 'TITLE' | 'DESCRIPTION' | 'TEXT' | 'HANDLE';
  readonly value: string;
  readonly language: string | null;
}

/** The text that answers the question best: by how many of its words it holds, exactly or as beginnings. */
export function bestMatch(
  candidates: readonly Candidate[],
  words: readonly (readonly string[])[],
): Candidate | undefined {
  const scored = candidates.map((candidate) => ({
    candidate,
    score: scoreOf(new Set(foldedWords(candidate.value)), words),
  }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.candidate;
}

function scoreOf(held: ReadonlySet<string>, words: readonly (readonly string[])[]): number {
  const all = [...held];
  return (
    words.reduce((sum, forms) => {
      if (forms.some((form) => held.has(form))) return sum + 2;
      return forms.some((form) => all.some((word) => word.startsWith(form))) ? sum + 1 : sum;
    }, 0) -
    all.length / 1_000
  ); // of two that hold the same words, the shorter
}
