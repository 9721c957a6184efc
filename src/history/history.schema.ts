import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { badInput } from '../graphql/errors.ts';
import { pagesOf } from '../graphql/pages.ts';
import { idOf, parseKey } from '../record/key.ts';
import { InstantFilter } from '../record/lookup.schema.ts';
import { Record } from '../record/node.schema.ts';
import { CHANGES_OF_ALL, IMPORT_CHANGES, RECORD_HISTORY, toRevision } from './history.store.ts';
import { forgottenById, importById } from './history.loaders.ts';
import { type ImportRow, IMPORTS, toImport } from './import.store.ts';
import { RevisionFilter, revisionFilters, Import, ImportCommand, RevisionConnection } from './revision.schema.ts';

const importChanges = pagesOf(IMPORT_CHANGES, toRevision);
const recordHistory = pagesOf(RECORD_HISTORY, toRevision);
const changes = pagesOf(CHANGES_OF_ALL, toRevision);
const imports = pagesOf(IMPORTS, toImport);

builder.interfaceFields(Record, (t) => ({
  history: t.field({
    type: RevisionConnection,
    description: 'What became of it, the last change first: when it came, what changed, by which import and why.',
    args: { ...pageArguments, filter: t.arg({ type: RevisionFilter, description: 'Which changes.' }) },
    resolve: (record, args, context, info) =>
      recordHistory(record.id, args, revisionFilters(args.filter ?? {}), context, info),
  }),
  revisions: t.field({
    type: RevisionConnection,
    description: 'Its corrections, the last one first. No filter: one record changes seldom.',
    deprecationReason: 'Since 2026-11-22: `history` also says when the record came.',
    args: pageArguments,
    resolve: (record, args, context, info) => recordHistory(record.id, args, { kinds: ['CHANGED'] }, context, info),
  }),
  forgottenAt: t.field({
    type: 'DateTime',
    nullable: true,
    description:
      "When its content was erased for a person's safety; null where it was not. What stands in its fields then says nothing.",
    resolve: async ({ id }, _args, context) => {
      const forgotten = await forgottenById(context).load(id);
      return forgotten && new Date(forgotten.at);
    },
  }),
}));

const ImportConnection = connection<ImportRow>('Import', Import, { about: 'imports.' });
const ImportFilter = builder.inputType('ImportFilter', {
  description: 'Which imports; all given parts must hold.',
  fields: (t) => ({
    commands: t.field({ type: [ImportCommand], description: 'Runs of one of these commands.' }),
    at: t.field({ type: InstantFilter, description: 'When it began.' }),
  }),
});

// Of the upkeep of the graph, and the same through every lens: so on Query alone.
builder.queryFields((t) => ({
  changes: t.field({
    type: RevisionConnection,
    description: 'Every change of every record, the last one first.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: RevisionFilter, description: 'Which changes.' }),
      key: t.arg.string({ description: 'Of the record with this key, which may be gone: bundle/concept/word.' }),
    },
    resolve: (_root, args, context, info) => {
      const filters = revisionFilters(args.filter ?? {});
      const [only, ...others] = args.filter?.imports ?? [];
      if (args.key == null && only !== undefined && others.length === 0)
        return importChanges(only, args, filters, context, info);
      if (args.key == null) return changes('', args, filters, context, info);
      if (!parseKey(args.key)) throw badInput('key', 'a key of the form bundle/concept/word');
      return recordHistory(idOf(args.key), args, filters, context, info);
    },
  }),
  imports: t.field({
    type: ImportConnection,
    description: 'Every run of a command that changed records, the last one first.',
    args: { ...pageArguments, filter: t.arg({ type: ImportFilter, description: 'Which imports.' }) },
    resolve: (_root, args, context, info) => {
      const { commands, at } = args.filter ?? {};
      const filters = { commands, atFrom: at?.from?.getTime(), atTo: at?.to?.getTime() };
      return imports('', args, filters, context, info);
    },
  }),
  import: t.field({
    type: Import,
    nullable: true,
    description: 'One import; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => importById(context).load(id),
  }),
}));
