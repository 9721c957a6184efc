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

const places = (length: number) => fc.nat({ max: length - 1 });
const few = <Item>(item: fc.Arbitrary<Item>, maxLength: number) => fc.uniqueArray(item, { maxLength });

/** Small graphs in which everything may happen that can: circles, what is gone, other claims, denials, shared documents. */
export const smallGraph: fc.Arbitrary<ActGraph> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .record({
      acts: fc.tuple(
        ...Array.from({ length: size }, (_, i) =>
          fc.record({
            claimId: fc.constantFrom(ASKED, ASKED, ASKED, 'c1'),
            sourceId: places(5).map((source) => `s${source}`),
            documentId: fc.option(
              places(4).map((document) => `d${document}`),
              { nil: null },
            ),
            polarity: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES', 'QUESTIONS'),
            certainty: fc.constantFrom('STATED', 'ATTRIBUTED', null),
            relays: few(places(size + 1), 3).map((to) =>
              relaying(...to.map((each) => (each === size ? 'unread' : `a${each}`))),
            ),
            there: fc.constantFrom(true, true, true, true, false),
            id: fc.constant(`a${i}`),
          }),
        ),
      ),
      voices: fc.tuple(
        ...Array.from({ length: 5 }, (_, i) =>
          fc.record({
            id: fc.constant(`s${i}`),
            named: fc.boolean(),
            collective: fc.boolean(),
            voicesHigh: fc.constantFrom(null, 1, 2, 5),
            runBy: few(fc.constantFrom('x', 'y', 'z'), 2),
          }),
        ),
      ),
      republishes: fc.dictionary(
        fc.constantFrom('d0', 'd1', 'd2', 'd3', 'd4'),
        few(fc.constantFrom('d0', 'd3', 'd4', 'd5'), 2),
      ),
      counted: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    })
    .map(({ acts, voices, republishes, counted }) =>
      aGraph(
        acts.map((act, i) =>
          anAct(act.id, { ...act, counts: act.there && act.claimId === ASKED && counted[i] !== false } as Partial<Act>),
        ),
        voices.map((voice) => aVoice(voice.id, voice)),
        new Map(Object.entries(republishes)),
      ),
    ),
);

/** The same graph with every act changed. */
export function withActs(graph: ActGraph, change: (act: Act) => Act): ActGraph {
  return { ...graph, acts: new Map([...graph.acts].map(([id, act]) => [id, change(act)])) };
}
