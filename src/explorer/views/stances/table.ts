import { dateInWords } from '../../../record/words.ts';
import type { StancesQuery } from '../../generated/graphql.ts';
import { certaintyInWords, voicesInWords } from '../../record/act-words.ts';
import type { Table } from '../../table/table.ts';
import { markOf, meansWords, stanceWords } from './matrix.ts';

/** One row for each of the latest stances. */
export function tableOf({ lens }: StancesQuery): Table {
  return {
    columns: [
      'Holder',
      'On',
      'Sign of the latest',
      'Stance',
      'Means',
      'Claim',
      'Certainty',
      'Independent voices',
      'Said by',
      'Time',
      'Disputed',
      'Changed',
      'Words and deeds',
    ],
    rows: lens.stanceMatrix.cells.nodes.flatMap((cell) =>
      cell.latest.map((held) => [
        { text: cell.holder.label, key: cell.holder.key },
        { text: cell.target.label, key: cell.target.key },
        markOf(cell).word,
        stanceWords([held]),
        held.means ? meansWords([held.means]) : null,
        { text: held.claim.label, key: held.claim.key },
        certaintyInWords(held.certainty),
        voicesInWords(held.independentRoots),
        [...new Set(held.assertions.map(({ source }) => source.label))].join('; '),
        held.time ? dateInWords(held.time) : null,
        held.disputed ? 'disputed' : null,
        cell.flips.map(({ reason }) => reason).join(' ') || null,
        cell.sayAndDo.map(({ reason }) => reason).join(' ') || null,
      ]),
    ),
  };
}
