import type { RecordType } from '../record/type.ts';
import { type Graph, type GraphEdge, type GraphNode, MOST_NODES, type Point } from './graph.ts';

/** How much is folded into edges: nothing, the acts of asserting, or the claims as well. */
export const FOLDS = ['nothing', 'assertions', 'claims'] as const;
export type Fold = (typeof FOLDS)[number];

/** What a reader has gathered and arranged. A value: every step makes another, and the one before is still there to go back to. */
export interface Walk {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Of the nodes that have been laid out. */
  readonly places: ReadonlyMap<string, Point>;
  /** Those that no layout moves. */
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** Types switched off in the legend. */
  readonly without: ReadonlySet<RecordType>;
  readonly fold: Fold;
}

/** Nothing gathered yet. */
export const NOTHING: Walk = {
  nodes: new Map(),
  edges: new Map(),
  places: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  without: new Set(),
  fold: 'assertions',
};

/** With more in it; how many did not fit comes beside. Newcomers that were hidden are shown again. */
export function added(walk: Walk, { nodes, edges }: Graph): { readonly walk: Walk; readonly leftOut: number } {
  const newcomers = nodes.filter(({ key }) => !walk.nodes.has(key));
  const room = Math.max(0, MOST_NODES - walk.nodes.size);
  const taken = [...nodes.filter(({ key }) => walk.nodes.has(key)), ...newcomers.slice(0, room)];
  const all = new Map([...walk.nodes, ...taken.map((node) => [node.key, node] as const)]);
  const between = edges.filter(({ from, to }) => all.has(from) && all.has(to));
  return {
    walk: {
      ...walk,
      nodes: all,
      edges: new Map([...walk.edges, ...between.map((edge) => [edge.id, edge] as const)]),
      hidden: without(
        walk.hidden,
        nodes.map(({ key }) => key),
      ),
    },
    leftOut: newcomers.length - Math.min(room, newcomers.length),
  };
}

/** With these edges alone, out of the server's answer: what the lens hides is gone from the picture. */
export function linked(walk: Walk, stored: readonly GraphEdge[]): Walk {
  const joined = new Set(stored.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  // One stored link is drawn once: a link that an answer told of goes where a stored one joins the same two.
  const told = [...walk.edges.values()].filter(
    ({ type, from, to }) => type === 'field' && !joined.has(`${from} ${to}`),
  );
  const edges = [...told, ...stored].filter(({ from, to }) => walk.nodes.has(from) && walk.nodes.has(to));
  return { ...walk, edges: new Map(edges.map((edge) => [edge.id, edge])) };
}

/** Without these from the picture; they can be shown again. */
export function hiding(walk: Walk, keys: Iterable<string>): Walk {
  return { ...walk, hidden: new Set([...walk.hidden, ...keys]) };
}

/** With these in the picture again. */
export function showing(walk: Walk, keys: Iterable<string>): Walk {
  return { ...walk, hidden: without(walk.hidden, keys) };
}

/** Held in place, or let go. */
export function pinning(walk: Walk, keys: readonly string[], isPinned: boolean): Walk {
  return { ...walk, pinned: isPinned ? new Set([...walk.pinned, ...keys]) : without(walk.pinned, keys) };
}

/** A type switched off in the legend, or on again. */
export function toggling(walk: Walk, type: RecordType): Walk {
  const isOff = walk.without.has(type);
  return {
    ...walk,
    without: isOff ? new Set([...walk.without].filter((each) => each !== type)) : new Set([...walk.without, type]),
  };
}

/** At these places. */
export function placed(walk: Walk, places: ReadonlyMap<string, Point>): Walk {
  return { ...walk, places: new Map([...walk.places, ...places]) };
}

function without(set: ReadonlySet<string>, keys: Iterable<string>): ReadonlySet<string> {
  const left = new Set(set);
  for (const key of keys) left.delete(key);
  return left;
}
