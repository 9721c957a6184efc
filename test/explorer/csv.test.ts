import { describe, expect, it } from 'vitest';
import { answerTable } from '../../src/explorer/answer/csv.ts';
import { csvOf } from '../../src/explorer/table/table.ts';

describe('An answer as a table', () => {
  it('has a row for each innermost item, with all that stands around it', () => {
    const data = {
      event: {
        name: 'killings',
        claims: {
          totalCount: 2,
          nodes: [
            { text: 'one', assertions: { nodes: [{ source: { name: 'A' } }, { source: { name: 'B' } }] } },
            { text: 'two', low: null, assertions: { nodes: [] } },
          ],
        },
      },
    };
    expect(answerTable(data)).toEqual({
      columns: [
        'event.name',
        'event.claims.totalCount',
        'event.claims.nodes.text',
        'event.claims.nodes.assertions.nodes.source.name',
        'event.claims.nodes.low',
      ],
      rows: [
        ['killings', 2, 'one', 'A', null],
        ['killings', 2, 'one', 'B', null],
        ['killings', 2, 'two', null, null],
      ],
    });
  });

  it('puts lists side by side one after the other, never each with each', () => {
    const data = { a: [{ x: 1 }, { x: 2 }], b: [{ y: true }], of: 'both' };
    expect(answerTable(data)).toEqual({
      columns: ['of', 'a.x', 'b.y'],
      rows: [
        ['both', 1, null],
        ['both', 2, null],
        ['both', null, 'true'],
      ],
    });
  });

  it('puts a list of plain values into one cell', () => {
    expect(answerTable({ kinds: ['A', 'B'], none: [], n: 0 })).toEqual({
      columns: ['kinds', 'n'],
      rows: [['A; B', 0]],
    });
  });

  it.each([[null], [{}], [{ events: { nodes: [] } }]])('is empty of %j', (data) => {
    expect(answerTable(data)).toEqual({ columns: [], rows: [] });
  });

  it('keeps what stored text holds from being a formula, a quote or another row', () => {
    expect(csvOf(answerTable({ a: [{ t: '=1+1' }, { t: 'x,"y"\nz' }, { t: 'قتل' }] }))).toBe(
      'a.t\n\'=1+1\n"x,""y""\nz"\nقتل',
    );
  });
});
