import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, OPEN_END, OPEN_START } from '../../src/record/date.ts';
import { edtf } from '../support/arbitraries.ts';

const at = (text: string) => Date.parse(text);

describe('the bounds of a time', () => {
  it.each([
    ['2025-03-06', '2025-03-06T00:00:00Z', '2025-03-06T23:59:59.999Z'],
    ['2025-03', '2025-03-01T00:00:00Z', '2025-03-31T23:59:59.999Z'],
    ['2024', '2024-01-01T00:00:00Z', '2024-12-31T23:59:59.999Z'],
    ['2025-03-06/2025-03-08', '2025-03-06T00:00:00Z', '2025-03-08T23:59:59.999Z'],
    ['2025-03-06~', '2025-03-05T00:00:00Z', '2025-03-07T23:59:59.999Z'],
    ['[2025-01-01,2025-02]', '2025-01-01T00:00:00Z', '2025-02-28T23:59:59.999Z'],
  ])('of %s are its first and last moment', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual({ earliest: at(earliest), latest: at(latest) });
  });

  it('of a one-of set are open where the set is', () => {
    expect(boundsOf('[..2025-03-08]')).toEqual({ earliest: OPEN_START, latest: at('2025-03-08T23:59:59.999Z') });
    expect(boundsOf('[2025-03-08..]')).toEqual({ earliest: at('2025-03-08T00:00:00Z'), latest: OPEN_END });
  });

  it('are in order and within what can be kept, for any time', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const bounds = boundsOf(text);
        expect(bounds).toBeDefined();
        expect(bounds!.earliest).toBeLessThanOrEqual(bounds!.latest);
        expect(bounds!.earliest).toBeGreaterThanOrEqual(OPEN_START);
        expect(bounds!.latest).toBeLessThanOrEqual(OPEN_END);
      }),
    );
  });

  it.each([
    '',
    'Thursday',
    '2025-21',
    '{2025,2026}',
    '2025-13',
    '2025-02-30',
    '2025-03-08/2025-03-06',
    '[]',
    '[2025',
    '2025/2026/2027',
    '[..]',
    '45725',
    '20250309',
    '-12',
  ])('are none for %j', (text) => {
    expect(boundsOf(text)).toBeUndefined();
  });

  it('are none, and soon, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const bounds = boundsOf(text);
        expect(bounds === undefined || bounds.earliest <= bounds.latest).toBe(true);
      }),
    );
  });
});
