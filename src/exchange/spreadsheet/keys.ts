import { hashOf } from '../../record/content.ts';
import { fold } from '../../record/fold.ts';
import { type Concept, keyOf } from '../../record/key.ts';

/** First part of the keys of what tables bring, whatever the file is called: a corrected copy is another file. */
export const BUNDLE = 'spreadsheet';

/** Hexadecimal digits of a word: 80 bits keep a million rows apart. */
const DIGITS = 20;

/** A word that the same parts always give. It shows nothing of them: a name may be that of a person to be protected. */
export function wordOf(...parts: readonly unknown[]): string {
  return hashOf(JSON.stringify(parts)).slice(0, DIGITS);
}

/** The key of a record that is made for a name that nobody has. */
export function keyOfName(concept: Concept, name: string): string {
  return keyOf(BUNDLE, concept, wordOf(concept, fold(name)));
}
