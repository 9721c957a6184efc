import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { AnswerGraph } from '../../src/explorer/answer/graph.ts';
import { readGraph, stripped } from '../../src/explorer/answer/read-graph.ts';
import { schema } from './made-up.ts';

/** A record as an instrumented query brings it. */
const record = (kg_type: string, key: string, more: object = {}) => ({
  ...more,
  kg_type,
  kg_key: key,
  kg_label: `the ${key}`,
});

function read(query: string, data: unknown, operationName?: string): AnswerGraph {
  return readGraph(schema, { document: parse(query), operationName }, data);
}
const linksOf = (query: string, data: unknown) =>
  read(query, data).links.map(({ from, field, to, facts }) => [from, field, to, facts]);

describe('The graph of an answer', () => {
  it('names each record once, by its key', () => {
    const { nodes } = read('{ a: event(key: "e") { name } b: event(key: "e") { partOf { name } } }', {
      a: record('Event', 'e'),
      b: record('Event', 'e', { partOf: record('Event', 'whole') }),
    });
    expect(nodes).toEqual([
      { key: 'e', typename: 'Event', label: 'the e' },
      { key: 'whole', typename: 'Event', label: 'the whole' },
    ]);
  });

  it('joins a record to those beneath it by the field of the schema, whatever the query calls it', () => {
    const query = '{ actor(key: "a") { friends: supportedBy { edges { surely: certainty disputed node { name } } } } }';
    const edges = [
      { surely: 'STATED', disputed: false, node: record('State', 's') },
      { surely: null, disputed: true, node: record('Person', 'p') },
    ];
    expect(linksOf(query, { actor: record('Organization', 'a', { friends: { edges } }) })).toEqual([
      ['a', 'supportedBy', 's', { disputed: false, certainty: 'STATED' }],
      ['a', 'supportedBy', 'p', { disputed: true }],
    ]);
  });

  it('looks through parties, hops and relays, which are no records', () => {
    const query = `{ claim(key: "c") {
      ... on FigureClaim { populations { actor { name } words } doer { actor { name } } }
      assertions { nodes { relays { reading assertion { locator } } } }
    } }`;
    const claim = record('FigureClaim', 'c', {
      populations: [
        { actor: record('Community', 'them'), words: null },
        { actor: null, words: 'doctors' },
      ],
      doer: { actor: null },
      assertions: {
        nodes: [
          record('Assertion', 'one', { relays: [{ reading: 'CONTEXT', assertion: record('Assertion', 'two') }] }),
        ],
      },
    });
    expect(linksOf(query, { claim })).toEqual([
      ['c', 'populations', 'them', {}],
      ['c', 'assertions', 'one', {}],
      ['one', 'relays', 'two', { reading: 'CONTEXT' }],
    ]);
  });

  it('names a link after the last list on the way: what a figure clashes with, what a stance rests on', () => {
    const query = `{ event(key: "e") {
      figures { incompatible { nodes { one { claim { text } } } } envelope { low } }
      opposedBy { edges { certainty node { name } claims { nodes { text } } } }
      chronicle { firstReporters { nodes { source { name } } } }
    } }`;
    const event = record('Event', 'e', {
      figures: { incompatible: { nodes: [{ one: { claim: record('FigureClaim', 'f') } }] }, envelope: [{ low: 1 }] },
      opposedBy: {
        edges: [{ certainty: 'ALLEGED', node: record('State', 's'), claims: { nodes: [record('StanceClaim', 'c')] } }],
      },
      chronicle: { firstReporters: { nodes: [{ source: record('Source', 'v') }] } },
    });
    expect(linksOf(query, { event })).toEqual([
      ['e', 'incompatible', 'f', {}],
      ['e', 'opposedBy', 's', { certainty: 'ALLEGED' }],
      ['e', 'claims', 'c', {}],
      ['e', 'firstReporters', 'v', {}],
    ]);
  });

  it('says what both of two ways say, and neither where they disagree; of two roles both', () => {
    const query = `{
      all: lens(input: {}) { ...I }
      some: lens(input: {}) { ...I }
    }
    fragment I on Lens { event(key: "e") { involved { edges { role certainty disputed party { actor { name } } } } } }`;
    const lens = (...edges: object[]) => ({ event: record('Event', 'e', { involved: { edges } }) });
    const actor = { actor: record('State', 's') };
    const data = {
      all: lens(
        { role: 'PERPETRATOR', certainty: 'STATED', disputed: true, party: actor },
        { role: 'VICTIM', certainty: 'STATED', disputed: false, party: actor },
      ),
      some: lens({ role: 'VICTIM', certainty: 'ALLEGED', disputed: false, party: actor }),
    };
    expect(linksOf(query, data)).toEqual([['e', 'involved', 's', { role: 'PERPETRATOR, VICTIM', disputed: true }]]);
  });

  it('reads a fragment only for the types it is of, so that one name may stand for two fields', () => {
    const query = `{ node(id: "x") { ... on Event { x: partOf { name } } ... on Source { x: runBy { actor { name } } } } }`;
    const source = record('Source', 'v', { x: [{ actor: record('State', 's') }] });
    expect(linksOf(query, { node: source })).toEqual([['v', 'runBy', 's', {}]]);
  });

  it('joins nothing to itself, and nothing where no record is above', () => {
    const query = `{
      claim(key: "c") { contradictions { nodes { one { claim { text } } other { claim { text } } } } }
      stanceMatrix(holders: []) { holders { name } }
    }`;
    const sides = { one: { claim: record('TieClaim', 'c') }, other: { claim: record('TieClaim', 'd') } };
    const data = {
      claim: record('TieClaim', 'c', { contradictions: { nodes: [sides] } }),
      stanceMatrix: { holders: [record('State', 's')] },
    };
    expect(linksOf(query, data)).toEqual([['c', 'contradictions', 'd', {}]]);
    expect(read(query, data).nodes.map(({ key }) => key)).toEqual(['c', 'd', 's']);
  });

  it('is that of the operation that was run', () => {
    const query = 'query A { event(key: "e") { name } } query B { place(key: "p") { within { name } } }';
    const data = { place: record('Place', 'p', { within: record('Place', 'w') }) };
    expect(read(query, data, 'B').links).toEqual([{ from: 'p', field: 'within', to: 'w', facts: {} }]);
    expect(read(query, data).nodes).toEqual([]); // which of two is not known
  });

  it('has nothing where nothing came', () => {
    expect(read('{ event(key: "e") { name } }', { event: null })).toEqual({ nodes: [], links: [] });
    expect(read('{ event(key: "e") { name } }', null)).toEqual({ nodes: [], links: [] });
  });

  it('leaves nothing of ours in what the reader sees', () => {
    const data = { a: [record('Event', 'e', { name: 'x', partOf: null, claims: { nodes: [] } })], n: 1, t: null };
    expect(stripped(data)).toEqual({ a: [{ name: 'x', partOf: null, claims: { nodes: [] } }], n: 1, t: null });
  });
});
