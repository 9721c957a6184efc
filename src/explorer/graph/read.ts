import type { AroundQuery, DrawnFragment } from '../generated/graphql.ts';
import { typeOfKey } from '../record/type.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { predicateOf, relationshipWords, signOf } from './words.ts';

type Neighbourhood = AroundQuery['lens']['neighbourhood'];

/** What the server said lies around, as a graph to draw. */
export function readGraph({ nodes, edges }: Neighbourhood): Graph {
  const found = nodes.map(readNode);
  const byKey = new Map(found.map((node) => [node.key, node]));
  return { nodes: found, edges: edges.map((edge) => readEdge(edge, byKey)) };
}

function readNode(node: DrawnFragment): GraphNode {
  const { __typename: kind, key, label } = node;
  const type = typeOfKey(key);
  if (!type) throw new Error(`The key ${key} names no concept.`);
  return {
    key,
    type,
    kind,
    label,
    predicate: predicateOf(node),
    sign: kind === 'StanceClaim' ? signOf(node.stance) : undefined,
    certainty: kind === 'Assertion' ? (node.certainty ?? undefined) : undefined,
  };
}

function readEdge(edge: Neighbourhood['edges'][number], nodes: ReadonlyMap<string, GraphNode>): GraphEdge {
  const { id, type, role, reading } = edge;
  const start = nodes.get(edge.start.key);
  const isAct = type === 'ASSERTS';
  return {
    id,
    from: edge.start.key,
    to: edge.end.key,
    type,
    role: role ?? undefined,
    // An act that denies is told from one that affirms by its line, wherever it is drawn.
    label: isAct && start ? start.predicate : relationshipWords(type, role),
    sign: type === 'OBJECT' ? start?.sign : undefined,
    disputed: isAct && start?.predicate !== 'says',
    faint: reading === 'CONTEXT',
    folded: [],
  };
}
