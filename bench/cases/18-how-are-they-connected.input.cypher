// The two shortest ways over claims, and the acts on those claims with everything upstream. Which ways are best supported
// would take the acts on all claims that lie between.
MATCH way = SHORTEST 2 (start:Actor {id: $startUuid})
  ((x)<-[:SUBJECT|OBJECT|CONCERNS]-(c:Claim)-[:SUBJECT|OBJECT|CONCERNS]->(y:Actor|Event)){1,4}
  (end:Actor {id: $endUuid})
UNWIND c AS claim
WITH DISTINCT claim
MATCH (claim)<-[:ASSERTS]-(act)-[:RELAYS*0..12]->(n)
WITH DISTINCT claim, n
MATCH (n)-[:MADE_BY]->(source)
RETURN claim.id, claim.text, n.id, n.claimId, n.polarity, n.certainty, n.locator, source.id, source.name,
  COLLECT { MATCH (source)-[:RUN_BY]->(runner) RETURN runner.id } AS runBy,
  COLLECT { MATCH (n)-[hop:RELAYS]->(up) RETURN up.id ORDER BY hop.position } AS relays
