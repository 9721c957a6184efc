import { polarityInWords } from '../../record/act-words.ts';
import { visible } from '../../../record/words.ts';
import { CertaintyMark } from '../../view/certainty.tsx';
import { RecordLink } from '../../view/record-link.tsx';
import { boundsOf, type Clock, type Entry, timeInWords } from './clock.ts';
import { CHANGES } from './lanes.ts';
import { entryId } from './places.ts';

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly clock: Clock;
  readonly open: (key: string, view?: string) => void;
}

/** The same as the lanes, in words, in the order of the clock; what has no known time comes last. */
export function EntryList({ entries, clock, open }: EntryListProps) {
  return (
    <ol className="entry-list">
      {inOrder(entries, clock).map((entry) => (
        <li key={entryId(entry)} id={entryId(entry)} tabIndex={-1}>
          <p className="soft">
            <strong>{timeInWords(entry, clock)}</strong>
          </p>
          <p>
            <RecordLink record={entry.source} open={open} /> {polarityInWords(entry.first.polarity)}:{' '}
            <RecordLink record={entry.claim} open={open} view="provenance" />
          </p>
          <p className="entry-how soft">
            <CertaintyMark certainty={entry.first.certainty} />
            {entry.first.hedge !== null && <bdi>“{visible(entry.first.hedge)}”</bdi>}
            {entry.withdrawnAt !== null && <strong>taken back {entry.withdrawnAt.slice(0, 10)}</strong>}
          </p>
          {entry.changedFrom.map(({ kind, from }) => (
            <p key={kind} className="soft">
              {CHANGES[kind]} than it had given before: <RecordLink record={from.claim} open={open} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** By the earliest that each may have been; where that is open, last, by the latest. */
function inOrder(entries: readonly Entry[], clock: Clock): Entry[] {
  const at = (entry: Entry) => {
    const { from, to } = boundsOf(entry, clock);
    return [from ?? Infinity, to ?? Infinity] as const;
  };
  return entries.toSorted((a, b) => {
    const [[a1, a2], [b1, b2]] = [at(a), at(b)];
    return a1 === b1 ? (a2 === b2 ? 0 : a2 - b2) : a1 - b1;
  });
}
