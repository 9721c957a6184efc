MATCH (e:Event) USING INDEX e:Event(occurredUp, id) WHERE e.occurredUp >= -9007199254740991 AND e.id > ''
WITH e ORDER BY e.occurredUp, e.id LIMIT 11
WITH collect(e) AS page
WITH page, COLLECT {
    UNWIND page[..10] AS e
    CALL (e) {
      MATCH (e)<-[:SUBJECT|OBJECT|CONCERNS]-(c)
      WITH DISTINCT c ORDER BY c.occurredUp, c.id
      RETURN collect(c) AS claims
    }
    RETURN {
      name: e.name,
      occurred: CASE WHEN e.occurredEdtf IS NULL AND e.occurredWords IS NULL THEN null ELSE
        {edtf: e.occurredEdtf, words: e.occurredWords, inferred: coalesce(e.occurredInferred, false)} END,
      claims: {totalCount: size(claims), nodes: COLLECT {
        UNWIND claims[..5] AS c
        RETURN {text: c.text, assertions: {nodes: COLLECT {
          MATCH (c)<-[:ASSERTS]-(a)
          WITH a ORDER BY a.statedAtUp, a.id LIMIT 3
          MATCH (source:Source {id: a.sourceId})
          OPTIONAL MATCH (d:Document {id: a.documentId})
          RETURN {
            polarity: a.polarity, certainty: a.certainty, source: {name: source.name},
            document: CASE WHEN d IS NULL THEN null ELSE
              {documentType: d.documentType, description: d.description, url: d.url} END
          } }}} }}
    } } AS nodes
RETURN {events: {totalCount: COUNT { (:Event) }, pageInfo: {hasNextPage: size(page) > 10}, nodes: nodes}} AS data
