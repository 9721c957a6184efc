import type { Database } from '../../src/database/database.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import { formsOf, luceneQuery } from '../../src/inquiry/search/search.ts';
import { NO_LENS } from '../../src/lens/lens.store.ts';
import { idOf, labelOf, parseKey } from '../../src/record/key.ts';

/**
 * Whom the cases ask about: keys taken from the graph that is loaded. A variable of a case that begins with @ is one of
 * these. `hub` has most of what is asked for, `middling` as much as is usual in a graph that people made.
 */

/** Something of which there are hubs, and what makes them hubs. */
interface Ranked {
  readonly label: string;
  /** How much there is around `n`. */
  readonly degree: string;
  /** How much is middling. */
  readonly middling: number;
}

const RANKED: Readonly<Record<string, Ranked>> = {
  event: { label: 'Event', degree: 'COUNT { (n)<-[:SUBJECT|OBJECT|CONCERNS]-() }', middling: 20 },
  actor: { label: 'Actor', degree: 'COUNT { (n)<-[:SUBJECT|OBJECT|CONCERNS]-() }', middling: 20 },
  source: { label: 'Source', degree: 'COUNT { (n)<-[:MADE_BY]-() }', middling: 100 },
  document: { label: 'Document', degree: 'COUNT { (n)<-[:FOUND_IN]-() }', middling: 5 },
  claim: { label: 'Claim', degree: 'COUNT { (n)<-[:ASSERTS]-() }', middling: 5 },
};

/** All picks by name, such as `event.hub`. */
export async function pickFrom(database: Database): Promise<ReadonlyMap<string, string>> {
  const picks = new Map<string, string>();
  const key = async (name: string, text: string) => {
    const [row] = await database.command({ name: `bench:${name}`, text });
    if (row === undefined) throw new Error(`The graph has no ${name}.`);
    picks.set(name, row[0] as string);
  };
  for (const [name, { label, degree, middling }] of Object.entries(RANKED)) {
    const by = (order: string) => `MATCH (n:${label}) RETURN n.key ORDER BY ${order}, n.key LIMIT 1`;
    await key(`${name}.hub`, by(`${degree} DESC`));
    await key(`${name}.middling`, by(`abs(${degree} - ${middling})`));
  }
  for (const rank of [1, 2, 3, 4, 5])
    await key(
      `actor.top${rank}`,
      `MATCH (n:Actor) RETURN n.key ORDER BY ${RANKED['actor']?.degree} DESC, n.key SKIP ${rank - 1} LIMIT 1`,
    );
  // The generator's great event is the last one.
  await key('event.great', `MATCH (n:Event) RETURN 'bench/event/e' + toString(count(n) - 1)`);
  await key('claim.deep', `MATCH (n:Claim)<-[:ASSERTS]-()-[:RELAYS*11]->() RETURN n.key ORDER BY n.key LIMIT 1`);
  await key('name.rare', "MATCH (n:Actor {key: 'bench/actor/a7'}) RETURN n.name");
  await key('name.common', "MATCH (n:Actor {key: 'bench/actor/a7'}) RETURN split(n.name, ' ')[1]");
  for (const each of ['rare', 'common'])
    picks.set(`lucene.${each}`, luceneQuery(formsOf(picks.get(`name.${each}`) ?? '')));
  return picks;
}

/** Variables with their picks put in: `@source.hub` is a key, `@source.hub.id` its id, `@source.hub.uuid` that in the database. */
export function resolve(value: unknown, picks: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(each, picks));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolve(each, picks)]));
  if (typeof value !== 'string' || !value.startsWith('@')) return value;
  const [, name = '', form] = /^@(.*?)(\.id|\.uuid)?$/.exec(value) ?? [];
  const found = picks.get(name);
  if (found === undefined) throw new Error(`There is no pick ${value}; there are ${[...picks.keys()].join(', ')}.`);
  return form === undefined ? found : idFor(found, form);
}

/** The id that the API gives a record, or the one that it has in the database. */
function idFor(key: string, form: string): string {
  const concept = parseKey(key)?.concept ?? 'claim';
  return form === '.id' ? globalId(labelOf(concept), idOf(key), NO_LENS) : idOf(key);
}
