import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../src/claim/claim.row.ts';
import type { Act } from '../../src/inquiry/acts/acts.ts';
import { type Chronicle, chronicleOf, type Material } from '../../src/inquiry/chronicle/chronicle.ts';
import { OPEN_END, OPEN_START } from '../../src/record/date.ts';
import type { DateRow } from '../../src/record/row.ts';
import { aGraph, anAct, relaying } from '../support/act-graph.ts';

const UNDATED: DateRow = [null, null, null, null, null];
/** A claim that gives a number; of interest is only what tells figures apart. */
const figure = (id: string, low: number, placeId: string | null): ClaimRow => ({
  typename: 'FigureClaim',
  base: 'Claim',
  id,
  key: id,
  label: id,
  recordedAt: 0,
  text: id,
  occurred: UNDATED,
  eventId: 'e',
  measure: 'KILLED',
  measureWords: null,
  populations: [null, null],
  low,
  high: low,
  qualifier: 'EXACT',
  words: null,
  doerId: null,
  doerWords: null,
  placeId,
  period: UNDATED,
  cumulative: null,
  asOf: UNDATED,
  relation: null,
  relativeToId: null,
});
const CLAIMS = [figure('c0', 10, null), figure('c1', 20, 'x'), figure('c2', 20, 'y')];

/** What really happened, and what is known of it. */
interface World {
  readonly material: Material;
  readonly toldAt: ReadonlyMap<string, number>;
  /** Acts that are told of: they count, or were taken back. */
  readonly told: readonly Act[];
}

/** A time as somebody leaves it who knows it: both ends, one, or none. */
const known = fc.record({
  before: fc.option(fc.nat({ max: 3 }), { nil: null }),
  after: fc.option(fc.nat({ max: 3 }), { nil: null }),
});

/** Acts at certain times, of which the record knows less; nobody passes on what is not said yet. */
const world: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      toldAt: fc.nat({ max: 12 }),
      sourceId: fc.constantFrom('s0', 's1', 's2', 's3'),
      claimId: fc.constantFrom('c0', 'c1', 'c2', 'elsewhere'),
      polarity: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'DENIES'),
      certainty: fc.constantFrom('STATED', 'ALLEGED', 'ATTRIBUTED', null),
      time: known,
      relays: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 2 }),
      isInDocument: fc.boolean(),
      state: fc.constantFrom('counts', 'counts', 'counts', 'counts', 'there', 'gone', 'withdrawn'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) => {
    const inTime = drawn.toSorted((a, b) => a.toldAt - b.toldAt);
    const acts = inTime.map(({ toldAt, time, relays, state, isInDocument, ...act }, i) => {
      const [earliest, latest] = [time.before, time.after].map((width) => width);
      const isUnknown = earliest === null && latest === null;
      return {
        toldAt: toldAt * 1000,
        state,
        act: anAct(`a${i}`, {
          ...act,
          // A document is one item, published at one time by one source.
          documentId: isInDocument ? `${act.sourceId} at ${toldAt}` : null,
          statedAt: [
            null,
            null,
            null,
            isUnknown ? null : earliest == null ? OPEN_START : (toldAt - earliest) * 1000,
            isUnknown ? null : latest == null ? OPEN_END : (toldAt + latest) * 1000,
          ],
          relays: relaying(...relays.filter((to) => to < i).map((to) => `a${to}`)),
          counts: state === 'counts' && act.claimId !== 'elsewhere',
          there: state === 'counts' || state === 'there',
          withdrawnAt: state === 'withdrawn' ? '2030-01-01T00:00:00.000Z' : null,
        } as Partial<Act>),
      };
    });
    const withdrawn = acts.filter(({ state, act }) => state === 'withdrawn' && act.claimId !== 'elsewhere');
    const told = [...acts.filter(({ act }) => act.counts), ...withdrawn].map(({ act }) => act);
    return {
      material: {
        claims: CLAIMS,
        graph: aGraph(acts.map(({ act }) => act)),
        withdrawn: withdrawn.map(({ act }) => act),
        cut: false,
      },
      toldAt: new Map(acts.map(({ act, toldAt }) => [act.id, toldAt])),
      told,
    };
  });

const check = (property: (world: World, chronicle: Chronicle) => void) =>
  fc.assert(
    fc.property(world, (made) => property(made, chronicleOf(made.material))),
    { numRuns: 500 },
  );
const within = (
  time: number,
  { earliest, latest }: { readonly earliest: number | null; readonly latest: number | null },
) => (earliest ?? time) <= time && time <= (latest ?? time);
const reportersOf = ({ reporters }: Chronicle) => [...reporters.first, ...reporters.later];

describe('A chronicle, over any world of which the record knows a part', () => {
  it('tells no time that is not true', () => {
    check(({ toldAt, told }, { entries }) => {
      for (const { sourceId, claimId, firstSaid, lastSaid } of entries) {
        const times = told
          .filter((act) => act.sourceId === sourceId && act.claimId === claimId)
          .map(({ id }) => toldAt.get(id) ?? 0);
        expect(within(Math.min(...times), firstSaid)).toBe(true);
        expect(within(Math.max(...times), lastSaid)).toBe(true);
      }
    });
  });

  it('names one who was first, and never another alone', () => {
    check(({ toldAt, told }, { reporters }) => {
      const start = Math.min(...told.map(({ id }) => toldAt.get(id) ?? 0));
      const wereFirst = new Set(told.filter(({ id }) => toldAt.get(id) === start).map(({ sourceId }) => sourceId));
      expect(reporters.first.length > 0).toBe(told.length > 0);
      if (told.length > 0) expect(reporters.first.some(({ sourceId }) => wereFirst.has(sourceId))).toBe(true);
    });
  });

  it('bounds every lag rightly, and none is below 0', () => {
    check(({ toldAt, told }, chronicle) => {
      const firstBy = (sourceId?: string) =>
        Math.min(
          ...told.filter((act) => act.sourceId === (sourceId ?? act.sourceId)).map(({ id }) => toldAt.get(id) ?? 0),
        );
      for (const { sourceId, lag } of reportersOf(chronicle)) {
        const seconds = (firstBy(sourceId) - firstBy()) / 1000;
        expect(lag.atLeast).toBeGreaterThanOrEqual(0);
        expect(lag.atLeast).toBeLessThanOrEqual(seconds);
        expect(lag.atMost ?? seconds).toBeGreaterThanOrEqual(seconds);
      }
    });
  });

  it('says that a source changed only where it had really said the other thing before', () => {
    check(({ toldAt }, { entries }) => {
      for (const { from, to } of entries.flatMap(({ changedFrom }) => changedFrom))
        expect(toldAt.get(from)).toBeLessThan(toldAt.get(to) ?? 0);
    });
  });

  it('has every act in one entry, and every source among the first or the later', () => {
    check(({ told }, chronicle) => {
      const pairs = new Set(told.map(({ sourceId, claimId }) => `${sourceId} ${claimId}`));
      expect(chronicle.entries.map(({ sourceId, claimId }) => `${sourceId} ${claimId}`).sort()).toEqual(
        [...pairs].sort(),
      );
      const sources = new Set(told.map(({ sourceId }) => sourceId));
      expect(
        reportersOf(chronicle)
          .map(({ sourceId }) => sourceId)
          .sort(),
      ).toEqual([...sources].sort());
    });
  });

  it('has the first no later than the last', () => {
    check((_, { entries }) => {
      for (const { firstSaid, lastSaid } of entries) {
        expect(firstSaid.earliest ?? OPEN_START).toBeLessThanOrEqual(lastSaid.earliest ?? OPEN_END);
        expect(firstSaid.latest ?? OPEN_START).toBeLessThanOrEqual(lastSaid.latest ?? OPEN_END);
        for (const { earliest, latest } of [firstSaid, lastSaid])
          expect(earliest ?? OPEN_START).toBeLessThanOrEqual(latest ?? OPEN_END);
      }
    });
  });

  it('is the same whatever the order in which the acts come', () => {
    check(({ material }, chronicle) => {
      const acts = new Map([...material.graph.acts].reverse());
      const backwards = { ...material, graph: { ...material.graph, acts }, withdrawn: material.withdrawn.toReversed() };
      expect(chronicleOf({ ...backwards, claims: material.claims.toReversed() })).toEqual(chronicle);
    });
  });

  it('is the same under other names', () => {
    check(({ material }, chronicle) => {
      const rename = (id: string) => `n${(Number(id.slice(1)) * 7) % 11}`; // another order of the ids
      const renamed = (act: Act) => ({
        ...act,
        id: rename(act.id),
        sourceId: `S${9 - Number(act.sourceId.slice(1))}`,
        relays: act.relays.map(({ to, reading }) => ({ to: rename(to), reading })),
      });
      const other = chronicleOf({
        ...material,
        graph: aGraph([...material.graph.acts.values()].map(renamed)),
        withdrawn: material.withdrawn.map(renamed),
      });
      const shape = ({ entries, reporters }: Chronicle) =>
        [
          ...entries.map(({ claimId, firstSaid, lastSaid, withdrawnAt, changedFrom }) =>
            JSON.stringify([claimId, firstSaid, lastSaid, withdrawnAt, changedFrom.map(({ kind }) => kind)]),
          ),
          ...reporters.first.map(({ firstSaid, lag }) => JSON.stringify(['first', firstSaid, lag])),
          ...reporters.later.map(({ firstSaid, lag }) => JSON.stringify(['later', firstSaid, lag])),
        ].sort();
      expect(shape(other)).toEqual(shape(chronicle));
    });
  });

  it('is not disturbed by acts on the claims of other events', () => {
    check(({ material }, chronicle) => {
      const others = Array.from({ length: 4 }, (_, i) =>
        anAct(`z${i}`, {
          claimId: 'another event',
          sourceId: `s${i}`,
          statedAt: [null, null, null, i * 3000, i * 4000],
          relays: relaying(`a${i}`, `a${i + 1}`),
        }),
      );
      expect(chronicleOf({ ...material, graph: aGraph([...material.graph.acts.values(), ...others]) })).toEqual(
        chronicle,
      );
    });
  });
});

describe('In time', () => {
  it('an event with 2,000 claims and 10,000 acts, in chains 12 deep, takes well under 2 seconds', () => {
    const claims = Array.from({ length: 2_000 }, (_, i) => figure(`c${i}`, i, i % 3 === 0 ? null : `p${i % 40}`));
    const acts = Array.from({ length: 10_000 }, (_, i) =>
      anAct(`a${i}`, {
        claimId: `c${i % 2_000}`,
        sourceId: `s${(i * 7) % 90}`,
        statedAt: i % 3 === 0 ? [null, null, null, null, null] : [null, null, null, i * 1000, i * 1000 + 500],
        relays: relaying(...(i % 13 === 0 ? [] : [`a${i - 1}`])),
      }),
    );
    const start = process.cpuUsage(); // not the clock: the machine may be busy with others
    const { entries } = chronicleOf({ claims, graph: aGraph(acts), withdrawn: [], cut: false });
    expect(entries.length).toBeGreaterThan(9_000);
    expect(entries.some(({ changedFrom }) => changedFrom.length > 0)).toBe(true);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });
});
