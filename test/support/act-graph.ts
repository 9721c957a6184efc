import fc from 'fast-check';
import type { Act, ActGraph, Voice } from '../../src/inquiry/acts/acts.ts';

/** Graphs of acts, as inquiries see them, without a database. */

/** The claim that made graphs are asked about. */
export const ASKED = 'c0';

export const anAct = (id: string, act: Partial<Act> = {}): Act => ({
  id,
  claimId: ASKED,
  sourceId: id,
  documentId: null,
  polarity: 'AFFIRMS',
  certainty: null,
  hedge: null,
  basis: 'UNKNOWN',
  locator: null,
  statedAt: [null, null, null, null, null] as never,
  withdrawnAt: null,
  relays: [],
  counts: true,
  there: true,
  ...act,
});

export const aVoice = (id: string, voice: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  named: true,
  collective: false,
  voicesLow: null,
  voicesHigh: null,
  runBy: [],
  ...voice,
});

/** The graph of these acts; a source that is not described is named and one voice. */
export function aGraph(
  acts: readonly Act[],
  voices: readonly Voice[] = [],
  republishes: ActGraph['republishes'] = new Map(),
): ActGraph {
  return {
    acts: new Map(acts.map((act) => [act.id, act])),
    voices: new Map([...acts.map(({ sourceId }) => aVoice(sourceId)), ...voices].map((voice) => [voice.id, voice])),
    republishes,
    cut: new Set(),
  };
}

export const relaying = (...to: readonly string[]): Act['relays'] => to.map((to) => ({ to, reading: 'EXPLICIT' }));

const few = <Item>(item: fc.Arbitrary<Item>, maxLength: number) => fc.uniqueArray(item, { maxLength });
const mostly = <Item>(usual: fc.Arbitrary<Item>, seldom: fc.Arbitrary<Item>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: seldom });
const SOURCES = ['s0', 's1', 's2', 's3', 's4'] as const;

/** The act `a<place>` of a graph of so many; it passes on earlier ones only, unless circles are wanted. */
const smallAct = (place: number, size: number, circles: boolean) =>
  fc
    .record({
      claimId: mostly(fc.constant(ASKED), fc.constant('c1')),
      sourceId: fc.constantFrom(...SOURCES),
      documentId: fc.option(fc.constantFrom('d0', 'd1', 'd2', 'd3'), { nil: null }),
      polarity: mostly(fc.constant('AFFIRMS' as const), fc.constantFrom('DENIES' as const, 'QUESTIONS' as const)),
      certainty: fc.constantFrom('STATED' as const, null, 'ATTRIBUTED' as const),
      upstream: fc.oneof(
        fc.constant<number[]>([]),
        few(fc.nat({ max: circles ? size - 1 : Math.max(0, place - 1) }), 2),
      ),
      unread: mostly(fc.constant(false), fc.constant(true)),
      there: mostly(fc.constant(true), fc.constant(false)),
      counts: mostly(fc.constant(true), fc.constant(false)),
    })
    .map(({ upstream, unread, ...act }) =>
      anAct(`a${place}`, {
        ...act,
        relays: relaying(
          ...upstream.filter((to) => circles || to < place).map((to) => `a${to}`),
          ...(unread && upstream.length > 0 ? ['never read'] : []),
        ),
        counts: act.counts && act.there && act.claimId === ASKED,
      }),
    );

const smallVoice = (id: string) =>
  fc
    .record({
      named: fc.boolean(),
      collective: fc.boolean(),
      voicesHigh: fc.constantFrom(null, 1, 2, 5),
      runBy: few(fc.constantFrom('x', 'y', 'z'), 2),
    })
    .map((voice) => aVoice(id, voice));

const smallRepublishes = fc.dictionary(
  fc.constantFrom('d0', 'd1', 'd2', 'd3', 'd4'),
  few(fc.constantFrom('d0', 'd3', 'd4', 'd5'), 2),
  { maxKeys: 3 },
);

/** Small graphs in which everything may happen that can: circles, what is gone, other claims, denials, shared documents. */
export const smallGraph: fc.Arbitrary<ActGraph> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.boolean())
  .chain(([size, circles]) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: size }, (_, place) => smallAct(place, size, circles))),
      fc.tuple(...SOURCES.map(smallVoice)),
      smallRepublishes,
    ),
  )
  .map(([acts, voices, republishes]) => aGraph(acts, voices, new Map(Object.entries(republishes))));

/** The same graph with every act changed. */
export function withActs(graph: ActGraph, change: (act: Act) => Act): ActGraph {
  return { ...graph, acts: new Map([...graph.acts].map(([id, act]) => [id, change(act)])) };
}
