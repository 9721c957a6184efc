import type { LensInput } from '../generated/graphql.ts';
import { idsOf } from './lens.ts';
import { lensWords } from './lens-words.ts';
import { useNames } from './use-names.ts';

/** A lens in plain words, the records in it by their names. */
export function LensInWords({ lens }: { readonly lens: LensInput }) {
  const names = useNames(idsOf(lens));
  return <span className="lens-words">{lensWords(lens, names)}</span>;
}
