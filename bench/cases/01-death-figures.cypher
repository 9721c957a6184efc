MATCH (e:Event {key: $event})
CALL (e) {
  MATCH (e)<-[:CONCERNS {role: 'event'}]-(c:FigureClaim) WHERE c.measure = 'KILLED'
  WITH c ORDER BY c.occurredUp, c.id
  RETURN collect(c) AS found
}
WITH e, found, COLLECT {
    UNWIND found[..10] AS c
    WITH c, COLLECT {
        MATCH (c)<-[:ASSERTS]-(a) WHERE a.documentId IS NOT NULL
        WITH a ORDER BY a.statedAtUp, a.id LIMIT 5
        MATCH (source:Source {id: a.sourceId})
        MATCH (d:Document {id: a.documentId})
        WITH a, source, d, COLLECT {
          MATCH way = (a)-[:RELAYS*1..12]->(up) WHERE up <> a
          WITH up, min([length(way), [hop IN relationships(way) | hop.position], last(relationships(way)).reading]) AS step
          WITH * ORDER BY step LIMIT 100
          MATCH (teller:Source {id: up.sourceId})
          RETURN {depth: step[0], reading: step[2], assertion: {
            certainty: up.certainty, source: {name: teller.name, collective: teller.collective}}} } AS hops
        RETURN {
          source: {name: source.name},
          document: {documentType: d.documentType, description: d.description},
          locator: a.locator, certainty: a.certainty, hedge: a.hedge,
          chain: {hops: hops, cut: EXISTS {
            MATCH (a)-[:RELAYS*13]->(far) WHERE far <> a AND NOT EXISTS { (a)-[:RELAYS*1..12]->(far) } }}
        } } AS acts
    RETURN {
      key: c.key, text: c.text, qualifier: c.qualifier, low: c.low, high: c.high, words: c.words,
      populations: COLLECT {
        UNWIND range(0, size(coalesce(c.populationsIds, [])) - 1) AS i
        OPTIONAL MATCH (whom:Actor {id: c.populationsIds[i]})
        WITH i, whom ORDER BY i
        RETURN {actor: CASE WHEN whom IS NULL THEN null ELSE {name: whom.name} END, words: nullIf(c.populationsWords[i], '')} },
      doer: CASE WHEN c.doerId IS NULL AND c.doerWords IS NULL THEN null ELSE {
        actor: COLLECT { MATCH (doer:Actor {id: c.doerId}) RETURN {name: doer.name} }[0], words: c.doerWords} END,
      place: COLLECT { MATCH (place:Place {id: c.placeId}) RETURN {name: place.name} }[0],
      period: CASE WHEN c.periodEdtf IS NULL AND c.periodWords IS NULL THEN null ELSE
        {edtf: c.periodEdtf, words: c.periodWords, inferred: coalesce(c.periodInferred, false)} END,
      relation: c.relation,
      relativeTo: COLLECT { MATCH (c)-[:RELATIVE_TO]->(other) RETURN {text: other.text} }[0],
      assertions: {nodes: acts}
    } } AS nodes
RETURN {event: {name: e.name, claims: {
  totalCount: size(found), pageInfo: {hasNextPage: size(found) > 10}, nodes: nodes}}} AS data
