// The records behind a claim: the first 500 acts on it and upstream of them, and all that these and the claim name.
MATCH (claim:Claim {key: $claim})
CALL (claim) {
  MATCH (claim)<-[:ASSERTS]-(act)-[:RELAYS*0..12]->(n)
  RETURN DISTINCT n LIMIT 500
}
WITH claim, collect(n) AS acts
CALL (claim, acts) {
  MATCH (claim)-[:SUBJECT|OBJECT|CONCERNS|RELATIVE_TO|PART_OF|AT|WITHIN*0..8]->(m)
  RETURN m
  UNION
  UNWIND acts AS n
  MATCH (n)-[:ASSERTS|MADE_BY|FOUND_IN|SPOKEN_BY|RUN_BY|PUBLISHED_BY|DERIVES_FROM|SUBJECT|OBJECT|CONCERNS|RELATIVE_TO|PART_OF|AT|WITHIN*0..9]->(m)
  RETURN m
}
WITH DISTINCT m LIMIT 2000
RETURN labels(m), properties(m), COLLECT { MATCH (m)-[r:RELAYS]->(up) RETURN [up.key, r.reading] } AS relays,
  COLLECT { MATCH (m)-[:CALLED]->(name) RETURN name.text } AS names
