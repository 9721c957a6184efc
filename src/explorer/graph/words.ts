import type { DrawnFragment } from '../generated/graphql.ts';
import type { Sign } from './graph.ts';

/** How relationships and predicates read on an edge. */

const RELATIONSHIPS: Readonly<Record<string, string>> = {
  WITHIN: 'within',
  RUN_BY: 'run by',
  PUBLISHED_BY: 'published by',
  DERIVES_FROM: 'derives from',
  AT: 'at',
  PART_OF: 'part of',
  RELATIVE_TO: 'relative to',
  ASSERTS: 'says',
  MADE_BY: 'said by',
  FOUND_IN: 'found in',
  SPOKEN_BY: 'spoken by',
  RELAYS: 'on the word of',
  ASSESSES: 'judges',
};

/** An enum value as words: `CALLS_ON` is "calls on". */
export function lower(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** What stands on the edge of a stored relationship: as what a claim names its end, where it does. */
export function relationshipWords(type: string, role: string | null): string {
  return role ? lower(role) : (RELATIONSHIPS[type] ?? lower(type));
}

/** What a claim says between two things; what an act does with its claim. */
export function predicateOf(node: DrawnFragment): string {
  switch (node.__typename) {
    case 'Assertion':
      return { AFFIRMS: 'says', DENIES: 'denies', QUESTIONS: 'questions' }[node.polarity];
    case 'FigureClaim':
      return `${lower(node.measure)} ${amountWords(node)}`.trim();
    case 'InvolvementClaim':
      return `${lower(node.role)} in`;
    case 'StanceClaim':
      return lower(node.stance);
    case 'TieClaim':
      return lower(node.tie);
    case 'CauseClaim':
      return 'brought about';
    case 'OccurrenceClaim':
      return 'happened at';
    case 'StatementClaim':
      return 'speaks of';
    default:
      return '';
  }
}

/** The number beside a verdict, with the ends of its scale as far as they were told. */
export function ratingWords({ rating, worst, best }: Rating): string {
  const ends = [worst !== null && `worst ${worst}`, best !== null && `best ${best}`].filter(Boolean).join(', ');
  return rating === null ? '' : ends === '' ? String(rating) : `${rating} (${ends})`;
}

interface Rating {
  readonly rating: number | null;
  readonly worst: number | null;
  readonly best: number | null;
}

interface Amount {
  readonly low: number | null;
  readonly high: number | null;
  readonly words: string | null;
}

/** A figure in the shortest form that loses nothing: "≥ 250", "200–999", "hundreds". */
export function amountWords({ low, high, words }: Amount): string {
  if (words) return words;
  if (low !== null && high !== null) return low === high ? String(low) : `${low}–${high}`;
  if (low !== null) return `≥ ${low}`;
  return high === null ? '' : `≤ ${high}`;
}

/** The sign of a stance: supports is for; opposes and condemns are against; the rest is neither. */
export function signOf(stance: string): Sign {
  if (stance === 'SUPPORTS') return 'plus';
  return stance === 'OPPOSES' || stance === 'CONDEMNS' ? 'minus' : 'none';
}

/** The sign of a link that an answer told of by its field: `supportedBy` is for. */
export function signOfField(field: string): Sign | undefined {
  if (field === 'supports' || field === 'supportedBy') return 'plus';
  return field === 'opposes' || field === 'opposedBy' ? 'minus' : undefined;
}
