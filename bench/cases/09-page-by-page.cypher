MATCH (d:Document {key: $document})
CALL (d) {
  MATCH (d)<-[:FOUND_IN]-(a) WHERE a.certainty IN ['ALLEGED', 'RUMOURED']
  WITH a ORDER BY a.statedAtUp, a.id
  RETURN collect(a) AS found
}
RETURN {document: {description: d.description, assertions: {
  totalCount: size(found),
  pageInfo: {hasNextPage: size(found) > 5},
  nodes: COLLECT {
    UNWIND found[..5] AS a
    MATCH (c:Claim {id: a.claimId})
    RETURN {locator: a.locator, hedge: a.hedge, certainty: a.certainty, claim: {text: c.text}}
  }
}}} AS data
