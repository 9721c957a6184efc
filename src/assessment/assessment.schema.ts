import { documentById } from '../document/document.loaders.ts';
import { Document } from '../document/document.schema.ts';
import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enums.ts';
import { present } from '../graphql/loader.ts';
import { known, PartialDate } from '../record/dates.schema.ts';
import { loadNodeById, loadsNodes, Node, Record } from '../record/node.schema.ts';
import { RELIABILITIES } from './assessment.ts';
import { assessmentById } from './assessment.loaders.ts';
import type { AssessmentRow } from './assessment.store.ts';

loadsNodes('Assessment', assessmentById);

const Reliability = enumOf('Reliability', 'How far a source is relied on: the Admiralty scale.', RELIABILITIES, {
  A: 'Reliable.',
  B: 'Usually reliable.',
  C: 'Fairly reliable.',
  D: 'Not usually reliable.',
  E: 'Unreliable.',
  F: 'Cannot be judged.',
});

export const Assessment = builder.objectRef<AssessmentRow>('Assessment').implement({
  description:
    "A reviewer's judgement on a claim, in the reviewer's own scale and words, or on a source. No part of the record that it judges: no inquiry counts it as evidence.",
  interfaces: [Node, Record],
  fields: (t) => ({
    assesses: t.field({
      type: Record,
      description: 'What is judged: a claim, or a source.',
      resolve: ({ assessesId, assessesLabel }, _args, context) =>
        present(loadNodeById(context, assessesLabel, assessesId)),
    }),
    reviewer: t.exposeString('reviewer', { description: 'Who judges, as the judgement is signed.' }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'Where the judgement can be read, where known.',
      resolve: ({ documentId }, _args, context) =>
        documentId === null ? null : present(documentById(context).load(documentId)),
    }),
    assessedAt: t.field({
      type: PartialDate,
      nullable: true,
      description: 'When it was judged, where known.',
      resolve: ({ assessedAt }) => known(assessedAt),
    }),
    verdict: t.exposeString('verdict', {
      nullable: true,
      description: "The reviewer's own label; null where none was given. Never worked out from the number.",
    }),
    rating: t.exposeFloat('rating', {
      nullable: true,
      description: 'The number beside the label. By itself it says nothing: scales run either way.',
    }),
    worst: t.exposeFloat('worst', {
      nullable: true,
      description: "The worst number of the reviewer's scale, if told.",
    }),
    best: t.exposeFloat('best', { nullable: true, description: "The best number of the reviewer's scale, if told." }),
    reliability: t.field({
      type: Reliability,
      nullable: true,
      description: 'Of a source: how far it is relied on; null where a claim is judged.',
      resolve: ({ reliability }) => reliability,
    }),
    scale: t.exposeString('scale', { nullable: true, description: 'The scale, as the reviewer calls it.' }),
    why: t.exposeString('why', { nullable: true, description: 'Why, in the words of the reviewer.' }),
    language: t.exposeString('language', { nullable: true, description: 'Their language (BCP 47), where known.' }),
  }),
});
