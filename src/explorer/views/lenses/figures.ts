import { amountInWords, plainWords } from '../../../record/words.ts';
import type { LensesFiguresFragment } from '../../generated/graphql.ts';
import { counted } from '../../record/act-words.ts';
import type { Fact } from './compare.ts';

type Measured = Pick<LensesFiguresFragment['envelopes'][number], 'measure' | 'measureWords'>;

/** What the totals leave possible for each measure, and in how many camps they fall, under both lenses. */
export function compareFigures(a: LensesFiguresFragment, b: LensesFiguresFragment): Fact[] {
  const measures = [...new Set([...a.envelopes, ...b.envelopes].map(nameOf))];
  return measures.map((name) => ({ name, a: sayFigures(a, name), b: sayFigures(b, name) }));
}

function sayFigures({ envelopes, camps }: LensesFiguresFragment, name: string): string {
  const envelope = envelopes.find((each) => nameOf(each) === name);
  if (!envelope) return 'no total stands';
  const own = camps.nodes.filter((each) => nameOf(each) === name).length;
  const isMore = (camps.totalCount ?? 0) > camps.nodes.length;
  const among = own === 0 ? '' : `, in ${isMore ? 'at least ' : ''}${counted(own, 'camp')}`;
  return amountInWords(envelope) + among;
}

function nameOf({ measure, measureWords }: Measured): string {
  return measureWords ?? plainWords(measure);
}
