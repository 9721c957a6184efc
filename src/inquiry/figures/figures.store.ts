import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';

/** How far up a place's surroundings are followed: from a room to the continent, and no further round a ring. */
const MOST_LEVELS = 12;

const PLACES_ABOVE = statement(
  'placesAbove',
  /* Cypher */ `
  UNWIND $ids AS id
  MATCH (n:Place {id: id})
  RETURN id, COLLECT { MATCH (n)-[:WITHIN*1..${MOST_LEVELS}]->(up) RETURN DISTINCT up.id }
`,
);

/** Every place that each of these places lies within, in the order of the ids. */
export async function fetchPlacesAbove(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>[]> {
  const rows = await database.read(PLACES_ABOVE, { ids });
  const found = new Map(rows.map(([id, above]) => [id, new Set(above as string[])]));
  return ids.map((id) => found.get(id) ?? new Set());
}
