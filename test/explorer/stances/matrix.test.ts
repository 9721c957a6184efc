import { describe, expect, it } from 'vitest';
import { axesOf, firstScope, sayMissing } from '../../../src/explorer/views/stances/axes.ts';
import { type Cell, gridOf, type Matrix, sayCell, sayMatrix } from '../../../src/explorer/views/stances/matrix.ts';

const actor = (word: string, __typename: 'State' | 'Person' = 'State') => ({
  __typename,
  key: `t/actor/${word}`,
  label: word,
});

function cell(holder: string, target: string, more: Partial<Cell> = {}): Cell {
  return {
    holder: actor(holder),
    target: actor(target),
    sign: 'PLUS',
    means: [],
    disagree: false,
    disputed: false,
    cut: false,
    independentRoots: { min: 1, max: 1 },
    latest: [],
    stances: { totalCount: 0, nodes: [] },
    flips: [],
    sayAndDo: [],
    ...more,
  };
}

function matrixOf(nodes: Cell[], ...unseen: string[]): Matrix {
  const names = (end: 'holder' | 'target') => [...new Set([...nodes.map((each) => each[end].label), ...unseen])];
  return {
    holders: names('holder').map((name) => actor(name)),
    targets: names('target').map((name) => actor(name)),
    cut: false,
    cells: { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes },
  };
}

describe('the stance matrix', () => {
  const matrix = matrixOf(
    [cell('c', 'x'), cell('b', 'x', { sign: 'MINUS', disputed: true }), cell('b', 'y', { sign: null })],
    'z',
  );

  it('leaves out who says nothing, and orders its rows as asked', () => {
    const grid = gridOf(matrix, 'count');
    expect(grid.targets.map(({ label }) => label)).toEqual(['x', 'y']);
    expect(grid.rows.map(({ holder, cells }) => [holder.label, cells.map((each) => each?.sign)])).toEqual([
      ['b', ['MINUS', null]],
      ['c', ['PLUS', undefined]],
    ]);
    expect(gridOf(matrixOf([cell('c', 'x'), cell('a', 'x')]), 'name').rows.map(({ holder }) => holder.label)).toEqual([
      'a',
      'c',
    ]);
  });

  it('says in words what is drawn, and never picks a winner', () => {
    expect(sayMatrix(matrix, 'everyone', undefined)).toBe(
      '2 actors take a stance on 2 actors and events: 1 for, 1 against, 1 both for and against; 1 disputed.',
    );
    expect(sayMatrix(matrixOf([cell('b', 'x')]), 'target', actor('x'))).toBe(
      '1 actor takes a stance on \u2068x\u2069: 1 for.',
    );
    expect(sayMatrix(matrixOf([]), 'holder', actor('x'))).toBe(
      'No claim that counts says that \u2068x\u2069 takes a stance.',
    );
    expect(sayCell(cell('b', 'x', { means: ['ARMS', 'TROOPS'], disputed: true }))).toBe(
      '\u2068b\u2069 on \u2068x\u2069: for, arms, troops, disputed',
    );
  });
});

describe('whom a matrix is asked for', () => {
  const claims = (...ids: string[]) => ({ totalCount: ids.length, nodes: ids.map((id) => ({ holder: { id } })) });
  const data = { actor: { id: 's', claims: claims('a', 's') }, claims: claims('b', 'a') };

  it('is the subject, those on it, or all with those near the subject first', () => {
    expect(axesOf(data, 'holder')).toEqual({ holders: ['s'], targets: [] });
    expect(axesOf(data, 'target')).toEqual({ holders: [], targets: ['s'] });
    expect(axesOf(data, 'everyone')).toEqual({ holders: ['a', 's', 'b'], targets: [] });
    expect(axesOf({ claims: claims('b') }, 'target')).toBeUndefined();
  });

  it('begins where something is known', () => {
    expect(firstScope(data)).toBe('target');
    expect(firstScope({ actor: { id: 's', claims: claims('s') }, claims: claims('s') })).toBe('holder');
    expect(firstScope({ actor: { id: 's', claims: claims() }, claims: claims('b') })).toBe('target');
  });

  it('says who is missing', () => {
    expect(sayMissing(data)).toBe('');
    const many = claims(...Array.from({ length: 25 }, (_, i) => `h${i}`));
    expect(sayMissing({ claims: { ...many, totalCount: 400 } })).toBe(
      'Holders were sought in 25 of 400 claims. 20 of 25 holders are shown, those with a stance on the subject first.',
    );
  });
});
