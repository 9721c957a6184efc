import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, ActGraph } from '../../src/inquiry/acts/acts.ts';
import { flipsOf, latestOf, mannerOf, sayAndDoOf } from '../../src/inquiry/stances/changes.ts';
import { degreesOf, ofDegrees } from '../../src/inquiry/acts/degree.ts';
import { type Matrix, matrixOf } from '../../src/inquiry/stances/matrix.ts';
import { type HeldStance, heldStances, signOf, type StanceClaim } from '../../src/inquiry/stances/stances.ts';
import { CERTAINTIES } from '../../src/lens/wording.ts';
import { MEANS, STANCES } from '../../src/claim/stance.ts';
import { boundsOf } from '../../src/record/date.ts';
import type { DateRow } from '../../src/record/row.ts';

/** Times that meet, times that do not, open ones, one in words alone, and none. */
const time = fc
  .constantFrom('2025-03-06', '2025-03-07', '2025-03-08', '2025-03', '2025', '[2025-03-08..]', '2025-03-06/..', '')
  .chain((edtf) => fc.constantFrom(edtf, edtf, edtf, null))
  .map(dateOf);

function dateOf(edtf: string | null): DateRow {
  const { earliest = null, latest = null } = edtf ? (boundsOf(edtf) ?? {}) : {};
  return edtf === null ? [null, 'then', null, null, null] : [edtf || null, null, null, earliest, latest];
}

const HOLDERS = ['h1', 'h2', 'h3'];
const TARGETS = ['t1', 't2', 't3'];

const claims = fc
  .array(
    fc.record({
      holderId: fc.constantFrom(...HOLDERS),
      targetId: fc.constantFrom(...TARGETS),
      stance: fc.constantFrom(...STANCES),
      means: fc.constantFrom(null, ...MEANS),
      occurred: time,
    }),
    { maxLength: 12 },
  )
  .map((made) => made.map((each, i): StanceClaim => ({ ...each, id: `c${i}`, targetLabel: 'Actor' })));

/** Acts on those claims that pass one another on, in rings too. */
const graphOf = (made: readonly StanceClaim[]): fc.Arbitrary<ActGraph> =>
  fc
    .array(
      fc.record({
        claim: fc.nat(Math.max(0, made.length - 1)),
        polarity: fc.constantFrom('AFFIRMS' as const, 'AFFIRMS' as const, 'DENIES' as const, 'QUESTIONS' as const),
        certainty: fc.constantFrom(null, ...CERTAINTIES),
        statedAt: time,
        relays: fc.uniqueArray(fc.nat(19), { maxLength: 2 }),
        counts: fc.boolean(),
        there: fc.boolean(),
      }),
      { minLength: made.length, maxLength: 20 },
    )
    .map((acts) => graph(acts.map((each, i) => act(i, acts.length, each))));

interface Made extends Pick<Act, 'polarity' | 'certainty' | 'statedAt' | 'counts' | 'there'> {
  readonly claim: number;
  readonly relays: readonly number[];
}

function act(i: number, count: number, { claim, relays, counts, there, ...each }: Made): Act {
  return {
    ...each,
    id: `a${String(i).padStart(4, '0')}`,
    claimId: `c${claim}`,
    sourceId: 's',
    documentId: each.certainty === null ? null : 'd',
    hedge: null,
    basis: 'UNKNOWN',
    locator: null,
    withdrawnAt: null,
    relays: relays
      .filter((to) => to < count && to !== i)
      .map((to) => ({ to: `a${String(to).padStart(4, '0')}`, reading: 'EXPLICIT' as const })),
    counts: counts && there,
    there,
  };
}

function graph(acts: readonly Act[]): ActGraph {
  return {
    acts: new Map(acts.map((each) => [each.id, each])),
    voices: new Map(),
    republishes: new Map(),
    cut: new Set(),
  };
}

const record = claims.chain((made) => fc.tuple(fc.constant(made), graphOf(made)));
const stances = record.map(([made, acts]) => heldStances(made, acts));
const certainties = fc.subarray([...CERTAINTIES]);
const entries = (ids: readonly string[]) => ids.map((id) => ({ id, label: 'Actor' as const }));

function matrix(made: readonly StanceClaim[], acts: ActGraph, holders = HOLDERS, targets = TARGETS): Matrix {
  return matrixOf({
    claims: made,
    graph: acts,
    holders: entries(holders),
    targets: entries(targets),
    heldAt: undefined,
  });
}

/** What a flip or a pair says, without the order of its parts. */
const told = (held: readonly HeldStance[]) => held.map(({ id }) => id).sort();

describe('The latest stances', () => {
  it('hold the one that begins last, and nothing that had ended by then', () => {
    fc.assert(
      fc.property(stances, (held) => {
        const dated = held.filter(({ span }) => span !== null);
        const latest = latestOf(held);
        if (dated.length === 0) {
          expect(latest).toEqual(held);
          return;
        }
        const begin = Math.max(...dated.map(({ span }) => span!.earliest));
        expect(latest).toEqual(dated.filter(({ span }) => span!.latest >= begin));
        expect(latest.some(({ span }) => span!.earliest === begin)).toBe(true);
      }),
    );
  });
});

describe('Flips', () => {
  const summary = (held: readonly HeldStance[]) =>
    flipsOf(held).map(({ from, to, orderKnown }) => [told(from), told(to), orderKnown]);

  it('are the same in whatever order the stances come, under whatever names', () => {
    fc.assert(
      fc.property(
        stances.chain((held) => fc.tuple(fc.constant(held), fc.shuffledSubarray(held, { minLength: held.length }))),
        ([held, shuffled]) => {
          expect(summary(shuffled)).toEqual(summary(held));
          const names = new Map(held.map(({ id }, i) => [id, `z${held.length - i}`]));
          const renamed = held.map((each) => ({ ...each, id: names.get(each.id)! }));
          const expected = flipsOf(held).map(({ from, to, orderKnown }) => [
            told(from)
              .map((id) => names.get(id)!)
              .sort(),
            told(to)
              .map((id) => names.get(id)!)
              .sort(),
            orderKnown,
          ]);
          expect(summary(renamed)).toEqual(expected);
        },
      ),
    );
  });

  it('turn round where every stance turns round', () => {
    const turned = { PLUS: 'MINUS', MINUS: 'PLUS', NONE: 'NONE' } as const;
    fc.assert(
      fc.property(stances, (held) => {
        expect(summary(held.map((each) => ({ ...each, sign: turned[each.sign] })))).toEqual(summary(held));
      }),
    );
  });

  it('take turns: what one leads to, the next comes from, and each is of one sign, begun in order', () => {
    fc.assert(
      fc.property(stances, (held) => {
        const flips = flipsOf(held);
        for (const { from, to } of flips) {
          expect(new Set([...from, ...to].map(({ sign }) => sign)).size).toBe(2);
          expect(from[0]!.span!.earliest).toBeLessThan(to[0]!.span!.earliest);
        }
        flips.slice(1).forEach(({ from }, i) => expect(from[0]!.sign).toBe(flips[i]!.to[0]!.sign));
      }),
    );
  });

  it('are not changed by a stance that has no date or no sign', () => {
    fc.assert(
      fc.property(stances, stances, (held, more) => {
        const idle = more
          .filter(({ span, sign }) => span === null || sign === 'NONE')
          .map((each) => ({ ...each, id: `idle ${each.id}` }));
        expect(flipsOf([...held, ...idle])).toEqual(flipsOf(held));
      }),
    );
  });
});

describe('By hand', () => {
  const day = (n: number) => dateOf(`2025-03-0${n}`);
  const stated = (id: string, stance: 'SUPPORTS' | 'OPPOSES', occurred: DateRow): StanceClaim => ({
    id,
    stance,
    occurred,
    means: null,
    holderId: 'h1',
    targetId: 't1',
    targetLabel: 'Actor',
  });
  const affirmed = (made: readonly StanceClaim[]) =>
    heldStances(
      made,
      graph(
        made.map(({ id }, i) => ({
          ...act(i, made.length, { ...UNDATED, claim: 0, relays: [] }),
          claimId: id,
        })),
      ),
    );
  const UNDATED = {
    polarity: 'AFFIRMS' as const,
    certainty: 'STATED' as const,
    statedAt: dateOf(''),
    counts: true,
    there: true,
  };

  it('a time at which both signs stand is passed over: the change is between the times around it', () => {
    const held = affirmed([
      stated('for', 'SUPPORTS', day(1)),
      stated('both for', 'SUPPORTS', day(2)),
      stated('both against', 'OPPOSES', day(2)),
      stated('against', 'OPPOSES', day(3)),
    ]);
    expect(flipsOf(held).map(({ from, to }) => [told(from), told(to)])).toEqual([[['for'], ['against']]]);
    expect(flipsOf(held.slice(0, 3))).toEqual([]);
    expect(told(latestOf(held.slice(0, 3)))).toEqual(['both against', 'both for']);
  });

  it.each([
    ['SUPPORTS', null, 'PLUS', null],
    ['SUPPORTS', 'STATEMENT', 'PLUS', 'WORDS'],
    ['SUPPORTS', 'SHELTER', 'PLUS', 'DEEDS'],
    ['SUPPORTS', 'TROOPS', 'PLUS', 'DEEDS'],
    ['OPPOSES', 'TROOPS', 'MINUS', 'DEEDS'],
    ['OPPOSES', 'SANCTIONS', 'MINUS', 'DEEDS'],
    ['OPPOSES', 'VOTE', 'MINUS', 'WORDS'],
    ['OPPOSES', null, 'MINUS', null],
    ['CONDEMNS', null, 'MINUS', 'WORDS'],
    ['CALLS_ON', null, 'NONE', 'WORDS'],
    ['NEUTRAL', null, 'NONE', null],
  ] as const)('%s by %s is %s, in %s', (stance, means, sign, manner) => {
    expect([signOf(stance), mannerOf({ stance, means })]).toEqual([sign, manner]);
  });

  it('20 x 20 with 5,000 stances', () => {
    const ends = (end: string) => Array.from({ length: 20 }, (_, i) => `${end}${i}`);
    const made = Array.from({ length: 5_000 }, (_, i) => ({
      ...stated(`c${i}`, i % 3 ? 'SUPPORTS' : 'OPPOSES', day(1 + (i % 9))),
      holderId: `h${i % 20}`,
      targetId: `t${Math.floor(i / 20) % 20}`,
    }));
    const acts = graph(made.map(({ id }, i) => ({ ...act(i, 0, { ...UNDATED, claim: 0, relays: [] }), claimId: id })));
    const { cells } = matrix(
      made,
      ofDegrees(
        acts,
        made.map(({ id }) => id),
        ['STATED'],
      ),
      ends('h'),
      ends('t'),
    );
    expect(cells).toHaveLength(400);
    expect(cells.flatMap((cell) => cell.stances)).toHaveLength(5_000);
  });
});

describe('Say and do', () => {
  it('sets words against deeds of the opposite sign, each of the last of their kind', () => {
    fc.assert(
      fc.property(stances, (held) => {
        for (const { says, does, words, deeds } of sayAndDoOf(held)) {
          expect([says, does].sort()).toEqual(['MINUS', 'PLUS']);
          expect(words.every((each) => mannerOf(each) === 'WORDS' && each.sign === says)).toBe(true);
          expect(deeds.every((each) => mannerOf(each) === 'DEEDS' && each.sign === does)).toBe(true);
        }
        const without = held.filter((each) => mannerOf(each) !== 'DEEDS');
        expect(sayAndDoOf(without)).toEqual([]);
      }),
    );
  });
});

describe('A matrix', () => {
  it('of fewer holders is those rows of the larger one; of fewer targets those columns', () => {
    fc.assert(
      fc.property(record, fc.subarray(HOLDERS), fc.subarray(TARGETS), ([made, acts], holders, targets) => {
        const whole = matrix(made, acts).cells;
        const asked = made.filter((each) => holders.includes(each.holderId) && targets.includes(each.targetId));
        expect(matrix(asked, acts, holders, targets).cells).toEqual(
          whole.filter(({ holder, target }) => holders.includes(holder.id) && targets.includes(target.id)),
        );
      }),
    );
  });

  it('has every stance that somebody affirms in one cell, in whatever order the claims came', () => {
    fc.assert(
      fc.property(record, ([made, acts]) => {
        const { cells } = matrix(made, acts);
        const held = cells.flatMap((cell) => cell.stances.map(({ id }) => id));
        expect(held.sort()).toEqual(
          heldStances(made, acts)
            .map(({ id }) => id)
            .sort(),
        );
        expect(matrix([...made].reverse(), acts)).toEqual(matrix(made, acts));
      }),
    );
  });

  it('is the same through a lens that takes nothing away', () => {
    fc.assert(
      fc.property(record, ([made, acts]) => {
        const counted = graph([...acts.acts.values()].filter(({ counts }) => counts));
        expect(matrix(made, counted)).toEqual(matrix(made, acts));
      }),
    );
  });

  it('shows nothing whose time was not asked for, and counts what has none', () => {
    const heldAt = boundsOf('2025-03-07')!;
    fc.assert(
      fc.property(record, ([made, acts]) => {
        const found = matrixOf({ claims: made, graph: acts, holders: undefined, targets: undefined, heldAt });
        const held = found.cells.flatMap((cell) => cell.stances);
        const all = heldStances(made, acts);
        expect(told(held)).toEqual(
          told(all.filter(({ span }) => span && span.earliest <= heldAt.latest && span.latest >= heldAt.earliest)),
        );
        expect(found.undatedLeftOut).toBe(all.filter(({ span }) => span === null).length);
      }),
    );
  });
});

describe('Degrees', () => {
  const idsOf = (made: readonly StanceClaim[]) => made.map(({ id }) => id);

  it('narrow what counts, and never add to it', () => {
    fc.assert(
      fc.property(record, certainties, certainties, ([made, acts], some, more) => {
        const counted = (asked: typeof some) =>
          [...ofDegrees(acts, idsOf(made), asked).acts.values()].filter(({ counts }) => counts).map(({ id }) => id);
        const before = [...acts.acts.values()].filter(({ counts }) => counts).map(({ id }) => id);
        expect(before).toEqual(expect.arrayContaining(counted(some)));
        expect(counted([...some, ...more])).toEqual(expect.arrayContaining(counted(some)));
      }),
    );
  });

  it('of some claims hang on nothing else that was fetched', () => {
    fc.assert(
      fc.property(record, certainties, ([made, acts], asked) => {
        const some = idsOf(made).slice(0, 3);
        const alone = ofDegrees(acts, some, asked);
        expect(ofDegrees(alone, some, CERTAINTIES).acts.size).toBe(alone.acts.size);
        const more = [...acts.acts.values()].map((each) => ({ ...each, id: `more ${each.id}`, claimId: 'more' }));
        const crowded = graph([
          ...acts.acts.values(),
          ...more.map((each) => ({ ...each, relays: [{ to: 'a0000', reading: 'EXPLICIT' as const }] })),
        ]);
        expect(ofDegrees(crowded, some, asked)).toEqual(alone);
      }),
    );
  });

  it('of an act are its own, or those of the acts that end a way up on which nobody else had one', () => {
    fc.assert(
      fc.property(record, ([, acts]) => {
        for (const each of acts.acts.values()) expect(degreesOf(acts, each)).toEqual(slowDegrees(acts, each));
      }),
    );
  });

  /** The same by its words: every way up, one by one. */
  function slowDegrees({ acts }: ActGraph, { certainty, relays }: Act): Set<string> {
    if (certainty === null) return new Set();
    if (certainty !== 'ATTRIBUTED') return new Set([certainty]);
    const found = new Set<string>();
    const climb = (ids: readonly string[], steps: number) => {
      for (const up of ids.map((id) => acts.get(id)!)) {
        if (up.certainty !== null && up.certainty !== 'ATTRIBUTED') found.add(up.certainty);
        else if (steps < 12)
          climb(
            up.relays.map(({ to }) => to),
            steps + 1,
          );
      }
    };
    climb(
      relays.map(({ to }) => to),
      1,
    );
    return found;
  }
});
