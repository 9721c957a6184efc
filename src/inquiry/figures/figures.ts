import type { FigureRow } from '../../claim/claim.row.ts';
import { OPEN_START } from '../../record/date.ts';
import type { ActGraph } from '../acts/acts.ts';
import { type Camp, campsOf } from './camps.ts';
import { byText } from '../../record/by-text.ts';
import { hullOf, type Interval } from './interval.ts';
import { byPlace, compareTexts, measurePlace, type Placed } from './order.ts';
import { type Pair, Pairs } from './pairs.ts';
import type { PlacesAbove } from './scope.ts';
import { type Series, seriesOf } from './series.ts';
import { type Figure, type StandingFigures, standingFigures } from './standing.ts';

/** What numbers stand on one event. Every list is sorted by `place`, then by `id`. */
export interface Figures extends Omit<StandingFigures, 'relative'> {
  /** One for each thing that is counted, in the order of the measures. */
  readonly envelopes: readonly Envelope[];
  readonly relative: readonly RelativeFigure[];
  readonly series: readonly Series[];
}

/** Which of them clash, and which can hold together. */
export interface Clashes {
  /** Every two of the totals that were compared. */
  readonly pairs: readonly Pair[];
  readonly camps: readonly Camp[];
  /** True where not all totals were compared, or not all camps found. */
  readonly cut: boolean;
}

/** From the lowest low to the highest high of all totals that count one thing, whatever their scopes. */
export interface Envelope extends Interval {
  readonly measure: FigureRow['measure'];
  readonly measureWords: string | null;
}

/** A figure told only against another. */
export interface RelativeFigure extends Placed {
  readonly figure: Figure;
  readonly relation: NonNullable<FigureRow['relation']>;
  /** The claim of the other. */
  readonly relativeToId: string;
  /** The other, where it stands too. */
  readonly against: Figure | undefined;
}

/** Measures that are told apart: seven, and what sources count beside them in words. */
export const MOST_ENVELOPES = 20;

/** Most totals that are compared, each with each: more can neither be read nor drawn. The most-affirmed are kept, then those said last. */
export const MOST_COMPARED = 200;

/**
 * What the figures among these claims come to. Nothing is ever added up across sources.
 *
 * @param claims figures about one event
 * @param graph the acts on them; which of these count was for the lens to say
 */
export function figuresOf(claims: readonly FigureRow[], graph: ActGraph): Figures {
  const { totals, unread, relative } = standingFigures(claims, graph);
  return {
    totals,
    unread,
    envelopes: envelopesOf(totals),
    relative: againstOthers(relative, [...totals, ...unread, ...relative]),
    series: seriesOf(totals),
  };
}

/** How the totals compare, each with each. */
export function clashesOf(totals: readonly Figure[], above: PlacesAbove): Clashes {
  const compared = mostAffirmed(totals);
  const pairs = new Pairs(compared, above);
  const { camps, cut } = campsOf(pairs);
  return { pairs: pairs.list(), camps, cut: cut || compared.length < totals.length };
}

export interface Asked {
  readonly measure: FigureRow['measure'] | undefined;
  /** The id of an actor who is counted. */
  readonly population: string | undefined;
}

/** Which of the claims a caller asks for: a figure told against another goes with that other. */
export function askedFor(claims: readonly FigureRow[], { measure, population }: Asked): FigureRow[] {
  const measured = claims.filter((claim) => measure === undefined || claim.measure === measure);
  if (population === undefined) return measured;
  const counts = ({ populations: [ids] }: FigureRow) => ids?.includes(population) === true;
  const naming = new Set(claims.filter(counts).map(({ id }) => id));
  return measured.filter(({ id, relativeToId }) => naming.has(id) || naming.has(relativeToId ?? ''));
}

function mostAffirmed(totals: readonly Figure[]): Figure[] {
  return totals
    .toSorted((a, b) => b.acts.length - a.acts.length || saidLast(b) - saidLast(a) || byPlace(a, b))
    .slice(0, MOST_COMPARED);
}

/** The latest first instant of its acts, unknown ones before all. */
function saidLast({ acts }: Figure): number {
  return Math.max(OPEN_START, ...acts.map(({ statedAt: [, , , earliest] }) => earliest ?? OPEN_START));
}

function envelopesOf(totals: readonly Figure[]): Envelope[] {
  return [...byText(totals, ({ claim }) => measurePlace(claim))]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([, alike]) => {
      const interval = hullOf(alike.map((figure) => figure.interval));
      const [first] = alike;
      return first && interval ? [{ ...interval, ...measured(first.claim) }] : [];
    });
}

const measured = ({ measure, measureWords }: FigureRow) => ({ measure, measureWords });

function againstOthers(relative: readonly Figure[], all: readonly Figure[]): RelativeFigure[] {
  const byClaim = new Map(all.flatMap((figure) => figure.claims.map(({ id }) => [id, figure] as const)));
  return relative.flatMap((figure) => {
    const { relation, relativeToId } = figure.claim;
    if (relation === null || relativeToId === null) return [];
    return [{ figure, relation, relativeToId, against: byClaim.get(relativeToId), place: figure.place, id: figure.id }];
  });
}
