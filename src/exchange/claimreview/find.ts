import { Parser } from 'htmlparser2';

/** Whether a file holds fact-checks, by its name and its first signs. */
export function isClaimReview(name: string, begin: string): boolean {
  if (/\.(jsonld|html?|xhtml|xml|rss|atom)$/i.test(name)) return true;
  if (/^\s*\{\s*"type"\s*:\s*"bundle"/.test(begin)) return false;
  return (
    /"(?:[^"\s]*[:/])?ClaimReview"|application\/ld\+json/.test(begin) ||
    /^\s*[[{][\s[{]*"@(context|type|graph)"/.test(begin)
  );
}

/** A text in JSON-LD that stands somewhere in a file. */
export interface Block {
  /** The line in which it begins. */
  readonly line: number;
  readonly text: string;
}

/** What a file holds: texts in JSON-LD, and how many reviews are marked up in another way. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** The lines in which a review begins that is told as microdata or RDFa. */
  readonly otherwise: readonly number[];
}

const LD_JSON = 'application/ld+json';

/**
 * The texts in JSON-LD of a file: itself, or each of its lines, or its script elements, also those that stand as a text in
 * an item of a feed.
 */
export function blocksOf(text: string, first = 1): Blocks {
  const begin = text.trimStart();
  if (!/^[[{]/.test(begin)) return inMarkup(text, first);
  const line = first + linesBefore(text, text.length - begin.length);
  const lines = text.split('\n');
  const isLines = lines.filter((each) => each.trim() !== '').every((each) => /^\s*\{.*\}\s*,?\s*$/.test(each));
  const blocks = isLines
    ? lines.flatMap((each, i) => (each.trim() === '' ? [] : [{ line: first + i, text: each }]))
    : [{ line, text }];
  return { blocks, otherwise: [] };
}

/** How many line ends stand before a place, from another on. */
export function linesBefore(text: string, place: number, from = 0): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Tells lines of places that come in their order, without counting from the beginning each time. */
export function lineCounter(text: string, first: number): (place: number) => number {
  let [line, seen] = [first, 0];
  return (place) => {
    line += linesBefore(text, place, seen);
    seen = Math.max(seen, place);
    return line;
  };
}

/** An element that is open, and the text that stands in it. */
interface Open {
  readonly isScript: boolean;
  /** Where its text begins. */
  readonly line: number;
  text: string;
}

/** Deepest nesting of elements of which the texts are kept; a page has some thirty. */
const DEEPEST = 500;

function inMarkup(text: string, first: number): Blocks {
  const blocks: Block[] = [];
  const otherwise: number[] = [];
  const open: Open[] = [];
  const lineAt = lineCounter(text, first);
  const parser: Parser = new Parser(
    {
      onopentag: (name, { type = '', itemtype = '', typeof: typeOf = '' }) => {
        if (/\bClaimReview\b/.test(`${itemtype} ${typeOf}`)) otherwise.push(lineAt(parser.startIndex));
        const isScript = name === 'script' && type.trim().toLowerCase().startsWith(LD_JSON);
        if (open.length < DEEPEST) open.push({ isScript, line: lineAt(parser.endIndex + 1), text: '' });
      },
      ontext: (piece) => {
        const last = open.at(-1);
        if (last) last.text += piece;
      },
      onclosetag: () => {
        const closed = open.pop();
        if (closed === undefined) return;
        if (closed.isScript) blocks.push({ line: closed.line, text: bareJson(closed.text) });
        else if (closed.text.includes(LD_JSON)) {
          const inner = inMarkup(closed.text, closed.line); // an item of a feed holds the page as a text
          blocks.push(...inner.blocks);
          otherwise.push(...inner.otherwise);
        }
      },
    },
    {
      xmlMode: /^\s*<(\?xml|rss|feed|rdf:RDF)\b/i.test(text.slice(0, 1_000).replace('\uFEFF', '')),
      recognizeCDATA: true,
    },
  );
  parser.end(text);
  return { blocks, otherwise };
}

/** Without the signs by which scripts hide from browsers of long ago. */
function bareJson(text: string): string {
  return text
    .replace(/^\s*(\/\/|\/\*)?\s*(<!\[CDATA\[|<!--)(\s*\*\/)?/, '')
    .replace(/(\/\/|\/\*)?\s*(\]\]>|-->)(\s*\*\/)?\s*$/, '');
}
