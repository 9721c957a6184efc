MATCH (p:Actor {key: $actor})
CALL (p) {
  MATCH (p)<-[:SUBJECT|OBJECT]-(c:TieClaim)
  WITH DISTINCT c ORDER BY c.occurredUp, c.id
  RETURN collect(c) AS ties
}
WITH p, ties, COLLECT {
    UNWIND ties[..20] AS c
    MATCH (c)-[:SUBJECT {role: 'subject'}]->(subject)
    MATCH (c)-[:OBJECT {role: 'object'}]->(object)
    WITH c, subject, object, COLLECT {
      MATCH (c)<-[:ASSERTS]-(a) WHERE a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
      WITH a.sourceId AS id, count(a) AS acts,
        max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank,
        any(own IN collect(NOT EXISTS { (a)-[:RELAYS]->() }) WHERE own) AS own
      ORDER BY acts DESC, id LIMIT 5
      MATCH (reporter:Source {id: id})
      RETURN {node: {name: reporter.name}, how: CASE WHEN own THEN 'OWN' ELSE 'RELAYED' END, certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][rank]} } AS reporters
    RETURN {
      text: c.text, tie: c.tie, subject: {name: subject.name},
      object: {__typename: [kind IN labels(object) WHERE kind <> 'Actor'][0], label: object.name},
      reportedBy: {edges: reporters}
    } } AS nodes
RETURN {actor: {
  name: p.name,
  names: COLLECT {
    MATCH (p)-[:CALLED]->(name)
    WITH name ORDER BY name.text, name.language
    RETURN {text: name.text, language: name.language, restsOn: CASE WHEN name.restsOn IS NULL THEN null ELSE
      {kind: name.restsOn, claims: COLLECT { MATCH (c:Claim) WHERE c.key IN name.restsOnClaims RETURN {text: c.text} }} END} },
  ties: {totalCount: size(ties), nodes: nodes}}} AS data
