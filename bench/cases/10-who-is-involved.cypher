MATCH (e:Event {key: $event})
CALL (e) {
  MATCH (e)<-[:OBJECT {role: 'event'}]-(c:InvolvementClaim)
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
  WITH c.actorId AS actor, c.actorWords AS words, c.role AS role, count(DISTINCT a) AS acts, collect(DISTINCT c) AS claims,
    max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank
  ORDER BY acts DESC, coalesce(actor, '') + ' ' + role + ' ' + coalesce(words, '')
  RETURN collect([actor, words, role, acts, claims, rank]) AS links
}
WITH e, links, COLLECT {
    UNWIND links[..20] AS link
    OPTIONAL MATCH (who:Actor {id: link[0]})
    WITH link, who, COLLECT {
      UNWIND link[4] AS c
      WITH c ORDER BY c.occurredUp, c.id LIMIT 3
      WITH c, COLLECT {
      MATCH (c)<-[:ASSERTS]-(a) WHERE a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
      WITH a.sourceId AS id, count(a) AS acts,
        max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank,
        any(own IN collect(NOT EXISTS { (a)-[:RELAYS]->() }) WHERE own) AS own
      ORDER BY acts DESC, id LIMIT 5
      MATCH (reporter:Source {id: id})
      RETURN {node: {name: reporter.name}, how: CASE WHEN own THEN 'OWN' ELSE 'RELAYED' END, certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][rank]} } AS reporters
      RETURN {text: c.text, reportedBy: {edges: reporters}} } AS claims
    RETURN {
      role: link[2],
      party: {words: link[1], actor: CASE WHEN who IS NULL THEN null ELSE
        {__typename: [kind IN labels(who) WHERE kind <> 'Actor'][0], name: who.name} END},
      assertionCount: link[3],
      certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][link[5]],
      disputed: any(c IN link[4] WHERE EXISTS {
        (c)<-[:ASSERTS]-(denial) WHERE denial.polarity = 'DENIES' AND denial.withdrawnAt IS NULL AND denial.struckAt IS NULL }),
      claims: {nodes: claims}
    } } AS edges
RETURN {event: {
  name: e.name,
  partOf: COLLECT { MATCH (whole:Event {id: e.partOfId}) RETURN {name: whole.name} }[0],
  involved: {totalCount: size(links), edges: edges}}} AS data
