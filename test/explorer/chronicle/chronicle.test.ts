import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  clockOf,
  type Entry,
  momentInWords,
  timeInWords,
} from '../../../src/explorer/views/chronicle/clock.ts';
import {
  answerInWords,
  type EventChronicle,
  lagInWords,
  lanesOf,
} from '../../../src/explorer/views/chronicle/lanes.ts';
import { LISTED, placesOf, timeAxis } from '../../../src/explorer/views/chronicle/places.ts';

type Chronicle = EventChronicle['chronicle'];

const source = (label: string) => ({ __typename: 'Source', key: `made/source/${label}`, label }) as const;
const moment = (earliest: string | null, latest = earliest, bounded = false) => ({
  earliest: earliest && `${earliest}T00:00:00.000Z`,
  latest: latest && `${latest}T23:59:59.999Z`,
  bounded,
});

/** What a source said, first on one day. */
function entry(voice: string, word: string, firstSaid: Entry['firstSaid'], given: Partial<Entry> = {}): Entry {
  return {
    source: source(voice),
    claim: { __typename: 'FigureClaim', key: `made/claim/${word}`, label: word, occurred: null },
    first: {
      __typename: 'Assertion',
      key: `made/assertion/${word}`,
      certainty: 'STATED',
      polarity: 'AFFIRMS',
      hedge: null,
      recordedAt: '2025-05-05T10:30:00.000Z',
      statedAt: null,
    },
    last: { key: `made/assertion/${word}` },
    firstSaid,
    lastSaid: firstSaid,
    changedFrom: [],
    withdrawnAt: null,
    ...given,
  };
}

const UNKNOWN = moment(null);
const DAY = moment('2025-03-01');
const reporter = (voice: string, firstSaid: Entry['firstSaid']) => ({ source: source(voice), firstSaid });

function chronicle(entries: Entry[], given: Partial<Chronicle> = {}): Chronicle {
  return {
    entries: { totalCount: entries.length, nodes: entries, pageInfo: { hasNextPage: false, endCursor: null } },
    firstReporters: { totalCount: 0, nodes: [] },
    lags: { totalCount: 0, nodes: [] },
    cut: false,
    ...given,
  };
}

describe('a clock', () => {
  const told = entry('paper', 'x', moment('2025-03-08', null));

  it('is one of three, never mixed', () => {
    expect(boundsOf(told, 'said')).toEqual({ from: Date.parse('2025-03-08'), to: null });
    expect(boundsOf(told, 'happened')).toEqual({ from: null, to: null });
    expect(boundsOf(told, 'recorded').from).toBe(Date.parse('2025-05-05T10:30:00Z'));
    expect(['said', 'happened', 'recorded'].map((clock) => timeInWords(told, clockOf(clock)))).toEqual([
      '2025-03-08 or later',
      'time unknown',
      '2025-05-05 10:30 UTC',
    ]);
    expect(clockOf('__proto__')).toBe('said');
  });

  it('says what is open, and what others set', () => {
    expect(momentInWords(DAY)).toBe('2025-03-01');
    expect(momentInWords(moment('2025-03-01', '2025-03-04'))).toBe('between 2025-03-01 and 2025-03-04');
    expect(momentInWords(moment(null, '2025-03-04', true))).toBe(
      '2025-03-04 or earlier, as those before and after it tell',
    );
  });
});

describe('lanes', () => {
  const said = [entry('radio', 'a', moment('2025-03-03')), entry('paper', 'b', DAY), entry('paper', 'c', DAY)];

  it('stand in the order in which the sources came in', () => {
    const lanes = lanesOf(
      chronicle(said, {
        firstReporters: { totalCount: 1, nodes: [reporter('paper', DAY)] },
        lags: { totalCount: 1, nodes: [{ ...reporter('radio', DAY), lag: { atLeast: 90_000, atMost: 259_199 } }] },
      }),
    );
    expect(lanes.map(({ source, isFirst, note, entries }) => [source.label, isFirst, note, entries.length])).toEqual([
      ['paper', true, 'first to say so, 2025-03-01', 2],
      ['radio', false, '1 day to 3 days after the first', 1],
    ]);
  });

  it('say in words who was first, or that it cannot be told', () => {
    const one = chronicle(said, { firstReporters: { totalCount: 1, nodes: [reporter('paper', DAY)] } });
    expect(answerInWords(one, 3)).toBe(
      '\u2068paper\u2069 said it first, 2025-03-01. 3 things said by 1 source in all.',
    );
    const two = [reporter('paper', UNKNOWN), reporter('radio', UNKNOWN)];
    const open = chronicle(said, { firstReporters: { totalCount: 2, nodes: two } });
    expect(answerInWords({ ...open, entries: { ...open.entries, totalCount: 9 } }, 3)).toBe(
      '2 sources may have been first: of none of them is the time known. 9 things said by 2 sources in all; 3 of them shown.',
    );
  });

  it('tell how long after, no more exactly than is known', () => {
    expect(lagInWords({ atLeast: 0, atMost: null })).toBe('after the first: how long is open');
    expect(lagInWords({ atLeast: 7_200, atMost: null })).toBe('2 hours or more after the first');
    expect(lagInWords({ atLeast: 0, atMost: 90 })).toBe('at most 2 minutes after the first');
    expect(lagInWords({ atLeast: 172_800, atMost: 432_000 })).toBe('2 to 5 days after the first');
  });
});

describe('marks', () => {
  const place = (entries: readonly Entry[]) => placesOf(entries, timeAxis(entries, 'said', 600));

  it('are drawn as well as their time is known; what is unknown stands in the gutter', () => {
    const entries = [
      entry('paper', 'day', DAY),
      entry('paper', 'span', moment('2025-03-01', '2025-03-09')),
      entry('paper', 'later', moment('2025-03-08', null)),
      entry('paper', 'earlier', moment(null, '2025-03-08')),
      entry('paper', 'unknown', UNKNOWN),
    ];
    const shapes = new Map(place(entries).marks.map((mark) => [mark.entries[0]?.claim.label, mark]));
    expect([...shapes].map(([word, { shape }]) => `${word} ${shape}`).toSorted()).toEqual([
      'day moment',
      'earlier earlier',
      'later later',
      'span between',
      'unknown unknown',
    ]);
    expect(shapes.get('unknown')?.x).toBeLessThan(110);
    expect(shapes.get('day')?.x).toBeGreaterThan(110);
    expect(shapes.get('later')?.end).toBeGreaterThan(shapes.get('later')?.x ?? Infinity);
    expect(shapes.get('earlier')?.end).toBeLessThan(shapes.get('earlier')?.x ?? 0);
  });

  it('never hide one another', () => {
    const entries = Array.from({ length: 15 }, (_, i) => entry('paper', `c${i}`, i < 10 ? DAY : UNKNOWN));
    const { marks, height } = place(entries);
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(15);
    expect(height).toBe(11 * 12);
  });

  it('become one with a number where there are too many to tell apart, which leads to the list', () => {
    const { marks } = place(Array.from({ length: 50 }, (_, i) => entry('paper', `c${i}`, DAY)));
    expect(marks.map(({ entries }) => entries.length)).toEqual([50]);
    expect(marks[0]?.key).toBe(`${LISTED}entry-made/source/paper-made/claim/c0`);
  });

  it('stay low in a lane of very many, and lose none', () => {
    const days = Array.from({ length: 600 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10));
    const entries = days.map((day, i) => entry('paper', `c${i}`, moment(day, '2026-01-01')));
    const { marks, height } = place(entries);
    expect(marks.reduce((sum, mark) => sum + mark.entries.length, 0)).toBe(600);
    expect(height).toBeLessThan(400);
  });

  it('have a place where no time at all is known', () => {
    const { marks } = place([entry('paper', 'a', UNKNOWN), entry('paper', 'b', UNKNOWN)]);
    expect(marks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
