import { GRAPHML_END, graphmlEdge, graphmlHead, graphmlNode } from '../../record/graphml.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** What stands in the file of each node and each edge: its name there, and how it is read from ours. */
type Columns<Item> = Readonly<Record<string, (item: Item) => string | undefined>>;

const NODE: Columns<GraphNode> = {
  label: ({ label }) => label,
  key: ({ key }) => key,
  type: ({ type }) => type,
  kind: ({ kind }) => kind,
  certainty: ({ certainty }) => certainty,
  sign: ({ sign }) => sign,
};

const EDGE: Columns<GraphEdge> = {
  label: ({ label }) => label,
  type: ({ type }) => type,
  role: ({ role }) => role,
  reading: ({ type, faint }) => (type === 'RELAYS' ? (faint ? 'CONTEXT' : 'EXPLICIT') : undefined),
  sign: ({ sign }) => sign,
  disputed: ({ disputed }) => (disputed ? 'true' : undefined),
  // The keys of what was folded into the edge: what it rests on must not get lost in the file.
  rests_on: ({ folded }) => (folded.length > 0 ? folded.join(' ') : undefined),
};

/** What is drawn as GraphML. */
export function graphmlOf({ nodes, edges }: Graph): string {
  return [
    ...graphmlHead({ node: Object.keys(NODE), edge: Object.keys(EDGE) }),
    ...nodes.map((node) => graphmlNode(node.key, valuesOf(NODE, node))),
    ...edges.map((edge, index) => graphmlEdge(`e${index + 1}`, edge.from, edge.to, valuesOf(EDGE, edge))),
    ...GRAPHML_END,
  ].join('\n');
}

function valuesOf<Item>(columns: Columns<Item>, item: Item): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(item)]));
}
