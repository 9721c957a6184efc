import type { Statement } from './statement.ts';

/**
 * How a database of an older version of the schema becomes one of the next. Each step may be interrupted and run again,
 * so each is idempotent; its version is kept when it is done. Steps never change: a mistake is mended by the next one.
 */
export interface Migration {
  /** The version that the database has afterwards. */
  readonly version: number;
  readonly says: string;
  readonly statements: readonly Statement[];
}

/** Rows of one inner transaction of a step: large enough to be quick, small enough for the memory of a transaction. */
const ROWS = 10_000;

/**
 * Version 0 is a graph from before versions were kept: its records may lack the times that pages are ordered by, and an
 * index leaves out nodes that lack a property. What is unknown sorts last either way (see `orderedDate` in record/stored.ts).
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    says: 'every record has the times that pages are ordered by',
    statements: [
      ...['Place', 'Actor', 'Source', 'Document', 'Event', 'Claim', 'Assertion'].map((label) => ({
        name: `migrate1Recorded${label}`,
        text: `MATCH (n:${label}) WHERE n.recordedAt IS NULL
CALL (n) { SET n.recordedAt = timestamp() } IN TRANSACTIONS OF ${ROWS} ROWS`,
      })),
      ...[
        ['Event', 'occurred'],
        ['Claim', 'occurred'],
        ['Document', 'published'],
        ['Assertion', 'statedAt'],
      ].map(([label, time]) => ({
        name: `migrate1Order${label}`,
        text: `MATCH (n:${label}) WHERE n.${time}Up IS NULL OR n.${time}Down IS NULL
CALL (n) {
  SET n.${time}Up = coalesce(n.${time}Earliest, 8640000000000001), n.${time}Down = coalesce(n.${time}Earliest, -8640000000000001)
} IN TRANSACTIONS OF ${ROWS} ROWS`,
      })),
    ],
  },
];

/** The version of the schema that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
