import type { Database } from '../../database/database.ts';
import { historyPage, wordsOfImports } from '../../history/forget.store.ts';
import { fold } from '../../record/fold.ts';
import { CONCEPTS, parseKey } from '../../record/key.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { recordOf } from '../../shapes.ts';
import { storedPages } from '../bundle/export.ts';

/** Somewhere else that the words of a record still stand. */
export interface Mention {
  /** Key of the record, or the id of an import. */
  readonly key: string;
  readonly where: 'record' | 'history' | 'import';
}

/** Fields by which a record is known, so that other records may repeat them. */
const KNOWN_BY = ['name', 'title', 'description', 'text', 'handle', 'address', 'url', 'archivedUrl', 'quote'];

/** Words shorter than this stand everywhere. */
const SHORTEST = 3;

/** The words by which somebody would know a record, as it is and was, in another's text: folded, so that case and marks do not matter. */
export function wordsOf(records: readonly CheckedRecord[]): string[] {
  const texts = records.flatMap((record) => {
    const aliases = (record['aliases'] ?? []) as readonly { readonly text: string }[];
    return [...KNOWN_BY.map((name) => record[name]), ...aliases.map(({ text }) => text)];
  });
  const folded = texts.filter((text) => typeof text === 'string').map(fold);
  return [...new Set(folded)].filter((text) => text.length >= SHORTEST);
}

/** Revisions of one statement. */
const PAGE = 1_000;

/** Walks the whole graph and all its history for words. `seen` hears how many records and changes were looked at. */
export async function* mentions(
  database: Database,
  words: readonly string[],
  except: ReadonlySet<string>,
  seen: (looked: number) => void,
): AsyncGenerator<Mention> {
  if (words.length === 0) return;
  let looked = 0;
  const isMentioned = (...texts: readonly string[]) => texts.some((text) => !parseKey(text) && isIn(words, text));
  for (const concept of CONCEPTS) {
    for await (const page of storedPages(database, concept)) {
      for (const { node } of page)
        if (!except.has(node.key) && isMentioned(...textsIn(recordOf(node)))) yield { key: node.key, where: 'record' };
      seen((looked += page.length));
    }
  }
  for (let after = { key: '', at: 0, id: '' }; ;) {
    const page = await historyPage(database, after, PAGE);
    const found = page.filter(({ key, texts }) => !except.has(key) && isMentioned(...texts.flatMap(textsOfContent)));
    for (const key of new Set(found.map((each) => each.key))) yield { key, where: 'history' };
    seen((looked += page.length));
    const last = page.at(-1);
    if (last === undefined) break;
    after = last;
  }
  for (const [id, texts] of await wordsOfImports(database))
    if (isMentioned(...texts)) yield { key: id, where: 'import' };
}

/** Whether a text holds one of these folded words, as whole words. */
export function isIn(words: readonly string[], text: string): boolean {
  const folded = ` ${fold(text)} `;
  return words.some((each) => folded.includes(` ${each} `));
}

function textsOfContent(content: string): string[] {
  return content === '' ? [] : textsIn(JSON.parse(content));
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
