import { certaintyInWords, polarityInWords } from '../../record/act-words.ts';
import type { Table } from '../../table/table.ts';
import { timeInWords } from './clock.ts';
import { CHANGES, type EventChronicle } from './lanes.ts';

/** What each source said on each claim, by all three clocks, in rows. */
export function chronicleTable(event: EventChronicle | null): Table {
  return {
    columns: [
      'Source',
      'Does what',
      'Claim',
      'First said',
      'Happened',
      'Recorded',
      'Certainty',
      'Hedge',
      'Changed',
      'Taken back',
    ],
    rows: (event?.chronicle.entries.nodes ?? []).map((entry) => [
      { text: entry.source.label, key: entry.source.key },
      polarityInWords(entry.first.polarity),
      { text: entry.claim.label, key: entry.claim.key },
      timeInWords(entry, 'said'),
      timeInWords(entry, 'happened'),
      timeInWords(entry, 'recorded'),
      certaintyInWords(entry.first.certainty),
      entry.first.hedge,
      entry.changedFrom.map(({ kind, from }) => `${CHANGES[kind]} than ${from.claim.label}`).join('; ') || null,
      entry.withdrawnAt,
    ]),
  };
}
