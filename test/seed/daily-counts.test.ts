import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { make } from '../../seed/daily-counts/make.ts';
import { type Ask, load, serve } from '../support/server.ts';

const BUNDLE = fileURLToPath(new URL('../../seed/daily-counts.jsonl', import.meta.url));
const cut = (name: string) => readFileSync(new URL(`daily-counts/${name}`, import.meta.url), 'utf8');
const whole = readFileSync(BUNDLE, 'utf8').trimEnd().split('\n');
const originals = {
  gaza: cut('casualties_daily.json'),
  westBank: cut('west_bank_daily.json'),
  lebanon: cut('lebanon_casualties_daily.json'),
};

interface Act {
  readonly type: string;
  readonly key: string;
  readonly claim: string;
  readonly source: string;
  readonly document?: string;
  readonly locator?: string;
}
interface Figure {
  readonly key: string;
  readonly event: string;
  readonly low: number;
  readonly cumulative?: boolean;
  readonly asOf?: string;
}
const records = whole.map((line) => JSON.parse(line) as Record<string, unknown>);
const acts = records.filter(({ type }) => type === 'assertion') as unknown as Act[];
const figures = new Map(
  records.filter(({ type }) => type === 'figureClaim').map((each) => [each['key'], each as unknown as Figure]),
);

/** Every running count of a voice that became smaller, as `voice field: from (when, of which event) to ...`. */
function falls(): string[] {
  const before = new Map<string, Figure>();
  const found: string[] = [];
  for (const { source, claim, locator, document } of acts) {
    const figure = figures.get(claim) as Figure;
    if (!figure.cumulative || document === undefined) continue;
    const name = `${source} ${(locator as string).replace(/^.*, /, '')}`;
    const last = before.get(name);
    const told = (each: Figure) => `${each.low} (${each.asOf}, ${each.event})`;
    if (last && last.low > figure.low) found.push(`${name}: ${told(last)} to ${told(figure)}`);
    before.set(name, figure);
  }
  return found;
}

describe('The bundle of daily counts', () => {
  it('is made again, line by line, from the rows it was made from', () => {
    const again = make(originals).bundle.trimEnd().split('\n');
    expect(again).toHaveLength(324);
    expect(again).toEqual(whole.filter((line) => again.includes(line)));
  });

  it('leaves out what nobody reported, and says how much of it there was', () => {
    const { bundle, leftOut } = make(originals);
    // 2023-10-13 has figures and no source, 2026-08-21 neither; 2024-08-11 repeats the day before.
    expect(leftOut.get('rows of Gaza without a source')).toBe(2);
    expect(leftOut.get('rows of Gaza on days without a report: the figures of the day before')).toBe(1);
    expect(leftOut.get('rows of the West Bank that the makers filled in')).toBe(1);
    expect(bundle).not.toMatch(/"published":"(2023-10-13|2024-08-11|2026-07-14|2026-08-21)"|ext_/);
  });

  it('asserts every claim, and names no voice that it does not describe', () => {
    expect([...figures.keys()].filter((key) => !acts.some(({ claim }) => claim === key))).toEqual([]);
    const voices = records.filter(({ type }) => type === 'source').map(({ key }) => key);
    expect([...new Set(acts.map(({ source }) => source))].filter((source) => !voices.includes(source))).toEqual([]);
  });

  it('holds revisions, where a running count falls, and a count that began anew for another event', () => {
    expect(falls()).toEqual([
      'mohtel killed_women_cum: 1000 (2023-10-19, gaza) to 967 (2023-10-21, gaza)',
      'mohtel famine_cum: 104 (2025-07-21, gaza) to 101 (2025-07-22, gaza)',
      'moph-lb killed_cum_reported: 4047 (2024-12-04, lebanon-1) to 123 (2026-03-05, lebanon-2)',
      'moph-lb injured_cum_reported: 16638 (2024-12-04, lebanon-1) to 683 (2026-03-05, lebanon-2)',
      'ocha-flash injured_children_cum: 1903 (2026-07-13, west-bank) to 1902 (2026-07-20, west-bank)',
    ]);
  });
});

describe('The daily counts, loaded by name', () => {
  let ask: Ask;
  beforeAll(async () => {
    let database;
    ({ ask, database } = await serve('nothing'));
    await load(database, BUNDLE); // fails where a record is refused
  });

  const FIGURE = `{ ... on FigureClaim { low asOf { edtf } event { key partOf { key } } populations { words } }
    assertions(first: 5) { nodes { certainty statedAt { edtf inferred } source { key runBy { actor { name } } } } } }`;
  const figure = async (word: string) => {
    const { data } = await ask(`{ claim(key: "daily-counts/claim/${word}") ${FIGURE} }`);
    return data['claim'];
  };
  const voices = async (word: string) =>
    ((await figure(word))?.['assertions']?.['nodes'] as unknown as { source: { key: string } }[]).map(
      ({ source }) => source.key,
    );

  it('show a revision: fewer women killed up to a later day, by the same voice', async () => {
    expect(await figure('gaza-killed-women-2023-10-19-1000')).toMatchObject({
      low: 1000,
      asOf: { edtf: '2023-10-19' },
    });
    expect(await figure('gaza-killed-women-2023-10-21-967')).toMatchObject({ low: 967, asOf: { edtf: '2023-10-21' } });
    for (const word of ['gaza-killed-women-2023-10-19-1000', 'gaza-killed-women-2023-10-21-967'])
      expect(await voices(word)).toEqual(['daily-counts/source/mohtel']);
  });

  it('show two lines of reporting on one day, run by one body, that differ', async () => {
    const run = { runBy: [{ actor: { name: 'UN OCHA' } }] };
    // 2023-10-07: 3 by the flash update, 6 verified, and nobody knows when
    expect(await figure('west-bank-killed-2023-10-07-3')).toMatchObject({
      assertions: { nodes: [{ certainty: 'STATED', statedAt: { edtf: '2023-10-07', inferred: false }, source: run }] },
    });
    expect(await figure('west-bank-killed-2023-10-07-6')).toMatchObject({
      assertions: {
        nodes: [{ certainty: 'VERIFIED', statedAt: { edtf: '[2023-10-07..2026-08-22]', inferred: true }, source: run }],
      },
    });
  });

  it('show one claim with two acts where both lines say the same', async () => {
    expect(await voices('west-bank-killed-2023-10-29-115')).toEqual([
      'daily-counts/source/ocha-flash',
      'daily-counts/source/ocha-verified',
    ]);
  });

  it('show a count that began anew: two events, parts of one', async () => {
    const partOf = { key: 'daily-counts/event/lebanon' };
    expect(await figure('lebanon-1-killed-2024-12-04-4047')).toMatchObject({
      event: { key: 'daily-counts/event/lebanon-1', partOf },
    });
    expect(await figure('lebanon-2-killed-2026-03-05-123')).toMatchObject({
      event: { key: 'daily-counts/event/lebanon-2', partOf },
    });
  });

  it('show on whose word a figure is passed on', async () => {
    const { data } = await ask(
      `{ claim(key: "daily-counts/claim/lebanon-1-killed-2023-11-14-77") {
        assertions(first: 5, filter: { readable: true }) { nodes { source { name } chain { hops { assertion { source { name } } } } } } } }`,
    );
    expect(data['claim']).toEqual({
      assertions: {
        nodes: [
          {
            source: { name: 'UN OCHA flash updates on Lebanon' },
            chain: { hops: [{ assertion: { source: { name: 'Ministry of Public Health of Lebanon' } } }] },
          },
        ],
      },
    });
  });

  const FIGURES = `query ($event: String!, $measure: Measure) { event(key: $event) { figures(measure: $measure) {
    incompatible(first: 100) { nodes { one { claim { key } } other { claim { key } } reason assuming } }
    series(first: 30) { nodes { source { key } points(first: 100) { nodes { revises figure { claim { key } } } } } } } } }`;
  const figuresOf = async (event: string, measure: string) =>
    (await ask(FIGURES, { event: `daily-counts/event/${event}`, measure })).data['event']?.['figures'];
  const revisions = async (event: string, measure: string) => {
    const series = (await figuresOf(event, measure))?.['series']?.['nodes'] as unknown as {
      points: { nodes: { revises: boolean; figure: { claim: { key: string } } }[] };
    }[];
    expect(series.length).toBeGreaterThan(0);
    return series
      .flatMap(({ points }) => points.nodes)
      .filter(({ revises }) => revises)
      .map(({ figure }) => figure.claim.key.replace('daily-counts/claim/', ''));
  };

  it('let the figures of an event tell revisions, and take no new beginning for one', async () => {
    expect(await revisions('gaza', 'KILLED')).toEqual(['gaza-killed-women-2023-10-21-967']);
    expect(await revisions('gaza', 'OTHER')).toEqual(['gaza-starved-2025-07-22-101']);
    expect(await revisions('west-bank', 'INJURED')).toEqual(['west-bank-injured-children-2026-07-20-1902']);
    expect(await revisions('lebanon-1', 'KILLED')).toEqual([]);
    expect(await revisions('lebanon-2', 'KILLED')).toEqual([]);
  });

  it('let the figures of an event tell where the two lines of reporting clash', async () => {
    const { nodes } = (await figuresOf('west-bank', 'KILLED'))?.['incompatible'] as never;
    // 2024-07-01, children: 131 by the flash update, 136 verified; both up to that day, so nothing is assumed
    expect(nodes).toContainEqual({
      one: { claim: { key: 'daily-counts/claim/west-bank-killed-children-2024-07-01-131' } },
      other: { claim: { key: 'daily-counts/claim/west-bank-killed-children-2024-07-01-136' } },
      reason: 'No number is both 131 and 136.',
      assuming: [],
    });
  });
});
