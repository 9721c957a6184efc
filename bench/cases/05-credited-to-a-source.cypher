MATCH (p:Source {key: $source})
CALL (p) {
  MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
  WHERE a.sourceId = p.id AND a.claimId > '' AND a.id > '' AND a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
  WITH DISTINCT a.sourceId AS source, a.claimId AS claim ORDER BY source, claim LIMIT 21
  RETURN collect(claim) AS page
}
CALL (p) {
  MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
  WHERE a.sourceId = p.id AND a.claimId > '' AND a.id > '' AND a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
  RETURN count(DISTINCT a.claimId) AS total
}
WITH p, page, total, COLLECT {
    UNWIND page[..20] AS id
    MATCH (c:Claim {id: id})
    CALL (p, c) {
      MATCH (a:Assertion) USING INDEX a:Assertion(sourceId, claimId, id)
      WHERE a.sourceId = p.id AND a.claimId = c.id AND a.id > '' AND a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
      RETURN max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank
    }
    WITH c, rank ORDER BY c.id
    WITH c, rank, COLLECT {
        MATCH (c)<-[:ASSERTS]-(a)
        WITH a ORDER BY a.statedAtUp, a.id LIMIT 5
        MATCH (source:Source {id: a.sourceId})
        OPTIONAL MATCH (d:Document {id: a.documentId})
        WITH a, source, d, COLLECT {
          MATCH way = (a)-[:RELAYS*1..12]->(up) WHERE up <> a
          WITH up, min([length(way), [hop IN relationships(way) | hop.position], last(relationships(way)).reading]) AS step
          WITH * ORDER BY step LIMIT 100
          MATCH (teller:Source {id: up.sourceId})
          RETURN {depth: step[0], reading: step[2], assertion: {source: {name: teller.name, collective: teller.collective}}} } AS hops
        RETURN {
          source: {name: source.name},
          document: CASE WHEN d IS NULL THEN null ELSE {description: d.description} END,
          locator: a.locator, certainty: a.certainty, hedge: a.hedge, chain: {hops: hops}
        } } AS acts
    RETURN {
      certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][rank],
      disputed: EXISTS {
        (c)<-[:ASSERTS]-(denial) WHERE denial.polarity = 'DENIES' AND denial.withdrawnAt IS NULL AND denial.struckAt IS NULL },
      node: {text: c.text, assertions: {nodes: acts}}
    } } AS edges
RETURN {source: {name: p.name, sourceType: p.sourceType, reported: {
  totalCount: total, pageInfo: {hasNextPage: size(page) > 20}, edges: edges}}} AS data
