import type { Core, ElementDefinition } from 'cytoscape';
import type { Graph, GraphEdge, GraphNode, Point } from '../graph/graph.ts';

/** What decides how the picture is drawn, beside the graph itself. */
export interface Look {
  readonly places: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

const LONGEST_CAPTION = 70;

/** Makes the canvas show this graph: what is new is added, what is gone is taken away, what stays is left where it is. */
export function show(cy: Core, { nodes, edges }: Graph, look: Look): void {
  cy.batch(() => {
    const wanted = new Set([...nodes.map(({ key }) => key), ...edges.map(({ id }) => id)]);
    cy.elements().forEach((element) => void (wanted.has(element.id()) || element.remove()));
    // A picture without places is not shown yet: it would lie in one heap in the corner.
    const placed = nodes.filter(({ key }) => look.places.has(key));
    for (const node of placed) put(cy, node.key, nodeElement(node, look));
    for (const edge of edges)
      if (look.places.has(edge.from) && look.places.has(edge.to)) put(cy, edge.id, edgeElement(edge, look));
  });
}

function put(cy: Core, id: string, element: ElementDefinition): void {
  const there = cy.getElementById(id);
  if (there.empty()) {
    cy.add(element);
    return;
  }
  there.data(element.data);
  there.classes(kept(there.classes(), element.classes as string[]));
  if (element.position && !there.grabbed()) there.position(element.position);
}

// The classes of the moment (what is put aside, what is lit) are not the graph's to change.
const MOMENTARY = new Set(['aside', 'lit', 'weakest', 'named', 'near']);

function kept(before: readonly string[], now: readonly string[]): string[] {
  return [...before.filter((name) => MOMENTARY.has(name)), ...now];
}

function nodeElement({ key, type, label }: GraphNode, { places, pinned, denied }: Look): ElementDefinition {
  const classes = [pinned.has(key) ? 'pinned' : '', denied.has(key) ? 'disputed' : ''].filter((name) => name !== '');
  const { x, y } = places.get(key) ?? { x: 0, y: 0 };
  return { group: 'nodes', data: { id: key, type, caption: caption(label) }, position: { x, y }, classes };
}

/** Lines on which somebody speaks: the others are the claims' own. */
const VOICES: Readonly<Record<string, string>> = { says: 'says', ASSERTS: 'says', RELAYS: 'relays' };

function edgeElement(edge: GraphEdge, { denied }: Look): ElementDefinition {
  const isDisputed = edge.disputed || edge.folded.some((key) => denied.has(key));
  const classes = [
    VOICES[edge.type] ?? '',
    edge.sign ?? '',
    isDisputed ? 'disputed' : '',
    edge.faint ? 'faint' : '',
  ].filter((name) => name !== '');
  const { id, from, to, label } = edge;
  return { group: 'edges', data: { id, source: from, target: to, caption: caption(label) }, classes };
}

/**
 * A text as a caption: isolated, so that a bracket or a number at the end of an Arabic or Hebrew text stays at its end, and
 * freed of signs that would turn the direction of what follows.
 */
export function caption(text: string): string {
  const plain = text.replaceAll(/[\u202A-\u202E\u2066-\u2069\p{Cc}]/gu, ' ').trim();
  const signs = [...plain];
  return `\u2068${signs.length > LONGEST_CAPTION ? `${signs.slice(0, LONGEST_CAPTION - 1).join('')}…` : plain}\u2069`;
}
