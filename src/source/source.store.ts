import { columns } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { pageDeclaration } from '../database/page.ts';
import { statement } from '../database/statement.ts';
import {
  type AmountRow,
  amountColumn,
  type DateRow,
  dateColumn,
  NAME_ORDER,
  namedColumns,
  type NamedRow,
  RECORD_FILTERS,
  RECORDED_ORDERS,
  restsOnColumn,
  type RestsOnRow,
  TEXT_FILTER,
} from '../record/row.ts';
import type { SOURCE_TYPES } from './source.ts';

export interface SourceRow extends NamedRow {
  readonly sourceType: (typeof SOURCE_TYPES)[number];
  readonly named: boolean;
  readonly collective: boolean;
  readonly voices: AmountRow;
  readonly handle: string | null;
  readonly address: string | null;
}

const SOURCE = columns<SourceRow>({
  ...namedColumns('Source'),
  base: "'Source'",
  sourceType: 'n.sourceType',
  named: 'n.named',
  collective: 'n.collective',
  voices: amountColumn('voices'),
  handle: 'n.handle',
  address: 'n.address',
});
export const toSource = SOURCE.toRow;

const SOURCES_BY_ID = statement(
  'sourcesById',
  /* Cypher */ `
  MATCH (n:Source) WHERE n.id IN $ids RETURN [${SOURCE.list.join(', ')}]
`,
);

/** The sources with these ids; those that do not exist are left out. */
export async function fetchSources(database: Database, ids: readonly string[]): Promise<SourceRow[]> {
  return (await database.read(SOURCES_BY_ID, { ids })).map(([row]) => toSource(row as unknown[]));
}

const SOURCES_BY_HANDLE = statement(
  'sourcesByHandle',
  /* Cypher */ `
  MATCH (n:Source) WHERE n.handleKey IN $handles RETURN n.handleKey, [${SOURCE.list.join(', ')}]
`,
);

/** The sources with these handles, in the order of the handles; null where there is none. */
export async function fetchSourcesByHandle(
  database: Database,
  handles: readonly string[],
): Promise<(SourceRow | null)[]> {
  const rows = await database.read(SOURCES_BY_HANDLE, { handles });
  const found = new Map(rows.map(([handle, source]) => [handle, toSource(source as unknown[])]));
  return handles.map((handle) => found.get(handle) ?? null);
}

/** Who runs a source, from when to when, and what says so. */
export interface RunnerRow {
  readonly actorId: string;
  readonly since: DateRow;
  readonly until: DateRow;
  readonly restsOn: RestsOnRow;
}

const RUNNERS = statement(
  'sourceRunners',
  /* Cypher */ `
  MATCH (n:Source) WHERE n.id IN $ids
  RETURN n.id, COLLECT { MATCH (n)-[run:RUN_BY]->(actor)
    RETURN [actor.id, ${dateColumn('since', 'run')}, ${dateColumn('until', 'run')}, ${restsOnColumn('run')}] ORDER BY run.position }
`,
);

/** The runners of each of these sources, in the order of the ids. */
export async function fetchRunners(database: Database, ids: readonly string[]): Promise<RunnerRow[][]> {
  const rows = await database.read(RUNNERS, { ids });
  const found = new Map(rows.map(([id, runners]) => [id, runners as [string, DateRow, DateRow, RestsOnRow][]]));
  return ids.map((id) =>
    (found.get(id) ?? []).map(([actorId, since, until, restsOn]) => ({ actorId, since, until, restsOn })),
  );
}

const orders = { ...NAME_ORDER, ...RECORDED_ORDERS };
const filters = {
  ...RECORD_FILTERS,
  ...TEXT_FILTER,
  types: 'n.sourceType IN $types',
  named: 'n.named = $named',
  collective: 'n.collective = $collective',
};

/** All sources. */
export const SOURCES = pageDeclaration({ name: 'sources', label: 'Source', columns: SOURCE.list, orders, filters });

/** The sources that an actor runs. */
export const ACTOR_SOURCES = pageDeclaration({
  name: 'actorSources',
  label: 'Source',
  columns: SOURCE.list,
  orders,
  filters,
  parent: { match: 'MATCH (p:Actor {id: key.parent})', reach: 'MATCH (p)<-[:RUN_BY]-(n)', repeats: true },
});
