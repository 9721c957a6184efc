// $lucene is $name as the index holds it: folded, with beginnings and near misses.
CALL db.index.fulltext.queryNodes('search', $lucene, {limit: 1000}) YIELD node AS n, score
WITH n, score WHERE n:Actor
ORDER BY score DESC, n.id LIMIT 3
CALL (n) {
  CALL (n) {
    MATCH (n)<-[:SUBJECT {role: 'speaker'}]-(c) RETURN c
    UNION
    MATCH (n)<-[:SPOKEN_BY]-()-[:ASSERTS]->(c) RETURN c
  }
  WITH DISTINCT c ORDER BY c.occurredUp, c.id
  RETURN collect(c) AS said
}
CALL (n) {
  MATCH (n)<-[:SUBJECT|OBJECT|CONCERNS]-(c)
  WHERE (c.speakerId IS NULL OR c.speakerId <> n.id) AND NOT EXISTS { (c)<-[:ASSERTS]-()-[:SPOKEN_BY]->(n) }
  WITH DISTINCT c ORDER BY c.occurredUp, c.id
  RETURN collect(c) AS saidOf
}
WITH n, score, said, saidOf, COLLECT {
    UNWIND said[..10] AS c
    CALL (c) {
      MATCH (c)<-[:ASSERTS]-(a) WHERE a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
      RETURN count(a) AS acts, max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank
    }
    RETURN {node: {text: c.text}, assertionCount: acts, certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][rank]} } AS saidEdges,
  COLLECT {
    UNWIND saidOf[..10] AS c
    CALL (c) {
      MATCH (c)<-[:ASSERTS]-(a) WHERE a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
      RETURN count(a) AS acts, max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank
    }
    RETURN {node: {text: c.text}, assertionCount: acts, certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][rank],
      disputed: EXISTS {
        (c)<-[:ASSERTS]-(denial) WHERE denial.polarity = 'DENIES' AND denial.withdrawnAt IS NULL AND denial.struckAt IS NULL }} } AS saidOfEdges
WITH n, score, said, saidOf, saidEdges, saidOfEdges ORDER BY score DESC, n.id
RETURN {search: {nodes: collect({
  field: 'NAME', value: n.name, language: n.language,
  node: {
    key: n.key, label: n.name,
    said: {totalCount: size(said), edges: saidEdges},
    saidOf: {totalCount: size(saidOf), edges: saidOfEdges}
  }})}} AS data
