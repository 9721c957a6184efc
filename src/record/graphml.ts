import { escapeUTF8 } from 'entities';

/** GraphML (http://graphml.graphdrawing.org), for Gephi, yEd, networkx and their like: the lines of a file, one an item. */

/** What is told of each node and each edge, by the names that it has in the file. */
export interface Told {
  readonly node: readonly string[];
  readonly edge: readonly string[];
}

type Values = Readonly<Record<string, string | undefined>>;

/** What stands before the first node. */
export function graphmlHead({ node, edge }: Told): string[] {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...node.map((name) => declared('node', name)),
    ...edge.map((name) => declared('edge', name)),
    '<graph id="claimgraph" edgedefault="directed">',
  ];
}

export function graphmlNode(id: string, values: Values): string {
  return `<node id="${inXml(id)}">${dataOf('node', values)}</node>`;
}

export function graphmlEdge(id: string, from: string, to: string, values: Values): string {
  return `<edge id="${inXml(id)}" source="${inXml(from)}" target="${inXml(to)}">${dataOf('edge', values)}</edge>`;
}

/** What stands after the last edge. */
export const GRAPHML_END = ['</graph>', '</graphml>', ''] as const;

function declared(what: 'node' | 'edge', name: string): string {
  return `<key id="${what}_${name}" for="${what}" attr.name="${name}" attr.type="string"/>`;
}

function dataOf(what: 'node' | 'edge', values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : `<data key="${what}_${name}">${inXml(value)}</data>`))
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
