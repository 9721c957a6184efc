import type {
  BlockContent,
  Break,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  InlineCode,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';
import { visible } from '../../record/words.ts';

/**
 * Pieces of a Markdown text as a tree (mdast). Whoever writes the tree out escapes what is somebody's text; here is only
 * seen to it that such a text stays one text, that it cannot turn what stands beside it, and that a link leads to the web.
 */

/** Our own words. */
export const text = (value: string): Text => ({ type: 'text', value });

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What readers of Markdown make a link of by themselves, in any text: addresses of web and mail, and mentions. */
const LEADS_AWAY = /https?:\/\/|www\.|@/iu;

/**
 * Somebody's words on one line. Right-to-left ones are set apart (FSI, PDI), so that what follows them stays in place; an
 * address in them stands as code, so that their words lead nowhere.
 */
export function said(value: string): PhrasingContent[] {
  const shown = visible(value).trim();
  const pieces: PhrasingContent[] = [];
  for (const word of shown.split(/\s+/)) {
    const space = pieces.length === 0 ? '' : ' ';
    const last = pieces.at(-1);
    if (LEADS_AWAY.test(word)) pieces.push(...(space === '' ? [] : [text(space)]), code(word));
    else if (last?.type === 'text') last.value += space + word;
    else pieces.push(text(space + word));
  }
  return RIGHT_TO_LEFT.test(shown) ? [text('\u2068'), ...pieces, text('\u2069')] : pieces;
}

/** Somebody's words, with the line ends that they have. */
export function saidInLines(value: string): PhrasingContent[] {
  const lineEnd: Break = { type: 'break' };
  const lines = value.split('\n').filter((each) => each.trim() !== '');
  return lines.flatMap((each, i) => [...(i === 0 ? [] : [lineEnd]), ...said(each)]);
}

export const strong = (...children: PhrasingContent[]): Strong => ({ type: 'strong', children });
export const code = (value: string): InlineCode => ({ type: 'inlineCode', value });

/** A link that shows where it leads; only a text where that is not the web. */
export function web(address: string): PhrasingContent[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return said(address);
  return [{ type: 'link', url: url.href, children: [text(url.href)] }];
}

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const heading = (depth: Heading['depth'], ...children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});
export const item = (...children: (BlockContent | DefinitionContent)[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});
export const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });

export const reference = (number: number): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: String(number),
});
export const footnote = (number: number, ...children: PhrasingContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  children: [paragraph(...children)],
});
