import { counted } from '../../record/act-words.ts';
import type { Comparison, SeenClaims } from './compare.ts';

/** The answer in a sentence or two. */
export function sayComparison(
  { onlyA, onlyB, differing, same, open }: Comparison,
  a: SeenClaims,
  b: SeenClaims,
): string {
  const both = differing.length + same.length;
  if (onlyA.length + onlyB.length + both + open === 0) return 'Under neither lens a claim stands.';
  if (onlyA.length + onlyB.length + differing.length === 0 && open === 0)
    return `Nothing differs: ${both === 1 ? 'the one claim stands' : `all ${both} claims stand`} alike under both.`;
  const alone = `Of ${counted(a.total, 'claim')} under A and ${b.total} under B, ${onlyA.length} ${stand(onlyA.length)} under A alone, ${onlyB.length} under B alone`;
  const rest =
    both === 0
      ? ''
      : `; of the ${both} under both, ${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}`;
  return `${alone}${rest}.${open === 0 ? '' : ` Of ${open} more it is not known yet: the lists are longer.`}`;
}

function stand(count: number): string {
  return count === 1 ? 'stands' : 'stand';
}
