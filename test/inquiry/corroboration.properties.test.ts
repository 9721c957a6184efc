import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActGraph } from '../../src/inquiry/acts/acts.ts';
import { type Bounds, corroborate, independentRoots } from '../../src/inquiry/corroboration/corroboration.ts';
import { aGraph, anAct, ASKED, aVoice, relaying, smallGraph, withActs } from '../support/act-graph.ts';
import { bruteForce } from './corroboration.oracle.ts';

const open = ({ max }: Bounds) => max ?? Number.POSITIVE_INFINITY;
const rootsOf = (graph: ActGraph, mergeSameRunner = true) => independentRoots(graph, [ASKED], { mergeSameRunner });
const RUNS = { numRuns: 500 };

describe('Any small graph', () => {
  it('has the roots, bounds, circles and bottlenecks that brute force finds', () => {
    fc.assert(
      fc.property(smallGraph, fc.boolean(), (graph, mergeSameRunner) => {
        const { independentRoots, roots, circles, bottlenecks } = corroborate(graph, [ASKED], { mergeSameRunner });
        const ids = (items: readonly { readonly assertionIds: readonly string[] }[]) =>
          items.map(({ assertionIds }) => assertionIds.join(' ')).sort();
        expect({
          ...independentRoots,
          roots: ids(roots),
          circles: ids(circles),
          bottlenecks: bottlenecks.toSorted(),
        }).toEqual(bruteForce(graph, ASKED, mergeSameRunner));
        expect(rootsOf(graph, mergeSameRunner)).toEqual(independentRoots);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no more roots at least than at most, and at most one at least that has no name', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const { independentRoots, roots } = corroborate(graph, [ASKED]);
        expect(independentRoots.min).toBeLessThanOrEqual(open(independentRoots));
        expect(roots.length).toBeLessThanOrEqual(open(independentRoots));
        expect(independentRoots.min).toBeGreaterThanOrEqual(roots.filter(({ anonymous }) => !anonymous).length);
      }),
      RUNS,
    );
  });

  it('has no more roots where one actor behind several sources is one voice', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const [merged, apart] = [rootsOf(graph, true), rootsOf(graph, false)];
        expect(merged.min).toBeLessThanOrEqual(apart.min);
        expect(open(merged)).toBeLessThanOrEqual(open(apart));
      }),
      RUNS,
    );
  });

  it('has no more roots without one of its sources, and what rests on that alone', () => {
    fc.assert(
      fc.property(smallGraph, fc.constantFrom('s0', 's1', 's2', 's3', 's4'), (graph, source) => {
        const gone = withActs(graph, (act) =>
          act.sourceId === source ? { ...act, there: false, counts: false } : act,
        );
        const fallen = new Set<string>();
        for (let before = -1; before < fallen.size;) {
          before = fallen.size;
          for (const { id, there, relays } of gone.acts.values())
            if (!there || (relays.length > 0 && relays.every(({ to }) => fallen.has(to) || !gone.acts.has(to))))
              fallen.add(id);
        }
        const without = withActs(gone, (act) => (fallen.has(act.id) ? { ...act, counts: false } : act));
        const [less, more] = [rootsOf(without), rootsOf(graph)];
        expect(less.min).toBeLessThanOrEqual(more.min);
        expect(open(less)).toBeLessThanOrEqual(open(more));
      }),
      RUNS,
    );
  });

  it('has no fewer roots with one more that shares nothing with the others', () => {
    fc.assert(
      fc.property(smallGraph, fc.boolean(), fc.boolean(), (graph, named, collective) => {
        const more: ActGraph = {
          ...graph,
          acts: new Map([...graph.acts, ['new', anAct('new')]]),
          voices: new Map([...graph.voices, ['new', aVoice('new', { named, collective })]]),
        };
        const [before, after] = [rootsOf(graph), rootsOf(more)];
        expect(after.min).toBeGreaterThanOrEqual(before.min + (named && !collective ? 1 : 0));
        expect(open(after)).toBeGreaterThanOrEqual(open(before));
      }),
      RUNS,
    );
  });

  it('is told the same whatever the order and the names of its acts, sources and documents', () => {
    fc.assert(
      fc.property(smallGraph, fc.infiniteStream(fc.nat()), (graph, numbers) => {
        const names = new Map<string, string>();
        const rename = (id: string) => {
          if (!names.has(id)) names.set(id, `${numbers.next().value}-${names.size}`);
          return names.get(id) as string;
        };
        const acts = [...graph.acts.values()].toReversed().map((act) => ({
          ...act,
          id: rename(`act ${act.id}`),
          sourceId: rename(act.sourceId),
          documentId: act.documentId && rename(act.documentId),
          relays: act.relays.map(({ to, reading }) => ({ to: rename(`act ${to}`), reading })).toReversed(),
        }));
        const voices = [...graph.voices.values()].map((voice) => ({ ...voice, id: rename(voice.id) })).toReversed();
        const republishes = [...graph.republishes].map(([id, to]) => [rename(id), to.map(rename)] as const);
        const [one, other] = [graph, aGraph(acts, voices, new Map(republishes))].map((each) => {
          const { roots, circles, merges, bottlenecks, ...rest } = corroborate(each, [ASKED]);
          const sizes = roots.map(({ assertionIds, sourceIds, pathLength }) =>
            [assertionIds.length, sourceIds.length, pathLength].join(),
          );
          return {
            ...rest,
            sizes: sizes.sort(),
            circles: circles.length,
            merges: merges.length,
            bottlenecks: bottlenecks.length,
          };
        });
        expect(other).toEqual(one);
      }),
      RUNS,
    );
  });

  it('is told the same where other claims were fetched with it', () => {
    fc.assert(
      fc.property(smallGraph, smallGraph, (graph, other) => {
        const apart = withActs(other, (act) => ({
          ...act,
          id: `other ${act.id}`,
          claimId: `other ${act.claimId}`,
          relays: act.relays.map(({ to, reading }) => ({ to: `other ${to}`, reading })),
        }));
        const both = {
          ...graph,
          acts: new Map([...graph.acts, ...[...apart.acts.values()].map((act) => [act.id, act] as const)]),
        };
        expect(corroborate(both, [ASKED])).toEqual(corroborate(graph, [ASKED]));
      }),
      RUNS,
    );
  });

  it('is told the same where somebody passes on once more what is passed on already', () => {
    fc.assert(
      fc.property(smallGraph, fc.nat(), (graph, which) => {
        const relayers = [...graph.acts.values()].filter(({ relays, counts }) => relays.length > 0 && counts);
        const one = relayers[which % relayers.length];
        fc.pre(one !== undefined && !one.relays.some(({ to }) => to === one.id));
        const again = { ...graph, acts: new Map([...graph.acts, ['again', { ...one, id: 'again' }]]) };
        expect(rootsOf(again)).toEqual(rootsOf(graph));
      }),
      RUNS,
    );
  });

  it('has of denials the roots that affirmations in their place would have', () => {
    const swapped = { AFFIRMS: 'DENIES', DENIES: 'AFFIRMS', QUESTIONS: 'QUESTIONS' } as const;
    fc.assert(
      fc.property(smallGraph, (graph) => {
        const turned = withActs(graph, (act) => ({ ...act, polarity: swapped[act.polarity] }));
        expect(independentRoots(turned, [ASKED], { polarity: 'DENIES' })).toEqual(rootsOf(graph));
      }),
      RUNS,
    );
  });

  it('has of some of its acts the roots that it would have if only they counted', () => {
    fc.assert(
      fc.property(smallGraph, fc.uniqueArray(fc.nat({ max: 6 })), (graph, places) => {
        const among = new Set(places.map((place) => `a${place}`));
        const fewer = withActs(graph, (act) => ({ ...act, counts: act.counts && among.has(act.id) }));
        expect(independentRoots(graph, [ASKED], { among })).toEqual(rootsOf(fewer));
      }),
      RUNS,
    );
  });

  it('shows of each root one way that goes from act to act up to it', () => {
    fc.assert(
      fc.property(smallGraph, (graph) => {
        for (const { path, pathLength, assertionIds } of corroborate(graph, [ASKED]).roots) {
          expect(path).toHaveLength(pathLength);
          expect(assertionIds).toContain(path.at(-1));
          expect(graph.acts.get(path[0] ?? '')?.counts).toBe(true);
          path.slice(1).forEach((id, i) => {
            expect(graph.acts.get(path[i] ?? '')?.relays.map(({ to }) => to)).toContain(id);
          });
        }
      }),
      RUNS,
    );
  });
});

describe('A chain', () => {
  it('of any length has one root, and of a way too long to tell the end is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), (length) => {
        const acts = Array.from({ length }, (_, i) => anAct(`${i}`, i === 0 ? {} : { relays: relaying(`${i - 1}`) }));
        const { independentRoots, roots } = corroborate(aGraph(acts), [ASKED]);
        expect(independentRoots).toEqual({ min: 1, max: 1 });
        expect(roots[0]?.pathLength).toBe(length);
        expect(roots[0]?.path).toEqual(
          acts
            .slice(0, 13)
            .map(({ id }) => id)
            .toReversed(),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('that closes upon itself is a circle, and one root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (length) => {
        const acts = Array.from({ length }, (_, i) =>
          anAct(`${i}`, { relays: relaying(`${(i + 1) % length}`), certainty: 'ATTRIBUTED' }),
        );
        const { independentRoots, circles } = corroborate(aGraph(acts), [ASKED]);
        expect(independentRoots).toEqual({ min: 1, max: 1 });
        expect(circles).toEqual([
          expect.objectContaining({ root: true, assertionIds: acts.map(({ id }) => id).sort() }),
        ]);
      }),
    );
  });
});

describe('A claim with 10,000 acts', () => {
  const many = (make: (i: number) => ReturnType<typeof anAct>) =>
    aGraph(Array.from({ length: 10_000 }, (_, i) => make(i)));
  it.each([
    [
      'in chains twelve deep',
      many((i) => anAct(`a${i}`, { relays: i % 13 === 0 ? [] : relaying(`a${i - 1}`), documentId: `d${i}` })),
      770,
    ],
    ['that all pass on one of them', many((i) => anAct(`a${i}`, { relays: i === 0 ? [] : relaying('a0') })), 1],
    [
      'that pass on each other crosswise',
      many((i) => anAct(`a${i}`, { relays: relaying(...[1, 7, 50].map((step) => `a${(i + step) % 10_000}`)) })),
      1,
    ],
    ['in one chain', many((i) => anAct(`a${i}`, { relays: i === 0 ? [] : relaying(`a${i - 1}`) })), 1],
    ['of one voice', many((i) => anAct(`a${i}`, { sourceId: 's' })), 1],
    ['of as many voices', many((i) => anAct(`a${i}`)), 10_000],
  ])('%s takes less than a second', (_, graph, min) => {
    const begun = process.cpuUsage(); // a busy machine makes others wait, not this work longer
    expect(corroborate(graph, [ASKED]).independentRoots.min).toBe(min);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1_000);
  });
});
