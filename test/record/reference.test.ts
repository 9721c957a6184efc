import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, resolve } from '../../src/exchange/bundle/resolve.ts';
import { SHAPE_BY_TYPE, SHAPES } from '../../src/shapes.ts';
import { CONCEPTS, idOf, keyOf, parseKey } from '../../src/record/key.ts';
import { mapReferences, reference } from '../../src/record/reference.ts';
import type { Shape } from '../../src/record/shape.ts';
import { anyReference, checked } from '../support/arbitraries.ts';

const cause = SHAPE_BY_TYPE.get('causeClaim') as Shape;
const record = (fields: object) => ({
  type: 'causeClaim',
  key: 'b/claim/c',
  text: 'x',
  effect: 'b/event/e',
  ...fields,
});
const there =
  (...keys: string[]) =>
  (key: string) =>
    keys.includes(key) ? key : undefined;

describe('a reference', () => {
  it('is a word, concept/word or bundle/concept/word', () => {
    fc.assert(
      fc.property(anyReference, (text) => {
        expect(reference('claim').safeParse(text).success).toBe(true);
      }),
    );
    for (const text of ['', 'A', 'a/b', 'x/claim', 'b/claim/c/d', 'b//c', 'claim/', 'a b']) {
      expect(reference('claim').safeParse(text).success, text).toBe(false);
    }
  });

  it('means whole keys of the concepts that its field takes, and of its own bundle where it names none', () => {
    fc.assert(
      fc.property(anyReference, (text) => {
        for (const key of candidates(text, 'mine', ['event', 'actor'])) {
          const parsed = parseKey(key);
          expect(['event', 'actor']).toContain(parsed?.concept);
          expect(parsed?.bundle).toBe(text.split('/').length === 3 ? text.split('/')[0] : 'mine');
        }
      }),
    );
  });

  it('that is a whole key already stays what it is', () => {
    for (const shape of SHAPES) {
      fc.assert(
        fc.property(checked(shape), (each) => {
          const resolved = resolve(each, shape, 'other', (key) => key);
          expect('record' in resolved && resolved.record).toEqual(each);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('by word alone is found among all concepts that fit', () => {
    expect(resolve(record({ cause: 'x' }), cause, 'b', there('b/actor/x', 'b/event/e'))).toMatchObject({
      record: { cause: 'b/actor/x' },
      names: expect.arrayContaining(['b/actor/x', 'b/event/e']),
    });
  });

  it('that fits two records is refused and says which', () => {
    const resolved = resolve(record({ cause: 'x' }), cause, 'b', there('b/actor/x', 'b/event/x', 'b/event/e'));
    expect(resolved).toEqual({
      problems: [{ field: 'cause', expected: 'concept/word, since "x" is b/event/x and b/actor/x' }],
    });
  });

  it('to nothing, and to another concept, is refused', () => {
    expect(resolve(record({ cause: 'y' }), cause, 'b', there('b/event/e'))).toMatchObject({
      problems: [{ field: 'cause' }],
    });
    expect(resolve(record({ cause: 'b/place/x' }), cause, 'b', there('b/place/x', 'b/event/e'))).toMatchObject({
      problems: [{ field: 'cause', expected: expect.stringContaining('of another concept') }],
    });
  });

  it('is changed wherever it stands in a record, and nothing else is', () => {
    for (const shape of SHAPES) {
      fc.assert(
        fc.property(checked(shape), (each) => {
          expect(mapReferences(each, shape.references, (key) => key)).toEqual(each);
        }),
        { numRuns: 20 },
      );
    }
  });
});

describe('a key', () => {
  it('is taken apart into what it was made of, and has one id for ever', () => {
    const word = fc.stringMatching(/^[a-z0-9][a-z0-9._~-]{0,20}$/);
    fc.assert(
      fc.property(word, fc.constantFrom(...CONCEPTS), word, (bundle, concept, name) => {
        expect(parseKey(keyOf(bundle, concept, name))).toEqual({ bundle, concept, word: name });
      }),
    );
    expect(idOf('coast-2025-03/source/sohr')).toBe(idOf('coast-2025-03/source/sohr'));
    expect(idOf('coast-2025-03/source/sohr')).toMatchInlineSnapshot(`"59bfc42d-c814-5b54-87c6-c9f6d99311b9"`);
  });
});
