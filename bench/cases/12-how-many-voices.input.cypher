// The acts on these claims, everything upstream of them, and what tells whether two of their voices are one.
MATCH (e:Event {key: $event})
CALL (e) {
  MATCH (e)<-[:CONCERNS {role: 'event'}]-(c:FigureClaim) WHERE c.measure = 'KILLED'
  RETURN c ORDER BY c.occurredUp, c.id LIMIT 10
  UNION
  MATCH (e)<-[:OBJECT {role: 'event'}]-(c:InvolvementClaim) WHERE c.role = 'PERPETRATOR'
  RETURN c ORDER BY c.occurredUp, c.id LIMIT 10
}
MATCH (c)<-[:ASSERTS]-(act)-[:RELAYS*0..12]->(n)
WITH DISTINCT n
MATCH (n)-[:MADE_BY]->(source)
RETURN n.id, n.claimId, n.documentId, n.polarity, n.certainty, n.hedge, n.basis, n.locator, n.statedAtEdtf, n.statedAtEarliest,
  n.statedAtLatest, n.withdrawnAt, n.struckAt,
  source.id, source.name, source.named, source.collective, source.voicesLow, source.voicesHigh,
  COLLECT { MATCH (source)-[:RUN_BY]->(runner) RETURN runner.id } AS runBy,
  COLLECT { MATCH (n)-[hop:RELAYS]->(up) RETURN [up.id, hop.reading] ORDER BY hop.position } AS relays,
  COLLECT { MATCH (:Document {id: n.documentId})-[:DERIVES_FROM {how: 'REPUBLISHES'}]->(original) RETURN original.id } AS originals
