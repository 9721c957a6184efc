import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, searchText } from '../../src/record/fold.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('folding', () => {
  it.each([
    ["Ahmad al-Shara'a", 'ahmad al sharaa'],
    ['IŞIK', 'isik'],
    ['Işık', 'isik'],
    ['İdil', 'idil'],
    ['DİYARBAKIR', 'diyarbakir'],
    ['أحمد الشَّرع', 'احمد الشرع'],
    ['مدرسة', 'مدرسه'],
    ['شَـــدّ', 'شد'],
    ['שָׁלוֹם', 'שלום'],
    ['Straße', 'strasse'],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not mind how signs are composed, nor case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zéüçğşأبتדהש ]{0,20}$/u), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
      }),
    );
  });

  it('finds a word with and without what is written onto it', () => {
    expect(foldedWords('الشرع')).toEqual(['الشرع', 'شرع']);
    expect(foldedWords('והכהן')).toContain('הכהן');
    expect(searchText(['al Shara', 'Shara', null])).toBe('al shara');
  });
});
