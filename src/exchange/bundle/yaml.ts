import { type Document, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { ReadItem } from './item.ts';

/** Largest text in YAML, in bytes. It is for people who write by hand, and is read as a whole. */
export const LARGEST_YAML = 20_000_000;

/** Most times that the aliases of one record may be followed: more is a bomb, not a record. */
const MOST_ALIASES = 100;

/** The records of a text in YAML: a list of records, or several lists after one another, each record with its line. */
export function readYaml(text: string): ReadItem[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
  if (!Array.isArray(documents)) return []; // nothing at all is in the file
  const lineOf = (offset: number) => lines.linePos(offset).line;
  return documents.flatMap((document) => readDocument(document, lineOf));
}

function readDocument(document: Document.Parsed, lineOf: (offset: number) => number): ReadItem[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const fail = (line: number, expected: string): ReadItem => ({ line, problem: { field: 'line', expected } });
  // After a mistake in the notation nobody can say what the rest means, so nothing of it is read.
  if (broken) return [fail(lineOf(broken.pos[0]), `YAML (${broken.message}); nothing of this document was read`)];
  const { contents } = document;
  if (contents === null) return [];
  if (!isSeq(contents)) return [fail(lineOf(contents.range?.[0] ?? 0), 'a list of records, each after "- "')];
  return contents.items.map((item) => {
    const [begin, end] = rangeOf(item);
    const line = lineOf(begin);
    const doubled = twice.find(({ pos }) => pos[0] >= begin && pos[0] <= end);
    if (doubled) return { line: lineOf(doubled.pos[0]), problem: { field: 'record', expected: 'each field once' } };
    return { line, ...valueOf(item, document) };
  });
}

function rangeOf(item: unknown): [number, number] {
  const range = (item as Node | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

function valueOf(
  item: Node,
  document: Document,
): { value: unknown } | { problem: { field: string; expected: string } } {
  try {
    return { value: item.toJS(document, { maxAliasCount: MOST_ALIASES }) as unknown };
  } catch {
    return {
      problem: { field: 'record', expected: `aliases that lead to something, at most ${MOST_ALIASES} of them` },
    };
  }
}
