import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../src/assertion/assertion.ts';

describe('How sure does a wording say it is?', () => {
  it.each([
    ['unconfirmed reports', 'RUMOURED'],
    ['Allegedly', 'ALLEGED'],
    ['it is possible that', 'ALLEGED'],
    ['according to', 'ATTRIBUTED'],
    ['verified by us', 'VERIFIED'],
    ['reported, but unverified', 'ALLEGED'],
    ['claims circulate, it is said', 'RUMOURED'],
  ])('%j: %s', (hedge, certainty) => {
    expect(certaintyOf(hedge)).toBe(certainty);
  });

  it('a word that only contains one of the table shows nothing, and there the author judges', () => {
    expect(certaintyOf('maybe')).toBeUndefined();
    expect(certaintyOf('as the mayor put it')).toBeUndefined();
  });
});
