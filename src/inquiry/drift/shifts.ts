import type { Act } from '../acts/acts.ts';
import type { Degree } from '../../lens/wording.ts';
import { degreeOf, gapBetween } from './degree.ts';

/** One voice says one thing twice in one document, more and less surely. */
export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly fromDegree: Degree;
  readonly toDegree: Degree;
  /** How many degrees surer it became; never 0. */
  readonly gap: number;
  /** Whether their locators tell which comes first; else the less sure act is `from`. */
  readonly inOrder: boolean;
}

/**
 * Where a voice changes how sure it is within a document: each two acts on one claim, next to each other in the document,
 * with two degrees. An act that only attributes does not say how sure its voice is, and is passed over.
 */
export function shiftsOf(acts: readonly Act[]): Shift[] {
  const places = new Map<string, Act[]>();
  for (const act of acts) {
    if (act.documentId === null || degreeOf(act) === null) continue;
    const place = JSON.stringify([act.sourceId, act.documentId, act.claimId, act.polarity]);
    const there = places.get(place);
    if (there) there.push(act);
    else places.set(place, [act]);
  }
  return [...places.values()].flatMap((said) => {
    const inOrder = said.toSorted(byPlace);
    return inOrder.slice(1).flatMap((act, i) => shiftBetween(inOrder[i] ?? act, act));
  });
}

function shiftBetween(one: Act, next: Act): Shift[] {
  const inOrder = sameForm(one.locator, next.locator);
  const [oneDegree, nextDegree] = [degreeOf(one), degreeOf(next)];
  if (oneDegree === null || nextDegree === null || oneDegree === nextDegree) return [];
  const gap = gapBetween(oneDegree, nextDegree);
  return inOrder || gap > 0
    ? [{ from: one.id, to: next.id, fromDegree: oneDegree, toDegree: nextDegree, gap, inOrder }]
    : [{ from: next.id, to: one.id, fromDegree: nextDegree, toDegree: oneDegree, gap: -gap, inOrder }];
}

/** As they follow one another in a document, as far as locators tell: then the less sure first, then by id. */
function byPlace(a: Act, b: Act): number {
  const [aDegree, bDegree] = [degreeOf(a) ?? 'RUMOURED', degreeOf(b) ?? 'RUMOURED'];
  return compareLocators(a.locator, b.locator) || gapBetween(bDegree, aDegree) || (a.id < b.id ? -1 : 1);
}

/** "paragraph 2" before "paragraph 12": numbers by what they are worth, the rest as text; none at all last. */
export function compareLocators(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const parts = (locator: string) => locator.match(/\d+|\D+/g) ?? [];
  const [mine, theirs] = [parts(a), parts(b)];
  for (const [i, part] of mine.entries()) {
    const other = theirs[i];
    if (other === undefined) return 1;
    const difference = isNumber(part) && isNumber(other) ? Number(part) - Number(other) : 0;
    if (difference !== 0) return difference;
    if (part !== other) return part < other ? -1 : 1;
  }
  return mine.length - theirs.length;
}

const isNumber = (part: string) => /^\d/.test(part);

/** Two locators that differ in their numbers alone, so that these tell their order. */
function sameForm(a: string | null, b: string | null): boolean {
  const form = (locator: string) => locator.replace(/\d+/g, '#');
  return a !== null && b !== null && a !== b && form(a) === form(b);
}
