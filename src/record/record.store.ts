import type { Run } from '../database/database.ts';
import { type Statement, statement } from '../database/statement.ts';
import { idOf, type Label } from './key.ts';
import { RELATIONSHIP_TYPES, type RecordNode, type RelationshipType } from './node.ts';
import { byText } from './by-text.ts';
import { perLabel } from './stored-record.store.ts';

/**
 * How any record is written, whatever its concept. Every function runs inside the transaction of its caller
 * (history/write.ts), which says in which order. Texts are composed of the constants of our own tables alone.
 */

/** A node to be written, with what its record itself does not say. */
export interface Written {
  readonly node: RecordNode;
  readonly id: string;
  readonly contentHash: string;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
}

const created = new Map<string, Statement>();

/** One text for each base label and kind: kinds are constants of the shapes, checked here all the same. */
function perKind(verb: 'create' | 'replace', label: Label, kind: string | null): Statement {
  const name = `${verb}${label}${kind ?? ''}`;
  if (kind !== null && !/^[A-Z][A-Za-z]+$/.test(kind)) throw new Error(`${kind} is no label.`);
  const second = kind === null ? '' : `:${kind}`;
  const text =
    verb === 'create'
      ? `UNWIND $rows AS row CREATE (n:${label}${second}) SET n = row`
      : `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row${kind === null ? '' : ` SET n${second}`}`;
  const made = created.get(name) ?? statement(name, text);
  created.set(name, made);
  return made;
}

/**
 * Creates nodes, without relationships and names. CREATE, not MERGE: whoever loses a race for an id then fails as a
 * whole, and does not draw the winner's relationships a second time.
 */
export async function createNodes(run: Run, records: readonly Written[]): Promise<void> {
  await writeNodes(run, 'create', records);
}

const CLEAR = perLabel(
  'clear',
  (label) => `
UNWIND $ids AS id MATCH (n:${label} {id: id})
WITH n, [each IN labels(n) WHERE each <> '${label}'] AS kinds
REMOVE n:$(kinds)
SET n = {id: n.id, key: n.key}
WITH n MATCH (n)-[r:${RELATIONSHIP_TYPES.join('|')}]->()
DELETE r`,
);

const CLEAR_NAMES = perLabel(
  'clearNames',
  (label) => `
UNWIND $ids AS id MATCH (n:${label} {id: id})-[:CALLED]->(name:Name)
DETACH DELETE name`,
);

/**
 * Takes everything off the nodes but id and key, then sets it anew; relationships and names are gone afterwards.
 * All are cleared first, so that two records may exchange a natural key.
 */
export async function replaceNodes(run: Run, records: readonly Written[]): Promise<void> {
  const cleared = [...byText(records, ({ node }) => node.label)].flatMap(([label, group]) => {
    const ids = group.map(({ id }) => id);
    return [run(CLEAR_NAMES(label), { ids }), run(CLEAR(label), { ids })];
  });
  await Promise.all([...cleared, writeNodes(run, 'replace', records)]);
}

const REMOVE = perLabel('remove', (label) => `UNWIND $ids AS id MATCH (n:${label} {id: id}) DELETE n`);

/** Which nodes: by label and id. */
export interface Removed {
  readonly id: string;
  readonly node: Pick<RecordNode, 'label'>;
}

/**
 * Takes nodes out, with their names and their own relationships. `between` runs when they have given up all that is
 * theirs alone (a handle, an address) and are still there. Fails where another record names one of them afterwards.
 */
export async function removeNodes(run: Run, records: readonly Removed[], between: () => Promise<void>): Promise<void> {
  const groups = [...byText(records, ({ node }) => node.label)].map(
    ([label, group]) => [label, { ids: group.map(({ id }) => id) }] as const,
  );
  for (const [label, ids] of groups) {
    await run(CLEAR_NAMES(label), ids);
    await run(CLEAR(label), ids);
  }
  await between();
  for (const [label, ids] of groups) await run(REMOVE(label), ids);
}

async function writeNodes(run: Run, verb: 'create' | 'replace', records: readonly Written[]): Promise<void> {
  const groups = [...byText(records, ({ node }) => `${node.label} ${node.kind ?? ''}`).values()];
  await Promise.all(
    groups.map((group) => {
      const { label, kind } = (group[0] as Written).node;
      const rows = group.map(({ node, id, contentHash, recordedAt }) => ({
        ...node.properties,
        id,
        key: node.key,
        recordedAt,
        contentHash,
      }));
      return run(perKind(verb, label, kind), { rows });
    }),
  );
}

const drawing = new Map<string, Statement>();

function drawStatement(from: Label, type: RelationshipType, to: Label): Statement {
  const name = `draw${from}${type}${to}`;
  const made =
    drawing.get(name) ??
    statement(
      name,
      `
UNWIND $rows AS row
MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]})
CREATE (a)-[r:${type}]->(b) SET r = row[2]
RETURN count(*)`,
    );
  drawing.set(name, made);
  return made;
}

/** Draws the relationships of records. Throws where one leads to a record that is not there. */
export async function drawRelationships(run: Run, records: readonly Written[]): Promise<void> {
  const all = records.flatMap(({ id, node }) =>
    node.relationships.map((own) => ({ from: node.label, id, own, to: idOf(own.to) })),
  );
  const groups = [...byText(all, ({ from, own }) => `${from} ${own.type} ${own.label}`).values()];
  await Promise.all(
    groups.map(async (group) => {
      const { from, own } = group[0] as (typeof all)[number];
      // By the far end first: two writers then take the locks of shared hubs in one order.
      const rows = group
        .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
        .map((each) => [each.id, each.to, each.own.properties]);
      const [drawn] = await run(drawStatement(from, own.type, own.label), { rows });
      if (drawn?.[0] !== rows.length)
        throw new Error(`${from} ${own.type} ${own.label}: an end is missing; nothing was written.`);
    }),
  );
}

const NAME = perLabel(
  'name',
  (label) => `
UNWIND $rows AS row MATCH (n:${label} {id: row[0]})
CREATE (n)-[:CALLED {position: row[1]}]->(name:Name) SET name = row[2]`,
);

/** Creates the other names of records, in their order. */
export async function createNames(run: Run, records: readonly Written[]): Promise<void> {
  const named = records.filter(({ node }) => node.names.length > 0);
  await Promise.all(
    [...byText(named, ({ node }) => node.label)].map(([label, group]) =>
      run(NAME(label), {
        rows: group.flatMap(({ id, node }) => node.names.map((name, position) => [id, position, name])),
      }),
    ),
  );
}
