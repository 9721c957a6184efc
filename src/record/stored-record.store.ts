import type { Run } from '../database/database.ts';
import { type Statement, statement } from '../database/statement.ts';
import { CONCEPTS, type Label, labelOf } from './key.ts';
import type { OwnRelationship, Properties, RecordNode, RelationshipType } from './node.ts';

/**
 * How any record is read back, whatever its concept. Every function runs inside the transaction of its caller. Texts are
 * composed of the constants of our own tables alone.
 */

/** A record that is in the database. */
export interface StoredRecord {
  readonly id: string;
  readonly node: RecordNode;
  readonly contentHash: string | undefined;
  /** Milliseconds since 1970. */
  readonly recordedAt: number | undefined;
  /** All labels of its node. */
  readonly labels: readonly string[];
}

/** What is known of a record before it is written again. */
export interface Known {
  readonly contentHash: string | undefined;
  readonly recordedAt: number;
}

const LABELS: readonly Label[] = CONCEPTS.map(labelOf);

/** One statement for each label, its name after it. */
export function perLabel(
  name: string,
  text: (label: Label) => string,
  declare = statement,
): (label: Label) => Statement {
  const statements = new Map(LABELS.map((label) => [label, declare(`${name}${label}`, text(label))]));
  return (label) => statements.get(label) as Statement;
}

const KNOWN = perLabel(
  'known',
  (label) => `
UNWIND $ids AS id MATCH (n:${label} {id: id})
RETURN n.id, n.contentHash, n.recordedAt`,
);

/** Which of these records are there, by id. */
export async function knownRecords(run: Run, label: Label, ids: readonly string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map();
  const rows = await run(KNOWN(label), { ids });
  return new Map(
    rows.map(([id, contentHash, recordedAt]) => [
      String(id),
      { contentHash: typeof contentHash === 'string' ? contentHash : undefined, recordedAt: Number(recordedAt) },
    ]),
  );
}

const COLUMNS = `n.id, labels(n), properties(n),
  COLLECT { MATCH (n)-[r]->(m) WHERE NOT m:Name RETURN [type(r), labels(m), m.key, properties(r)] },
  COLLECT { MATCH (n)-[c:CALLED]->(m:Name) RETURN [c.position, properties(m)] }`;

const PAGE = perLabel(
  'recordPage',
  (label) => `
MATCH (n:${label}) USING INDEX n:${label}(key) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN ${COLUMNS}`,
);

/** The records of a label in the order of their keys, after one of them ('' for the first page). */
export async function recordPage(run: Run, label: Label, after: string, limit: number): Promise<StoredRecord[]> {
  const rows = await run(PAGE(label), { after, limit });
  return rows.map((row) => toStored(label, row));
}

const BY_ID = perLabel(
  'recordsById',
  (label) => `
UNWIND $ids AS id MATCH (n:${label} {id: id})
RETURN ${COLUMNS}`,
);

/** These records as they are now, in no order; those that are not there are left out. */
export async function recordsById(run: Run, label: Label, ids: readonly string[]): Promise<StoredRecord[]> {
  if (ids.length === 0) return [];
  return (await run(BY_ID(label), { ids })).map((row) => toStored(label, row));
}

function toStored(label: Label, row: readonly unknown[]): StoredRecord {
  const [id, labels, all, drawn, called] = row as [
    string,
    string[],
    Properties,
    [string, string[], string, Properties][],
    [number, Properties][],
  ];
  const { id: _, key, recordedAt, contentHash, ...properties } = all;
  const relationships = drawn.map(([type, ends, to, told]): OwnRelationship => ({
    type: type as RelationshipType,
    label: LABELS.find((each) => ends.includes(each)) ?? (ends[0] as Label),
    to,
    properties: told,
  }));
  return {
    id,
    labels,
    contentHash: contentHash as string | undefined,
    recordedAt: recordedAt as number | undefined,
    node: {
      key: String(key),
      label,
      kind: labels.find((each) => each !== label) ?? null,
      properties,
      relationships,
      names: [...called].sort((a, b) => a[0] - b[0]).map(([, name]) => name),
    },
  };
}
