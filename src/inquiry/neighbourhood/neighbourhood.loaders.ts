import type { Database } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { groupedLoader, loader } from '../../graphql/loader.ts';
import type { Label } from '../../record/key.ts';
import { type Member, mostOnWay, type Surroundings } from './neighbourhood.ts';
import { fetchRelationships, fetchSurroundings, type Look } from './neighbourhood.store.ts';
import { inOrder, MOST_RELATIONSHIPS, type Relationship } from './relationships.ts';

/** What lies around a record; records of one label that are looked around at one step are one statement. */
const surroundingsOf = groupedLoader(fetchSurroundings, (look: Look) => JSON.stringify(look));

/** The relationships between records, and whether there are more than are told. */
interface Among {
  readonly relationships: readonly Relationship[];
  readonly cut: boolean;
}

/** All relationships between any two of these records. */
export const relationshipsAmong = loader(
  (database: Database, asked: readonly (readonly Member[])[]): Promise<Among[]> =>
    Promise.all(
      asked.map(async (members) => {
        const found = await fetchRelationships(database, members);
        const ids = members.map(({ id }) => id);
        return { relationships: inOrder(found, ids), cut: found.length > MOST_RELATIONSHIPS };
      }),
    ),
  (members) => members.map(({ id }) => id).join(),
);

/** Those of these records that the lens in force lets be seen. */
export type InView = <Each extends Member>(records: readonly Each[]) => Promise<readonly Each[]>;

/** What lies one step from each of these records, of these labels, without what is not in view. */
export async function lookAround(
  context: Context,
  from: readonly Member[],
  labels: readonly Label[],
  inView: InView,
): Promise<Surroundings[]> {
  const most = mostOnWay(from.length);
  const around = await Promise.all(
    from.map(({ label, id }) => surroundingsOf(context).load({ group: { label, labels, most }, key: id })),
  );
  const seen = new Set(await inView(around.flatMap(({ neighbours }) => neighbours)));
  return around.map(({ neighbours, cut }) => ({ neighbours: neighbours.filter((each) => seen.has(each)), cut }));
}
