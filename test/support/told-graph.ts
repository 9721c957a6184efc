import fc from 'fast-check';
import type { Act, ActGraph } from '../../src/inquiry/acts/acts.ts';
import { aGraph, anAct, ASKED, aVoice, relaying } from './act-graph.ts';

/** Graphs of acts in which it matters how surely, where and when a thing was said. */

const places = (length: number) => fc.nat({ max: length - 1 });

/** An act that can be read has a document and a certainty, one that cannot has neither. */
const wording = fc.oneof(
  fc.constant({ certainty: null, documentId: null, locator: null }),
  fc.record({
    certainty: fc.constantFrom('RUMOURED', 'ALLEGED', 'STATED', 'VERIFIED', 'ATTRIBUTED'),
    documentId: places(4).map((document) => `d${document}`),
    locator: fc.constantFrom(null, 'paragraph 2', 'paragraph 12', 'title'),
  }),
);

/** Small graphs of acts of all degrees, with circles, other claims, denials, sources run by one actor, acts that are gone. */
export const toldGraph: fc.Arbitrary<ActGraph> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .record({
      acts: fc.array(
        fc.record({
          claimId: fc.constantFrom(ASKED, ASKED, ASKED, 'c1'),
          sourceId: places(5).map((source) => `s${source}`),
          polarity: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES'),
          basis: fc.constantFrom('UNKNOWN', 'UNKNOWN', 'TOLD', 'WITNESSED'),
          relays: fc.uniqueArray(places(size), { maxLength: 3 }),
          isThere: fc.constantFrom(true, true, true, true, false),
          isCounted: fc.constantFrom(true, true, true, false),
        }),
        { minLength: size, maxLength: size },
      ),
      wordings: fc.array(wording, { minLength: size, maxLength: size }),
      runBy: fc.array(fc.subarray(['x', 'y']), { minLength: 5, maxLength: 5 }),
      republishes: fc.subarray(['d0', 'd1']),
    })
    .map(({ acts, wordings, runBy, republishes }) =>
      aGraph(
        acts.map(({ relays, isThere, isCounted, ...act }, i) =>
          anAct(`a${i}`, {
            ...act,
            ...wordings[i],
            relays: relaying(...relays.map((to) => `a${to}`)),
            there: isThere,
            counts: isThere && isCounted && act.claimId === ASKED,
          } as Partial<Act>),
        ),
        runBy.map((actors, i) => aVoice(`s${i}`, { runBy: actors })),
        new Map([['d3', republishes]]),
      ),
    ),
);

/** The same acts under other ids, come in another order. */
export function renamed(
  graph: ActGraph,
  seed: number,
): { readonly graph: ActGraph; readonly was: (id: string) => string } {
  const ids = [...graph.acts.keys()];
  const names = new Map(ids.map((id, i) => [id, `n${(i * 7 + seed) % 101}-${id}`]));
  const old = new Map([...names].map(([id, name]) => [name, id]));
  const acts = [...graph.acts.values()].map((act) => ({
    ...act,
    id: names.get(act.id) ?? act.id,
    relays: act.relays.map(({ to, reading }) => ({ to: names.get(to) ?? to, reading })),
  }));
  const inOtherOrder = acts.sort((a, b) => (a.id < b.id ? 1 : -1));
  return {
    graph: { ...graph, acts: new Map(inOtherOrder.map((act) => [act.id, act])) },
    was: (id) => old.get(id) ?? id,
  };
}
