/** The types of record, by the label that their ids and keys begin from. */
export const RECORD_TYPES = [
  'Actor',
  'Event',
  'Claim',
  'Assertion',
  'Source',
  'Document',
  'Place',
  'Assessment',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** What a view is of, and what the graph draws: a record by its key, which no lens and no correction changes. */
export interface Subject {
  readonly key: string;
  readonly type: RecordType;
  readonly label: string;
}

/** The type that a key names in its middle: `bundle/concept/word`. */
export function typeOfKey(key: string): RecordType | undefined {
  const concept = key.split('/')[1];
  return RECORD_TYPES.find((type) => type.toLowerCase() === concept);
}

/** The plural, as headings and counts have it. */
export const PLURALS: Readonly<Record<RecordType, string>> = {
  Actor: 'Actors',
  Event: 'Events',
  Claim: 'Claims',
  Assertion: 'Assertions',
  Source: 'Sources',
  Document: 'Documents',
  Place: 'Places',
  Assessment: 'Assessments',
};
