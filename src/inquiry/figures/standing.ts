import type { FigureRow } from '../../claim/claim.row.ts';
import { type Act, type ActGraph, countedActs } from '../acts/acts.ts';
import { byText } from '../../record/by-text.ts';
import { type Interval, intervalOf, isRead, isTotal } from './interval.ts';
import { byPlace, compareTexts, intervalPlace, measurePlace, type Placed, timePlace } from './order.ts';
import { scopeKey } from './scope.ts';

/** One number in one scope, and what it rests on. Sorted by what it counts, its lowest number, its highest. */
export interface Figure extends Placed {
  /** The most-affirmed of its claims, then the first by id. */
  readonly claim: FigureRow;
  /** Every claim that says exactly this number of exactly this scope, by id; the first has the figure's id. */
  readonly claims: readonly FigureRow[];
  readonly interval: Interval;
  /** The acts that affirm one of these claims and count, by the earliest time at which they may have been made, then id. */
  readonly acts: readonly Act[];
  /** Whether an act that counts denies one of these claims. */
  readonly disputed: boolean;
}

/** The figures that stand: somebody affirms them. A figure that is only denied or questioned is nobody's figure. */
export interface StandingFigures {
  /** Totals that can be read. One number of one scope is one figure, however many claims say it. */
  readonly totals: readonly Figure[];
  /** Totals in words that the table does not have: they fit any number. */
  readonly unread: readonly Figure[];
  /** Told only against another figure. */
  readonly relative: readonly Figure[];
}

/** The figures among these claims that stand. */
export function standingFigures(claims: readonly FigureRow[], graph: ActGraph): StandingFigures {
  const ids = claims.map(({ id }) => id);
  const acts = byText(countedActs(graph, ids), ({ claimId }) => claimId);
  const affirmed = claims.filter(({ id }) => acts.get(id)?.some(isAffirming));
  const figures = (some: readonly FigureRow[], key: (claim: FigureRow) => string) =>
    [...byText(some, key).values()].map((alike) => figureOf(alike, acts)).sort(byPlace);
  const each = ({ id }: FigureRow) => id;
  const totals = affirmed.filter(isTotal);
  return {
    totals: figures(totals.filter(isRead), (claim) => JSON.stringify([intervalOf(claim), scopeKey(claim)])),
    unread: figures(
      totals.filter((claim) => !isRead(claim)),
      each,
    ),
    relative: figures(
      affirmed.filter((claim) => !isTotal(claim)),
      each,
    ),
  };
}

/** Whether a source says it itself. Who only attributes it to another passes on and takes no side. */
export function isOwnWord({ certainty }: Act): boolean {
  return certainty !== 'ATTRIBUTED';
}

function figureOf(alike: readonly FigureRow[], acts: ReadonlyMap<string, readonly Act[]>): Figure {
  const all = alike.flatMap(({ id }) => acts.get(id) ?? []);
  const times = ({ id }: FigureRow) => acts.get(id)?.filter(isAffirming).length ?? 0;
  const claims = alike.toSorted((a, b) => compareTexts(a.id, b.id));
  const [claim] = claims.toSorted((a, b) => times(b) - times(a)) as [FigureRow];
  const interval = intervalOf(claim);
  return {
    claim,
    claims,
    interval,
    acts: all
      .filter(isAffirming)
      .sort((a, b) => compareTexts(timePlace(a.statedAt), timePlace(b.statedAt)) || compareTexts(a.id, b.id)),
    disputed: all.some(({ polarity }) => polarity === 'DENIES'),
    place: `${measurePlace(claim)} ${intervalPlace(interval)}`,
    id: claims[0]?.id ?? claim.id,
  };
}

const isAffirming = ({ polarity }: Act) => polarity === 'AFFIRMS';
