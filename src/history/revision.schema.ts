import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { enumOf } from '../graphql/enums.ts';
import { few } from '../graphql/global-id.ts';
import { type Filters, pagesOf } from '../graphql/pages.ts';
import { idOf, labelOf, parseKey } from '../record/key.ts';
import { InstantFilter } from '../record/lookup.schema.ts';
import { loadNodeById, Record } from '../record/node.schema.ts';
import { type RevisionRow, IMPORT_CHANGES, toRevision } from './history.store.ts';
import { importById } from './history.loaders.ts';
import { COMMANDS, type ImportRow } from './import.store.ts';
import { CHANGES } from './revision.store.ts';

const RevisionKind = enumOf('RevisionKind', 'What became of a record.', CHANGES, {
  ADDED: 'It came into the graph.',
  CHANGED: 'Its content became another.',
  REMOVED: 'It was taken out again, when the import that had added it was undone.',
  FORGOTTEN: "Its content is gone for ever, for a person's safety: a marker stands in its place.",
});

export const ImportCommand = enumOf('ImportCommand', 'What changes records.', COMMANDS, {
  IMPORT: 'Files were imported.',
  UNDO: 'An import was undone.',
  FORGET: 'A record was forgotten.',
});

export const Import = builder.objectRef<ImportRow>('Import');

export const Revision = builder.objectRef<RevisionRow>('Revision').implement({
  description: 'One change of a record. Nothing is ever overwritten without one.',
  fields: (t) => ({
    kind: t.field({ type: RevisionKind, description: 'What became of the record.', resolve: ({ kind }) => kind }),
    at: t.field({ type: 'DateTime', description: 'When it was changed.', resolve: ({ at }) => new Date(at) }),
    key: t.exposeString('key', { description: 'Key of the record, which also one that is gone has.' }),
    record: t.field({
      type: Record,
      nullable: true,
      description: 'The record as it is now; null where it was taken out again.',
      resolve: ({ key }, _args, context) => {
        const concept = parseKey(key)?.concept;
        return concept === undefined ? null : loadNodeById(context, labelOf(concept), idOf(key));
      },
    }),
    import: t.field({
      type: Import,
      nullable: true,
      description:
        'The import that brought the change; null where it happened in another graph, or before imports were kept.',
      resolve: ({ importId }, _args, context) => (importId === '' ? null : importById(context).load(importId)),
    }),
    why: t.string({
      nullable: true,
      description: 'Why, in the words of whoever changed it.',
      resolve: ({ why }) => (why === '' ? null : why),
    }),
    file: t.exposeString('file', {
      description: 'The name of the file that brought the change; empty where no file did.',
    }),
    before: t.exposeString('before', {
      description:
        'The record before, as canonical JSON (RFC 8785) in the form of a bundle; empty where there was none, or where it was forgotten.',
    }),
    after: t.exposeString('after', {
      description: 'The record after, in the same form; empty where it was taken out, or where it was forgotten.',
    }),
    undoneBy: t.field({
      type: Import,
      nullable: true,
      description: 'The undo that took this change back; null where it stands.',
      resolve: ({ undoneBy }, _args, context) => (undoneBy === '' ? null : importById(context).load(undoneBy)),
    }),
  }),
});

export const RevisionConnection = connection<RevisionRow>('Revision', Revision, { about: 'changes of records.' });

export const RevisionFilter = builder.inputType('RevisionFilter', {
  description: 'Which changes; all given parts must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [RevisionKind], description: 'Of one of these kinds.' }),
    imports: t.idList({ description: 'Brought by one of these imports: at most 20 ids.' }),
    at: t.field({ type: InstantFilter, description: 'When the record was changed.' }),
  }),
});

type Given = typeof RevisionFilter.$inferInput;

/** The values of a filter on changes. Throws BAD_USER_INPUT. */
export function revisionFilters({ kinds, imports, at }: Given): Filters {
  return {
    kinds,
    imports: few('filter.imports', imports),
    atFrom: at?.from?.getTime(),
    atTo: at?.to?.getTime(),
  };
}

const importChanges = pagesOf(IMPORT_CHANGES, toRevision);

Import.implement({
  description:
    'One run of a command that changed records: an import, an undo, a forget. `claimgraph undo` takes its id.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'What `claimgraph undo` takes. Later imports have ids that sort after it.' }),
    at: t.field({ type: 'DateTime', description: 'When it began.', resolve: ({ at }) => new Date(at) }),
    command: t.field({ type: ImportCommand, description: 'What was run.', resolve: ({ command }) => command }),
    why: t.string({
      nullable: true,
      description: 'Why, in the words of whoever ran it.',
      resolve: ({ why }) => (why === '' ? null : why),
    }),
    files: t.exposeStringList('files', { description: 'The names of the files: at most 100 of them.' }),
    added: t.exposeInt('added', { description: 'How many records it added.' }),
    changed: t.exposeInt('changed', { description: 'How many records it changed.' }),
    removed: t.exposeInt('removed', { description: 'How many records it took out again.' }),
    undoes: t.field({
      type: Import,
      nullable: true,
      description: 'The import that it undid; null for any but an undo.',
      resolve: ({ undoes }, _args, context) => (undoes === '' ? null : importById(context).load(undoes)),
    }),
    undoneBy: t.field({
      type: Import,
      nullable: true,
      description: 'The undo that took it back; null where it stands.',
      resolve: ({ undoneBy }, _args, context) => (undoneBy === null ? null : importById(context).load(undoneBy)),
    }),
    changes: t.field({
      type: RevisionConnection,
      description: 'What it changed, in no order that means anything: all of it has one time.',
      args: { ...pageArguments, filter: t.arg({ type: RevisionFilter, description: 'Which changes.' }) },
      resolve: ({ id }, args, context, info) =>
        importChanges(id, args, revisionFilters(args.filter ?? {}), context, info),
    }),
  }),
});
