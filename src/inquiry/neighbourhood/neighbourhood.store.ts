import type { Database, Row } from '../../database/database.ts';
import { type Statement, statement } from '../../database/statement.ts';
import { CONCEPTS, type Label, labelOf } from '../../record/key.ts';
import type { Member, Neighbour, Surroundings } from './neighbourhood.ts';
import { DRAWN, type Relationship, typesFrom, type Way, waysFrom } from './relationships.ts';

const LABELS = CONCEPTS.map(labelOf);

/**
 * Along one way: how many there are is told by the record itself, and the walk stops where enough were looked at, each way
 * for itself, so that a hub's acts do not hide its documents.
 */
function walk({ type, along, only }: Way): string {
  const label = only === undefined ? '' : `:${only}`;
  const to = (end: string) => (along ? `(p)-[:${type}]->(${end})` : `(p)<-[:${type}]-(${end}${label})`);
  return `COUNT { ${to('')} } > $most, COLLECT {
    MATCH ${to('n')} WITH n LIMIT $most
    WITH n, head([label IN $labels WHERE label IN labels(n)]) AS label WHERE label IS NOT NULL
    RETURN [label, n.id, COUNT { (n)--() }] }`;
}

const AROUND = new Map(
  LABELS.map((label) => [
    label,
    statement(
      `neighboursOf${label}`,
      /* Cypher */ `
  UNWIND $ids AS id
  MATCH (p:${label} {id: id})
  RETURN id,
  ${waysFrom(label).map(walk).join(',\n  ')}
`,
    ),
  ]),
);

/** What is looked for around records of one label. */
export interface Look {
  readonly label: Label;
  /** Neighbours of these labels alone. */
  readonly labels: readonly Label[];
  /** Most on one way from one record. */
  readonly most: number;
}

/** What lies one step from each of these records, in the order of the ids: nothing, where there is no such record. */
export async function fetchSurroundings(
  database: Database,
  { label, labels, most }: Look,
  ids: readonly string[],
): Promise<Surroundings[]> {
  const ways = waysFrom(label);
  const rows = await database.read(AROUND.get(label) as Statement, { ids, labels, most });
  const found = new Map(rows.map(([id, ...walked]) => [id, surroundings(ways, labels, walked)]));
  return ids.map((id) => found.get(id) ?? { neighbours: [], cut: [] });
}

type NeighbourRow = readonly [label: Label, id: string, degree: number];

/** Of each way two columns: whether there are more than were looked at, and those that were found. */
function surroundings(ways: readonly Way[], labels: readonly Label[], walked: readonly unknown[]): Surroundings {
  const cut = ways.filter((_, i) => walked[2 * i] === true).flatMap((way) => way.labels);
  return {
    neighbours: ways.flatMap((_, i) => (walked[2 * i + 1] as NeighbourRow[]).map(toNeighbour)),
    cut: cut.filter((label) => labels.includes(label)),
  };
}

function toNeighbour([label, id, degree]: NeighbourRow): Neighbour {
  return { label, id, degree };
}

const AMONG = new Map(
  LABELS.filter((label) => DRAWN.some(({ from }) => from === label)).map((label) => [
    label,
    statement(
      `relationshipsOf${label}`,
      /* Cypher */ `
  UNWIND $ids AS id
  MATCH (p:${label} {id: id})-[r:${typesFrom(label).join('|')}]->(n)
  WHERE n.id IN $ends
  RETURN DISTINCT id, type(r), n.id, r.role, r.reading, r.how
`,
    ),
  ]),
);

/**
 * The relationships between any two of these records, in no order: those that each of them owns, of which it has few,
 * whoever points at it.
 */
export async function fetchRelationships(database: Database, members: readonly Member[]): Promise<Relationship[]> {
  const ends = members.map(({ id }) => id);
  const found = await Promise.all(
    [...AMONG].map(async ([label, among]) => {
      const ids = members.filter((member) => member.label === label).map(({ id }) => id);
      return ids.length === 0 ? [] : database.read(among, { ids, ends });
    }),
  );
  return found.flat().map(toRelationship);
}

function toRelationship([startId, type, endId, role, reading, how]: Row): Relationship {
  return { startId, type, endId, role, reading, how } as Relationship;
}
