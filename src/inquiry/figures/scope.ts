import type { FigureRow } from '../../claim/claim.row.ts';
import { fold } from '../../record/fold.ts';
import { periodStand } from './period.ts';
import { DIFFERENT, OPEN_ON_ONE_SIDE, PART, SAME, type Stand, WHOLE } from './stand.ts';

/** The parts of what a figure counts, in the order in which they are compared. */
export const SCOPE_PARTS = ['MEASURE', 'POPULATION', 'DOER', 'PLACE', 'PERIOD'] as const;
export type ScopePart = (typeof SCOPE_PARTS)[number];

/** For a place: every place that it lies within, near and far. A place that lies within none may be missing. */
export type PlacesAbove = ReadonlyMap<string, ReadonlySet<string>>;

/** How the scope of one figure stands to that of another, part by part. Nothing is filled in from the event. */
export function scopeStands(one: FigureRow, other: FigureRow, above: PlacesAbove): ReadonlyMap<ScopePart, Stand> {
  return new Map<ScopePart, Stand>([
    ['MEASURE', measureStand(one, other)],
    ['POPULATION', partiesStand(populationsOf(one), populationsOf(other))],
    ['DOER', partiesStand(doerOf(one), doerOf(other))],
    ['PLACE', placeStand(one.placeId, other.placeId, above)],
    ['PERIOD', periodStand(one, other)],
  ]);
}

/** Equal for figures whose scopes are stated alike, part by part. */
export function scopeKey(figure: FigureRow): string {
  return JSON.stringify([seriesScopeKey(figure), dateKey(figure.asOf)]);
}

/** The same without the moment up to which it counts: what the figures of one series have in common. */
export function seriesScopeKey(figure: FigureRow): string {
  const { measure, measureWords, placeId, period, cumulative } = figure;
  const measured = [measure, fold(measureWords ?? '')];
  const parties = [populationsOf(figure), doerOf(figure)].map((named) =>
    named.map((each) => JSON.stringify(each)).sort(),
  );
  return JSON.stringify([measured, parties, placeId, dateKey(period), cumulative]);
}

/** A date with bounds is known by them; one without, by its words. */
function dateKey([edtf, words]: FigureRow['period']): string | null {
  return edtf ?? (words === null ? null : ` ${fold(words)}`);
}

function measureStand(one: FigureRow, other: FigureRow): Stand {
  const [mine, theirs] = [one, other].map(({ measure, measureWords }) =>
    measure === 'OTHER' ? `OTHER ${fold(measureWords ?? '')}` : measure,
  );
  return mine === theirs ? SAME : DIFFERENT;
}

/** Whom a claim names in one role: an actor, or folded words, or both. '' = not given. */
interface Named {
  readonly actor: string;
  readonly words: string;
}

/** Words for people without difference: whoever else is counted is among them. */
const EVERYBODY: Named = { actor: 'everybody', words: '' };
const MEANING_EVERYBODY = new Set(['people', 'persons', 'individuals', 'everybody', 'everyone']);

function populationsOf({ populations: [ids, words] }: FigureRow): Named[] {
  const named = (ids ?? []).map((actor, i) => ({ actor, words: fold(words?.[i] ?? '') }));
  return named.map((each) => (each.actor === '' && MEANING_EVERYBODY.has(each.words) ? EVERYBODY : each));
}

function doerOf({ doerId, doerWords }: FigureRow): Named[] {
  return doerId === null && doerWords === null ? [] : [{ actor: doerId ?? '', words: fold(doerWords ?? '') }];
}

/** Whether whoever is named by the second is named by the first too: words beside an actor name some of its people. */
function holds(one: Named, other: Named): boolean {
  if (one === EVERYBODY) return true;
  return one.actor === other.actor && (one.words === other.words || (one.actor !== '' && one.words === ''));
}

function partiesStand(one: readonly Named[], other: readonly Named[]): Stand {
  if (one.length === 0 && other.length === 0) return SAME;
  if (one.length === 0 || other.length === 0) return OPEN_ON_ONE_SIDE;
  const covers = (whole: readonly Named[], part: readonly Named[]) =>
    part.every((each) => whole.some((candidate) => holds(candidate, each)));
  const [above, below] = [covers(one, other), covers(other, one)];
  if (above && below) return SAME;
  return above ? WHOLE : below ? PART : DIFFERENT;
}

function placeStand(one: string | null, other: string | null, above: PlacesAbove): Stand {
  if (one === other) return SAME;
  if (one === null || other === null) return OPEN_ON_ONE_SIDE;
  if (above.get(one)?.has(other)) return PART;
  return above.get(other)?.has(one) ? WHOLE : DIFFERENT;
}
