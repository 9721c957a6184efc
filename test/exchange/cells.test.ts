import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeIn } from '../../src/exchange/spreadsheet/day.ts';
import { numberIn } from '../../src/exchange/spreadsheet/number.ts';

describe('a number in a cell', () => {
  it.each([
    ['250', 250],
    ['0', 0],
    ['007', 7],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1_234_567],
    ["1'234", 1234],
    ['250.0', 250],
    ['12,00', 12],
    ['1,234.00', 1234],
    ['1.234,0', 1234],
    ['٢٥٠', 250],
    ['۱۳۱۱', 1311],
  ])('%s is one number', (cell, value) => {
    expect(numberIn(cell)).toEqual({ value });
  });

  it.each([
    ['1,234', '1234 if "1,234" is a whole number; it can be read as 1.234 too'],
    ['12.345', '12345 if "12.345" is a whole number; it can be read as 12.345 too'],
  ])('%s has two readings, and both are told', (cell, told) => {
    expect(numberIn(cell)).toEqual({ expected: expect.stringContaining(told) });
  });

  it.each(['1,5', '0,123', '-3', '250+', '~250', 'about 250', '1,23,456', '1,234.567', '1.2345', '1,234.567,8'])(
    '%s is none',
    (cell) => {
      expect(numberIn(cell)).toHaveProperty('expected');
    },
  );

  it('that the spreadsheet has shortened is not made up again', () => {
    expect(numberIn('1.23E+05')).toEqual({ expected: expect.stringContaining('the spreadsheet shortened it') });
  });

  it('is read in any grouping that shows itself, and in no other way', () => {
    const group = (value: number, sign: string) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, sign);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(',', '.', ' ', '\u00a0', '’'), (value, sign) => {
        const cell = group(value, sign);
        const isUnclear = /^\d+[.,]\d{3}$/.test(cell);
        expect(numberIn(cell)).toEqual(isUnclear ? { expected: expect.stringContaining(`${value} if`) } : { value });
      }),
    );
  });
});

describe('a time in a cell', () => {
  it.each([
    ['2025-03-09', '2025-03-09'],
    ['2025-03', '2025-03'],
    ['2025', '2025'],
    ['2025-03-06~', '2025-03-06~'],
    ['[..2025-03-08]', '[..2025-03-08]'],
    ['2025-03-06/2025-03-08', '2025-03-06/2025-03-08'],
    ['2025-03-06 to 2025-03-08', '2025-03-06/2025-03-08'],
    ['6 March 2025 – 8 March 2025', '2025-03-06/2025-03-08'],
    ['2025/3/9', '2025-03-09'],
    ['20250309', '2025-03-09'],
    ['2025-03-09 00:00:00', '2025-03-09'],
    ['25/03/2025', '2025-03-25'],
    ['03/25/2025', '2025-03-25'],
    ['25.3.2025', '2025-03-25'],
    ['05/05/2025', '2025-05-05'],
    ['03/2025', '2025-03'],
    ['9 March 2025', '2025-03-09'],
    ['9-Mar-2025', '2025-03-09'],
    ['March 9, 2025', '2025-03-09'],
    ['9th Sept. 2025', '2025-09-09'],
    ['March 2025', '2025-03'],
  ])('%s is %s', (cell, value) => {
    expect(timeIn(cell)).toEqual({ value });
  });

  it.each(['03/04/2025', '3.4.2025', '03-04-2025', '3 / 4 / 2025'])(
    '%s can be read in two ways, and both are told',
    (cell) => {
      expect(timeIn(cell)).toEqual({ expected: `2025-04-03 or 2025-03-04: "${cell}" can be read as either` });
    },
  );

  it('that is a number of Excel is told in both of its countings', () => {
    expect(timeIn('45725')).toEqual({
      expected: expect.stringContaining('2025-03-09 counted from 1900, 2029-03-10 counted from 1904'),
    });
  });

  it.each(['03/04/25', '31/02/2025', 'Thursday', '9 Marchember 2025', '2025-13-01', '1/2/3/4', '123', ''])(
    '%s is none',
    (cell) => {
      expect(timeIn(cell)).toHaveProperty('expected');
    },
  );

  it('never reads day and month in the order that the author did not mean', () => {
    const part = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        part,
        part,
        fc.integer({ min: 1000, max: 9999 }),
        fc.constantFrom('/', '.', '-'),
        (a, b, year, sign) => {
          const read = timeIn([a, b, year].join(sign));
          expect('value' in read).toBe(a === b);
        },
      ),
    );
  });
});
