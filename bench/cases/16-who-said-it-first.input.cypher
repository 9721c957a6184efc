// All claims that name the first ten such events, the acts on them, everything upstream of those, and what tells whether two of their voices are one.
MATCH (e:Event) USING INDEX e:Event(occurredUp, id) WHERE e.occurredUp >= -9007199254740991 AND e.id > ''
WITH e ORDER BY e.occurredUp, e.id
WITH e WHERE e.eventType IN $types
WITH e LIMIT 10
MATCH (e)<-[:SUBJECT|OBJECT|CONCERNS]-(c)
WITH collect(DISTINCT c) AS claims
CALL (claims) {
  UNWIND claims AS c
  RETURN properties(c) AS row
  UNION ALL
  UNWIND claims AS c
  MATCH (c)<-[:ASSERTS]-(act)-[:RELAYS*0..12]->(n)
  WITH DISTINCT n
  MATCH (n)-[:MADE_BY]->(source)
  RETURN {
    id: n.id, claimId: n.claimId, documentId: n.documentId, polarity: n.polarity, certainty: n.certainty, hedge: n.hedge,
    locator: n.locator, statedAt: [n.statedAtEdtf, n.statedAtEarliest, n.statedAtLatest], withdrawnAt: n.withdrawnAt,
    struckAt: n.struckAt, source: [source.id, source.name, source.named, source.collective, source.voicesLow, source.voicesHigh],
    runBy: COLLECT { MATCH (source)-[:RUN_BY]->(runner) RETURN runner.id },
    relays: COLLECT { MATCH (n)-[hop:RELAYS]->(up) RETURN [up.id, hop.reading] ORDER BY hop.position },
    originals: COLLECT { MATCH (:Document {id: n.documentId})-[:DERIVES_FROM {how: 'REPUBLISHES'}]->(original) RETURN original.id }
  } AS row
}
RETURN row
