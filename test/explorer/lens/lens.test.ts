import { describe, expect, it } from 'vitest';
import type { LensInput } from '../../../src/explorer/generated/graphql.ts';
import { changeLens, dayOf, endOfDay, idsOf, parseLens } from '../../../src/explorer/lens/lens.ts';
import { lensWords } from '../../../src/explorer/lens/lens-words.ts';

describe('a lens', () => {
  it('stays empty while every part lets everything through', () => {
    expect(changeLens({ certainty: 'STATED' }, { certainty: undefined, sources: [], explicitOnly: false })).toEqual({});
    expect(changeLens({ saidBy: '2025-03-09T23:59:59.999Z' }, { explicitOnly: true })).toEqual({
      saidBy: '2025-03-09T23:59:59.999Z',
      explicitOnly: true,
    });
  });

  it('is read from an address without a word that is not its own', () => {
    const lens = { certainty: 'STATED', exceptSources: ['a', 'b'], basis: ['TOLD'], explicitOnly: true } as const;
    expect(parseLens(JSON.stringify(lens))).toEqual(lens);
    expect(
      parseLens(
        '{"certainty":"SURE","sources":5,"runBy":[1,"c"],"basis":["x"],"saidBy":"soon","explicitOnly":1,"z":1}',
      ),
    ).toEqual({ runBy: ['c'] });
    for (const text of ['', 'null', '[]', '{', '7', null, undefined]) expect(parseLens(text)).toEqual({});
  });

  it('means the whole of a day', () => {
    expect(endOfDay('2025-03-09')).toBe('2025-03-09T23:59:59.999Z');
    expect(endOfDay('')).toBeUndefined();
    expect(dayOf('2025-03-09T23:59:59.999Z')).toBe('2025-03-09');
    expect(dayOf(undefined)).toBe('');
  });

  it('says in plain words what it lets through', () => {
    const names = new Map([
      ['a', 'Abu Ali Express'],
      ['b', 'قناة'],
    ]);
    const lens: LensInput = { certainty: 'STATED', exceptSources: ['a', 'b'], saidBy: '2025-03-09T23:59:59.999Z' };
    expect(lensWords(lens, names)).toBe(
      'at least STATED; without \u2068Abu Ali Express\u2069 and \u2068قناة\u2069; said by 9 March 2025',
    );
    expect(lensWords({}, names)).toBe('everything counts');
    expect(lensWords({ basis: ['WITNESSED', 'DEDUCED', 'TOLD'] }, names)).toBe(
      'only witnessed, deduced or told by others',
    );
    expect(lensWords({ runBy: ['z'] }, names)).toBe('only what \u2068one record\u2069 run');
    expect(idsOf({ exceptSources: ['a', 'b'], sources: ['a'], exceptRunBy: null })).toEqual(['a', 'b']);
  });
});
