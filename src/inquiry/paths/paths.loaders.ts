import { claimById } from '../../claim/claim.loaders.ts';
import type { Database } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { groupedLoader, present } from '../../graphql/loader.ts';
import { type Lens, lensText } from '../../lens/lens.ts';
import type { ActGraph } from '../acts/acts.ts';
import { fetchActs } from '../acts/acts.store.ts';
import { independentRoots } from '../corroboration/corroboration.ts';
import { candidates, type Ends, type Link } from './candidates.ts';
import { type Connection, pairOf } from './connection.ts';
import { Exploration, type Wanted } from './exploration.ts';
import { type HopRules, hopsOf } from './hops.ts';
import { bestPaths, type PathQuestion } from './paths.ts';
import { type Counting, fetchSurroundings, fetchTellers } from './paths.store.ts';
import { type Cuts, type Route, routeOf } from './route.ts';

/** The links that may lie on a path, and what was left out for size. */
interface Explored {
  readonly links: readonly Link[];
  /** For claims of theirs: other claims by whose acts it is told whether acts that nobody can read count. */
  readonly tellers: ReadonlyMap<string, readonly string[]>;
  /** Not everything around the nodes on the way was looked at. */
  readonly cutAround: boolean;
  /** More links may lie on a path than are looked at. */
  readonly cutLinks: boolean;
}

/** Explores each question; those of one depth go step by step together, in one statement a step. */
const explored = groupedLoader(exploreAll, ({ lens, certainties, maxDepth }) =>
  JSON.stringify([lensText(lens), certainties, maxDepth]),
);

async function exploreAll(
  database: Database,
  counting: Counting & { readonly maxDepth: number },
  questions: readonly Ends[],
): Promise<Explored[]> {
  const explorations = questions.map((ends) => new Exploration(ends));
  for (;;) {
    const wanted = explorations.map((exploration) => exploration.next());
    if (wanted.every((each) => each === undefined)) break;
    const found = await fetchSurroundings(database, counting, allOf(wanted));
    for (const exploration of explorations.filter((_, i) => wanted[i])) exploration.learn(found);
  }
  const chosen = explorations.map(({ links }, i) => candidates(links, questions[i] as Ends));
  const tellers = await fetchTellers(database, claimsOf(chosen.flatMap(({ links }) => links)));
  return chosen.map(({ links, cut }, i) => ({
    links,
    tellers,
    cutAround: explorations[i]?.cut === true,
    cutLinks: cut,
  }));
}

function claimsOf(links: readonly Link[]): string[] {
  return [...new Set(links.flatMap(({ claims }) => claims))];
}

/** What several explorations of one depth want at the same step: all look for everything, or all for some nodes alone. */
function allOf(wanted: readonly (Wanted | undefined)[]): Wanted {
  const asked = wanted.filter((each) => each !== undefined);
  const within = asked.flatMap((each) => [...(each.within ?? [])]);
  return {
    nodes: [...new Set(asked.flatMap(({ nodes }) => nodes))],
    within: asked.every((each) => each.within !== null) ? new Set(within) : null,
  };
}

/** What is asked: between what, which paths, over what. */
export type PathsQuestion = PathQuestion & Pick<HopRules, 'excludeDisputed' | 'heldAt'> & Counting;

/** The paths that were found, and what was left out. */
export interface FoundPaths {
  readonly routes: readonly Route[];
  /** Claims that were left out because they have no place in time. */
  readonly undatedLeftOut: number;
  readonly cuts: Cuts;
}

const NO_ACTS: ActGraph = { acts: new Map(), voices: new Map(), republishes: new Map(), cut: new Set() };

/** Acts on the claims of one question, without what is upstream: less than half of what may be read at one level. */
const MOST_ACTS_IN_ALL = 24_000;

/** How many acts of each of so many claims are looked at: fewer acts can only make a hop weaker, and it is said. */
function mostActs(claims: number): number {
  return Math.min(200, Math.max(5, Math.floor(MOST_ACTS_IN_ALL / Math.max(1, claims))));
}

/** The acts on claims that may lie on a path: one graph for all of a question, and for questions of about its size. */
const actsOnPaths = groupedLoader(
  async (
    database: Database,
    { lens, most }: { readonly lens: Lens; readonly most: number },
    ids: readonly string[],
  ) => {
    const graph = await fetchActs(database, lens, ids, most);
    return ids.map(() => graph);
  },
  ({ lens, most }) => JSON.stringify([lensText(lens), most]),
);

/** The best paths of a question. */
export async function pathsOf(context: Context, question: PathsQuestion): Promise<FoundPaths> {
  const { start, end, maxDepth, lens } = question;
  const key = { start, end, maxDepth };
  const { links, tellers, cutAround, cutLinks } = await explored(context).load({ group: question, key });
  const ids = claimsOf(links);
  const asking = [...new Set([...ids, ...ids.flatMap((id) => tellers.get(id) ?? [])])];
  const group = { lens, most: mostActs(asking.length) };
  const [[graph = NO_ACTS], claims] = await Promise.all([
    Promise.all(asking.map((id) => actsOnPaths(context).load({ group, key: id }))),
    Promise.all(ids.map((id) => present(claimById(context).load(id)))),
  ]);
  const asked = new Map(links.map(({ one, other, claims }) => [pairOf(one, other), new Set(claims)]));
  const isAsked = ({ from, to, claimId }: Connection) => asked.get(pairOf(from.id, to.id))?.has(claimId) === true;
  const { hops, undatedLeftOut } = hopsOf(
    { claims, graph, tellers },
    { ...question, isAsked, rootsOf: independentRoots },
  );
  const routes = bestPaths(hops, question).map((path) => routeOf(path, question.minIndependentRoots));
  const isCut = ({ cut, claims }: Link) => cut || claims.some((id) => graph.cut.has(id));
  return { routes, undatedLeftOut, cuts: { around: cutAround, links: cutLinks, support: links.some(isCut) } };
}
