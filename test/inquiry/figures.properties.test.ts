import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/claim/claim.row.ts';
import type { Act } from '../../src/inquiry/acts/acts.ts';
import { maximalCliques } from '../../src/inquiry/figures/cliques.ts';
import { compare } from '../../src/inquiry/figures/compare.ts';
import { type Clashes, clashesOf, type Figures, figuresOf } from '../../src/inquiry/figures/figures.ts';
import { type Interval, intervalOf, isBelow, isRead } from '../../src/inquiry/figures/interval.ts';
import { aGraph } from '../support/act-graph.ts';
import { act, atLeast, between, figure, PLACES_ABOVE, someTotals, time, totals } from '../support/figures.ts';

type Answer = Figures & Clashes;

function answerOf(claims: readonly FigureRow[], acts: readonly Act[]): Answer {
  const figures = figuresOf(claims, aGraph(acts));
  return { ...figures, ...clashesOf(figures.totals, PLACES_ABOVE) };
}

const figuresFor = (claims: readonly FigureRow[]): Answer =>
  answerOf(
    claims,
    claims.map(({ id }) => act({ claimId: id, sourceId: 'one' })),
  );

describe('Two figures', () => {
  it('a figure is compatible with itself', () => {
    fc.assert(
      fc.property(totals, (one) => {
        expect(compare(one, one, PLACES_ABOVE).relation).toBe('COMPATIBLE');
      }),
    );
  });

  it('compare the same whichever comes first; part and whole change sides', () => {
    fc.assert(
      fc.property(totals, totals, (one, other) => {
        const { part, ...rest } = compare(one, other, PLACES_ABOVE);
        const { part: mirrored, ...same } = compare(other, one, PLACES_ABOVE);
        expect(same).toEqual(rest);
        expect([part, mirrored]).toEqual(
          part === undefined ? [undefined, undefined] : part === 'ONE' ? ['ONE', 'OTHER'] : ['OTHER', 'ONE'],
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('of one scope are compatible exactly where some number fits both', () => {
    fc.assert(
      fc.property(totals, totals, (scope, number) => {
        const { id, qualifier, low, high, words } = number;
        const other = { ...scope, id, qualifier, low, high, words };
        const [a, b] = [intervalOf(scope), intervalOf(other)];
        const fits = !isBelow(a, b) && !isBelow(b, a);
        expect(compare(scope, other, PLACES_ABOVE).relation).toBe(fits ? 'COMPATIBLE' : 'INCOMPATIBLE');
      }),
    );
  });

  it('assume only what one of them leaves open', () => {
    fc.assert(
      fc.property(totals, totals, (one, other) => {
        const { assuming } = compare(one, other, PLACES_ABOVE);
        const isOpen = ({ populations: [ids], doerId, doerWords, placeId }: FigureRow) => ({
          MEASURE: false,
          POPULATION: ids?.length === 0,
          DOER: doerId === null && doerWords === null,
          PLACE: placeId === null,
          PERIOD: true, // a time in words alone leaves its bounds open
        });
        expect(assuming.filter((part) => !isOpen(one)[part] && !isOpen(other)[part])).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Camps', () => {
  const camped = ({ camps }: Answer) => camps.map(({ figures }) => figures.map(({ id }) => id).sort());

  it('every total that can be read is in a camp, and every two of a camp are compatible', () => {
    fc.assert(
      fc.property(someTotals, (claims) => {
        const { camps } = figuresFor(claims);
        const covered = new Set(camps.flatMap(({ figures }) => figures.flatMap((each) => each.claims)));
        expect([...covered].map(({ id }) => id).sort()).toEqual(
          claims
            .filter(isRead)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { figures } of camps)
          for (const one of figures)
            for (const other of figures)
              expect(compare(one.claim, other.claim, PLACES_ABOVE).relation).toBe('COMPATIBLE');
      }),
    );
  });

  it('every two that are compatible share a camp, and no camp is part of another', () => {
    fc.assert(
      fc.property(someTotals, (claims) => {
        const answer = figuresFor(claims);
        const camps = camped(answer).map((ids) => new Set(ids));
        for (const { one, other, comparison } of answer.pairs)
          expect(camps.some((camp) => camp.has(one.id) && camp.has(other.id))).toBe(
            comparison.relation === 'COMPATIBLE',
          );
        for (const camp of camps)
          expect(camps.filter((other) => other !== camp && [...camp].every((id) => other.has(id)))).toEqual([]);
      }),
    );
  });

  it('leave some number, and within one scope exactly what their figures have in common', () => {
    fc.assert(
      fc.property(someTotals, (claims) => {
        const { camps, pairs } = figuresFor(claims);
        for (const { interval, figures } of camps) {
          expect(interval.low).toBeLessThanOrEqual(interval.high ?? Number.POSITIVE_INFINITY);
          const within = pairs.filter(({ one, other }) => figures.includes(one) && figures.includes(other));
          if (within.some(({ comparison }) => comparison.part)) continue;
          for (const { interval: own } of figures) expect(contains(own, interval)).toBe(true);
        }
      }),
    );
  });

  it('cliques are found as trying every set of vertices finds them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
        (size, bits) => {
          const linked = (a: number, b: number) => bits[Math.min(a, b) * size + Math.max(a, b)] === true;
          const vertices = Array.from({ length: size }, (_, i) => i);
          const sets = Array.from({ length: 2 ** size }, (_, set) => vertices.filter((each) => set & (1 << each)));
          const isClique = (set: number[]) => set.every((a) => set.every((b) => a === b || linked(a, b)));
          const maximal = sets.filter(
            (set) =>
              set.length > 0 &&
              isClique(set) &&
              vertices.every((more) => set.includes(more) || !isClique([...set, more])),
          );
          const found = maximalCliques(vertices, linked, { most: 1_000, steps: 1_000_000 });
          expect(found.cut).toBe(false);
          expect(found.cliques.map(String).sort()).toEqual(maximal.map(String).sort());
        },
      ),
    );
  });

  it('cut short, still hold everyone', () => {
    const vertices = Array.from({ length: 30 }, (_, i) => i);
    // Ten groups of three that shun one another, and are linked to all else: 3^10 maximal cliques (Moon and Moser 1965).
    const { cliques, cut } = maximalCliques(vertices, (a, b) => Math.floor(a / 3) !== Math.floor(b / 3), {
      most: 5,
      steps: 20_000,
    });
    expect(cut).toBe(true);
    expect(new Set(cliques.flat()).size).toBe(30);
    for (const clique of cliques) expect(clique).toHaveLength(10);
  });
});

const contains = (outer: Interval, inner: Interval) =>
  outer.low <= inner.low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));

describe('The envelope', () => {
  it('holds the interval of every total that can be read, of its measure', () => {
    fc.assert(
      fc.property(someTotals, (claims) => {
        const { envelopes } = figuresFor(claims);
        for (const claim of claims.filter(isRead))
          expect(
            envelopes.filter(
              ({ measure, measureWords }) =>
                measure === claim.measure && measureWords?.toLowerCase() === claim.measureWords?.toLowerCase(),
            ),
          ).toSatisfy((own: Interval[]) => own.length === 1 && contains(own[0]!, intervalOf(claim)));
      }),
    );
  });

  it('never shrinks when a figure is added', () => {
    fc.assert(
      fc.property(someTotals, totals, (claims, more) => {
        const before = figuresFor(claims).envelopes;
        const after = figuresFor([...claims, more]).envelopes;
        for (const envelope of before) expect(after.some((wider) => contains(wider, envelope))).toBe(true);
      }),
    );
  });
});

describe('The answer', () => {
  it('does not depend on the order of the claims and acts', () => {
    fc.assert(
      fc.property(someTotals, fc.gen(), (claims, gen) => {
        const shuffled = gen(fc.shuffledSubarray, claims, { minLength: claims.length });
        expect(figuresFor(shuffled)).toEqual(figuresFor(claims));
      }),
    );
  });

  it('says the same of the same claims under other ids', () => {
    fc.assert(
      fc.property(someTotals, (claims) => {
        const renamed = claims.map((claim, i) => ({ ...claim, id: `${claims.length - i} ${i}` }));
        const was = new Map(renamed.map(({ id }, i) => [id, claims[i]!.id]));
        const told = ({ camps, envelopes, pairs }: Answer, name: (id: string) => string) => ({
          envelopes: envelopes.map(({ measure, low, high }) => ({ measure, low, high })),
          camps: camps
            .map(({ figures, interval, assuming }) =>
              JSON.stringify([
                figures.flatMap((each) => each.claims.map(({ id }) => name(id))).sort(),
                interval,
                assuming,
              ]),
            )
            .sort(),
          pairs: pairs
            .map(({ one, other, comparison }) =>
              JSON.stringify([
                [one, other].flatMap((each) => each.claims.map(({ id }) => name(id))).sort(),
                comparison.rule,
                comparison.assuming,
              ]),
            )
            .sort(),
        });
        expect(told(figuresFor(renamed), (id) => was.get(id) ?? '')).toEqual(told(figuresFor(claims), (id) => id));
      }),
    );
  });

  it('of 2,000 figures and 10,000 acts comes in well under two seconds, and says that it is cut', () => {
    const claims = Array.from({ length: 2_000 }, (_, i) =>
      figure({
        id: String(i),
        ...(i % 3 ? between(i, i + 600) : atLeast(i)),
        placeId: [null, 'city', 'province', 'country'][i % 4] ?? null,
        doerWords: i % 5 ? null : 'gunmen',
        period: i % 7 ? time() : time('2025-03-06/..'),
        populations: i % 11 ? [null, null] : [['alawites'], ['']],
        cumulative: i % 2 ? true : null,
      }),
    );
    const acts = claims.flatMap(({ id }, i) =>
      [0, 1, 2, 3, 4].map((k) =>
        act({ id: `${id} ${k}`, claimId: id, sourceId: `s${(i + k) % 40}`, statedAt: time('2025-03-08') }),
      ),
    );
    const start = process.cpuUsage();
    const answer = answerOf(claims, acts);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000); // microseconds of work, whoever else is at work
    expect(answer.cut).toBe(true);
    expect(answer.pairs).toHaveLength((200 * 199) / 2);
    expect(answer.envelopes).toEqual([{ measure: 'KILLED', measureWords: null, low: 0, high: null }]);
  });
});
