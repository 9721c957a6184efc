import { builder } from '../../graphql/builder.ts';
import { connection, type Edge, pageArguments } from '../../graphql/connection.ts';
import { listCost } from '../../graphql/cost.ts';
import { badInput } from '../../graphql/errors.ts';
import { lensAt } from '../../graphql/context.ts';
import { present } from '../../graphql/loader.ts';
import { decodeCursor, encodeCursor, scopeOf, sizeOf } from '../../graphql/pages.ts';
import { readFields } from '../../lens/lens.schema.ts';
import type { Label } from '../../record/key.ts';
import { loadNodeById, Record } from '../../record/node.schema.ts';
import { bestMatch, type Candidate, formsOf, LONGEST_TEXT, luceneQuery, MOST_WORDS } from './search.ts';
import { hitsOf } from './search.loaders.ts';
import type { HitRow } from './search.store.ts';

interface Hit extends HitRow {
  readonly match: Candidate;
}

const SearchField = builder.enumType('SearchField', {
  description: 'In which text of a record a search found its words.',
  values: {
    NAME: { description: 'Its name.' },
    ALIAS: { description: 'Another of its names.' },
    TITLE: { description: 'The title of a document.' },
    DESCRIPTION: { description: 'Our description of a document.' },
    TEXT: { description: 'The text of a claim.' },
    HANDLE: { description: 'The handle of a source.' },
  },
});

const SearchType = builder.enumType('SearchType', {
  description: 'Kinds of record that can be searched for.',
  values: {
    PLACE: { value: 'Place', description: 'Places.' },
    ACTOR: { value: 'Actor', description: 'Actors.' },
    SOURCE: { value: 'Source', description: 'Sources.' },
    DOCUMENT: { value: 'Document', description: 'Documents.' },
    EVENT: { value: 'Event', description: 'Events.' },
    CLAIM: { value: 'Claim', description: 'Claims.' },
  } as const,
});
const ALL: readonly Label[] = ['Place', 'Actor', 'Source', 'Document', 'Event', 'Claim'];

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A record that a search found.',
  fields: (t) => ({
    node: t.field({
      type: Record,
      description: 'The record.',
      resolve: ({ label, id }, _args, context) => present(loadNodeById(context, label, id)),
    }),
    score: t.exposeFloat('score', { description: 'How well it fits, to compare within one answer only.' }),
    field: t.field({
      type: SearchField,
      description: 'In which of its texts the words were found.',
      resolve: ({ match }) => match.field,
    }),
    value: t.string({ description: 'The whole of that text.', resolve: ({ match }) => match.value }),
    language: t.string({
      nullable: true,
      description: 'Language of that text (BCP 47), where known.',
      resolve: ({ match }) => match.language,
    }),
  }),
});

const SearchConnection = connection<Hit, Edge<Hit>>('Search', SearchHit, {
  about: 'what a search found, the best first, then by id.',
});

/** A search takes the database as long as some hundreds of records do. */
const SEARCH_COST = 300;

readFields((t) => ({
  search: t.field({
    type: SearchConnection,
    complexity: (args) => ({ ...listCost(args), field: SEARCH_COST }),
    description:
      'Full-text search over names, titles, handles and the texts of claims, in any script: with or without marks, in any case, by beginnings, and with one letter wrong.',
    args: {
      ...pageArguments,
      text: t.arg.string({
        required: true,
        description: `What to look for: 1 to ${MOST_WORDS} words, all of which must be found.`,
      }),
      types: t.arg({ type: [SearchType], description: 'Only records of these kinds.' }),
      language: t.arg.string({ description: 'Only texts in this language (BCP 47).' }),
    },
    resolve: async (_root, args, context, info) => {
      if (args.text.length > LONGEST_TEXT)
        throw badInput('text', `at most ${LONGEST_TEXT} letters and signs, not ${args.text.length}`);
      const words = formsOf(args.text);
      if (words.length === 0 || words.length > MOST_WORDS)
        throw badInput('text', `1 to ${MOST_WORDS} words, not ${words.length}`);
      const lens = lensAt(context, info);
      const scope = scopeOf(lens, 'search', args.text, args.types, args.language);
      const first = sizeOf(args);
      const after = args.after ? decodeCursor(args.after, scope) : { at: Number.MAX_SAFE_INTEGER, id: '' };
      const hits = await hitsOf(context).load({
        query: luceneQuery(words),
        labels: args.types ?? ALL,
        language: args.language ?? '',
        lens,
        first,
        after: { at: Number(after.at), id: after.id },
      });
      const edges = hits.slice(0, first).map((hit) => {
        const fallback: Candidate = { field: 'NAME', value: '', language: null };
        return {
          node: { ...hit, match: bestMatch(hit.candidates, words) ?? fallback },
          cursor: encodeCursor({ at: hit.score, id: hit.id }, scope),
        };
      });
      return {
        edges,
        totalCount: undefined,
        cut: false,
        pageInfo: {
          hasNextPage: hits.length > first,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  }),
}));
