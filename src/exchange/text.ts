import { decodeHTML } from 'entities';

/** Texts of others, made fit for a field: nothing of what they say is changed. */

/** A text on one line, without control characters and halves of characters; undefined where nothing is left. */
export function oneLine(text: string): string | undefined {
  return some(bare(text).replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' '));
}

/** A text that may run over several lines. */
export function severalLines(text: string): string | undefined {
  return some(bare(text).replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n'));
}

/** A text in which signs of HTML were written out (`&#8217;`), as many feeds have it. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** As much of a text as a field takes, with a sign that there is more. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function bare(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/(?![\n\r\t])\p{Cc}/gu, ' ');
}

function some(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}
