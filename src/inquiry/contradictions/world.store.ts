import type { Database } from '../../database/database.ts';
import { statement, statementUnder } from '../../database/statement.ts';
import type { Lens } from '../../lens/lens.ts';
import { LensInUse, NO_LENS } from '../../lens/lens.store.ts';
import { type AffirmedTie, BELONGING, MOST_STEPS, OWNING, TURNS } from './ties.ts';
import type { Decisive, World } from './world.ts';

/** Places are filed within places to about this depth at most: a house, a street, ..., a continent. */
const MOST_ABOVE = 16;

const PARTIES_EVENTS_PLACES = statement(
  'partiesEventsPlaces',
  /* Cypher */ `
  UNWIND $actors AS id
  MATCH (n:Actor {id: id})
  RETURN id, n.name AS name, false AS hasParts, [] AS above
  UNION ALL
  UNWIND $events AS id
  MATCH (n:Event {id: id})
  RETURN id, n.name AS name, EXISTS { (n)<-[:PART_OF]-() } AS hasParts, [] AS above
  UNION ALL
  UNWIND $places AS id
  MATCH (n:Place {id: id})
  RETURN id, n.name AS name, false AS hasParts,
    COLLECT { MATCH (n)-[:WITHIN*1..${MOST_ABOVE}]->(larger) RETURN larger.id LIMIT ${MOST_ABOVE} } AS above
`,
);

/** Ties of one step that are looked at: far more than the actors of one question have. */
const MOST_TIES = 5_000;

const STEPS = Array.from({ length: MOST_STEPS }, (_, i) => i + 1);
const list = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`;

/** Ties are walked whoever asserts them; which are affirmed is asked once, at the end. */
const TIES_OF_FILLERS = statementUnder(
  'tiesOfFillers',
  NO_LENS,
  (lens) => /* Cypher */ `
  WITH $fillers AS reached0
  ${STEPS.map(
    (step) => `CALL (reached${step - 1}) {
    UNWIND reached${step - 1} AS actor
    CALL (actor) {
      MATCH (t:TieClaim) USING INDEX t:TieClaim(subjectId, tie)
      WHERE t.subjectId = actor AND t.tie IN ${list([...BELONGING, ...TURNS])}
      RETURN t, t.objectId AS next
      UNION
      MATCH (t:TieClaim) USING INDEX t:TieClaim(objectId, tie)
      WHERE t.objectId = actor AND t.tie IN ${list([...OWNING, ...TURNS])}
      RETURN t, t.subjectId AS next }
    WITH t, next ORDER BY t.id, next LIMIT ${MOST_TIES + 1}
    RETURN collect(t) AS ties${step}, collect(DISTINCT next) AS reached${step} }`,
  ).join('\n  ')}
  RETURN ${STEPS.map((step) => `size(ties${step}) > ${MOST_TIES}`).join(' OR ')},
    COLLECT {
      UNWIND ${STEPS.map((step) => `ties${step}`).join(' + ')} AS t
      WITH DISTINCT t
      WHERE EXISTS { (t)<-[:ASSERTS]-(a) WHERE a.polarity = 'AFFIRMS' AND ${lens.stands('a')} AND ${lens.passes('a')} }
      RETURN [t.subjectId, t.tie, t.objectId] }
`,
);

/** What is known of the things that decide whether claims clash, through a lens: two statements. */
export async function fetchWorld(database: Database, lens: Lens, asked: readonly Decisive[]): Promise<World> {
  const all = (part: keyof Decisive) => [...new Set(asked.flatMap((each) => each[part]))];
  const inUse = new LensInUse(lens);
  const [named, tied] = await Promise.all([
    database.read(PARTIES_EVENTS_PLACES, { actors: all('actors'), events: all('events'), places: all('places') }),
    database.read(TIES_OF_FILLERS(inUse), { fillers: all('fillers'), lens: inUse.value }),
  ]);
  const [cut, ties] = (tied[0] ?? [false, []]) as [boolean, [string, AffirmedTie['tie'], string][]];
  return {
    names: new Map(named.map(([id, name]) => [id as string, name as string])),
    eventsWithParts: new Set(named.flatMap(([id, , hasParts]) => (hasParts ? [id as string] : []))),
    within: new Map(named.map(([id, , , above]) => [id as string, new Set(above as string[])])),
    ties: ties.map(([subjectId, tie, objectId]) => ({ subjectId, tie, objectId })),
    cut,
  };
}
