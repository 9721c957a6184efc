import { escapeUTF8 } from 'entities';
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

/** What is drawn as GraphML (http://graphml.graphdrawing.org), for Gephi, yEd, networkx and their like. */
export function graphmlOf({ nodes, edges }: Graph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared('node', Object.keys(NODE)),
    ...declared('edge', Object.keys(EDGE)),
    '<graph id="claimgraph" edgedefault="directed">',
    ...nodes.map((node) => `<node id="${inXml(node.key)}">${dataOf('node', NODE, node)}</node>`),
    ...edges.map((edge, index) => {
      const ends = `source="${inXml(edge.from)}" target="${inXml(edge.to)}"`;
      return `<edge id="e${index + 1}" ${ends}>${dataOf('edge', EDGE, edge)}</edge>`;
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function declared(what: 'node' | 'edge', names: readonly string[]): string[] {
  return names.map((name) => `<key id="${what}_${name}" for="${what}" attr.name="${name}" attr.type="string"/>`);
}

function dataOf<Item>(what: 'node' | 'edge', columns: Columns<Item>, item: Item): string {
  return Object.entries(columns)
    .map(([name, read]) => {
      const value = read(item);
      return value === undefined ? '' : `<data key="${what}_${name}">${inXml(value)}</data>`;
    })
    .join('');
}

// XML 1.0 has no way to write most control characters, nor half a surrogate pair; a plain line break in an attribute, or a
// carriage return anywhere, would be read as something else.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function inXml(text: string): string {
  return escapeUTF8(text.replaceAll(UNWRITABLE, '')).replaceAll(
    /[\t\n\r]/g,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
