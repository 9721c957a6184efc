import { builder } from '../graphql/builder.ts';
import { present } from '../graphql/loader.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enums.ts';
import { badInput } from '../graphql/errors.ts';
import { few } from '../graphql/global-id.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { readFields } from '../lens/lens.schema.ts';
import { Amount, DateFilter, dateFilterValues, known, PartialDate, said } from '../record/dates.schema.ts';
import { InstantFilter, lookedUp, lookUpArguments, recordedFilters, textFilter } from '../record/lookup.schema.ts';
import { loadsNodes, Node, Record } from '../record/node.schema.ts';
import { sourceById } from '../source/source.loaders.ts';
import { Source } from '../source/source.schema.ts';
import { DERIVATIONS, DOCUMENT_TYPES, urlKey } from './document.ts';
import { documentById, documentByUrl, originalsOf } from './document.loaders.ts';
import { type DocumentRow, DOCUMENTS, type OriginalRow, SOURCE_DOCUMENTS, toDocument } from './document.store.ts';

loadsNodes('Document', documentById);

const DocumentType = enumOf('DocumentType', 'What sort of item a document is.', DOCUMENT_TYPES, {
  ARTICLE: 'An article.',
  POST: 'A post on a social medium.',
  VIDEO: 'A video.',
  IMAGE: 'A picture.',
  MEDIA: 'Pictures, sound or video that the text does not tell apart.',
  FOOTAGE: 'Raw footage.',
  SPEECH: 'A speech.',
  REPORT: 'A report.',
  COLLECTION: 'A set of items that the text does not tell apart.',
});
export const Derivation = enumOf('Derivation', 'How a document is made of another.', DERIVATIONS, {
  REPUBLISHES: 'It is the other, published again.',
  EMBEDS: 'It shows the other within itself.',
  QUOTES: 'It quotes from the other.',
  TRANSLATES: 'It is the other in another language.',
});

export const Document = builder.objectRef<DocumentRow>('Document');

const Original = builder.objectRef<OriginalRow>('Original').implement({
  description: 'A document that another is made of.',
  fields: (t) => ({
    document: t.field({
      type: Document,
      description: 'The other document.',
      resolve: ({ documentId }, _args, context) => present(documentById(context).load(documentId)),
    }),
    how: t.field({ type: Derivation, description: 'In which way.', resolve: ({ how }) => how }),
  }),
});

export const DocumentConnection = connection<DocumentRow>('Document', Document, { about: 'documents.' });
const DocumentOrder = orderEnum('DocumentOrder', DOCUMENTS.orders);
const DocumentFilter = builder.inputType('DocumentFilter', {
  description: 'Which documents; all given parts must hold.',
  fields: (t) => ({
    types: t.field({ type: [DocumentType], description: 'Of one of these sorts.' }),
    languages: t.stringList({ description: 'In one of these languages (BCP 47): at most 20.' }),
    published: t.field({ type: DateFilter, description: 'When it was published.' }),
    text: t.string({
      description:
        'Its title or description holds these words, 1 to 16 of them, in any spelling or script that folds to the same.',
    }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});
const documentArguments = builder.args((t) => ({
  filter: t.field({ type: DocumentFilter, description: 'Which documents.' }),
  orderBy: t.field({ type: DocumentOrder, defaultValue: 'PUBLISHED_FIRST', description: 'In which order.' }),
}));

function documentFilters(filter: typeof DocumentFilter.$inferInput | null | undefined) {
  const { types, languages, published, text, recorded } = filter ?? {};
  return {
    types,
    languages: few('filter.languages', languages),
    ...dateFilterValues('published', published),
    ...textFilter(text),
    ...recordedFilters(recorded),
  };
}

Document.implement({
  description:
    'One published item of a source, or one set of items that a text does not tell apart. Not what it claims.',
  interfaces: [Node, Record],
  fields: (t) => ({
    documentType: t.field({
      type: DocumentType,
      description: 'What sort of item.',
      resolve: ({ documentType }) => documentType,
    }),
    source: t.field({
      type: Source,
      description: 'Who published it.',
      resolve: ({ sourceId }, _args, context) => present(sourceById(context).load(sourceId)),
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Its title as published; null where it has none or it is not known.',
    }),
    description: t.exposeString('description', { nullable: true, description: 'What it is, in our words.' }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Its address, where known. Not fetched, not vouched for.',
    }),
    published: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it was published, where known.',
      resolve: ({ published }) => known(published),
    }),
    language: t.exposeString('language', { nullable: true, description: 'Its language (BCP 47), where known.' }),
    archivedUrl: t.exposeString('archivedUrl', { nullable: true, description: 'Address of an archived copy.' }),
    archivedHash: t.exposeString('archivedHash', {
      nullable: true,
      description: 'SHA-256 of the archived copy, in hexadecimal.',
    }),
    count: t.field({
      type: Amount,
      nullable: true,
      description: 'How many items a COLLECTION is said to hold.',
      resolve: ({ count }) => said(count),
    }),
    derivesFrom: t.field({
      type: [Original],
      description: 'What it is made of, at most 100, in the order of the record.',
      resolve: ({ id }, _args, context) => originalsOf(context).load(id),
    }),
  }),
});

const documents = pagesOf(DOCUMENTS, toDocument);
const sourceDocuments = pagesOf(SOURCE_DOCUMENTS, toDocument);

builder.objectField(Source, 'documents', (t) =>
  t.field({
    type: DocumentConnection,
    description: 'What it published.',
    args: { ...pageArguments, ...documentArguments },
    resolve: (source, args, context, info) =>
      sourceDocuments(source.id, args, documentFilters(args.filter), context, info),
  }),
);

readFields((t) => ({
  document: t.field({
    type: Document,
    nullable: true,
    description: 'One document, by id, key or address; null where there is none.',
    args: {
      ...lookUpArguments,
      url: t.arg.string({ description: 'Its address; scheme, www and fragment make no difference.' }),
    },
    resolve: (_root, args, context, info) => {
      const id = lookedUp('document', args, context, info, 'url');
      if (id !== undefined) return documentById(context).load(id);
      if (!URL.canParse(args.url ?? '')) throw badInput('url', 'an address that begins with http:// or https://');
      return documentByUrl(context).load(urlKey(args.url ?? ''));
    },
  }),
  documents: t.field({
    type: DocumentConnection,
    description: 'All documents, by time of publication.',
    args: { ...pageArguments, ...documentArguments },
    resolve: (_root, args, context, info) => documents('', args, documentFilters(args.filter), context, info),
  }),
}));
