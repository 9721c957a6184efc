import { CONCEPTS, type Label, labelOf } from '../../record/key.ts';

/** Which neighbours are shown, in which order, and how many are left out. What lies around a record, somebody else knows. */

/** A record, as far as it must be known to be found. */
export interface Member {
  readonly label: Label;
  readonly id: string;
}

/** A record that some relationship joins to another, and how many relationships it has in all. */
export interface Neighbour extends Member {
  readonly degree: number;
}

/** What was found one step from a record. */
export interface Surroundings {
  /** Each once for every relationship that leads to it. */
  readonly neighbours: readonly Neighbour[];
  /** Of these labels there may be more than were looked at. */
  readonly cut: readonly Label[];
}

/** Most neighbours that are looked at along one type of relationship from one record. */
export const MOST_ON_WAY = 2_000;
const LEAST_ON_WAY = 20;

/** Most that are looked at along one type of relationship from all records of a step: what one answer can bring home. */
const MOST_ON_STEP = 50_000;

/** The same where so many records are looked around at once. */
export function mostOnWay(records: number): number {
  return Math.max(LEAST_ON_WAY, Math.min(MOST_ON_WAY, Math.floor(MOST_ON_STEP / Math.max(1, records))));
}

/** How far is looked. */
export interface Reach {
  /** Steps: 0 shows no neighbours, only counts them. */
  readonly depth: number;
  /** Most neighbours that are shown. */
  readonly first: number;
}

/** What was found around the records asked for. */
export interface Found {
  /** The records asked for, then their neighbours, then those of these. */
  readonly members: readonly Member[];
  readonly leftOut: readonly LeftOut[];
  /** Somewhere there were more neighbours than are looked at. */
  readonly cut: boolean;
}

/**
 * The records around these. The second step is taken only where the first leaves room, from all that the first found: so
 * what is nearer comes first, and a larger `first` begins with the same records.
 *
 * @param look what lies one step from each of these records
 */
export async function gather(
  asked: readonly Member[],
  { depth, first }: Reach,
  look: (from: readonly Member[]) => Promise<readonly Surroundings[]>,
): Promise<Found> {
  const near = await look(asked);
  const one = depth > 0 ? ranked(near, asked) : [];
  const far = depth > 1 && one.length < first ? await look(one) : [];
  const two = ranked(far, [...asked, ...one]);
  const members = [...asked, ...[...one, ...two].slice(0, first)];
  return { members, leftOut: leftOut(near, members), cut: [...near, ...far].some(({ cut }) => cut.length > 0) };
}

/**
 * The neighbours of a step, without those already known: first those joined to more of the records stepped from, then those
 * with more relationships of their own, then by id. How many are shown does not change their order.
 */
function ranked(step: readonly Surroundings[], known: readonly Member[]): Neighbour[] {
  const passed = new Set(known.map(({ id }) => id));
  const found = new Map<string, { readonly neighbour: Neighbour; joined: number }>();
  for (const { neighbours } of step) {
    for (const neighbour of once(neighbours)) {
      const seen = found.get(neighbour.id);
      if (seen) seen.joined += 1;
      else if (!passed.has(neighbour.id)) found.set(neighbour.id, { neighbour, joined: 1 });
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.joined - a.joined || b.neighbour.degree - a.neighbour.degree || (a.neighbour.id < b.neighbour.id ? -1 : 1),
    )
    .map(({ neighbour }) => neighbour);
}

function once(neighbours: readonly Neighbour[]): Iterable<Neighbour> {
  return new Map(neighbours.map((neighbour) => [neighbour.id, neighbour])).values();
}

/** Neighbours of one label that are not shown. */
export interface LeftOut {
  readonly label: Label;
  readonly count: number;
  /** There may be more than were counted. */
  readonly cut: boolean;
}

/** How many distinct neighbours of a step are not among those shown, label by label, without labels of which there are none. */
function leftOut(step: readonly Surroundings[], shown: readonly Member[]): LeftOut[] {
  const hidden = ranked(step, shown);
  const cut = new Set(step.flatMap((around) => around.cut));
  return CONCEPTS.map(labelOf)
    .map((label) => ({ label, count: hidden.filter((each) => each.label === label).length, cut: cut.has(label) }))
    .filter(({ count, cut }) => count > 0 || cut);
}
