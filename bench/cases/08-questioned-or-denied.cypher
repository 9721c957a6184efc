MATCH (d:Document) USING INDEX d:Document(publishedUp, id) WHERE d.publishedUp >= -9007199254740991 AND d.id > ''
WITH d ORDER BY d.publishedUp, d.id
WITH d WHERE d.documentType IN ['ARTICLE', 'POST', 'SPEECH']
WITH d LIMIT 51
WITH collect(d) AS page
WITH page, COLLECT {
    UNWIND page[..50] AS d
    WITH d, COLLECT {
      MATCH (d)<-[:FOUND_IN]-(act) WHERE act.polarity IN ['QUESTIONS', 'DENIES']
      WITH act ORDER BY act.statedAtUp, act.id LIMIT 10
      MATCH (source:Source {id: act.sourceId})
      MATCH (c:Claim {id: act.claimId})
      WITH act, source, c, COLLECT {
      MATCH (c)<-[:ASSERTS]-(a) WHERE a.polarity = 'AFFIRMS' AND a.withdrawnAt IS NULL AND a.struckAt IS NULL
      WITH a.sourceId AS id, count(a) AS acts,
        max(CASE a.certainty WHEN 'VERIFIED' THEN 4 WHEN 'STATED' THEN 3 WHEN 'ALLEGED' THEN 2 WHEN 'RUMOURED' THEN 1 WHEN 'ATTRIBUTED' THEN 0 END) AS rank,
        any(own IN collect(NOT EXISTS { (a)-[:RELAYS]->() }) WHERE own) AS own
      ORDER BY acts DESC, id LIMIT 5
      MATCH (reporter:Source {id: id})
      RETURN {node: {name: reporter.name}, how: CASE WHEN own THEN 'OWN' ELSE 'RELAYED' END, certainty: ['ATTRIBUTED', 'RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED'][rank]} } AS reporters
      RETURN {
        polarity: act.polarity, quote: act.quote, source: {name: source.name, handle: source.handle},
        claim: {text: c.text, reportedBy: {edges: reporters}}
      } } AS acts
    RETURN {description: d.description, assertions: {nodes: acts}} } AS nodes
RETURN {documents: {pageInfo: {hasNextPage: size(page) > 50}, nodes: nodes}} AS data
