import { Claim } from '../claim/claim.schema.ts';
import { builder } from '../graphql/builder.ts';
import { connection, pageArguments } from '../graphql/connection.ts';
import { few } from '../graphql/global-id.ts';
import { orderEnum } from '../graphql/order.ts';
import { pagesOf } from '../graphql/pages.ts';
import { readFields } from '../lens/lens.schema.ts';
import { DateFilter, dateFilterValues } from '../record/dates.schema.ts';
import { InstantFilter, lookedUp, lookUpArguments, recordedFilters } from '../record/lookup.schema.ts';
import { Source } from '../source/source.schema.ts';
import { assessmentById } from './assessment.loaders.ts';
import { Assessment } from './assessment.schema.ts';
import {
  type AssessmentRow,
  ASSESSMENTS,
  CLAIM_ASSESSMENTS,
  SOURCE_ASSESSMENTS,
  toAssessment,
} from './assessment.store.ts';

/** The lists of assessments: all of them, and under what is judged. */

const AssessmentConnection = connection<AssessmentRow>('Assessment', Assessment, { about: 'assessments.' });
const AssessmentOrder = orderEnum('AssessmentOrder', ASSESSMENTS.orders);
const AssessmentFilter = builder.inputType('AssessmentFilter', {
  description: 'Which assessments; all given parts must hold.',
  fields: (t) => ({
    reviewers: t.stringList({ description: 'By one of these reviewers, as they sign: at most 20.' }),
    verdicts: t.stringList({ description: 'With one of these verdicts, as the reviewers word them: at most 20.' }),
    assessed: t.field({ type: DateFilter, description: 'When it was judged.' }),
    recorded: t.field({ type: InstantFilter, description: 'When this graph learnt of it.' }),
  }),
});
const assessmentArguments = builder.args((t) => ({
  filter: t.field({ type: AssessmentFilter, description: 'Which assessments.' }),
  orderBy: t.field({ type: AssessmentOrder, defaultValue: 'ASSESSED_FIRST', description: 'In which order.' }),
}));

function assessmentFilters(filter: typeof AssessmentFilter.$inferInput | null | undefined) {
  const { reviewers, verdicts, assessed, recorded } = filter ?? {};
  return {
    reviewers: few('filter.reviewers', reviewers),
    verdicts: few('filter.verdicts', verdicts),
    ...dateFilterValues('assessedAt', assessed),
    ...recordedFilters(recorded),
  };
}

const assessments = pagesOf(ASSESSMENTS, toAssessment);
const claimAssessments = pagesOf(CLAIM_ASSESSMENTS, toAssessment);
const sourceAssessments = pagesOf(SOURCE_ASSESSMENTS, toAssessment);

builder.interfaceField(Claim, 'assessments', (t) =>
  t.field({
    type: AssessmentConnection,
    description: 'How reviewers judged it, each in a scale of their own. No inquiry counts it.',
    args: { ...pageArguments, ...assessmentArguments },
    resolve: (claim, args, context, info) =>
      claimAssessments(claim.id, args, assessmentFilters(args.filter), context, info),
  }),
);
builder.objectField(Source, 'assessments', (t) =>
  t.field({
    type: AssessmentConnection,
    description: 'How reviewers judged it, from A to F. No inquiry counts it.',
    args: { ...pageArguments, ...assessmentArguments },
    resolve: (source, args, context, info) =>
      sourceAssessments(source.id, args, assessmentFilters(args.filter), context, info),
  }),
);

readFields((t) => ({
  assessment: t.field({
    type: Assessment,
    nullable: true,
    description: 'One assessment; null where there is none.',
    args: lookUpArguments,
    resolve: (_root, args, context, info) =>
      assessmentById(context).load(lookedUp('assessment', args, context, info) ?? ''),
  }),
  assessments: t.field({
    type: AssessmentConnection,
    description: 'All assessments, by time.',
    args: { ...pageArguments, ...assessmentArguments },
    resolve: (_root, args, context, info) => assessments('', args, assessmentFilters(args.filter), context, info),
  }),
}));
