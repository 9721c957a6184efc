import type { ListItem } from 'mdast';
import { capital, dateInWords, figureInWords, plainWords } from '../../record/words.ts';
import { code, item, paragraph, said, text } from './nodes.ts';
import type { PackReader } from './records.ts';

/** Fields of claims that hold a word of ours. */
const OUR_WORDS = new Set(['measure', 'relation', 'role', 'stance', 'means', 'tie', 'rung']);
/** Fields that hold somebody's words, a number in words, or yes and no. */
const AS_IT_IS = new Set(['number', 'measureWords', 'conduct', 'cumulative']);
/** Fields that hold a time. */
const TIMES = new Set(['occurred', 'period', 'asOf', 'since', 'until']);

type Figure = Parameters<typeof figureInWords>[0];

/** Every field of a claim but its text: what type it is, which numbers, whom and what it names. */
export function claimFields({ claim, label }: PackReader): ListItem[] {
  const { type, key, text: _, qualifier, low, high, words, ...fields } = claim;
  const figure = qualifier === undefined ? undefined : figureInWords({ qualifier, low, high, words } as Figure);
  const told = Object.entries({ ...(figure === undefined ? {} : { number: figure }), ...fields }).flatMap(
    ([name, value]) => {
      const words = valueOf(name, value, label);
      return words === '' ? [] : [item(paragraph(text(`${capital(plainWords(name))}: `), ...said(words)))];
    },
  );
  return [item(paragraph(text(`${capital(plainWords(type))} `), code(key))), ...told];
}

function valueOf(field: string, value: unknown, label: PackReader['label']): string {
  if (OUR_WORDS.has(field)) return plainWords(String(value));
  if (AS_IT_IS.has(field)) return String(value);
  if (TIMES.has(field)) return dateInWords(value as object);
  return Array.isArray(value) ? value.map((each) => named(each, label)).join('; ') : named(value, label);
}

/** What a claim names: a record by its key; or a party, which is an actor, words, or both. */
function named(value: unknown, label: PackReader['label']): string {
  if (typeof value === 'string') return label(value);
  const { actor, words } = value as { readonly actor?: string; readonly words?: string };
  if (actor === undefined) return `“${words}”`;
  return words === undefined ? label(actor) : `${label(actor)} (“${words}”)`;
}
