import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ASSERTIONS_IN_VIEW } from '../../src/assertion/assertion.store.ts';
import type { Database } from '../../src/database/database.ts';
import { EMPTY_LENS, type Lens, lensText, narrow, parseLens } from '../../src/lens/lens.ts';
import { LensInUse } from '../../src/lens/lens.store.ts';
import { BASES, DEGREES } from '../../src/lens/wording.ts';
import { generated } from '../support/generated.ts';
import { serve } from '../support/server.ts';
import { passing, type Told } from './oracle.ts';

const SCALE = 0.004; // 1,200 assertions in chains of up to twelve, with a ring
const PARTS = [
  'sources',
  'exceptSources',
  'runBy',
  'exceptRunBy',
  'saidBy',
  'recordedBy',
  'certainty',
  'basis',
  'explicitOnly',
] as const;
const DAY = 86_400_000;

let database: Database;
let told: readonly Told[];

beforeAll(async () => {
  ({ database } = await serve({ yaml: generated(SCALE) }));
  const rows = await database.command({
    name: 'test:acts',
    text: `MATCH (n:Assertion)-[:MADE_BY]->(s) RETURN n.id, n.sourceId, COLLECT { MATCH (s)-[:RUN_BY]->(r) RETURN r.id },
      n.certainty, n.basis, n.statedAtLatest, n.recordedAt, n.withdrawnAt, n.struckAt,
      COLLECT { MATCH (n)-[hop:RELAYS]->(up) RETURN [up.id, hop.reading] }`,
  });
  told = rows.map(([id, sourceId, runBy, certainty, basis, latest, recordedAt, withdrawnAt, struckAt, relays]) => ({
    id,
    sourceId,
    runBy,
    certainty,
    basis,
    latest,
    recordedAt,
    withdrawnAt,
    struckAt,
    relays: (relays as [string, string][]).map(([to, reading]) => ({ to, reading })),
  })) as never;
});

const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 20 });
const lenses = () => {
  const sources = [...new Set(told.map(({ sourceId }) => sourceId))].sort();
  const actors = [...new Set(told.flatMap(({ runBy }) => runBy))].sort();
  const whole = fc.record({
    sources: some(sources),
    exceptSources: some(sources),
    runBy: some(actors),
    exceptRunBy: some(actors),
    saidBy: fc.integer({ min: 0, max: 730 }).map((day) => Date.UTC(2024, 0, 1) + day * DAY),
    recordedBy: fc.constantFrom(0, Date.UTC(2100, 0, 1)),
    certainty: fc.constantFrom(...DEGREES) as fc.Arbitrary<'STATED'>,
    basis: fc.subarray([...BASES]),
    explicitOnly: fc.constant(true as const),
  });
  // With all parts at once next to nothing passes: one to three are tried together.
  return fc
    .tuple(whole, fc.subarray([...PARTS], { minLength: 1, maxLength: 3 }))
    .map(([all, parts]): Lens => Object.fromEntries(parts.map((part) => [part, all[part]])));
};

describe('What the database lets through a lens', () => {
  const seen = async (lens: Lens) => {
    const inUse = new LensInUse(lens);
    const ids = told.map(({ id }) => id);
    const rows = await database.read(ASSERTIONS_IN_VIEW(inUse), { ids, lens: inUse.value });
    return rows.map(([id]) => id as string).sort();
  };

  it('is what the rules let through, for lenses of every kind', async () => {
    let between = 0;
    await fc.assert(
      fc.asyncProperty(lenses(), async (lens) => {
        const expected = [...passing(told, lens)].sort();
        expect(await seen(lens)).toEqual(expected);
        if (expected.length > 0 && expected.length < told.length) between += 1;
      }),
      { numRuns: 40 },
    );
    expect(between).toBeGreaterThan(10);
  });

  it('is everything where the lens is empty', async () => {
    expect(await seen(EMPTY_LENS)).toHaveLength(told.length);
  });
});

describe('The canonical form of a lens', () => {
  it('is one for all lenses that say the same, and is read back', () => {
    fc.assert(
      fc.property(lenses(), (lens) => {
        const shuffled = Object.fromEntries(
          Object.entries(lens)
            .reverse()
            .map(([part, value]) => [part, Array.isArray(value) ? [...value, ...value].reverse() : value]),
        ) as Lens;
        expect(lensText(shuffled)).toBe(lensText(lens));
        const text = lensText(lens);
        if (text !== '') expect(lensText(parseLens(text) as Lens)).toBe(text);
      }),
    );
  });

  it('is empty where nothing is taken away', () => {
    expect(lensText({})).toBe('');
    expect(lensText({ exceptSources: [] })).toBe('');
    expect(lensText(narrow({}, {}))).toBe('');
  });

  it('is none where it is written otherwise, or holds what no lens has', () => {
    const [id = ''] = told.map(({ sourceId }) => sourceId);
    expect(parseLens(`{"sources":["${id}"]}`)).toEqual({ sources: [id] });
    for (const text of [
      '',
      '{}',
      'null',
      '[]',
      `{ "sources":["${id}"]}`,
      `{"sources":["${id}","${id}"]}`,
      '{"sources":["x"]}',
      '{"certainty":"ATTRIBUTED"}',
      '{"explicitOnly":false}',
      '{"saidBy":1e99}',
      '{"other":1}',
      JSON.stringify({ sources: Array.from({ length: 21 }, (_, i) => `00000000-0000-4000-8000-0000000000${10 + i}`) }),
    ])
      expect(parseLens(text), text).toBeUndefined();
  });

  it('holds the earlier of two moments when it is narrowed', () => {
    expect(narrow({ saidBy: 5 }, { saidBy: 3, recordedBy: 9 })).toEqual({ saidBy: 3, recordedBy: 9 });
    expect(narrow({ saidBy: 3 }, { saidBy: 5 })).toEqual({ saidBy: 3 });
  });
});
