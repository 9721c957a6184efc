import { causeShape } from './cause.ts';
import { figureShape } from './figure.ts';
import { involvementShape } from './involvement.ts';
import { occurrenceShape } from './occurrence.ts';
import { stanceShape } from './stance.ts';
import { statementShape } from './statement.ts';
import { tieShape } from './tie.ts';

/** Every type of record that makes a claim: a proposition, normalised, said by nobody yet. */
export const claimShapes = [
  figureShape,
  involvementShape,
  stanceShape,
  tieShape,
  causeShape,
  occurrenceShape,
  statementShape,
];

/** The seven types of claim by their short names, and the labels of their nodes. */
export const CLAIM_KINDS = {
  FIGURE: 'FigureClaim',
  INVOLVEMENT: 'InvolvementClaim',
  STANCE: 'StanceClaim',
  TIE: 'TieClaim',
  CAUSE: 'CauseClaim',
  OCCURRENCE: 'OccurrenceClaim',
  STATEMENT: 'StatementClaim',
} as const;
export type ClaimKind = (typeof CLAIM_KINDS)[keyof typeof CLAIM_KINDS];
