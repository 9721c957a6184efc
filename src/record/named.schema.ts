import { builder } from '../graphql/builder.ts';
import { namesOf } from './names.loaders.ts';
import { Node, Record } from './node.schema.ts';
import type { NameRow } from './names.store.ts';
import type { NamedRow, RestsOnRow } from './row.ts';

const RestsOnKind = builder.enumType('RestsOnKind', {
  description: 'What an arrangement of the editors rests on.',
  values: {
    CLAIMS: { description: 'Claims in this graph, which are named.' },
    EDITORIAL: { description: "The editors' own knowledge." },
  },
});

/** What the editors' own arrangement rests on. Its `claims` are declared where claims are. */
export const RestsOn = builder.objectRef<RestsOnRow>('RestsOn').implement({
  description:
    'What something rests on that nobody asserted: where a place lies, what a thing is also called, when and where an event is filed. Not evidence; no inquiry counts it.',
  fields: (t) => ({
    kind: t.field({
      type: RestsOnKind,
      description: 'Claims, or the editors.',
      resolve: ([kind]) => (kind === 'CLAIMS' ? 'CLAIMS' : 'EDITORIAL'),
    }),
    by: t.string({
      nullable: true,
      description: 'EDITORIAL: by whom, where that was kept.',
      resolve: ([, , by]) => by,
    }),
    on: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'EDITORIAL: when, where that was kept.',
      resolve: ([, , , on]) => (on ? new Date(on) : null),
    }),
  }),
});

/** Another name of a thing. */
export const Name = builder.objectRef<NameRow>('Name').implement({
  description: 'Another name, spelling or script by which a thing is known.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name.' }),
    language: t.exposeString('language', { nullable: true, description: 'Language tag, as in BCP 47, where known.' }),
    restsOn: t.field({
      type: RestsOn,
      nullable: true,
      description: 'What this name rests on, where that differs from the record.',
      resolve: ({ restsOn }) => (restsOn[0] === null ? null : restsOn),
    }),
  }),
});

const names = { Place: namesOf('Place'), Actor: namesOf('Actor'), Source: namesOf('Source'), Event: namesOf('Event') };

/** A record with a name of its own. */
export const Named = builder.interfaceRef<NamedRow>('Named').implement({
  description: 'A record that has a name, and perhaps others.',
  interfaces: [Node, Record],
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name in this graph, in the spelling of the record.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'Language of the name (BCP 47), where the record says so.',
    }),
    names: t.field({
      type: [Name],
      description: 'Its other names, spellings and scripts: at most 50, in the order of their letters.',
      resolve: ({ base, id }, _args, context) => names[base](context).load(id),
    }),
    restsOn: t.field({
      type: RestsOn,
      description: 'What the arrangement of this record rests on: its place in a larger one, its type, its time.',
      resolve: ({ restsOn }) => restsOn,
    }),
  }),
});
