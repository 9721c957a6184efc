import type { Act } from '../acts/acts.ts';
import { degreeOf } from '../drift/degree.ts';
import { type Figure, isSameQuestion } from './question.ts';
import { isBefore, lastKnown, type MomentOf } from './times.ts';

export const CHANGE_KINDS = ['FIGURE', 'POLARITY', 'CERTAINTY'] as const;

/** What a source said before on the same question, and said otherwise later. */
export interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly from: string;
  readonly to: string;
}

/** Everything that one source said on the claims of an event, from the first to the last. */
export interface Said {
  readonly acts: readonly Act[];
  readonly byClaim: ReadonlyMap<string, readonly Act[]>;
  /** Which claims give a number. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly momentOf: MomentOf;
}

/**
 * What the source changed from, one change of a kind: its last word on the claim against the last it said otherwise before,
 * and its first affirmation of a figure against the last other figure that it affirmed before. Before means for certain; to
 * say a thing twice at one time is no change.
 */
export function changesOf(said: Said, claimId: string): Change[] {
  const acts = said.byClaim.get(claimId) ?? [];
  const last = lastKnown(acts, said.momentOf);
  const before = (fits: (earlier: Act, last: Act) => boolean) =>
    last && acts.findLast((act) => isEarlier(said, act, last) && fits(act, last));
  return [
    ...figureChange(said, claimId),
    ...changed('POLARITY', last, before(isOtherSide)),
    ...changed('CERTAINTY', last, before(isOtherDegree)),
  ];
}

function changed(kind: Change['kind'], to: Act | undefined, from: Act | undefined): Change[] {
  return from && to ? [{ kind, from: from.id, to: to.id }] : [];
}

const isEarlier = ({ momentOf }: Said, one: Act, other: Act) => isBefore(momentOf(one), momentOf(other));
const isOtherSide = (a: Act, b: Act) => a.polarity !== b.polarity;
const affirms = ({ polarity }: Act) => polarity === 'AFFIRMS';

/** The same side, more or less surely. Who only attributes does not say how sure it is itself. */
function isOtherDegree(a: Act, b: Act): boolean {
  const degrees = [degreeOf(a), degreeOf(b)];
  return !isOtherSide(a, b) && !degrees.includes(null) && degrees[0] !== degrees[1];
}

function figureChange(said: Said, claimId: string): Change[] {
  const { acts, byClaim, figures } = said;
  const figure = figures.get(claimId);
  const to = byClaim.get(claimId)?.find(affirms);
  if (!figure || !to) return [];
  const answers = ({ claimId }: Act) => {
    const other = figures.get(claimId);
    return other !== undefined && isSameQuestion(figure, other);
  };
  const from = acts.findLast((act) => affirms(act) && isEarlier(said, act, to) && answers(act));
  return figures.get(from?.claimId ?? '')?.number === figure.number ? [] : changed('FIGURE', to, from);
}
