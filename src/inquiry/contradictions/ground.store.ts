import { CLAIM_COLUMNS, type ClaimRow, toClaim } from '../../claim/claim.row.ts';
import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';

/** Claims beside one claim that are looked at, in the order of their ids. Of a claim with more the answer is said to be cut. */
export const MOST_RIVALS = 500;

/** A claim and those that it may clash with, in the order of their ids. */
export interface Rivals {
  readonly claims: readonly ClaimRow[];
  /** True where there are more than are looked at. */
  readonly cut: boolean;
}

const CLAIMS_ON_GROUND = statement(
  'claimsOnGround',
  /* Cypher */ `
  UNWIND $keys AS key
  RETURN key.ground, COLLECT {
    CALL (key) {
      MATCH (:Event {id: key.event})<-[:SUBJECT|OBJECT|CONCERNS]-(n:Claim)
      WHERE key.kind IN labels(n) AND n.eventId = key.event AND coalesce(n.measure, n.role, '') = key.facet
      RETURN n
      UNION
      MATCH (:Actor {id: key.holder})<-[:SUBJECT]-(n:StanceClaim)
      WHERE n.holderId = key.holder AND n.targetId = key.target
      RETURN n
      UNION
      MATCH (n:TieClaim) USING INDEX n:TieClaim(objectId, tie)
      WHERE n.objectId = key.led AND n.tie = 'LEADS'
      RETURN n
      UNION
      MATCH (n:TieClaim) USING INDEX n:TieClaim(subjectId, tie)
      WHERE n.subjectId = key.subject AND n.tie = key.tie AND n.objectId = key.object
      RETURN n
      UNION
      MATCH (:Event {id: key.effect})<-[:SUBJECT|OBJECT]-(n:CauseClaim)
      WHERE n.causeId IN [key.cause, key.effect] AND n.effectId IN [key.cause, key.effect]
      RETURN n }
    WITH n ORDER BY n.id LIMIT ${MOST_RIVALS + 2}
    RETURN [${CLAIM_COLUMNS.join(', ')}] }
`,
);

/**
 * For each of these claims the claims on the same ground, with the claim itself, whoever asserts them; in one statement. Many
 * claims of a level stand on one ground, which is then read once.
 */
export async function fetchRivals(database: Database, claims: readonly ClaimRow[]): Promise<Rivals[]> {
  const grounds = claims.map((claim) => JSON.stringify(groundKey(claim)));
  const keys = new Map(claims.map((claim, i) => [grounds[i], { ...groundKey(claim), ground: grounds[i] }]));
  const rows = await database.read(CLAIMS_ON_GROUND, { keys: [...keys.values()] });
  const found = new Map(rows.map(([ground, rivals]) => [ground as string, (rivals as unknown[][]).map(toClaim)]));
  return claims.map((claim, i) => {
    const all = found.get(grounds[i] ?? '') ?? [];
    const rivals = all.filter(({ id }) => id !== claim.id).slice(0, MOST_RIVALS);
    return { claims: [claim, ...rivals], cut: all.length > MOST_RIVALS + 1 };
  });
}

type GroundKey = Readonly<Record<string, string>>;

/** Where the claims are found that may say the same as this one, or clash with it. A part that is absent finds nothing. */
function groundKey(claim: ClaimRow): GroundKey {
  switch (claim.typename) {
    case 'FigureClaim':
      return { kind: claim.typename, event: claim.eventId, facet: claim.measure };
    case 'InvolvementClaim':
      return { kind: claim.typename, event: claim.eventId, facet: claim.role };
    case 'OccurrenceClaim':
      return { kind: claim.typename, event: claim.eventId, facet: '' };
    case 'StanceClaim':
      return { holder: claim.holderId, target: claim.targetId };
    case 'TieClaim':
      return claim.tie === 'LEADS'
        ? { led: claim.objectId }
        : { subject: claim.subjectId, tie: claim.tie, object: claim.objectId };
    case 'CauseClaim':
      return { cause: claim.causeId, effect: claim.effectId };
    case 'StatementClaim':
      return {};
  }
}
