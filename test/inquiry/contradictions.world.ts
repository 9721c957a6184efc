import fc from 'fast-check';
import type {
  CauseRow,
  ClaimRow,
  FigureRow,
  InvolvementRow,
  OccurrenceRow,
  StanceRow,
  TieRow,
} from '../../src/claim/claim.row.ts';
import type { Act, ActGraph, Voice } from '../../src/inquiry/acts/acts.ts';
import type { AffirmedTie } from '../../src/inquiry/contradictions/ties.ts';
import type { World } from '../../src/inquiry/contradictions/world.ts';
import { boundsOf } from '../../src/record/date.ts';
import type { DateRow } from '../../src/record/row.ts';

/** Claims, acts and the things they name, as rows: a few of each, so that many meet. */

const UNKNOWN: DateRow = [null, null, null, null, null];

/** A date as it comes back from the database. */
export function date(edtf: string): DateRow {
  const bounds = boundsOf(edtf);
  return [edtf, null, false, bounds?.earliest ?? null, bounds?.latest ?? null];
}

const common = (id: string) => ({
  base: 'Claim' as const,
  id,
  key: `t/claim/${id}`,
  label: `Claim ${id}`,
  text: `Claim ${id}`,
  recordedAt: 0,
  occurred: UNKNOWN,
});

export const figure = (id: string, more: Partial<FigureRow>): FigureRow => ({
  ...common(id),
  typename: 'FigureClaim',
  eventId: 'e0',
  measure: 'KILLED',
  measureWords: null,
  populations: [null, null],
  low: null,
  high: null,
  qualifier: 'EXACT',
  words: null,
  doerId: null,
  doerWords: null,
  placeId: null,
  period: UNKNOWN,
  cumulative: null,
  asOf: UNKNOWN,
  relation: null,
  relativeToId: null,
  ...more,
});
export const involvement = (id: string, more: Partial<InvolvementRow>): InvolvementRow => ({
  ...common(id),
  typename: 'InvolvementClaim',
  actorId: 'a0',
  actorWords: null,
  eventId: 'e0',
  role: 'PERPETRATOR',
  conduct: null,
  ...more,
});
export const stance = (id: string, more: Partial<StanceRow>): StanceRow => ({
  ...common(id),
  typename: 'StanceClaim',
  holderId: 'a0',
  stance: 'SUPPORTS',
  targetId: 'a1',
  targetLabel: 'Actor',
  means: null,
  ...more,
});
export const tie = (id: string, more: Partial<TieRow>): TieRow => ({
  ...common(id),
  typename: 'TieClaim',
  subjectId: 'a0',
  tie: 'LEADS',
  objectId: 'a1',
  objectLabel: 'Actor',
  since: UNKNOWN,
  until: UNKNOWN,
  rung: null,
  ...more,
});
export const cause = (id: string, more: Partial<CauseRow>): CauseRow => ({
  ...common(id),
  typename: 'CauseClaim',
  causeId: 'e0',
  causeLabel: 'Event',
  effectId: 'e1',
  ...more,
});
export const occurrence = (id: string, more: Partial<OccurrenceRow>): OccurrenceRow => ({
  ...common(id),
  typename: 'OccurrenceClaim',
  eventId: 'e0',
  placeId: null,
  ...more,
});

export const act = (id: string, more: Partial<Act>): Act => ({
  id,
  claimId: 'c0',
  sourceId: 's0',
  documentId: null,
  polarity: 'AFFIRMS',
  certainty: null,
  hedge: null,
  basis: 'UNKNOWN',
  locator: null,
  statedAt: UNKNOWN,
  withdrawnAt: null,
  relays: [],
  counts: true,
  there: true,
  ...more,
});

/** The graph of some acts, each of whose sources is a named single voice. */
export function graphOf(acts: readonly Act[]): ActGraph {
  const voice = (id: string): Voice => ({
    id,
    name: id,
    named: true,
    collective: false,
    voicesLow: null,
    voicesHigh: null,
    runBy: [],
  });
  return {
    acts: new Map(acts.map((each) => [each.id, each])),
    voices: new Map(acts.map(({ sourceId }) => [sourceId, voice(sourceId)])),
    republishes: new Map(),
    cut: new Set(),
  };
}

/** A world in which nothing lies within anything, has parts or is tied, but for what is given. */
export function world(more: Partial<World> = {}): World {
  return { names: new Map(), within: new Map(), eventsWithParts: new Set(), ties: [], cut: false, ...more };
}

const ids = (letter: string, count: number) => fc.nat(count - 1).map((i) => `${letter}${i}`);
const dates = fc.constantFrom('2025-03-06', '2025-03-07', '2025-03', '2025-03-06/2025-03-08', '[2025-03-07..]');
const maybe = (edtf: fc.Arbitrary<string>) => fc.option(edtf.map(date), { nil: UNKNOWN });

const kinds: readonly ((id: string) => fc.Arbitrary<ClaimRow>)[] = [
  (id) =>
    fc
      .record({ low: fc.constantFrom(1, 2, 300), place: fc.option(ids('p', 3)), doer: fc.option(ids('a', 3)) })
      .map(({ low, place, doer }) => figure(id, { low, high: low, placeId: place, doerId: doer })),
  (id) =>
    fc
      .record({
        actorId: fc.option(ids('a', 4)),
        eventId: ids('e', 2),
        role: fc.constantFrom('PERPETRATOR' as const, 'INSTIGATOR' as const, 'VICTIM' as const),
        occurred: maybe(dates),
      })
      .map((more) => involvement(id, { ...more, actorWords: more.actorId === null ? 'men' : null })),
  (id) =>
    fc
      .record({
        holderId: ids('a', 2),
        stance: fc.constantFrom('SUPPORTS' as const, 'OPPOSES' as const, 'CONDEMNS' as const, 'CALLS_ON' as const),
        occurred: maybe(dates),
      })
      .map((more) => stance(id, { ...more, targetId: 'a3' })),
  (id) =>
    fc
      .record({ subjectId: ids('a', 3), since: maybe(dates), until: maybe(dates), occurred: maybe(dates) })
      .map((more) => tie(id, { ...more, objectId: 'a3' })),
  (id) => fc.boolean().map((back) => cause(id, back ? { causeId: 'e1', effectId: 'e0' } : {})),
  (id) =>
    fc
      .record({ eventId: ids('e', 2), placeId: fc.option(ids('p', 4)), occurred: maybe(dates) })
      .map((more) => occurrence(id, more)),
];

/** Some claims about few things. */
export const claims = fc
  .array(fc.nat(kinds.length - 1), { maxLength: 14 })
  .chain((chosen) => fc.tuple(...chosen.map((kind, i) => (kinds[kind] as (typeof kinds)[0])(`c${i}`))));

/** Acts on such claims, some of which count, and some of which pass others on. */
export const acts = fc
  .array(
    fc.record({
      claimId: ids('c', 14),
      sourceId: ids('s', 5),
      documentId: fc.option(ids('d', 4)),
      polarity: fc.constantFrom('AFFIRMS' as const, 'AFFIRMS' as const, 'DENIES' as const, 'QUESTIONS' as const),
      statedAt: maybe(dates),
      standing: fc.constantFrom('counts' as const, 'there' as const, 'gone' as const, 'counts' as const),
      to: fc.array(ids('t', 24), { maxLength: 2 }),
    }),
    { maxLength: 24 },
  )
  .map((made) =>
    made.map(({ standing, to, ...more }, i) =>
      act(`t${i}`, {
        ...more,
        counts: standing === 'counts',
        there: standing !== 'gone',
        relays: [...new Set(to)]
          .filter((each) => Number(each.slice(1)) < i)
          .map((each) => ({ to: each, reading: 'EXPLICIT' })),
      }),
    ),
  );

const ties = fc.array(
  fc.record({
    subjectId: ids('a', 4),
    tie: fc.constantFrom('PART_OF', 'CONTROLS', 'SAME_AS', 'SUCCEEDS', 'ALLIED_WITH'),
    objectId: ids('a', 4),
  }),
  { maxLength: 3 },
) as fc.Arbitrary<AffirmedTie[]>;

/** p1 lies within p0 and p2 within p1, or nothing within anything; e1 may have parts. */
export const worlds: fc.Arbitrary<World> = fc
  .record({ nested: fc.boolean(), parts: fc.boolean(), ties })
  .map(({ nested, parts, ties }) =>
    world({
      ties,
      within: new Map(
        nested
          ? [
              ['p1', new Set(['p0'])],
              ['p2', new Set(['p1', 'p0'])],
            ]
          : [],
      ),
      eventsWithParts: new Set(parts ? ['e1'] : []),
    }),
  );
