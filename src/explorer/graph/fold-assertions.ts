import { group } from 'd3-array';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** An act whose voice and claim are both there: it can be a line from one to the other. */
interface Act {
  readonly node: GraphNode;
  readonly source: string;
  readonly claim: string;
}

/**
 * Acts of asserting as edges: "X says C" from the voice to the claim, one for all that this voice says of it in one way, and
 * "on the word of" from voice to voice. An act whose voice or claim is not in the picture stays a node.
 */
export function foldAssertions({ nodes, edges }: Graph): Graph {
  const acts = actsOf(nodes, edges);
  if (acts.size === 0) return { nodes, edges };
  const kept = edges.filter(({ from, to }) => !acts.has(from) && !acts.has(to));
  return {
    nodes: nodes.filter(({ key }) => !acts.has(key)),
    edges: [...kept, ...sayings(acts), ...passedOn(acts, edges), ...beside(acts, edges)],
  };
}

function actsOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, Act> {
  const sources = endsOf(edges, 'MADE_BY');
  const claims = endsOf(edges, 'ASSERTS');
  return new Map(
    nodes.flatMap((node) => {
      const [source, claim] = [sources.get(node.key), claims.get(node.key)];
      return source === undefined || claim === undefined ? [] : [[node.key, { node, source, claim }] as const];
    }),
  );
}

function endsOf(edges: readonly GraphEdge[], type: string): ReadonlyMap<string, string> {
  return new Map(edges.filter((edge) => edge.type === type).map(({ from, to }) => [from, to]));
}

function sayings(acts: ReadonlyMap<string, Act>): GraphEdge[] {
  const groups = group(acts.values(), ({ node, source, claim }) => `${source} ${node.predicate} ${claim}`);
  return [...groups].map(([name, [first, ...more]]) => {
    const { node, source, claim } = first as Act;
    const degrees = new Set([first as Act, ...more].map((act) => act.node.certainty ?? 'unread'));
    const degree = degrees.size === 1 && node.certainty ? `, ${node.certainty.toLowerCase()}` : '';
    return {
      ...line(`says ${name}`, source, claim, `${node.predicate}${degree}`),
      type: 'says',
      disputed: node.predicate !== 'says',
      folded: [first as Act, ...more].map((act) => act.node.key),
    };
  });
}

function passedOn(acts: ReadonlyMap<string, Act>, edges: readonly GraphEdge[]): GraphEdge[] {
  const found = edges.flatMap(({ type, from, to, faint }) => {
    const [one, other] = [acts.get(from)?.source, acts.get(to)?.source];
    if (type !== 'RELAYS' || one === undefined || other === undefined || one === other) return [];
    return [{ ...line(`relays ${one} ${other}`, one, other, 'on the word of'), type: 'RELAYS', faint, folded: [from] }];
  });
  return oneEach(found);
}

/** What an act is joined to beside its voice and its claim, joined to the claim: who speaks it, where it can be read. */
function beside(acts: ReadonlyMap<string, Act>, edges: readonly GraphEdge[]): GraphEdge[] {
  const found = edges.flatMap(({ type, from, to }) => {
    const act = acts.get(from);
    if (!act) return [];
    if (type === 'SPOKEN_BY')
      return [{ ...line(`speaks ${to} ${act.claim}`, to, act.claim, 'says'), type: 'says', folded: [from] }];
    if (type === 'FOUND_IN')
      return [{ ...line(`found ${act.claim} ${to}`, act.claim, to, 'found in'), folded: [from] }];
    return [];
  });
  return oneEach(found);
}

function oneEach(edges: readonly GraphEdge[]): GraphEdge[] {
  return [...group(edges, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [{ ...first, faint: same.every(({ faint }) => faint), folded: same.flatMap(({ folded }) => folded) }]
      : [];
  });
}

/** A folded edge without anything special. */
export function line(id: string, from: string, to: string, label: string): GraphEdge {
  return {
    id,
    from,
    to,
    label,
    type: 'folded',
    role: undefined,
    sign: undefined,
    disputed: false,
    faint: false,
    folded: [],
  };
}
