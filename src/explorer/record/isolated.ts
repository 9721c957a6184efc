import { visible } from '../../record/words.ts';

/** Somebody's text inside a sentence of ours, where there is no markup: its direction reaches no further than itself. */
export function isolated(text: string): string {
  return `\u2068${visible(text)}\u2069`;
}
