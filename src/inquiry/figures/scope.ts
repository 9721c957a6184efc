import type { FigureRow } from '../../claim/claim.row.ts';
import { fold } from '../../record/fold.ts';
import { type Counted, periodStand, timeOf } from './period.ts';
import { DIFFERENT, OPEN_ON_ONE_SIDE, PART, SAME, type Stand, WHOLE } from './stand.ts';

/** The parts of what a figure counts, in the order in which they are compared. */
export const SCOPE_PARTS = ['MEASURE', 'POPULATION', 'DOER', 'PLACE', 'PERIOD'] as const;
export type ScopePart = (typeof SCOPE_PARTS)[number];

/** For a place: every place that it lies within, near and far. A place that lies within none may be missing. */
export type PlacesAbove = ReadonlyMap<string, ReadonlySet<string>>;

/** How the scope of one figure stands to that of another, part by part. Nothing is filled in from the event. */
export function scopeStands(one: FigureRow, other: FigureRow, above: PlacesAbove): (readonly [ScopePart, Stand])[] {
  const [mine, theirs] = [scopeOf(one), scopeOf(other)];
  return [
    ['MEASURE', mine.measure === theirs.measure ? SAME : DIFFERENT],
    ['POPULATION', partiesStand(mine.populations, theirs.populations)],
    ['DOER', partiesStand(mine.doers, theirs.doers)],
    ['PLACE', placeStand(mine.placeId, theirs.placeId, above)],
    ['PERIOD', periodStand(mine, theirs)],
  ];
}

/** Equal for figures whose scopes are stated alike, part by part. */
export function scopeKey(figure: FigureRow): string {
  return JSON.stringify(scopeOf(figure));
}

/** The same without the moment up to which it counts: what the figures of one series have in common. */
export function seriesScopeKey(figure: FigureRow): string {
  return JSON.stringify({ ...scopeOf(figure), asOf: null });
}

/** A scope as it is compared: words folded, parties sorted. */
interface Scope extends Counted {
  readonly measure: string;
  readonly populations: readonly Named[];
  readonly doers: readonly Named[];
  readonly placeId: string | null;
}

/** Whom a claim names in one role: an actor, or folded words, or both. '' = not given. */
type Named = readonly [actor: string, words: string];

/** Words for people without difference: whoever else is counted is among them. */
const EVERYBODY: Named = ['everybody', ''];
const MEANING_EVERYBODY = new Set(['people', 'persons', 'individuals', 'everybody', 'everyone']);

/** Scopes made lately: one figure is compared with many others. */
const scopes = new WeakMap<FigureRow, Scope>();

function scopeOf(figure: FigureRow): Scope {
  const known = scopes.get(figure);
  if (known) return known;
  const { measure, measureWords, populations, doerId, doerWords, placeId, period, asOf, cumulative } = figure;
  const [ids, words] = populations;
  const made: Scope = {
    measure: measure === 'OTHER' ? `OTHER ${fold(measureWords ?? '')}` : measure,
    populations: (ids ?? []).map((actor, i) => populationOf(actor, words?.[i] ?? '')).sort(),
    doers: doerId === null && doerWords === null ? [] : [[doerId ?? '', fold(doerWords ?? '')]],
    placeId,
    period: timeOf(period),
    asOf: timeOf(asOf),
    cumulative,
  };
  scopes.set(figure, made);
  return made;
}

function populationOf(actor: string, words: string): Named {
  const folded = fold(words);
  return actor === '' && MEANING_EVERYBODY.has(folded) ? EVERYBODY : [actor, folded];
}

/** Whether whoever is named by the second is named by the first too: words beside an actor name some of its people. */
function holds(one: Named, other: Named): boolean {
  if (one === EVERYBODY) return true;
  const [actor, words] = one;
  return actor === other[0] && (words === other[1] || (actor !== '' && words === ''));
}

function partiesStand(one: readonly Named[], other: readonly Named[]): Stand {
  if (one.length === 0 && other.length === 0) return SAME;
  if (one.length === 0 || other.length === 0) return OPEN_ON_ONE_SIDE;
  const covers = (whole: readonly Named[], part: readonly Named[]) =>
    part.every((each) => whole.some((candidate) => holds(candidate, each)));
  const [above, below] = [covers(one, other), covers(other, one)];
  return byHolding(above, below);
}

function placeStand(one: string | null, other: string | null, above: PlacesAbove): Stand {
  if (one === other) return SAME;
  if (one === null || other === null) return OPEN_ON_ONE_SIDE;
  return byHolding(above.get(other)?.has(one) === true, above.get(one)?.has(other) === true);
}

/** Whether the first holds the second, and the second the first: each the other where they are one (or filed in a ring). */
function byHolding(holds: boolean, isHeld: boolean): Stand {
  if (holds && isHeld) return SAME;
  return holds ? WHOLE : isHeld ? PART : DIFFERENT;
}
