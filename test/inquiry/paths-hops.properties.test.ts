import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLARITIES } from '../../src/assertion/assertion.ts';
import { CERTAINTIES, type Certainty } from '../../src/lens/wording.ts';
import type { ClaimRow } from '../../src/claim/claim.row.ts';
import type { Act, ActGraph } from '../../src/inquiry/acts/acts.ts';
import { independentRoots } from '../../src/inquiry/corroboration/corroboration.ts';
import { candidates } from '../../src/inquiry/paths/candidates.ts';
import { connectionsOf, pairOf } from '../../src/inquiry/paths/connection.ts';
import { Exploration, type Surroundings } from '../../src/inquiry/paths/exploration.ts';
import { type Hop, type HopRules, hopsOf } from '../../src/inquiry/paths/hops.ts';
import { bestPaths } from '../../src/inquiry/paths/paths.ts';
import { aGraph, anAct, relaying } from '../support/act-graph.ts';

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const UNKNOWN = [null, null, null, null, null] as const;

/** Stances among six actors, and statements by one of them to some about others: the claims of a small graph. */
const claims = fc
  .array(
    fc.record({
      stance: fc.boolean(),
      who: fc.constantFrom(...ACTORS),
      whom: fc.constantFrom(...ACTORS),
      others: fc.subarray([...ACTORS], { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((made) => made.map(claimRow));

function claimRow(
  made: { readonly stance: boolean; readonly who: string; readonly whom: string; readonly others: readonly string[] },
  i: number,
): ClaimRow {
  const id = `c${i}`;
  const common = { id, key: id, label: id, text: id, base: 'Claim', recordedAt: 0, occurred: UNKNOWN } as const;
  const { stance, who, whom, others } = made;
  return stance
    ? {
        ...common,
        typename: 'StanceClaim',
        holderId: who,
        targetId: whom,
        targetLabel: 'Actor',
        stance: 'SUPPORTS',
        means: null,
      }
    : {
        ...common,
        typename: 'StatementClaim',
        speakerId: who,
        addressees: [[whom], ['Actor']],
        concerns: [others, others.map(() => 'Actor' as const)],
      };
}

/** Acts on these claims, which pass one another on as they like, in rings too. */
const graphOf = (given: readonly ClaimRow[]) =>
  fc
    .array(
      fc.record({
        claim: fc.nat({ max: given.length - 1 }),
        polarity: fc.constantFrom('AFFIRMS' as const, ...POLARITIES),
        certainty: fc.constantFrom(null, 'ATTRIBUTED' as const, ...CERTAINTIES),
        relays: fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
        source: fc.nat({ max: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((made) =>
      aGraph(
        made.map(({ claim, relays, source, polarity, certainty }, i) =>
          anAct(`t${i}`, {
            polarity,
            certainty,
            claimId: `c${claim}`,
            sourceId: `s${source}`,
            documentId: certainty === null ? null : `d${i}`,
            relays: relaying(...relays.filter((to) => to < made.length).map((to) => `t${to}`)),
          }),
        ),
      ),
    );
const world = claims.chain((given) => fc.record({ given: fc.constant(given), graph: graphOf(given) }));
const certainties = fc.subarray([...CERTAINTIES], { minLength: 1 });

const RULES: HopRules = {
  isAsked: () => true,
  certainties: ['STATED'],
  excludeDisputed: false,
  heldAt: null,
  rootsOf: independentRoots,
};
const hops = (claims: readonly ClaimRow[], graph: ActGraph, rules: HopRules) =>
  hopsOf({ claims, graph, tellers: new Map() }, rules).hops;

describe('Which acts affirm a claim', () => {
  /** The rule of the links word for word: every way upstream, one by one. */
  function countsByWays({ acts }: ActGraph, act: Act, asked: readonly Certainty[]): boolean {
    const ways = (from: Act, passed: readonly string[]): Act[][] =>
      from.relays
        .filter(({ to }) => !passed.includes(`${from.id} ${to}`))
        .flatMap(({ to }) => {
          const up = acts.get(to) as Act;
          return [[up], ...ways(up, [...passed, `${from.id} ${to}`]).map((rest) => [up, ...rest])];
        });
    const hasDegree = ({ certainty }: Act) => certainty !== null && certainty !== 'ATTRIBUTED';
    const nearest = (from: Act) =>
      ways(from, [])
        .filter((way) => hasDegree(way.at(-1) as Act) && way.slice(0, -1).every((each) => !hasDegree(each)))
        .map((way) => (way.at(-1) as Act).certainty as Certainty);
    const readable = (each: Act) => {
      if (each.certainty === null || !asked.includes(each.certainty)) return false;
      if (each.certainty !== 'ATTRIBUTED') return true;
      const degrees = nearest(each);
      return degrees.length === 0 || degrees.some((degree) => asked.includes(degree));
    };
    const tellers = [...acts.values()].filter((each) => ways(each, []).some((way) => way.at(-1) === act));
    return act.polarity === 'AFFIRMS' && (readable(act) || (act.certainty === null && tellers.some(readable)));
  }

  it('is told by the rule of the links, whatever passes on what, in rings too', () => {
    const only = claimRow({ stance: true, who: 'a', whom: 'b', others: [] }, 0);
    fc.assert(
      fc.property(graphOf([only]), certainties, (graph, asked) => {
        // Whatever its roots: an act that attributes to nobody counts, and is no root.
        const found = hops([only], graph, {
          ...RULES,
          certainties: asked,
          rootsOf: () => ({ min: 1, max: 1 }),
        }).flatMap((hop) => hop.claims[0]?.acts ?? []);
        const right = [...graph.acts.values()].filter((act) => countsByWays(graph, act, asked)).map(({ id }) => id);
        expect(found).toEqual(right.sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('The hops between two things', () => {
  const ALL = { start: 'a', end: 'f', maxDepth: 5, first: 1_000, minIndependentRoots: 1 };
  const routes = (found: readonly Hop[]) => bestPaths(found, ALL).map(({ nodes }) => nodes.join(' '));

  it('have the claims that connect them, each affirmed, and at least one root', () => {
    fc.assert(
      fc.property(world, certainties, ({ given, graph }, asked) => {
        for (const hop of hops(given, graph, { ...RULES, certainties: asked })) {
          expect(hop.roots).toBeGreaterThan(0);
          for (const { from, to, acts } of hop.claims) {
            expect([from.id, to.id].sort()).toEqual([hop.one, hop.other]);
            expect(acts.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('are no fewer, and no path worse, when more degrees are asked for', () => {
    fc.assert(
      fc.property(world, certainties, certainties, ({ given, graph }, some, more) => {
        const best = (asked: readonly Certainty[]) =>
          bestPaths(hops(given, graph, { ...RULES, certainties: asked }), ALL)[0]?.support ?? 0;
        expect(best([...some, ...more])).toBeGreaterThanOrEqual(best(some));
      }),
    );
  });

  it('are no more when what is disputed is left out', () => {
    fc.assert(
      fc.property(world, certainties, ({ given, graph }, asked) => {
        const rules = { ...RULES, certainties: asked };
        const undisputed = hops(given, graph, { ...rules, excludeDisputed: true });
        expect(routes(hops(given, graph, rules))).toEqual(expect.arrayContaining(routes(undisputed)));
        expect(undisputed.filter(({ disputed }) => disputed)).toEqual([]);
      }),
    );
  });

  it('are the same in whatever order claims and acts come', () => {
    fc.assert(
      fc.property(world, certainties, ({ given, graph }, asked) => {
        const turned = { ...graph, acts: new Map([...graph.acts].reverse()) };
        const rules = { ...RULES, certainties: asked };
        expect(hops(given.toReversed(), turned, rules)).toEqual(hops(given, graph, rules));
      }),
    );
  });
});

describe('The exploration from both ends', () => {
  /** What a database would answer: everything that claims connect with a node. */
  function around(given: readonly ClaimRow[], id: string): Surroundings {
    const neighbours = new Map<string, string[]>();
    for (const { claimId, from, to } of given.flatMap(connectionsOf)) {
      const other = from.id === id ? to.id : to.id === id ? from.id : undefined;
      if (other) neighbours.set(other, [...(neighbours.get(other) ?? []), claimId]);
    }
    const made = [...neighbours].map(([other, ids]) => ({
      id: other,
      assertions: ids.length,
      claims: ids,
      degree: 1,
      cut: false,
    }));
    return { neighbours: made, cut: false };
  }

  function explored(given: readonly ClaimRow[], ends: { start: string; end: string; maxDepth: number }) {
    const exploration = new Exploration(ends);
    for (let wanted = exploration.next(); wanted; wanted = exploration.next()) {
      exploration.learn(new Map(wanted.nodes.map((id) => [id, around(given, id)])));
    }
    expect(exploration.cut).toBe(false);
    return candidates(exploration.links, ends).links;
  }

  it('finds every claim that lies on some path, and so every path', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 5 }), (given, maxDepth) => {
        const asked = { ...ALL_PATHS, maxDepth };
        const found = explored(given, asked).map(({ one, other }) => ({ one, other, roots: 1 }));
        const every = [...new Set(given.flatMap(connectionsOf).map(({ from, to }) => pairOf(from.id, to.id)))].map(
          (pair) => {
            const [one = '', other = ''] = pair.split(' ');
            return { one, other, roots: 1 };
          },
        );
        expect(bestPaths(found, asked)).toEqual(bestPaths(every, asked));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same from the other end', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 5 }), (given, maxDepth) => {
        const turned = explored(given, { start: 'f', end: 'a', maxDepth });
        expect(turned).toEqual(explored(given, { start: 'a', end: 'f', maxDepth }));
      }),
    );
  });

  const ALL_PATHS = { start: 'a', end: 'f', first: 1_000, minIndependentRoots: 1 };
});
