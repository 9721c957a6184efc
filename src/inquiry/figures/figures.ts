import type { FigureRow } from '../../claim/claim.row.ts';
import type { ActGraph } from '../acts/acts.ts';
import { type Camp, campsOf } from './camps.ts';
import { gathered } from './gathered.ts';
import { hullOf, type Interval } from './interval.ts';
import { byPlace, compareTexts, measurePlace, type Placed } from './order.ts';
import { type Pair, Pairs } from './pairs.ts';
import type { PlacesAbove } from './scope.ts';
import { type Series, seriesOf } from './series.ts';
import { type Figure, standingFigures } from './standing.ts';

/** What numbers stand on one event, and which clash. Every list is sorted by `place`, then by `id`. */
export interface Figures {
  /** One for each thing that is counted, in the order of the measures. */
  readonly envelopes: readonly Envelope[];
  readonly camps: readonly Camp[];
  /** Every two of the totals that were compared. */
  readonly pairs: readonly Pair[];
  readonly unread: readonly Figure[];
  readonly relative: readonly RelativeFigure[];
  readonly series: readonly Series[];
  /** True where not all totals were compared, or not all camps found. Everything but camps and pairs is whole. */
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
  /** The other, where it stands too. */
  readonly against: Figure | undefined;
}

/** Most totals that are compared, each with each: more can neither be read nor drawn. The most-affirmed are kept. */
export const MOST_COMPARED = 200;

/**
 * What the figures among these claims come to. Nothing is ever added up across sources.
 *
 * @param claims figures about one event
 * @param graph the acts on them; which of these count was for the lens to say
 * @param above which places lie within which
 */
export function figuresOf(claims: readonly FigureRow[], graph: ActGraph, above: PlacesAbove): Figures {
  const { totals, unread, relative } = standingFigures(claims, graph);
  const compared = mostAffirmed(totals);
  const pairs = new Pairs(compared, above);
  const { camps, cut } = campsOf(compared, pairs);
  return {
    envelopes: envelopesOf(totals),
    camps,
    pairs: pairs.list(),
    unread,
    relative: againstOthers(relative, [...totals, ...unread, ...relative]),
    series: seriesOf(totals),
    cut: cut || compared.length < totals.length,
  };
}

/** Which of the claims a caller asks for: a figure told against another goes with that other. */
export function askedFor(
  claims: readonly FigureRow[],
  { measure, population }: { readonly measure?: FigureRow['measure'] | null; readonly population?: string | null },
): FigureRow[] {
  const measured = claims.filter((claim) => measure == null || claim.measure === measure);
  if (population == null) return measured;
  const counts = ({ populations: [ids] }: FigureRow) => ids?.includes(population) === true;
  const naming = new Set(claims.filter(counts).map(({ id }) => id));
  return measured.filter(({ id, relativeToId }) => naming.has(id) || naming.has(relativeToId ?? ''));
}

function mostAffirmed(totals: readonly Figure[]): Figure[] {
  return totals.toSorted((a, b) => b.acts.length - a.acts.length || byPlace(a, b)).slice(0, MOST_COMPARED);
}

function envelopesOf(totals: readonly Figure[]): Envelope[] {
  return [...gathered(totals, ({ claim }) => measurePlace(claim))]
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
  return relative.map((figure) => ({
    figure,
    against: byClaim.get(figure.claim.relativeToId ?? ''),
    place: figure.place,
    id: figure.id,
  }));
}
