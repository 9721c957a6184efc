import type { Row } from './row.ts';
import type { Side } from './sides.ts';

/** A number that a row tells. */
export interface Told {
  /** What it is in the row; ends the key of its claim. */
  readonly word: string;
  readonly qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'BETWEEN' | 'WORDS';
  readonly low?: number;
  readonly high?: number;
  readonly words?: string;
  /** Who is counted; nobody named for the whole. */
  readonly populations: readonly Side['party'][];
  /** Beginning of a sentence: "About 14 people were killed". */
  readonly says: string;
}

const people = (count: number) => (count === 1 ? '1 person was' : `${count} people were`);

/** Whether the three numbers stand as they should. Where they do not, each is kept by itself, as it stands. */
export function isInOrder({ low, best, high }: Row): boolean {
  return low <= best && best <= high;
}

/** Whether UCDP gives one number alone. */
export function isExact({ low, best, high }: Row): boolean {
  return low === best && best === high;
}

/** The numbers of a row: the whole, its bounds, and who was killed of each side, as far as any were. */
export function figuresOf(row: Row, sides: readonly [Side, Side]): Told[] {
  return [bestOf(row), ...boundsOf(row), ...partsOf(row, sides)];
}

/** UCDP's best estimate. Its 0 says that no death is confirmed, not that nobody died. */
function bestOf(row: Row): Told {
  const { best } = row;
  if (best === 0)
    return {
      word: 'best',
      qualifier: 'WORDS',
      words: 'no confirmed deaths',
      populations: [],
      says: 'No deaths are confirmed',
    };
  const exact = isExact(row);
  return {
    word: 'best',
    qualifier: exact ? 'EXACT' : 'ABOUT',
    low: best,
    high: best,
    populations: [],
    says: `${exact ? '' : 'By the best estimate about '}${people(best)} killed`,
  };
}

function boundsOf(row: Row): Told[] {
  const { low, high } = row;
  if (isExact(row)) return [];
  if (low <= high) {
    const says = low === high ? `By the bounds ${people(low)} killed` : `Between ${low} and ${high} people were killed`;
    return [{ word: 'range', qualifier: 'BETWEEN', low, high, populations: [], says }];
  }
  return [
    { word: 'low', qualifier: 'AT_LEAST', low, populations: [], says: `At least ${people(low)} killed` },
    { word: 'high', qualifier: 'AT_MOST', high, populations: [], says: `At most ${people(high)} killed` },
  ];
}

/** Those killed of each side, as parts of the best estimate. A part of 0 is left out: no death of that side is confirmed. */
function partsOf(row: Row, [a, b]: readonly [Side, Side]): Told[] {
  const parts = [
    { column: 'deaths_a', party: a.party, words: `of ${a.words}` },
    { column: 'deaths_b', party: b.party, words: `of ${b.words}` },
    { column: 'deaths_civilians', party: { words: 'civilians' }, words: 'civilians' },
    {
      column: 'deaths_unknown',
      party: { words: 'people whose side is not known' },
      words: 'of a side that is not known',
    },
  ];
  const exact = isExact(row);
  return parts.flatMap(({ column, party, words }): Told[] => {
    const count = row.count(column);
    if (count === 0) return [];
    const who =
      words === 'civilians' ? (count === 1 ? '1 civilian was' : `${count} civilians were`) : `${count} ${words} were`;
    return [
      {
        word: column.replace('_', '-'),
        qualifier: exact ? 'EXACT' : 'ABOUT',
        low: count,
        high: count,
        populations: [party],
        says: `${exact ? '' : 'By the best estimate about '}${who} killed`,
      },
    ];
  });
}
