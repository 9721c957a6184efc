import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, fileOf, readFile, removed, renamed, type SavedQueries } from '../../src/explorer/query/saved.ts';

const query = (name: string, text = '{ __typename }') => ({ name, query: text, variables: '' });
const names = (queries: SavedQueries) => queries.map(({ name }) => name);

describe('Saved queries', () => {
  it('overwrite nothing: a name that is taken gets a number, and the very same is there once', () => {
    const all = [query('Who?'), query(' Who? ', '{ a }'), query('Who?', '{ b }'), query('Who?')].reduce(added, []);
    expect(names(all)).toEqual(['Who?', 'Who? (2)', 'Who? (3)']);
    expect(all.map((each) => each.query)).toEqual(['{ __typename }', '{ a }', '{ b }']);
  });

  it('are renamed and deleted one at a time', () => {
    const all = [query('a'), query('b'), query('c')];
    expect(names(renamed(all, 'b', 'c'))).toEqual(['a', 'c (2)', 'c']);
    expect(names(renamed(all, 'b', 'b'))).toEqual(['a', 'b', 'c']);
    expect(names(removed(all, 'b'))).toEqual(['a', 'c']);
  });

  it('come back from a file as they were, in any script', () => {
    const saved = fc.record({
      name: fc.string({ minLength: 1, maxLength: 50, unit: 'binary' }).filter((name) => name.trim() !== ''),
      query: fc.string({ minLength: 1 }),
      variables: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(saved), (queries) => {
        const all = queries.reduce(added, []);
        expect(readFile(fileOf(all))).toEqual(all);
        expect(new Set(names(all)).size).toBe(all.length);
      }),
    );
  });

  it('hold no headers, even where a file brings some', () => {
    const file = JSON.stringify({
      type: 'claimgraph queries',
      version: 1,
      queries: [{ ...query('a'), headers: 'token' }],
    });
    expect(readFile(file)).toEqual([query('a')]);
  });

  it.each([
    ['no JSON', '<xml/>', 'it is not JSON'],
    ['another file', '{"queries":[]}', 'type: Invalid input: expected "claimgraph queries"'],
    ['null', 'null', 'expected object'],
    ['a later version', '{"type":"claimgraph queries","version":2,"queries":[]}', 'version: Invalid input: expected 1'],
    ['a query without a name', fileOf([query(' ')]), 'queries.0.name: Too small'],
    [
      'a query that is none',
      fileOf([{ ...query('a'), query: 7 as never }]),
      'queries.0.query: Invalid input: expected string',
    ],
  ])('are not read from %s, and it is said why', (_what, text, why) => {
    expect(() => readFile(text)).toThrow(why);
  });
});
