import type { PageLens } from '../database/page.ts';
import { badInput } from './errors.ts';

/**
 * Global ids, as Relay wants them: opaque to the caller, one for every record, made of the base label and the record's
 * own id. A record keeps its id when its kind is corrected. Seen through a lens, a record has another id, which names the
 * lens too: caches keep one object for each id, and would show one view's figures under another.
 */
export function globalId(label: string, id: string, { text }: PageLens): string {
  return Buffer.from(text === '' ? `${label}:${id}` : `${label}:${id}:${text}`).toString('base64url');
}

/** What a global id names; undefined where the text is none. */
export function parseGlobalId(text: string): { label: string; id: string; lens: string } | undefined {
  const [, label, id, lens = ''] =
    /^([A-Z][a-zA-Z]*):([0-9a-f-]{36})(?::(.+))?$/.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  return label && id ? { label, id, lens } : undefined;
}

/** A filter that names more things than these asks several questions. */
export const MOST_NAMED = 20;

/** A list argument that may be left out, and has at most 20 members. Throws BAD_USER_INPUT. */
export function few(argument: string, given: readonly string[] | null | undefined): readonly string[] | undefined {
  if (given == null) return undefined;
  if (given.length > MOST_NAMED) throw badInput(argument, `at most ${MOST_NAMED}, not ${given.length}`);
  return given;
}

/** The ids of such a list, which must all name records of these labels. Throws BAD_USER_INPUT. */
export function fewIds(
  argument: string,
  given: readonly string[] | null | undefined,
  ...labels: readonly string[]
): string[] | undefined {
  const expected = `the id of ${/^[AE]/.test(labels[0] ?? '') ? 'an' : 'a'} ${labels.join(' or ')}`;
  return few(argument, given)?.map((text) => {
    const parsed = parseGlobalId(text);
    if (!parsed || !labels.includes(parsed.label)) throw badInput(argument, `${expected}, not "${text.slice(0, 80)}"`);
    return parsed.id;
  });
}
