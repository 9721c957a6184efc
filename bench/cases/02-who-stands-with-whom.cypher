MATCH (p:Actor {key: $actor})
CALL (p) {
  MATCH (p)<-[:OBJECT {role: 'target'}]-(c:StanceClaim)-[:SUBJECT {role: 'holder'}]->(holder)
  WHERE c.stance IN ['SUPPORTS', 'OPPOSES', 'CONDEMNS']
  // Counts what is said and stands, of a degree that counts: ATTRIBUTED for the nearest degree upstream, an act that
  // cannot be read for one that tells of it.
  MATCH (c)<-[:ASSERTS]-(a)
  WHERE a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL AND (
      a.certainty IN ['STATED', 'VERIFIED']
      OR (a.certainty = 'ATTRIBUTED' AND (
        EXISTS {
          MATCH way = (a)-[:RELAYS*0..11]->()-[:RELAYS]->(degree)
          WHERE degree.certainty IN ['STATED', 'VERIFIED']
            AND all(passed IN nodes(way)[1..-1] WHERE coalesce(passed.certainty, 'ATTRIBUTED') = 'ATTRIBUTED') }
        OR NOT EXISTS {
          MATCH way = (a)-[:RELAYS*0..11]->()-[:RELAYS]->(degree)
          WHERE degree.certainty IN ['RUMOURED', 'ALLEGED']
            AND all(passed IN nodes(way)[1..-1] WHERE coalesce(passed.certainty, 'ATTRIBUTED') = 'ATTRIBUTED') }))
      OR (a.certainty IS NULL AND EXISTS {
        MATCH (a)<-[:RELAYS*1..12]-(teller)
        WHERE teller.withdrawnAt IS NULL AND teller.struckAt IS NULL AND (teller.certainty IN ['STATED', 'VERIFIED']
          OR (teller.certainty = 'ATTRIBUTED' AND (
            EXISTS {
              MATCH way = (teller)-[:RELAYS*0..11]->()-[:RELAYS]->(degree)
              WHERE degree.certainty IN ['STATED', 'VERIFIED']
                AND all(passed IN nodes(way)[1..-1] WHERE coalesce(passed.certainty, 'ATTRIBUTED') = 'ATTRIBUTED') }
            OR NOT EXISTS {
              MATCH way = (teller)-[:RELAYS*0..11]->()-[:RELAYS]->(degree)
              WHERE degree.certainty IN ['RUMOURED', 'ALLEGED']
                AND all(passed IN nodes(way)[1..-1] WHERE coalesce(passed.certainty, 'ATTRIBUTED') = 'ATTRIBUTED') }))) }))
  WITH c.stance = 'SUPPORTS' AS supports, holder, count(DISTINCT a) AS acts, collect(DISTINCT c) AS claims,
    max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank
  ORDER BY acts DESC, holder.id
  WITH supports, collect([holder, acts, claims, rank])[..10] AS links
  RETURN collect([supports, links]) AS both
}
WITH p, coalesce([each IN both WHERE each[0] | each[1]][0], []) AS supporters,
  coalesce([each IN both WHERE NOT each[0] | each[1]][0], []) AS opponents
WITH p, opponents, COLLECT {
    UNWIND supporters AS link
    WITH link, link[0] AS holder, COLLECT {
      UNWIND link[2] AS c
      WITH c ORDER BY c.occurredUp, c.id LIMIT 3
      WITH c, COLLECT {
        MATCH (c)<-[:ASSERTS]-(a) WHERE a.documentId IS NOT NULL
        WITH a ORDER BY a.statedAtUp, a.id LIMIT 3
        WITH a, COLLECT {
          MATCH way = (a)-[:RELAYS*1..12]->(up) WHERE up <> a
          WITH up, min([length(way), [hop IN relationships(way) | hop.position], last(relationships(way)).reading]) AS step
          WITH * ORDER BY step LIMIT 100
          MATCH (teller:Source {id: up.sourceId})
          RETURN {reading: step[2], assertion: {source: {name: teller.name}}} } AS hops
        RETURN {quote: a.quote, certainty: a.certainty, locator: a.locator, chain: {hops: hops}} } AS acts
      RETURN {text: c.text, assertions: {nodes: acts}} } AS claims
    RETURN {
      node: {__typename: [kind IN labels(holder) WHERE kind <> 'Actor'][0], name: holder.name},
      certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][link[3]],
      assertionCount: link[1],
      disputed: any(c IN link[2] WHERE EXISTS {
        (c)<-[:ASSERTS]-(denial) WHERE denial.polarity = 'DENIES' AND denial.withdrawnAt IS NULL AND denial.struckAt IS NULL }),
      claims: {nodes: claims}
    } } AS supportedBy
RETURN {actor: {name: p.name, supportedBy: {edges: supportedBy}, opposedBy: {edges: COLLECT {
    UNWIND opponents AS link
    WITH link, link[0] AS holder
    RETURN {
      node: {__typename: [kind IN labels(holder) WHERE kind <> 'Actor'][0], name: holder.name},
      certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][link[3]],
      assertionCount: link[1],
      disputed: any(c IN link[2] WHERE EXISTS {
        (c)<-[:ASSERTS]-(denial) WHERE denial.polarity = 'DENIES' AND denial.withdrawnAt IS NULL AND denial.struckAt IS NULL })
    } }}}} AS data
