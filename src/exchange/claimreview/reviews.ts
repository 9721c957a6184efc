import { type Block, lineCounter } from './find.ts';
import { type ById, DEEPEST, isObject, typesOf, Said } from './said.ts';

/** A review as it stands in a file. */
export interface Found {
  readonly line: number;
  readonly said: Said;
}

/** The reviews in a text in JSON-LD, and the types of the things in it, where there is none. */
export interface Reviews {
  readonly reviews: readonly Found[];
  readonly others: readonly string[];
}

const TYPE = 'ClaimReview';

/** The reviews of a text in JSON-LD, wherever they stand in it: in a feed, in a graph, in an article. */
export function reviewsOf({ line, text }: Block): Reviews | { readonly expected: string } {
  const parsed = parse(text);
  if ('expected' in parsed) return parsed;
  const byId = new Map<string, Readonly<Record<string, unknown>>>();
  const things: unknown[] = [];
  walk(parsed.value, 0, (thing) => {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > 1) byId.set(id, thing);
    const isReview = typesOf(thing).includes(TYPE);
    if (isReview) things.push(thing);
    return !isReview;
  });
  const lines = linesOfType(text);
  return {
    reviews: things.map((thing, i) => ({ line: line + (lines[i] ?? 0), said: new Said(thing, byId as ById) })),
    others: things.length > 0 ? [] : [...new Set([parsed.value].flat().flatMap(typesOf))],
  };
}

function parse(text: string): { readonly value: unknown } | { readonly expected: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '').replace(/\}\s*,\s*$/, '}')) };
  } catch (error) {
    return { expected: `JSON-LD (${(error as Error).message.slice(0, 200)})` };
  }
}

/** Goes through all things in a value; into a thing only where `enter` says so. */
function walk(value: unknown, depth: number, enter: (thing: Readonly<Record<string, unknown>>) => boolean): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) walk(each, depth + 1, enter);
  else if (isObject(value) && enter(value)) for (const each of Object.values(value)) walk(each, depth + 1, enter);
}

/** The line of each review in a text, from 0: its parser tells no places, and this is where its type is named. */
function linesOfType(text: string): number[] {
  const lineAt = lineCounter(text, 0);
  return [...text.matchAll(/(?<!\\)"(?:[^"\\\s]*[:/#])?ClaimReview"/g)].map(({ index }) => lineAt(index));
}
