import { Reading } from '../../assertion/enums.schema.ts';
import { ClaimRole } from '../../claim/claim.schema.ts';
import { Derivation } from '../../document/document.schema.ts';
import { builder } from '../../graphql/builder.ts';
import { lensAt } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/enums.ts';
import { answerId } from '../../graphql/listed.ts';
import { present } from '../../graphql/loader.ts';
import type { Label } from '../../record/key.ts';
import { RELATIONSHIP_TYPES } from '../../record/node.ts';
import { loadNodeById, Record } from '../../record/node.schema.ts';
import type { Relationship } from './relationships.ts';

/** A relationship between two records of a neighbourhood. */
export interface Joined extends Relationship {
  readonly startLabel: Label;
  readonly endLabel: Label;
}

const RelationshipTypeEnum = enumOf(
  'RelationshipType',
  'A type of relationship between records: it leads from the record that holds it to the one it names.',
  RELATIONSHIP_TYPES,
  {
    WITHIN: 'A place lies in another. Arranged by the editors.',
    RUN_BY: 'A source is run by an actor. Arranged by the editors.',
    PUBLISHED_BY: 'A document was published by a source.',
    DERIVES_FROM: 'A document is made of another: `how` says in which way.',
    AT: 'An event is filed at a place. Arranged by the editors.',
    PART_OF: 'An event is part of a larger one. Arranged by the editors.',
    SUBJECT: 'A claim says it of this actor or event: who does, holds, leads, causes, speaks. `role` says as what.',
    OBJECT: 'A claim names whom or what it is done to, held on, addressed to. `role` says as what.',
    CONCERNS: 'A claim concerns it beside: where, about what. `role` says as what.',
    RELATIVE_TO: 'A figure is said against another figure.',
    ASSERTS: 'An assertion asserts a claim: affirms, denies or questions it.',
    MADE_BY: 'An assertion was made by a source.',
    FOUND_IN: 'An assertion or an assessment can be read in a document.',
    SPOKEN_BY: 'An assertion was spoken by a named actor.',
    RELAYS: 'An assertion passes another on: it rests on its word. `reading` says how we know.',
    ASSESSES: 'An assessment judges a claim or a source.',
  },
);

const END = 'Not loaded again where `nodes` has it.';

export const RelationshipType = builder.objectRef<Joined>('Relationship').implement({
  description:
    'One stored relationship between two records. Two of one type and role between the same records, in one direction, are one.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and stable: the type, the role, both ends and the lens.',
      resolve: ({ type, role, startId, endId }, _args, context, info) =>
        answerId('relationship', type, role, startId, endId, lensAt(context, info).text),
    }),
    type: t.field({ type: RelationshipTypeEnum, description: 'What joins them.', resolve: ({ type }) => type }),
    role: t.field({
      type: ClaimRole,
      nullable: true,
      description: 'As what a claim names its end: the field of the claim; null where no claim names anything.',
      resolve: ({ role }) => role,
    }),
    reading: t.field({
      type: Reading,
      nullable: true,
      description: 'Of RELAYS: how we know on whose word the act rests; null of the others.',
      resolve: ({ reading }) => reading,
    }),
    how: t.field({
      type: Derivation,
      nullable: true,
      description: 'Of DERIVES_FROM: in which way; null of the others.',
      resolve: ({ how }) => how,
    }),
    start: t.field({
      type: Record,
      description: `The record that holds it: the assertion of ASSERTS, the claim of SUBJECT. ${END}`,
      resolve: ({ startLabel, startId }, _args, context) => present(loadNodeById(context, startLabel, startId)),
    }),
    end: t.field({
      type: Record,
      description: `The record that it leads to. ${END}`,
      resolve: ({ endLabel, endId }, _args, context) => present(loadNodeById(context, endLabel, endId)),
    }),
  }),
});
