import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { instrument } from '../../src/explorer/answer/instrument.ts';
import { readGraph, stripped } from '../../src/explorer/answer/read-graph.ts';
import { answerMadeUp, schema } from './made-up.ts';

const folder = new URL('../../examples/queries/', import.meta.url);
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const variables = new URL(file.replace('.graphql', '.variables.json'), folder);
    return [file, readFileSync(new URL(file, folder), 'utf8'), readVariables(variables)] as const;
  });

function readVariables(file: URL): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const flat = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ').trim();
const OURS = 'kg_type: __typename kg_key: key kg_label: label';

describe('A query is made one that can be drawn', () => {
  it('by what each record is, wherever one stands: beneath fragments, in edges, in the answers of inquiries', () => {
    const query = `
      query Q($event: String!) {
        event(key: $event) {
          ...Named
          reportedBy { edges { certainty node { name } } }
          corroboration: claims(first: 1) { nodes { corroboration { roots { nodes { sources { name } } } } } }
        }
      }
      fragment Named on Event { name partOf { ... on Event { name } } }`;
    expect(flat(instrument(schema, query)?.query)).toBe(
      flat(`
      query Q($event: String!) {
        event(key: $event) {
          ...Named
          reportedBy { edges { certainty node { name ${OURS} } } }
          corroboration: claims(first: 1) { nodes { corroboration { roots { nodes { sources { name ${OURS} } } } } ${OURS} } }
        ${OURS} }
      }
      fragment Named on Event { name partOf { ... on Event { name } ${OURS} } }`),
    );
  });

  it('also where a thing may be no record by its type', () => {
    expect(flat(instrument(schema, '{ node(id: "x") { id } }')?.query)).toBe(
      `{ node(id: "x") { id ... on Record { ${OURS} } } }`,
    );
  });

  it('without moving a line, or running into a comment', () => {
    const query = '{\n  event(key: "e") {\n    name # its name\n  }\n}\n# the end\n';
    expect(instrument(schema, query)?.query).toBe(
      `{\n  event(key: "e") {\n    name # its name\n   ${OURS} }\n}\n# the end\n`,
    );
  });

  it.each([
    ['what does not parse', '{ event(key: "e") { name '],
    ['what asks about the schema', '{ __schema { types { name fields { name } } } __type(name: "Event") { kind } }'],
    ['what asks for no record', '{ events { totalCount } __typename }'],
    ['what uses these names itself', '{ event(key: "e") { name kg_key: label } }'],
    ['nothing', ''],
  ])('but not %s', (_what, query) => {
    expect(instrument(schema, query)).toBeUndefined();
  });

  it.each(examples)(
    '%s: it stays valid, and its answer is the same but for what was added',
    (_file, query, variables) => {
      const drawn = instrument(schema, query);
      expect(validate(schema, parse(drawn?.query ?? ''))).toEqual([]);
      const [plain, more] = [answerMadeUp(query, variables), answerMadeUp(drawn?.query ?? '', variables)];
      expect(plain.errors).toBeUndefined();
      expect(JSON.stringify(stripped(more.data))).toBe(JSON.stringify(plain.data));
    },
  );

  it.each(examples)(
    '%s: each record of its answer is in the graph, and every link joins two of them',
    (_file, query, variables) => {
      const drawn = instrument(schema, query);
      const { data } = answerMadeUp(drawn?.query ?? '', variables);
      const { nodes, links } = readGraph(schema, { document: parse(query) }, data);
      const keys = [...JSON.stringify(data).matchAll(/"kg_key":("(?:[^"\\]|\\.)*")/g)].map(([, key]) =>
        JSON.parse(key ?? ''),
      );
      expect(nodes.map(({ key }) => key).sort()).toEqual([...new Set(keys)].sort());
      for (const { from, to } of links)
        expect([keys.includes(from), keys.includes(to), from === to]).toEqual([true, true, false]);
      const ids = links.map(({ from, to, field }) => `${from} ${field} ${to}`);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});
