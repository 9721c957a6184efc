import { builder } from '../graphql/builder.ts';
import { enumOf } from '../graphql/enums.ts';
import { FIGURE_RELATIONS, MEASURES, QUALIFIERS } from './figure.ts';
import { INVOLVEMENT_ROLES } from './involvement.ts';
import { MEANS, STANCES } from './stance.ts';
import { RUNGS, TIES } from './tie.ts';

export const Measure = enumOf('Measure', 'What a figure counts.', MEASURES, {
  KILLED: 'People killed.',
  INJURED: 'People hurt.',
  ABDUCTED: 'People taken.',
  DETAINED: 'People held.',
  DISPLACED: 'People who had to leave.',
  MISSING: 'People missing.',
  BODIES_SEEN: 'Bodies that somebody saw: not a count of the killed.',
  OTHER: 'Anything else: `measureWords` says what.',
});
export const Qualifier = enumOf('Qualifier', 'How the source limits its number.', QUALIFIERS, {
  EXACT: 'This number: low = high.',
  AT_LEAST: 'This or more: only low.',
  AT_MOST: 'This or fewer: only high.',
  ABOUT: 'Around this number: low = high.',
  BETWEEN: 'From low to high.',
  WORDS: 'In words alone ("hundreds"): neither bound is given, and none is made up.',
});
export const FigureRelation = enumOf(
  'FigureRelation',
  'How a figure stands to another that it is said against. Such a figure is no total.',
  FIGURE_RELATIONS,
  {
    IN_ADDITION_TO: 'On top of the other.',
    HIGHER_THAN: 'More than the other.',
    LOWER_THAN: 'Less than the other.',
  },
);
export const InvolvementRole = enumOf(
  'InvolvementRole',
  'The part that somebody is said to have had in an event.',
  INVOLVEMENT_ROLES,
  {
    PERPETRATOR: 'Did it.',
    VICTIM: 'Suffered it.',
    TARGET: 'Was aimed at.',
    INSTIGATOR: 'Set it off.',
    PARTICIPANT: 'Took part.',
    RESPONDER: 'Acted on it.',
    SHELTERER: 'Took people in.',
    WITNESS: 'Saw it.',
  },
);
export const StanceEnum = enumOf('Stance', 'Where an actor stands on another or on an event.', STANCES, {
  SUPPORTS: 'For it.',
  OPPOSES: 'Against it.',
  CONDEMNS: 'Speaks against it.',
  CALLS_ON: 'Asks something of it; neither for nor against.',
  NEUTRAL: 'Takes no side.',
});
export const Means = enumOf('Means', 'By what a stance is shown.', MEANS, {
  STATEMENT: 'In words.',
  VOTE: 'By a vote.',
  ARMS: 'With weapons.',
  FUNDS: 'With money.',
  TROOPS: 'With soldiers.',
  SANCTIONS: 'By sanctions.',
  SHELTER: 'By taking people in.',
});
export const TieEnum = enumOf('Tie', 'How two actors are said to be tied: the subject to the object.', TIES, {
  LEADS: 'Leads it.',
  MEMBER_OF: 'Is a member of it.',
  PART_OF: 'Is a part of it.',
  CONTROLS: 'Controls it; also a place.',
  ALLIED_WITH: 'Is allied with it.',
  PROXY_OF: 'Acts for it.',
  SUCCEEDS: 'Follows it in its place.',
  OUSTED: 'Drove it from power.',
  SAME_AS: 'Is the same as it.',
});
export const Rung = enumOf('Rung', 'How far the patron of a proxy is said to go, from least to most.', RUNGS, {
  PRESENT: 'Was there.',
  ENCOURAGED: 'Encouraged it.',
  FUNDED: 'Paid for it.',
  ARMED: 'Armed it.',
  DIRECTED: 'Directed it.',
  PERPETRATED: 'Did it itself.',
});

/** The seven types of claim, by their short names. */
export const ClaimType = builder.enumType('ClaimType', {
  description: 'The types of claim.',
  values: {
    FIGURE: { value: 'FigureClaim', description: 'A number about an event.' },
    INVOLVEMENT: { value: 'InvolvementClaim', description: 'That an actor had a part in an event.' },
    STANCE: { value: 'StanceClaim', description: 'That an actor takes a stance.' },
    TIE: { value: 'TieClaim', description: 'That two actors are tied.' },
    CAUSE: { value: 'CauseClaim', description: 'That one thing brought about another.' },
    OCCURRENCE: { value: 'OccurrenceClaim', description: 'That an event happened, then, there.' },
    STATEMENT: { value: 'StatementClaim', description: 'Content that is none of the others.' },
  } as const,
});
