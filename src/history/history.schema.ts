import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { pagesOf } from '../graphql/pages.ts';
import { Record } from '../record/node.schema.ts';
import { RECORD_REVISIONS, type RevisionRow, toRevision } from './history.store.ts';

const Revision = builder.objectRef<RevisionRow>('Revision').implement({
  description: 'One change of a record. Nothing is ever overwritten without one.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When it was changed.', resolve: ({ at }) => new Date(at) }),
    file: t.exposeString('file', {
      description: 'The file that brought the change, as it was named; empty where no file did.',
    }),
    before: t.exposeString('before', {
      description: 'The record before, as canonical JSON (RFC 8785) in the form of a bundle.',
    }),
    after: t.exposeString('after', { description: 'The record after, in the same form.' }),
  }),
});

const RevisionConnection = connection<RevisionRow>('Revision', Revision, { about: 'changes of a record.' });
const revisions = pagesOf(RECORD_REVISIONS, toRevision);

builder.interfaceField(Record, 'revisions', (t) =>
  t.field({
    type: RevisionConnection,
    description: 'Its changes, the last one first. No filter: one record changes seldom.',
    args: pageArguments,
    resolve: (record, args, context, info) => revisions(record.id, args, {}, context, info),
  }),
);
