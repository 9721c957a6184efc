import type { Database } from '../../database/database.ts';
import type { Label } from '../../record/key.ts';
import { sweep } from '../../database/statement.ts';
import { perLabel } from '../../record/stored-record.store.ts';

/** Questions of an undo about what still needs the records that would go. They may walk far: nobody waits at a screen. */

const NAMERS = perLabel(
  'namers',
  (label) => `
UNWIND $ids AS id MATCH (n:${label} {id: id})<-[r]-(m)
RETURN DISTINCT n.key, m.key`,
);

/** Who names these records by a relationship: whole keys, of the named and of the namer. */
export async function namersOf(
  database: Database,
  label: Label,
  ids: readonly string[],
): Promise<[named: string, namer: string][]> {
  return (await database.command(NAMERS(label), { ids })).map(([named, namer]) => [String(named), String(namer)]);
}

const RESTING = sweep(
  'restingOnClaims',
  `
MATCH (n:Place|Actor|Source|Event) WHERE n.restsOnClaims IS NOT NULL RETURN n.key, n.restsOnClaims
UNION ALL MATCH (n)-[:CALLED]->(m:Name) WHERE m.restsOnClaims IS NOT NULL RETURN n.key, m.restsOnClaims AS \`n.restsOnClaims\`
UNION ALL MATCH (n:Source)-[r:RUN_BY]->() WHERE r.restsOnClaims IS NOT NULL RETURN n.key, r.restsOnClaims AS \`n.restsOnClaims\``,
);

/** What rests on claims without a relationship: the key of each such record, and the keys of the claims. */
export async function restingOnClaims(database: Database): Promise<[key: string, claims: readonly string[]][]> {
  return (await database.command(RESTING)).map(([key, claims]) => [String(key), claims as string[]]);
}
