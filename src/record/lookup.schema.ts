import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { badInput } from '../graphql/errors.ts';
import type { Filters } from '../graphql/pages.ts';
import { foldedWords } from './fold.ts';
import { enterLensOfId } from '../lens/lens.schema.ts';
import { type Concept, idOf, labelOf, parseKey } from './key.ts';
import { nodeId } from './node.schema.ts';

/** The arguments of a single look-up: by id or by key. */
export const lookUpArguments = builder.args((t) => ({
  id: t.id({ description: 'The id that the record came with. Give this or another way to find it.' }),
  key: t.string({ description: 'The key of the record: bundle/concept/word.' }),
}));

/**
 * The record's own id for what was given to a single look-up; undefined where another way was given. An id that names a
 * lens puts it in force. Throws BAD_USER_INPUT.
 */
export function lookedUp(
  concept: Concept,
  args: { readonly id?: string | null | undefined; readonly key?: string | null | undefined },
  context: Context,
  info: GraphQLResolveInfo,
  ...others: readonly string[]
): string | undefined {
  const given = [
    args.id,
    args.key,
    ...others.map((name) => (args as { readonly [name: string]: unknown })[name]),
  ].filter((value) => value != null);
  if (given.length !== 1) throw badInput('id', `exactly one of ${['id', 'key', ...others].join(', ')}`);
  if (args.id != null) {
    const { label, id, lens } = nodeId('id', args.id);
    if (label !== labelOf(concept)) throw badInput('id', `the id of a ${labelOf(concept)}, not of a ${label}`);
    enterLensOfId(context, info, 'id', lens);
    return id;
  }
  if (args.key == null) return undefined;
  if (parseKey(args.key)?.concept !== concept) throw badInput('key', `a key of the form bundle/${concept}/word`);
  return idOf(args.key);
}

/** The words of a text filter, folded. Throws BAD_USER_INPUT. */
export function textFilter(text: string | null | undefined): Filters {
  if (text == null) return {};
  const words = foldedWords(text);
  if (words.length === 0 || words.length > 16) throw badInput('filter.text', '1 to 16 words');
  return { text: words };
}

/** A span of instants. */
export const InstantFilter = builder.inputType('InstantFilter', {
  description: 'A span of instants, both ends included.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Not before; open where absent.' }),
    to: t.field({ type: 'DateTime', description: 'Not after; open where absent.' }),
  }),
});

/** The values of a filter on `recordedAt`. */
export function recordedFilters(span: typeof InstantFilter.$inferInput | null | undefined): Filters {
  return { recordedFrom: span?.from?.getTime(), recordedTo: span?.to?.getTime() };
}
