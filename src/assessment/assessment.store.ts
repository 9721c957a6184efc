import { columns } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { type PageDeclaration, pageDeclaration } from '../database/page.ts';
import { statement } from '../database/statement.ts';
import {
  dateColumn,
  dateFilters,
  dateOrders,
  type DateRow,
  RECORD_FILTERS,
  recordColumns,
  RECORDED_ORDERS,
  type RecordRow,
} from '../record/row.ts';
import type { RELIABILITIES } from './assessment.ts';

export interface AssessmentRow extends RecordRow {
  readonly assessesId: string;
  readonly assessesLabel: 'Claim' | 'Source';
  readonly reviewer: string;
  readonly documentId: string | null;
  readonly assessedAt: DateRow;
  readonly verdict: string | null;
  readonly rating: number | null;
  readonly worst: number | null;
  readonly best: number | null;
  readonly reliability: (typeof RELIABILITIES)[number] | null;
  readonly scale: string | null;
  readonly why: string | null;
  readonly language: string | null;
}

const ASSESSMENT = columns<AssessmentRow>({
  ...recordColumns('Assessment', "n.reviewer + ': ' + coalesce(n.verdict, n.reliability, 'an assessment')"),
  assessesId: 'n.assessesId',
  assessesLabel: 'n.assessesLabel',
  reviewer: 'n.reviewer',
  documentId: 'n.documentId',
  assessedAt: dateColumn('assessedAt'),
  verdict: 'n.verdict',
  rating: 'n.rating',
  worst: 'n.worst',
  best: 'n.best',
  reliability: 'n.reliability',
  scale: 'n.scale',
  why: 'n.why',
  language: 'n.language',
});
export const toAssessment = ASSESSMENT.toRow;

const ASSESSMENTS_BY_ID = statement(
  'assessmentsById',
  /* Cypher */ `
  MATCH (n:Assessment) WHERE n.id IN $ids RETURN [${ASSESSMENT.list.join(', ')}]
`,
);

/** The assessments with these ids; those that do not exist are left out. */
export async function fetchAssessments(database: Database, ids: readonly string[]): Promise<AssessmentRow[]> {
  return (await database.read(ASSESSMENTS_BY_ID, { ids })).map(([row]) => toAssessment(row as unknown[]));
}

const declaration = {
  label: 'Assessment',
  columns: ASSESSMENT.list,
  orders: { ...dateOrders('ASSESSED', 'assessedAt'), ...RECORDED_ORDERS },
  filters: {
    ...RECORD_FILTERS,
    ...dateFilters('assessedAt'),
    reviewers: 'n.reviewer IN $reviewers',
    verdicts: 'n.verdict IN $verdicts',
  },
} as const satisfies Partial<PageDeclaration>;

/** All assessments. */
export const ASSESSMENTS = pageDeclaration({ ...declaration, name: 'assessments' });

/** The judgements on a claim. */
export const CLAIM_ASSESSMENTS = pageDeclaration({
  ...declaration,
  name: 'claimAssessments',
  parent: { match: 'MATCH (p:Claim {id: key.parent})', reach: 'MATCH (p)<-[:ASSESSES]-(n)' },
});

/** The judgements on a source. */
export const SOURCE_ASSESSMENTS = pageDeclaration({
  ...declaration,
  name: 'sourceAssessments',
  parent: { match: 'MATCH (p:Source {id: key.parent})', reach: 'MATCH (p)<-[:ASSESSES]-(n)' },
});
