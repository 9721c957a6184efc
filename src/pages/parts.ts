import { type AmountInWords, amountInWords, type DateInWords, dateInWords, visible } from '../record/words.ts';
import type { TimeFragment } from './generated/graphql.ts';
import { html, type Html, type Piece } from './html.ts';

/** Pieces of a record's page. Texts of others are shown in their own reading direction, and cannot turn what is beside them. */

/** Somebody's text, in its language where that is known. */
export function said(text: string, language?: string | null): Html {
  return language == null ? html`<bdi>${visible(text)}</bdi>` : html`<bdi lang="${language}">${visible(text)}</bdi>`;
}

/** Another record, by which this one can be left. */
export interface Neighbour {
  readonly key: string;
  readonly label: string;
}

export function to({ key, label }: Neighbour): Html {
  return html`<a href="/r/${key}">${said(label)}</a>`;
}

/** An address of the web; only a text where it is none. */
export function web(address: string): Html {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? html`<a href="${url.href}" rel="noreferrer noopener nofollow" dir="ltr">${url.href}</a>`
    : said(address);
}

/** A field with its name; nothing where there is no value. */
export function field(name: string, value: Piece): Piece {
  const isEmpty = value === null || value === undefined || value === false || value === '';
  return isEmpty || (Array.isArray(value) && value.length === 0)
    ? null
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}

/** A list of fields; nothing where none has a value. */
export function fields(...all: readonly Piece[]): Piece {
  const told = html`${all}`;
  return told.text === '' ? null : html`<dl>${told}</dl>`;
}

export function time(date: TimeFragment | DateInWords | null | undefined): Piece {
  return date ? said(dateInWords(date)) : null;
}

export function amount(given: AmountInWords | null | undefined): Piece {
  return given ? said(amountInWords(given)) : null;
}

/** Several things in one line. */
export function joined(pieces: readonly Piece[], by = ', '): Piece {
  return pieces.map((piece, i) => (i === 0 ? piece : [by, piece]));
}

/** Whom a claim names: an actor, words, or both. */
export interface PartyInWords {
  readonly actor?: Neighbour | null;
  readonly words?: string | null;
}

export function party(given: PartyInWords | null | undefined): Piece {
  if (!given) return null;
  const { actor, words } = given;
  if (!actor) return words == null ? null : ['“', said(words), '”'];
  return words == null ? to(actor) : [to(actor), ' (“', said(words), '”)'];
}

/** A page of a list, as the API has it. */
export interface Listed<Item> {
  readonly totalCount: number | null;
  readonly nodes: readonly Item[];
}

/** A section with a list, which says how many more there are than it shows; nothing where there are none. */
export function section<Item>(title: string, listed: Listed<Item>, show: (item: Item) => Piece): Piece {
  if (listed.nodes.length === 0) return null;
  return html`<h2>${title}</h2>
    <ul>
      ${listed.nodes.map((item) => html`<li>${show(item)}</li>`)}
    </ul>
    ${more(listed)}`;
}

/** One judgement among others: by whom, in what words, when. */
export function judged({ key, label, assessedAt }: Neighbour & { readonly assessedAt: TimeFragment | null }): Piece {
  return [to({ key, label }), assessedAt && [', ', time(assessedAt)]];
}

export function more({ totalCount, nodes }: Listed<unknown>): Piece {
  return totalCount !== null && totalCount > nodes.length
    ? html`<p class="soft">These are ${nodes.length} of ${totalCount}; the API at /graphql has all.</p>`
    : null;
}
