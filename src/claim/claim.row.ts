import { columns } from '../database/columns.ts';
import type { Label } from '../record/key.ts';
import { dateColumn, type DateRow, kindColumn, recordColumns, type RecordRow } from '../record/row.ts';
import { CLAIM_KINDS, type ClaimKind } from './claim.ts';
import type { FIGURE_RELATIONS, MEASURES, QUALIFIERS } from './figure.ts';
import type { INVOLVEMENT_ROLES } from './involvement.ts';
import type { MEANS, Stance } from './stance.ts';
import type { RUNGS, TIES } from './tie.ts';

/** What every claim comes back with; what else it has depends on its kind. */
interface CommonRow extends RecordRow {
  readonly typename: ClaimKind;
  readonly text: string;
  readonly occurred: DateRow;
}

/** Neighbours of one role as they come back: ids and labels side by side. */
export type ManyRow = readonly [ids: readonly string[] | null, labels: readonly Label[] | null];
/** Parties as they come back: ids and words side by side, '' for none. */
export type PartiesRow = readonly [ids: readonly string[] | null, words: readonly string[] | null];

interface FigureDetail {
  readonly eventId: string;
  readonly measure: (typeof MEASURES)[number];
  readonly measureWords: string | null;
  readonly populations: PartiesRow;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: (typeof QUALIFIERS)[number];
  readonly words: string | null;
  readonly doerId: string | null;
  readonly doerWords: string | null;
  readonly placeId: string | null;
  readonly period: DateRow;
  readonly cumulative: boolean | null;
  readonly asOf: DateRow;
  readonly relation: (typeof FIGURE_RELATIONS)[number] | null;
  readonly relativeToId: string | null;
}

interface InvolvementDetail {
  readonly actorId: string | null;
  readonly actorWords: string | null;
  readonly eventId: string;
  readonly role: (typeof INVOLVEMENT_ROLES)[number];
  readonly conduct: string | null;
}

interface StanceDetail {
  readonly holderId: string;
  readonly stance: Stance;
  readonly targetId: string;
  readonly targetLabel: Label;
  readonly means: (typeof MEANS)[number] | null;
}

interface TieDetail {
  readonly subjectId: string;
  readonly tie: (typeof TIES)[number];
  readonly objectId: string;
  readonly objectLabel: Label;
  readonly since: DateRow;
  readonly until: DateRow;
  readonly rung: (typeof RUNGS)[number] | null;
}

interface CauseDetail {
  readonly causeId: string;
  readonly causeLabel: Label;
  readonly effectId: string;
}

interface OccurrenceDetail {
  readonly eventId: string;
  readonly placeId: string | null;
}

interface StatementDetail {
  readonly speakerId: string | null;
  readonly addressees: ManyRow;
  readonly concerns: ManyRow;
}

export type FigureRow = CommonRow & FigureDetail & { readonly typename: 'FigureClaim' };
export type InvolvementRow = CommonRow & InvolvementDetail & { readonly typename: 'InvolvementClaim' };
export type StanceRow = CommonRow & StanceDetail & { readonly typename: 'StanceClaim' };
export type TieRow = CommonRow & TieDetail & { readonly typename: 'TieClaim' };
export type CauseRow = CommonRow & CauseDetail & { readonly typename: 'CauseClaim' };
export type OccurrenceRow = CommonRow & OccurrenceDetail & { readonly typename: 'OccurrenceClaim' };
export type StatementRow = CommonRow & StatementDetail & { readonly typename: 'StatementClaim' };

/** A claim of any kind. */
export type ClaimRow = FigureRow | InvolvementRow | StanceRow | TieRow | CauseRow | OccurrenceRow | StatementRow;

const DETAILS = {
  FigureClaim: columns<FigureDetail>({
    eventId: 'n.eventId',
    measure: 'n.measure',
    measureWords: 'n.measureWords',
    populations: '[n.populationsIds, n.populationsWords]',
    low: 'n.low',
    high: 'n.high',
    qualifier: 'n.qualifier',
    words: 'n.words',
    doerId: 'n.doerId',
    doerWords: 'n.doerWords',
    placeId: 'n.placeId',
    period: dateColumn('period'),
    cumulative: 'n.cumulative',
    asOf: dateColumn('asOf'),
    relation: 'n.relation',
    relativeToId: 'n.relativeToId',
  }),
  InvolvementClaim: columns<InvolvementDetail>({
    actorId: 'n.actorId',
    actorWords: 'n.actorWords',
    eventId: 'n.eventId',
    role: 'n.role',
    conduct: 'n.conduct',
  }),
  StanceClaim: columns<StanceDetail>({
    holderId: 'n.holderId',
    stance: 'n.stance',
    targetId: 'n.targetId',
    targetLabel: 'n.targetLabel',
    means: 'n.means',
  }),
  TieClaim: columns<TieDetail>({
    subjectId: 'n.subjectId',
    tie: 'n.tie',
    objectId: 'n.objectId',
    objectLabel: 'n.objectLabel',
    since: dateColumn('since'),
    until: dateColumn('until'),
    rung: 'n.rung',
  }),
  CauseClaim: columns<CauseDetail>({ causeId: 'n.causeId', causeLabel: 'n.causeLabel', effectId: 'n.effectId' }),
  OccurrenceClaim: columns<OccurrenceDetail>({ eventId: 'n.eventId', placeId: 'n.placeId' }),
  StatementClaim: columns<StatementDetail>({
    speakerId: 'n.speakerId',
    addressees: '[n.addresseesIds, n.addresseesLabels]',
    concerns: '[n.concernsIds, n.concernsLabels]',
  }),
} as const;

const COMMON = columns<CommonRow & { readonly detail: readonly unknown[] }>({
  ...recordColumns('Claim', 'n.text'),
  typename: kindColumn(Object.values(CLAIM_KINDS)),
  text: 'n.text',
  occurred: dateColumn('occurred'),
  detail: `CASE ${Object.entries(DETAILS)
    .map(([kind, { list }]) => `WHEN n:${kind} THEN [${list.join(', ')}]`)
    .join('\n      ')} END`,
});

/** The columns of a claim of any kind: what all have, and a list of what its own kind has. */
export const CLAIM_COLUMNS = COMMON.list;

/** The claim made of these columns. */
export function toClaim(values: readonly unknown[]): ClaimRow {
  const { detail, ...common } = COMMON.toRow(values);
  return { ...common, ...DETAILS[common.typename].toRow(detail) } as ClaimRow;
}
