import type { Database } from '../../database/database.ts';
import { type Statement, statement } from '../../database/statement.ts';
import { type Concept, idOf } from '../../record/key.ts';

const NAMED_IN_CLAIMS = (label: string) => /* Cypher */ `
MATCH (n:${label} {id: $id})<-[:SUBJECT|OBJECT|CONCERNS]-(c:Claim)
RETURN DISTINCT c.key LIMIT $limit`;

const ABOUT: Readonly<Partial<Record<Concept, Statement>>> = {
  place: statement('keysOfClaimsOnPlace', NAMED_IN_CLAIMS('Place')),
  actor: statement('keysOfClaimsOnActor', NAMED_IN_CLAIMS('Actor')),
  event: statement('keysOfClaimsOnEvent', NAMED_IN_CLAIMS('Event')),
  source: statement(
    'keysOfActsBySource',
    /* Cypher */ `
MATCH (:Source {id: $id})<-[:MADE_BY]-(a:Assertion)
RETURN a.key LIMIT $limit`,
  ),
  document: statement(
    'keysOfActsInDocument',
    /* Cypher */ `
MATCH (:Document {id: $id})<-[:FOUND_IN]-(a:Assertion)
RETURN a.key LIMIT $limit`,
  ),
};

/** Keys of what is said about a record: claims that name a place, an actor, an event; acts of a source, in a document. */
export async function keysAbout(
  database: Database,
  key: string,
  concept: Concept,
  limit: number,
): Promise<readonly string[]> {
  const asked = ABOUT[concept];
  if (asked === undefined) return [];
  return (await database.read(asked, { id: idOf(key), limit })).map(([found]) => String(found));
}
