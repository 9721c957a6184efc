MATCH (p:Event {key: $event})
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
WITH p, supporters, COLLECT {
    UNWIND opponents AS link
    WITH link, COLLECT {
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
        MATCH (d:Document {id: a.documentId})
        RETURN {quote: a.quote, certainty: a.certainty, locator: a.locator, document: {description: d.description}, chain: {hops: hops}} } AS acts
      RETURN {text: c.text, stance: c.stance, means: c.means, assertions: {nodes: acts}} } AS claims
    RETURN {node: {name: link[0].name}, certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][link[3]], claims: {nodes: claims}} } AS opposedBy
RETURN {event: {
  name: p.name,
  supportedBy: {edges: [link IN supporters | {node: {name: link[0].name}, certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][link[3]]}]},
  opposedBy: {edges: opposedBy}}} AS data
