import { hashOf } from '../record/content.ts';

/** Hexadecimal digits of a word: 80 bits keep a million rows apart. */
const DIGITS = 20;

/** A word that the same parts always give. It shows nothing of them: a name may be that of a person to be protected. */
export function wordOf(...parts: readonly unknown[]): string {
  return hashOf(JSON.stringify(parts)).slice(0, DIGITS);
}
