import type { ActGraph } from '../acts/acts.ts';
import { type Merge, mergeRoots } from './merge.ts';
import { type Followed, type Group, upstreamRecorded, upstreamThere } from './upstream.ts';
import { MOST_STEPS, waysOf } from './ways.ts';

/**
 * How many voices really? Repeating is no confirming: what counts is where the chains end. The shape of the chains can show
 * that two voices are one; it can never show that they are two. Hence two bounds.
 */
export interface Bounds {
  readonly min: number;
  /** Null = open: a voice of many, said by no one to be how many; or not everything was read. */
  readonly max: number | null;
}

export interface Options extends Followed {
  /** Whether sources run by the same actor are one voice; standard: yes. */
  readonly mergeSameRunner?: boolean;
}

/** One root: where chains end, whoever else is taken for the same. Lists are in the order of the ids. */
export interface Root {
  /** The first of its assertions. */
  readonly id: string;
  readonly sourceIds: readonly string[];
  readonly assertionIds: readonly string[];
  /** It cannot be told from others: none of its sources is both named and a single voice. */
  readonly anonymous: boolean;
  /** One of its sources stands for several voices. */
  readonly collective: boolean;
  readonly circular: boolean;
  /** How many voices it may be at most; null = open. */
  readonly mostVoices: number | null;
  /** A shortest way to it, from an assertion that can be read; of a longer one the 13 assertions nearest to the root. */
  readonly path: readonly string[];
  /** How many assertions that way has in all. */
  readonly pathLength: number;
}

/** Assertions that pass one another on in a circle. */
export interface Circle {
  readonly id: string;
  readonly sourceIds: readonly string[];
  readonly assertionIds: readonly string[];
  /** Nothing leads out of it: the circle itself is counted as one root. */
  readonly root: boolean;
}

/** Why several roots are one. */
export interface MergedRoots extends Pick<Merge, 'reason' | 'documentIds'> {
  readonly id: string;
  /** Who runs them, where that is the reason. */
  readonly actorId: string | null;
  readonly sourceIds: readonly string[];
  readonly assertionIds: readonly string[];
}

export interface Corroboration {
  readonly assertionCount: number;
  readonly documentCount: number;
  readonly sourceCount: number;
  readonly independentRoots: Bounds;
  /** Those of the most assertions first, then by id; so the next two. */
  readonly roots: readonly Root[];
  readonly circles: readonly Circle[];
  readonly merges: readonly MergedRoots[];
  /** Sources through which every way leads, from the reader's end to the root's. */
  readonly bottlenecks: readonly string[];
  /** Not every assertion was read. */
  readonly cut: boolean;
}

/** The bounds alone. Looks at nothing but the affirming acts of these claims that count, and what they rest on. */
export function independentRoots(graph: ActGraph, claimIds: readonly string[], options: Options = {}): Bounds {
  return boundsOf(
    mergedRoots(graph, claimIds, options).sets.map((set) => told(graph, set)),
    isCut(graph, claimIds),
  );
}

/**
 * The whole answer. Strongly connected components of RELAYS are taken together, their sinks are the roots, roots with one
 * source, one runner or one document are merged.
 */
export function corroborate(graph: ActGraph, claimIds: readonly string[], options: Options = {}): Corroboration {
  const { upstream, sets, merges } = mergedRoots(graph, claimIds, options);
  const ways = waysOf(upstream);
  const roots = sets.map((set): Root => {
    const way = ways.to(set.flatMap(({ acts }) => acts)).map(({ id }) => id);
    return { ...members(set), ...told(graph, set), path: way.slice(-MOST_STEPS), pathLength: way.length };
  });
  const cut = isCut(graph, claimIds);
  return {
    assertionCount: upstream.acts.length,
    documentCount: new Set(upstream.acts.flatMap(({ documentId }) => documentId ?? [])).size,
    sourceCount: new Set(upstream.acts.map(({ sourceId }) => sourceId)).size,
    independentRoots: boundsOf(roots, cut),
    roots: inOrder(roots),
    circles: inOrder(
      upstream.groups.filter(({ circular }) => circular).map((group) => ({ ...members([group]), root: group.root })),
    ),
    merges: inOrder(merges.map(toMergedRoots)),
    bottlenecks: ways.bottlenecks,
    cut,
  };
}

function mergedRoots(graph: ActGraph, claimIds: readonly string[], { mergeSameRunner = true, ...followed }: Options) {
  const upstream = upstreamThere(graph, claimIds, followed);
  const counted = upstream.groups.filter(({ root }) => root);
  const recorded = upstreamRecorded(graph, claimIds, followed).groups.filter(({ root }) => root);
  return { upstream, ...mergeRoots(graph, { counted, recorded }, mergeSameRunner) };
}

/**
 * `min` takes for one all those that cannot be told apart, `max` each for as many as it may be. That a voice without a name
 * is one of the named is not assumed.
 */
function boundsOf(roots: readonly Pick<Root, 'anonymous' | 'mostVoices'>[], cut: boolean): Bounds {
  const named = roots.filter(({ anonymous }) => !anonymous).length;
  const most = roots.map(({ mostVoices }) => mostVoices);
  return {
    min: named + (named < roots.length ? 1 : 0),
    max: cut ? null : sumOf(most),
  };
}

/** What can be told of roots that are taken for one. It may be as many voices as the largest of them. */
function told(
  { voices }: ActGraph,
  set: readonly Group[],
): Pick<Root, 'anonymous' | 'collective' | 'circular' | 'mostVoices'> {
  const sources = sourcesOf(set).flatMap((id) => voices.get(id) ?? []);
  const most = set.map(({ acts: [first], circular }) => {
    const voice = voices.get(first?.sourceId ?? '');
    return circular || !voice?.collective ? 1 : voice.voicesHigh;
  });
  return {
    anonymous: !sources.some(({ named, collective }) => named && !collective),
    collective: sources.some(({ collective }) => collective),
    circular: set.some(({ circular }) => circular),
    mostVoices: most.reduce((most, each) => (most === null || each === null ? null : Math.max(most, each)), 1),
  };
}

const sumOf = (numbers: readonly (number | null)[]) =>
  numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
const sourcesOf = (groups: readonly Group[]) => [
  ...new Set(groups.flatMap(({ acts }) => acts.map(({ sourceId }) => sourceId))),
];
const isCut = ({ cut }: ActGraph, claimIds: readonly string[]) => claimIds.some((id) => cut.has(id));

function members(groups: readonly Group[]): Pick<Root, 'id' | 'sourceIds' | 'assertionIds'> {
  const assertionIds = groups.flatMap(({ acts }) => acts.map(({ id }) => id)).sort();
  return { id: assertionIds[0] ?? '', sourceIds: sourcesOf(groups).sort(), assertionIds };
}

function toMergedRoots({ reason, sharedId, documentIds, roots }: Merge): MergedRoots {
  const actorId = reason === 'SAME_RUNNER' ? sharedId : null;
  return { ...members(roots), id: `${reason} ${sharedId}`, reason, actorId, documentIds };
}

/** Those of the most assertions first, then by id. */
function inOrder<Item extends Pick<Root, 'id' | 'assertionIds'>>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => b.assertionIds.length - a.assertionIds.length || (a.id < b.id ? -1 : 1));
}
