import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../src/claim/claim.row.ts';
import type { Act, ActGraph } from '../../src/inquiry/acts/acts.ts';
import { type Contradiction, MOST_FOUND } from '../../src/inquiry/contradictions/contradiction.ts';
import { contradictions } from '../../src/inquiry/contradictions/contradictions.ts';
import type { World } from '../../src/inquiry/contradictions/world.ts';
import * as made from './contradictions.world.ts';

const given = fc.record({ claims: made.claims, acts: made.acts, world: made.worlds });
const find = (claims: readonly ClaimRow[], acts: readonly Act[], world: World) =>
  contradictions(claims, made.graphOf(acts), world).found;
const idsOf = (found: readonly Contradiction[]) => found.map(({ id }) => id).sort();

describe('Whatever is claimed, who contradicts whom', () => {
  it('is the same in whatever order claims, acts and ties come', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        const turned = { ...world, ties: [...world.ties].reverse() };
        expect(find([...claims].reverse(), [...acts].reverse(), turned)).toEqual(find(claims, acts, world));
      }),
    );
  });

  it('is the same under other ids', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        // Turns the order of the ids round: c0 becomes cZ, c9 becomes cQ.
        const renamed = <T>(value: T): T =>
          JSON.parse(
            JSON.stringify(value).replace(/"([acdepst])(\d+)"/g, (_, letter, n) => `"${letter}${'Z'.repeat(30 - n)}"`),
          ) as T;
        const within = new Map(
          [...world.within].map(([place, above]) => [renamed(place), new Set(renamed([...above]))]),
        );
        const elsewhere = {
          ...world,
          within,
          ties: renamed(world.ties),
          eventsWithParts: new Set(renamed([...world.eventsWithParts])),
        };
        const plain = (found: readonly Contradiction[]) =>
          found
            .map(({ rule, assuming, strength, one, other }) =>
              JSON.stringify([rule, assuming, strength, [one.claimId, other.claimId].sort()]),
            )
            .sort();
        expect(plain(find(renamed(claims), renamed(acts), elsewhere))).toEqual(
          plain(renamed(find(claims, acts, world))),
        );
      }),
    );
  });

  it('of any two claims is what it is of these two alone', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        const alone = claims.flatMap((one, i) =>
          claims.slice(i).flatMap((other) => idsOf(find([...new Set([one, other])], acts, world))),
        );
        expect([...new Set(alone)].sort()).toEqual(idsOf(find(claims, acts, world)));
      }),
    );
  });

  it('is told with acts that count, on the claim and of the side they are told for', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        for (const { rule, one, other } of find(claims, acts, world)) {
          expect([one.polarity, other.polarity]).toEqual(['AFFIRMS', rule === 'DENIAL' ? 'DENIES' : 'AFFIRMS']);
          for (const { claimId, polarity, actIds } of [one, other]) {
            const expected = acts.filter((act) => act.counts && act.claimId === claimId && act.polarity === polarity);
            expect(actIds.length).toBeGreaterThan(0);
            expect([...actIds].sort()).toEqual(expected.map(({ id }) => id).sort());
          }
        }
      }),
    );
  });

  it('is as strong as its weaker side, and the strongest come first, then by id', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        const found = find(claims, acts, world);
        for (const { strength, one, other } of found) expect(strength).toBe(Math.min(one.roots.min, other.roots.min));
        const sorted = found.toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
        expect(found).toEqual(sorted);
      }),
    );
  });

  it('is one rule for two claims, and a claim contradicts itself only where it is denied', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        const found = find(claims, acts, world);
        const pairs = found.map(({ one, other }) => `${one.claimId} ${other.claimId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { rule, one, other } of found) {
          if (one.claimId === other.claimId) expect(rule).toBe('DENIAL');
          else if (rule !== 'DENIAL') expect(one.claimId < other.claimId).toBe(true);
        }
      }),
    );
  });

  it('is nothing where no act counts, and no denial where nobody denies', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        expect(
          find(
            claims,
            acts.map((act) => ({ ...act, counts: false })),
            world,
          ),
        ).toEqual([]);
        const affirming = acts.filter(({ polarity }) => polarity !== 'DENIES');
        expect(find(claims, affirming, world).filter(({ rule }) => rule === 'DENIAL')).toEqual([]);
      }),
    );
  });

  it('is never added to by taking an act away, but where it told both in one breath, or the time of a stance', () => {
    fc.assert(
      fc.property(given, fc.nat(23), ({ claims, acts, world }, taken) => {
        const gone = acts[taken];
        const rest = acts.map((act) => (act === gone ? { ...act, counts: false, there: false } : act));
        const before = new Set(idsOf(find(claims, acts, world)));
        const added = find(claims, rest, world).filter(({ id }) => !before.has(id));
        for (const { rule, assuming, one, other } of added) {
          expect([one.claimId, other.claimId]).toContain(gone?.claimId);
          if (rule !== 'STANCE') expect(assuming.some((each) => each.startsWith('ONE_')) && isOwnWord(gone)).toBe(true);
        }
      }),
    );
    const isOwnWord = (act: Act | undefined) => act?.relays.length === 0 && act.polarity === 'AFFIRMS' && act.there;
  });

  it('is never a matter of what contains the other', () => {
    fc.assert(
      fc.property(given, ({ claims, acts, world }) => {
        const byId = new Map(claims.map((claim) => [claim.id, claim]));
        for (const { rule, one, other } of find(claims, acts, world)) {
          const [mine, theirs] = [one, other].map(({ claimId }) => byId.get(claimId));
          const places = [mine, theirs].map((claim) => (claim && 'placeId' in claim ? claim.placeId : null));
          if (rule === 'PLACE') {
            expect(world.within.get(places[0] ?? '')?.has(places[1] ?? '')).not.toBe(true);
            expect(world.within.get(places[1] ?? '')?.has(places[0] ?? '')).not.toBe(true);
          }
          if (rule === 'ACTOR' && mine?.typename === 'InvolvementClaim' && theirs?.typename === 'InvolvementClaim') {
            const belongs = world.ties.some(
              ({ tie, subjectId, objectId }) =>
                ['PART_OF', 'CONTROLS', 'SAME_AS'].includes(tie) &&
                [subjectId, objectId].sort().join() === [mine.actorId, theirs.actorId].sort().join(),
            );
            expect(belongs || world.eventsWithParts.has(mine.eventId)).toBe(false);
          }
        }
      }),
    );
  });
});

describe('An event with 2,000 claims and 10,000 acts', () => {
  const MANY = 2_000;
  const acts = Array.from({ length: MANY * 5 }, (_, i) =>
    made.act(`t${i}`, {
      claimId: `c${i % MANY}`,
      sourceId: `s${(i * 7) % 100}`,
      documentId: `d${i}`,
      relays: i >= MANY * 2 && i % 2 === 0 ? [{ to: `t${i % 999}`, reading: 'EXPLICIT' }] : [],
    }),
  );
  const graph: ActGraph = made.graphOf(acts);
  const all = (make: (id: string, i: number) => ClaimRow) => Array.from({ length: MANY }, (_, i) => make(`c${i}`, i));
  const day = (i: number) => made.date(`${1000 + i}-01-01`);

  it.each([
    ['each of whom says another number', all((id, i) => made.figure(id, { low: i, high: i })), MOST_FOUND, true],
    ['each of whom counts others', all((id, i) => made.figure(id, { low: i, high: i, doerId: `a${i}` })), 0, true],
    ['each of whom names another doer', all((id, i) => made.involvement(id, { actorId: `a${i}` })), MOST_FOUND, true],
    ['all of whom name one doer', all((id) => made.involvement(id, {})), 0, false],
    [
      'one leader after another',
      all((id, i) => made.tie(id, { subjectId: `a${i}`, since: day(i), until: day(i) })),
      0,
      true,
    ],
    ['all at one of 500 places', all((id, i) => made.occurrence(id, { placeId: `p${i % 500}` })), MOST_FOUND, true],
    ['all at one of 500 times', all((id, i) => made.occurrence(id, { occurred: day(i % 500) })), MOST_FOUND, true],
    [
      'one of whom sees support',
      all((id, i) => made.stance(id, { stance: i === 7 ? 'SUPPORTS' : 'OPPOSES' })),
      MOST_FOUND,
      true,
    ],
    ['all of whom see support', all((id) => made.stance(id, {})), 0, false],
  ])('%s, is answered in well under two seconds', (_, claims, most, isCut) => {
    const start = process.cpuUsage();
    const { found, cut } = contradictions(claims, graph, made.world());
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1.5);
    expect([found.length, cut]).toEqual([most, isCut]);
  });

  it('is answered as soon where other rules are asked for, and where one voice tells everything in one breath', () => {
    const claims = all((id, i) => made.involvement(id, { actorId: `a${i}` }));
    const breath = made.graphOf(acts.map((act) => ({ ...act, sourceId: 's', documentId: 'd', relays: [] })));
    const start = process.cpuUsage();
    expect(contradictions(claims, graph, made.world(), { rules: ['PLACE'] }).found).toEqual([]);
    expect(contradictions(claims, breath, made.world()).found).toEqual([]);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });

  it('loses none but the weakest', () => {
    // One doer of another name in each claim: 2,000 claims, of which all but the last ten have one root, those ten three.
    const strong = Array.from({ length: 30 }, (_, i) =>
      made.act(`u${i}`, {
        claimId: `c${MANY - 10 + (i % 10)}`,
        sourceId: `u${Math.floor(i / 10)}`,
        documentId: `u${i}`,
      }),
    );
    const weak = Array.from({ length: MANY - 10 }, (_, i) =>
      made.act(`v${i}`, { claimId: `c${i}`, sourceId: 'v', documentId: `v${i}` }),
    );
    const claims = all((id, i) => made.involvement(id, { actorId: `a${i}` }));
    const { found } = contradictions(claims, made.graphOf([...strong, ...weak]), made.world());
    // Ten claims make 45 pairs.
    const strengths = found.map(({ strength }) => strength);
    expect(strengths.filter((strength) => strength === 3)).toHaveLength(45);
    expect(strengths.slice(45).every((strength) => strength === 1)).toBe(true);
    expect(found).toHaveLength(MOST_FOUND);
  });
});
