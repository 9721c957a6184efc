import type { ClaimRow, FigureRow, PartiesRow } from '../../claim/claim.row.ts';

/** What a figure answers: the question, and the number that it gives. */
export interface Figure {
  /** Only figures of one event and one measure can answer one question. */
  readonly about: string;
  /** Parts of its scope; null where it leaves one open. */
  readonly scope: readonly (string | null)[];
  readonly number: string;
}

/** Total figures by the ids of their claims. One that is relative to another gives no number of its own. */
export function figuresOf(claims: readonly ClaimRow[]): Map<string, Figure> {
  return new Map(
    claims
      .filter((claim) => claim.typename === 'FigureClaim')
      .filter(({ relation }) => relation === null)
      .map((figure) => [figure.id, toFigure(figure)]),
  );
}

function toFigure(claim: FigureRow): Figure {
  return {
    about: JSON.stringify([claim.eventId, claim.measure, claim.measureWords]),
    scope: [partiesText(claim.populations), claim.doerId ?? claim.doerWords, claim.placeId],
    number: JSON.stringify([claim.qualifier, claim.low, claim.high, claim.words]),
  };
}

function partiesText([ids, words]: PartiesRow): string | null {
  const parties = (ids ?? []).map((id, i) => `${id} ${words?.[i] ?? ''}`);
  return parties.length === 0 ? null : parties.sort().join('\n');
}

/**
 * Whether two figures answer one question. A part of the scope that one of them leaves open is no difference; nor is the
 * time for which they stand, since that is what makes a count go on.
 */
export function isSameQuestion(a: Figure, b: Figure): boolean {
  return (
    a.about === b.about &&
    a.scope.every((part, i) => {
      const other = b.scope[i] ?? null;
      return part === null || other === null || part === other;
    })
  );
}
