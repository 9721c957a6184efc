import { fold } from '../../record/fold.ts';
import { type Concept, keyOf } from '../../record/key.ts';
import { wordOf } from '../word.ts';

/** First part of the keys of what tables bring, whatever the file is called: a corrected copy is another file. */
export const BUNDLE = 'spreadsheet';

/** The key of a record that is made for a name that nobody has. */
export function keyOfName(concept: Concept, name: string): string {
  return keyOf(BUNDLE, concept, wordOf(concept, fold(name)));
}
