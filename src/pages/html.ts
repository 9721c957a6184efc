import { escapeUTF8 } from 'entities';

/** A piece of HTML that was made by the template below: what is in it is escaped already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template. Lists stand one item after the other; what is absent stands for nothing. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/**
 * HTML as a template: html`<a href="${address}">${name}</a>`. Whatever is not itself made by it is escaped (& < > " '),
 * which makes it safe as text and in an attribute between quotes; so attributes always stand between quotes.
 */
export function html(constants: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(constants.reduce((text, constant, i) => text + inHtml(pieces[i - 1]) + constant));
}

function inHtml(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(inHtml).join('');
  return escapeUTF8(String(piece));
}
