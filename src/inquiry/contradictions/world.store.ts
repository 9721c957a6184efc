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

const list = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`;

const TIES_OF_FILLERS = statementUnder(
  'tiesOfFillers',
  NO_LENS,
  (lens) => /* Cypher */ `
  UNWIND $fillers AS actor
  CALL (actor) {
    MATCH (t:TieClaim) USING INDEX t:TieClaim(subjectId, tie)
    WHERE t.subjectId = actor AND t.tie IN ${list([...BELONGING, ...TURNS])}
    RETURN t
    UNION
    MATCH (t:TieClaim) USING INDEX t:TieClaim(objectId, tie)
    WHERE t.objectId = actor AND t.tie IN ${list([...OWNING, ...TURNS])}
    RETURN t }
  WITH DISTINCT t
  WHERE EXISTS { (t)<-[:ASSERTS]-(a) WHERE a.polarity = 'AFFIRMS' AND ${lens.stands('a')} AND ${lens.passes('a')} }
  RETURN t.subjectId, t.tie, t.objectId ORDER BY t.id LIMIT ${MOST_TIES + 1}
`,
);

/** The ties that lead on from some actors, step by step, as far as somebody affirms them. */
async function fetchTies(
  database: Database,
  lens: LensInUse,
  fillers: readonly string[],
): Promise<Pick<World, 'ties' | 'cut'>> {
  const found = new Map<string, AffirmedTie>();
  const reached = new Set(fillers);
  let cut = false;
  for (let step = 1, frontier = fillers; step <= MOST_STEPS && (step === 1 || frontier.length > 0); step += 1) {
    const rows = await database.read(TIES_OF_FILLERS(lens), { fillers: frontier, lens: lens.value });
    const ties = rows.slice(0, MOST_TIES).map((row): AffirmedTie => {
      const [subjectId, tie, objectId] = row as [string, AffirmedTie['tie'], string];
      return { subjectId, tie, objectId };
    });
    for (const tie of ties) found.set(Object.values(tie).join(' '), tie);
    cut ||= rows.length > MOST_TIES;
    frontier = ties
      .flatMap(({ subjectId, objectId }) => [subjectId, objectId])
      .filter((id) => !reached.has(id) && reached.add(id));
  }
  return { ties: [...found.values()], cut };
}

/** What is known of the things that decide whether claims clash, through a lens: two statements, one of them up to three times. */
export async function fetchWorld(database: Database, lens: Lens, asked: readonly Decisive[]): Promise<World> {
  const all = (part: keyof Decisive) => [...new Set(asked.flatMap((each) => each[part]))];
  const inUse = new LensInUse(lens);
  const [named, { ties, cut }] = await Promise.all([
    database.read(PARTIES_EVENTS_PLACES, { actors: all('actors'), events: all('events'), places: all('places') }),
    fetchTies(database, inUse, all('fillers')),
  ]);
  return {
    names: new Map(named.map(([id, name]) => [id as string, name as string])),
    eventsWithParts: new Set(named.flatMap(([id, , hasParts]) => (hasParts ? [id as string] : []))),
    within: new Map(named.map(([id, , , above]) => [id as string, new Set(above as string[])])),
    ties,
    cut,
  };
}
