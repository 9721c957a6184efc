MATCH (e:Event {key: $event})
CALL (e) {
  MATCH (e)<-[:CONCERNS {role: 'event'}]-(c:FigureClaim)
  WITH c ORDER BY c.occurredUp, c.id
  RETURN collect(c) AS found
}
CALL (e) {
  // $hub is the source's own id, without what the API writes around it. Gone are its acts, those that rest on nothing
  // else, and those that nobody can read and only it passes on.
  MATCH (e)<-[:CONCERNS {role: 'event'}]-(c:FigureClaim)<-[:ASSERTS]-(a)
  WHERE a.sourceId <> $hub
    AND (NOT EXISTS { (a)-[:RELAYS]->() } OR EXISTS {
      MATCH way = (a)-[:RELAYS*1..12]->(ground)
      WHERE all(step IN nodes(way)[1..] WHERE step.sourceId <> $hub)
        AND (NOT EXISTS { (ground)-[:RELAYS]->() } OR ground IN nodes(way)[..-1] OR length(way) = 12) })
    AND (a.certainty IS NOT NULL OR EXISTS {
      MATCH way = (a)<-[:RELAYS*1..12]-(teller)
      WHERE teller.certainty IS NOT NULL AND all(step IN nodes(way)[1..] WHERE step.sourceId <> $hub) })
  WITH c, a ORDER BY a.statedAtUp, a.id
  WITH c, collect(a)[..3] AS acts ORDER BY c.occurredUp, c.id
  RETURN collect([c, acts]) AS kept
}
RETURN {
  all: {event: {claims: {totalCount: size(found), nodes: COLLECT {
    UNWIND found[..20] AS c
    RETURN {text: c.text, assertions: {nodes: COLLECT {
      MATCH (c)<-[:ASSERTS]-(a)
      WITH a ORDER BY a.statedAtUp, a.id LIMIT 3
      MATCH (source:Source {id: a.sourceId})
      RETURN {certainty: a.certainty, source: {name: source.name}} }}} }}}},
  without: {event: {claims: {totalCount: size(kept), nodes: COLLECT {
    UNWIND kept[..20] AS each
    RETURN {text: each[0].text, assertions: {nodes: COLLECT {
      UNWIND each[1] AS a
      MATCH (source:Source {id: a.sourceId})
      RETURN {certainty: a.certainty, source: {name: source.name}} }}} }}}}
} AS data
