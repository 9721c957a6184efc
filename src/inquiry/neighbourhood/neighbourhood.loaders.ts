import type { Database } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { groupedLoader, loader } from '../../graphql/loader.ts';
import type { Label } from '../../record/key.ts';
import { type LeftOut, leftOut, type Member, mostOnWay, ranked, type Surroundings } from './neighbourhood.ts';
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

/** How far is looked, for what. */
export interface Reach {
  readonly depth: number;
  /** Neighbours of these labels alone. */
  readonly labels: readonly Label[];
  /** Most neighbours that are shown. */
  readonly first: number;
}

/** Those of these records that the lens in force lets be seen. */
export type InView = <Each extends Member>(records: readonly Each[]) => Promise<readonly Each[]>;

/** What was found around the records asked for. */
export interface Found {
  /** The records asked for, then their neighbours, then those of these. */
  readonly members: readonly Member[];
  readonly leftOut: readonly LeftOut[];
  /** Somewhere there were more neighbours than are looked at. */
  readonly cut: boolean;
}

/** The records around these: at the second step only where the first leaves room, so that what is nearer comes first. */
export async function neighbourhoodOf(
  context: Context,
  asked: readonly Member[],
  { depth, labels, first }: Reach,
  inView: InView,
): Promise<Found> {
  const step = async (from: readonly Member[]): Promise<Surroundings[]> => {
    const most = mostOnWay(from.length);
    const around = from.map(({ label, id }) =>
      surroundingsOf(context).load({ group: { label, labels, most }, key: id }),
    );
    return Promise.all(around).then((each) => seen(each, inView));
  };
  const near = await step(asked);
  const one = depth > 0 ? ranked(near, asked) : [];
  const far = depth > 1 && one.length < first ? await step(one) : [];
  const two = ranked(far, [...asked, ...one]);
  const members = [...asked, ...[...one, ...two].slice(0, first)];
  return { members, leftOut: leftOut(near, members), cut: [...near, ...far].some(({ cut }) => cut.length > 0) };
}

/** The same without what the lens in force hides. */
async function seen(step: readonly Surroundings[], inView: InView): Promise<Surroundings[]> {
  const visible = new Set(await inView(step.flatMap(({ neighbours }) => neighbours)));
  return step.map(({ neighbours, cut }) => ({ neighbours: neighbours.filter((each) => visible.has(each)), cut }));
}
