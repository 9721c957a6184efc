/** How what stands in a record reads in a text for people: the Markdown of an evidence pack, the page of a record. */

/**
 * Signs that turn the reading direction of what follows them (Unicode TR 9, explicit embeddings, overrides and isolates).
 * In a name or quote they can make a text look like another one, and reach beyond it.
 */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Somebody's text with those signs written out, so that it can be seen and cannot reach beyond itself. */
export function visible(text: string): string {
  return text.replaceAll(TURNING, (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** A text that a spreadsheet would run as a formula is kept from it by an apostrophe (OWASP, CSV injection). */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** `AT_LEAST` to `at least`, `figureClaim` to `figure claim`. */
export function plainWords(word: string): string {
  return word
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** A time as a record or an answer of the API has it; fields that are not there may be absent or null. */
export interface DateInWords {
  readonly edtf?: string | null | undefined;
  readonly words?: string | null | undefined;
  readonly inferred?: boolean | null | undefined;
}

/** A partial date in one line: when, in the source's own words, and whether the editors worked it out. */
export function dateInWords({ edtf, words, inferred }: DateInWords): string {
  const said = words == null ? undefined : `“${visible(words)}”`;
  if (edtf == null) return said ?? '';
  const notes = [said && `in its words ${said}`, inferred === true && 'worked out by the editors'].filter(Boolean);
  return notes.length === 0 ? edtfInWords(edtf) : `${edtfInWords(edtf)} (${notes.join('; ')})`;
}

/** `[2025-03-08..]` to `2025-03-08 or later`. What has no plain words stays as it is. */
function edtfInWords(edtf: string): string {
  const oneOf = /^\[(.*)\]$/.exec(edtf)?.[1];
  if (oneOf !== undefined) {
    const [from = '', to] = oneOf.split('..').map(momentInWords);
    if (to === undefined) return from.replaceAll(',', ' or ');
    return from === '' ? `${to} or earlier` : to === '' ? `${from} or later` : `between ${from} and ${to}`;
  }
  const [from = '', to] = edtf.split('/').map(momentInWords);
  if (to === undefined) return from;
  return from === '..' ? `until ${to}` : to === '..' ? `since ${from}` : `${from || 'unknown'} to ${to || 'unknown'}`;
}

const DOUBTS: Readonly<Record<string, string>> = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' };

function momentInWords(edtf: string): string {
  const [, moment = '', doubt = ''] = /^([^~?%]*)([~?%])$/.exec(edtf) ?? [];
  return moment === '' ? edtf : `${DOUBTS[doubt]} ${moment}`;
}

/** A number as it was said: bounds, words, or both. */
export interface AmountInWords {
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly words?: string | null | undefined;
}

/** An amount in one line: `2 or more (“accounts”)`. */
export function amountInWords({ low, high, words }: AmountInWords): string {
  const bounds = boundsInWords(low ?? null, high ?? null);
  const said = words == null ? undefined : `“${visible(words)}”`;
  if (bounds === undefined) return said ?? '';
  return said === undefined ? bounds : `${bounds} (${said})`;
}

function boundsInWords(low: number | null, high: number | null): string | undefined {
  if (low === null) return high === null ? undefined : `up to ${high}`;
  if (high === null) return `${low} or more`;
  return low === high ? String(low) : `${low} to ${high}`;
}

const QUALIFIED: Readonly<Record<string, string>> = { AT_LEAST: 'at least ', AT_MOST: 'at most ', ABOUT: 'about ' };

/** A figure as it was said: `at least 601`, `about 50 (“some fifty”)`, `“hundreds”`. */
export function figureInWords(figure: AmountInWords & { readonly qualifier: string }): string {
  const { qualifier, low, high, words } = figure;
  const number = low ?? high;
  if (number == null || qualifier === 'BETWEEN') return amountInWords(figure);
  return `${QUALIFIED[qualifier] ?? ''}${number}${words == null ? '' : ` (“${visible(words)}”)`}`;
}

/** A number on a reviewer's scale, with the ends that were told. By itself it says nothing: scales run either way. */
export function ratingInWords({ rating, worst, best }: RatingInWords): string {
  if (rating == null) return '';
  const ends = [worst != null && `worst ${worst}`, best != null && `best ${best}`].filter(Boolean);
  return ends.length === 0 ? String(rating) : `${rating} (${ends.join(', ')})`;
}

/** A reviewer's number; ends that nobody told are absent or null. */
export interface RatingInWords {
  readonly rating?: number | null | undefined;
  readonly worst?: number | null | undefined;
  readonly best?: number | null | undefined;
}

/** Begins with a capital, as a sentence does. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
