import { decodeXML } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphmlOf } from '../../src/explorer/graph/graphml.ts';
import type { Graph, GraphEdge, GraphNode } from '../../src/explorer/graph/graph.ts';

const NODE: GraphNode = {
  key: 'b/claim/c',
  type: 'Claim',
  kind: 'StanceClaim',
  label: 'Iran «backs» <them> & "us"',
  predicate: 'supports',
  sign: 'plus',
  certainty: undefined,
};
const EDGE: GraphEdge = {
  id: 'x',
  from: 'b/claim/c',
  to: 'b/actor/a',
  label: 'subject',
  type: 'SUBJECT',
  role: 'HOLDER',
  sign: undefined,
  disputed: false,
  faint: false,
  folded: [],
};

/** Reads it back, by a grammar so strict that nothing but what we write passes. */
function read(text: string) {
  const lines = text.split('\n');
  const declared = lines.flatMap(
    (line) => /^<key id="(\w+)" for="(?:node|edge)" attr\.name="\w+" attr\.type="string"\/>$/.exec(line)?.[1] ?? [],
  );
  const items = lines.flatMap((line) => {
    const [, what, attributes = '', content = ''] =
      /^<(node|edge)((?: \w+="[^"<>]*")+)>((?:<data key="\w+">[^<>]*<\/data>)*)<\/\1>$/.exec(line) ?? [];
    if (what === undefined) return [];
    const values = [...attributes.matchAll(/ (\w+)="([^"]*)"/g), ...content.matchAll(/<data key="(\w+)">([^<]*)</g)];
    return [{ what, ...Object.fromEntries(values.map(([, name, value]) => [name, decodeXML(value ?? '')])) }];
  });
  return { declared, items, lines: lines.length };
}

describe('GraphML', () => {
  it('holds each node and each edge with what is known of them', () => {
    const actor = { ...NODE, key: 'b/actor/a', type: 'Actor', kind: 'State', label: 'إيران', sign: undefined } as const;
    const relayed = {
      ...EDGE,
      from: 'b/actor/a',
      to: 'b/claim/c',
      type: 'RELAYS',
      role: undefined,
      faint: true,
    } as const;
    const folded = { ...EDGE, type: 'folded', disputed: true, folded: ['b/assertion/1', 'b/assertion/2'] };
    const { declared, items } = read(graphmlOf({ nodes: [NODE, actor], edges: [EDGE, relayed, folded] }));
    expect(declared).toContain('node_label');
    const common = { edge_label: 'subject', source: 'b/claim/c', target: 'b/actor/a', what: 'edge' };
    expect(items).toEqual([
      {
        what: 'node',
        id: NODE.key,
        node_label: NODE.label,
        node_key: NODE.key,
        node_type: 'Claim',
        node_kind: 'StanceClaim',
        node_sign: 'plus',
      },
      { what: 'node', id: actor.key, node_label: 'إيران', node_key: actor.key, node_type: 'Actor', node_kind: 'State' },
      { ...common, id: 'e1', edge_type: 'SUBJECT', edge_role: 'HOLDER' },
      { ...common, id: 'e2', source: actor.key, target: NODE.key, edge_type: 'RELAYS', edge_reading: 'CONTEXT' },
      {
        ...common,
        id: 'e3',
        edge_type: 'folded',
        edge_role: 'HOLDER',
        edge_disputed: 'true',
        edge_rests_on: 'b/assertion/1 b/assertion/2',
      },
    ]);
  });

  it('can be read back whatever stands in it, less what XML cannot hold', () => {
    const writable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<script>', '&amp;', '</node>', '\u0000\u001b', '\r\n', '\ud800', '\uffff', 'א"ב', "'"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { maxLength: 5 }), (texts) => {
        const nodes = texts.map(([key, label]) => ({ ...NODE, key, label }));
        const edges = texts.map(([from, label]) => ({ ...EDGE, from, label }));
        const graph: Graph = { nodes, edges };
        const { declared, items, lines } = read(graphmlOf(graph));
        expect(lines).toBe(declared.length + items.length + 6);
        expect(items).toMatchObject([
          ...texts.map(([key, label]) => ({
            id: key.replaceAll(writable, ''),
            node_label: label.replaceAll(writable, ''),
          })),
          ...texts.map(([from, label]) => ({
            source: from.replaceAll(writable, ''),
            edge_label: label.replaceAll(writable, ''),
          })),
        ]);
      }),
    );
  });
});
