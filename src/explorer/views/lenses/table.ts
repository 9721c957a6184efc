import type { TwoLensesQuery } from '../../generated/graphql.ts';
import type { Cell, Table } from '../../table/table.ts';
import { claimsOf, compare, factsOf, type SeenClaim } from './compare.ts';

/** One row for each claim that stands under either lens. */
export function tableOf(data: TwoLensesQuery): Table {
  const { onlyA, onlyB, differing, same } = compare(claimsOf(data.a), claimsOf(data.b));
  const inB = new Map(claimsOf(data.b).claims.map((claim) => [claim.key, claim]));
  const both = (claim: SeenClaim, how: string) => rowOf(how, claim, inB.get(claim.key));
  const names = ['Said by', 'Denied by', 'Rests on', 'Said at most'];
  return {
    columns: ['Claim', 'Stands', ...names.flatMap((name) => [`${name}: A`, `${name}: B`])],
    rows: [
      ...onlyA.map((claim) => rowOf('only under A', claim, undefined)),
      ...onlyB.map((claim) => rowOf('only under B', undefined, claim)),
      ...differing.map(({ claim }) => both(claim, 'under both, not alike')),
      ...same.map((claim) => both(claim, 'under both, alike')),
    ],
  };
}

function rowOf(how: string, a: SeenClaim | undefined, b: SeenClaim | undefined): Cell[] {
  const claim = a ?? b;
  if (!claim) return [];
  const cells = factsOf(a ?? claim, b ?? claim).flatMap((fact) => [a ? fact.a : null, b ? fact.b : null]);
  return [{ text: claim.label, key: claim.key }, how, ...cells];
}
