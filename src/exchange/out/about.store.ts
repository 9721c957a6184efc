import type { Database } from '../../database/database.ts';
import { type Statement, statement } from '../../database/statement.ts';
import { type Concept, idOf, parseKey } from '../../record/key.ts';

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

const ASSESSMENTS = (label: 'Claim' | 'Source') =>
  statement(
    `keysOfAssessmentsOf${label}`,
    /* Cypher */ `
UNWIND $ids AS id MATCH (:${label} {id: id})<-[:ASSESSES]-(n:Assessment)
RETURN n.key`,
  );
const OF_CLAIMS = ASSESSMENTS('Claim');
const OF_SOURCES = ASSESSMENTS('Source');

/** Keys of the judgements on these claims and sources. */
export async function keysOfAssessments(database: Database, keys: readonly string[]): Promise<readonly string[]> {
  const idsOf = (concept: Concept) => keys.filter((key) => parseKey(key)?.concept === concept).map(idOf);
  const [claims, sources] = [idsOf('claim'), idsOf('source')];
  const rows = await Promise.all([
    claims.length === 0 ? [] : database.read(OF_CLAIMS, { ids: claims }),
    sources.length === 0 ? [] : database.read(OF_SOURCES, { ids: sources }),
  ]);
  return rows.flat().map(([key]) => String(key));
}

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
