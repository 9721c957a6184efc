import { columns } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { pageDeclaration } from '../database/page.ts';
import { statement } from '../database/statement.ts';
import {
  kindColumn,
  NAME_ORDER,
  namedColumns,
  type NamedRow,
  RECORD_FILTERS,
  RECORDED_ORDERS,
  TEXT_FILTER,
} from '../record/row.ts';
import { ACTOR_KINDS, type ActorKind, type ORGANIZATION_TYPES } from './actor.ts';

export interface ActorRow extends NamedRow {
  readonly typename: ActorKind;
  readonly organizationType: (typeof ORGANIZATION_TYPES)[number] | null;
}

/** The columns of an actor, and the actor made of them. */
export const ACTOR = columns<ActorRow>({
  ...namedColumns('Actor', kindColumn(ACTOR_KINDS)),
  typename: kindColumn(ACTOR_KINDS),
  organizationType: 'n.organizationType',
});

const ACTORS_BY_ID = statement(
  'actorsById',
  /* Cypher */ `
  MATCH (n:Actor) WHERE n.id IN $ids RETURN [${ACTOR.list.join(', ')}]
`,
);

/** The actors with these ids, of whatever kind; those that do not exist are left out. */
export async function fetchActors(database: Database, ids: readonly string[]): Promise<ActorRow[]> {
  return (await database.read(ACTORS_BY_ID, { ids })).map(([row]) => ACTOR.toRow(row as unknown[]));
}

/** All actors. */
export const ACTORS = pageDeclaration({
  name: 'actors',
  label: 'Actor',
  columns: ACTOR.list,
  orders: { ...NAME_ORDER, ...RECORDED_ORDERS },
  filters: {
    ...RECORD_FILTERS,
    ...TEXT_FILTER,
    kinds: 'any(kind IN $kinds WHERE kind IN labels(n))',
    organizationTypes: 'n.organizationType IN $organizationTypes',
  },
});
