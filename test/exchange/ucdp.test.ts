import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { rowOf } from '../../src/exchange/ucdp/row.ts';
import { voicesOf } from '../../src/exchange/ucdp/voices.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, imported, recordsOfType } from '../support/bundle.ts';
import { serve } from '../support/server.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

/** A made-up row, with the columns that the data set is published with. */
const ROW: Readonly<Record<string, string | number>> = {
  id: 900001,
  relid: 'XYZ-2021-1-1-1',
  year: 2021,
  active_year: 1,
  code_status: 'Clear',
  type_of_violence: 1,
  conflict_dset_id: 1,
  conflict_new_id: 77,
  conflict_name: 'Northland: Government',
  dyad_dset_id: 1,
  dyad_new_id: 5,
  dyad_name: 'Government of Northland - The Front',
  side_a_dset_id: 1,
  side_a_new_id: 11,
  side_a: 'Government of Northland',
  side_b_dset_id: 1,
  side_b_new_id: 12,
  side_b: 'The Front',
  number_of_sources: 1,
  source_article: '"The Wire,2021-05-29,Clash at "Old Bridge", two towns hit"',
  source_office: 'The Wire',
  source_date: '2021-05-29',
  source_headline: 'Clash at "Old Bridge", two towns hit',
  source_original: 'Ministry of Defence',
  where_prec: 1,
  where_coordinates: 'Oldbridge village',
  where_description: 'north of\nOldbridge',
  adm_1: 'West province',
  adm_2: 'River district',
  latitude: 34.5,
  longitude: 70.25,
  geom_wkt: 'POINT (70.25 34.5)',
  priogrid_gid: 1,
  country: 'Northland',
  country_id: 999,
  region: 'Asia',
  event_clarity: 1,
  date_prec: 1,
  date_start: '2021-05-28 00:00:00.000',
  date_end: '2021-05-28 00:00:00.000',
  deaths_a: 2,
  deaths_b: 12,
  deaths_civilians: 0,
  deaths_unknown: 0,
  best: 14,
  high: 14,
  low: 14,
  gwnoa: 999,
  gwnob: '',
};
type Cells = Readonly<Record<string, string | number>>;

const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
const table = (...rows: readonly Cells[]) =>
  [Object.keys(ROW), ...rows.map((row) => Object.values({ ...ROW, ...row }))]
    .map((cells) => `${cells.map(cell).join(',')}\n`)
    .join('');
const load = (...rows: readonly Cells[]) => imported(database, table(...rows), { name: 'ged.csv' });
const figures = async () =>
  (await recordsOfType(database, 'figureClaim')).map(({ key, qualifier, low, high, words, populations }) => [
    String(key).replace('ucdp/claim/900001-', ''),
    qualifier,
    low,
    high,
    words ?? (populations as unknown[])[0],
  ]);
const act = async (word: string) =>
  (await recordsOfType(database, 'assertion')).find(({ key }) => key === `ucdp/assertion/900001-${word}`) ?? {};

describe('A row of UCDP GED', () => {
  it('becomes an event with its figures, in the voice of UCDP, on the word of a report, on the word of those quoted', async () => {
    const { code, out } = await load({});
    expect([code, out.split('\n')[0]]).toEqual([0, 'new 28  same 0  changed 0  refused 0']);
    expect((await checkedBy(database)).out).toContain('breaches 0');
    expect(await figures()).toEqual([
      ['best', 'EXACT', 14, 14, undefined],
      ['deaths-a', 'EXACT', 2, 2, { actor: 'ucdp/actor/11' }],
      ['deaths-b', 'EXACT', 12, 12, { actor: 'ucdp/actor/12' }],
    ]);
    const { ask } = await serve('nothing'); // empties the database
    await load({});
    const { data, errors } = await ask(`{ assertion(key: "ucdp/assertion/900001-best") {
      locator certainty source { name } document { title }
      relays { assertion { source { name } document { title published { edtf } source { name } } claim { key }
        relays { assertion { source { name } document { key } claim { key } } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data['assertion']).toEqual({
      locator: 'event 900001',
      certainty: 'ATTRIBUTED',
      source: { name: 'Uppsala Conflict Data Program' },
      document: { title: 'UCDP Georeferenced Event Dataset (GED)' },
      relays: [
        {
          assertion: {
            source: { name: 'The Wire' },
            document: {
              title: 'Clash at "Old Bridge", two towns hit',
              published: { edtf: '2021-05-29' },
              source: { name: 'The Wire' },
            },
            claim: { key: 'ucdp/claim/900001-best' },
            relays: [
              {
                assertion: {
                  source: { name: 'Ministry of Defence' },
                  document: null,
                  claim: { key: 'ucdp/claim/900001-best' },
                },
              },
            ],
          },
        },
      ],
    });
  });

  it('loaded again changes nothing', async () => {
    await load({}, { id: 900002, source_original: 'police' });
    expect((await load({}, { id: 900002, source_original: 'police' })).out).toMatch(
      /^new 0 {2}same \d+ {2}changed 0 {2}refused 0/,
    );
  });

  it('lies in its place, its district, its province, its country; a point is told of a spot alone', async () => {
    await load({}, { id: 900002, where_prec: 4, where_coordinates: 'West province', adm_2: '' });
    const places = await recordsOfType(database, 'place');
    const byName = new Map(places.map((place) => [place['name'], place]));
    expect(byName.get('Oldbridge village')).toMatchObject({
      placeType: 'CITY',
      point: { latitude: 34.5, longitude: 70.25 },
      within: byName.get('River district')?.['key'],
    });
    expect(places.filter(({ name }) => name === 'West province')).toHaveLength(1);
    expect(byName.get('West province')).not.toHaveProperty('point');
    expect(byName.get('Northland')).toMatchObject({ key: 'ucdp/place/country-999', placeType: 'COUNTRY' });
  });

  it('civilians are no actor: they suffer what the one side does', async () => {
    await load({ type_of_violence: 3, side_b: 'Civilians', deaths_a: 0, deaths_b: 0, deaths_civilians: 14 });
    expect((await recordsOfType(database, 'organization')).map(({ name }) => name)).toEqual([
      'Government of Northland',
    ]);
    const involved = await recordsOfType(database, 'involvementClaim');
    expect(involved.map(({ actor, role }) => [actor, role])).toEqual([
      [{ actor: 'ucdp/actor/11' }, 'PERPETRATOR'],
      [{ words: 'civilians' }, 'VICTIM'],
    ]);
    expect(await recordsOfType(database, 'figureClaim')).toContainEqual(
      expect.objectContaining({ populations: [{ words: 'civilians' }], doer: { actor: 'ucdp/actor/11' }, low: 14 }),
    );
  });

  it('keeps as words what no field takes, and tells what it does not keep', async () => {
    const { out } = await load({});
    expect((await act('happened'))['quote']).toContain('where_description: north of Oldbridge');
    expect(out).toContain(
      'ged.csv: 1 × column event_clarity: no field for it; kept as words in the quote of the act (in line 2)',
    );
    expect(out).toContain('ged.csv: 1 × column gwnoa: not kept, there is no field for it (in line 2)');
    expect(out).not.toContain('gwnob');
  });
});

describe('Its numbers', () => {
  it('a range stands beside the best estimate, which then is no exact number', async () => {
    await load({ low: 10, high: 20, deaths_a: 0, deaths_b: 0, deaths_unknown: 14 });
    expect(await figures()).toEqual([
      ['best', 'ABOUT', 14, 14, undefined],
      ['deaths-unknown', 'ABOUT', 14, 14, { words: 'people whose side is not known' }],
      ['range', 'BETWEEN', 10, 20, undefined],
    ]);
  });

  it.each([
    [
      '334, 333, 333',
      { low: 334, best: 333, high: 333 },
      [
        ['AT_MOST', undefined, 333],
        ['AT_LEAST', 334, undefined],
      ],
    ],
    [
      '18, 18, 17',
      { low: 18, best: 18, high: 17 },
      [
        ['AT_MOST', undefined, 17],
        ['AT_LEAST', 18, undefined],
      ],
    ],
    ['3, 2, 3', { low: 3, best: 2, high: 3 }, [['BETWEEN', 3, 3]]],
  ])('that do not rise (%s) are kept as they stand, and told', async (_, numbers, kept) => {
    const { code, out } = await load({ ...numbers, deaths_a: 0, deaths_b: numbers.best });
    expect([code, out.includes('1 × low, best and high do not rise: kept as they stand (in line 2)')]).toEqual([
      0,
      true,
    ]);
    const bounds = (await figures()).filter(([word]) => ['low', 'high', 'range'].includes(String(word)));
    expect(bounds.map(([, ...rest]) => rest.slice(0, 3))).toEqual(kept);
  });

  it('a best estimate of 0 says that none is confirmed, not that nobody died', async () => {
    await load({ best: 0, low: 0, high: 7961, deaths_a: 0, deaths_b: 0 });
    expect(await figures()).toEqual([
      ['best', 'WORDS', undefined, undefined, 'no confirmed deaths'],
      ['range', 'BETWEEN', 0, 7961, undefined],
    ]);
  });
});

describe('Its time', () => {
  it.each([
    [1, '2021-05-28', '2021-05-30', { edtf: '2021-05-28/2021-05-30' }],
    [
      2,
      '2021-05-28',
      '2021-05-30',
      { edtf: '[2021-05-28..2021-05-30]', words: 'on a day within 2 to 6 days (date_prec 2)' },
    ],
    [4, '2021-02-01', '2021-02-28', { edtf: '2021-02', words: 'within a month (date_prec 4)' }],
    [
      5,
      '2021-02-01',
      '2021-04-28',
      { edtf: '[2021-02-01..2021-04-28]', words: 'within more than a month (date_prec 5)' },
    ],
  ])('of precision %i, from %s to %s, is no more exact than that', async (date_prec, start, end, occurred) => {
    await load({ date_prec, date_start: `${start} 00:00:00.000`, date_end: `${end} 00:00:00.000` });
    expect((await recordsOfType(database, 'event')).find(({ key }) => key === 'ucdp/event/900001')).toMatchObject({
      occurred,
    });
  });
});

describe('On whose word', () => {
  it('several reports: nobody knows which gave the number, so they say that it happened, and UCDP weighs', async () => {
    await load({
      number_of_sources: 2,
      source_article: '"The Wire,2021-05-29,One; two";"Daily, The,2021-05-30,Another"',
      source_original: 'police; residents',
    });
    const acts = await recordsOfType(database, 'assertion');
    const best = await act('best');
    const upstream = acts.filter(({ key }) => (best['relays'] as { to: string }[]).some(({ to }) => to === key));
    expect(upstream).toHaveLength(4);
    for (const each of upstream) expect(each['claim']).toBe('ucdp/claim/900001-happened');
    const titles = (await recordsOfType(database, 'document')).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['One; two', 'Another']));
  });

  it('reports in a free text are one voice, which is not named', async () => {
    await load({
      number_of_sources: -1,
      source_article: 'Wire 1989-05-17 "REBELS BLOW UP LINES',
      source_office: '',
      source_date: '',
      source_headline: '',
    });
    expect(await recordsOfType(database, 'document')).toContainEqual(
      expect.objectContaining({
        documentType: 'COLLECTION',
        description: 'Cited by UCDP as: Wire 1989-05-17 "REBELS BLOW UP LINES',
      }),
    );
  });

  it('who reports and quotes itself is one voice', async () => {
    await load({ source_original: 'the wire' });
    expect((await recordsOfType(database, 'source')).map(({ name }) => name).toSorted()).toEqual([
      'The Wire',
      'Uppsala Conflict Data Program',
    ]);
  });

  it('"police" and "Police" are one voice in one country, another in the next, and no name', async () => {
    const next = { country: 'Southland', country_id: 998 };
    await load(
      { source_original: 'police' },
      { id: 900002, source_original: 'Police' },
      { id: 900003, source_original: 'Police', ...next },
    );
    const police = (await recordsOfType(database, 'source')).filter(({ name }) => name === 'police');
    expect(police.map(({ named }) => named)).toEqual([false, false]);
  });

  it('nobody: then UCDP says it itself', async () => {
    await load({ source_article: '', source_office: '', source_original: '' });
    expect(await act('best')).toMatchObject({ certainty: 'STATED', relays: [] });
  });

  it('what stands around a comma or an "and" is never parted: one voice made two would be a witness too many', () => {
    expect(namesOf('Ministry of Interior and Defence, North')).toEqual(['Ministry of Interior and Defence, North']);
    expect(namesOf('JNIM; MINUSMA\nresident')).toEqual(['JNIM', 'MINUSMA', 'resident']);
  });

  it('any headline comes back, with its commas, quotes and semicolons', () => {
    const sign = fc.constantFrom('a', 'B', ' ', ',', ';', '"', '-', '7', 'é');
    const headline = fc
      .string({ unit: sign, minLength: 1, maxLength: 40 })
      .map((text) => `x${text.replaceAll(/";\s*"/g, '')}x`);
    const office = fc.constantFrom('The Wire', 'PNA (Agency)', 'AFP');
    const report = fc.tuple(office, fc.constantFrom('2021-05-29', '1999-01-01'), headline);
    fc.assert(
      fc.property(
        fc.uniqueArray(report, { minLength: 1, maxLength: 5, selector: (each) => each.join() }),
        (reports) => {
          const article = reports.map((each) => `"${each.join(',')}"`).join(';');
          const { reports: read } = voicesOf(rowWith({ source_article: article, source_office: 'x' }));
          expect(read.map(({ source, published, document }) => [source['name'], published, document['title']])).toEqual(
            reports.map(([name, day, title]) => [name, day, title.replaceAll(/\s+/g, ' ')]),
          );
        },
      ),
    );
  });
});

describe('What is refused, with its line and column', () => {
  it.each([
    [
      'a day that can be read in two ways',
      { date_start: '03/04/2021' },
      'ged.csv:2: date_start: expected a day such as 1989-05-10, not "03/04/2021"',
    ],
    ['a day that is none', { date_end: '2021-02-30' }, 'ged.csv:2: date_end: expected a day such as'],
    [
      'an end before the start',
      { date_end: '2021-05-01' },
      'ged.csv:2: date_end: expected a day not before 2021-05-28',
    ],
    ['a number below 0', { best: -1 }, 'ged.csv:2: best: expected a whole number from 0, not "-1"'],
    ['another kind of violence', { type_of_violence: 4 }, 'ged.csv:2: type_of_violence: expected 1, 2 or 3, not "4"'],
    ['a row without its number', { id: '' }, 'ged.csv:2: id: expected a cell that is filled'],
    ['a point beyond the globe', { latitude: 134 }, 'ged.csv:2: latitude'],
  ])('%s', async (_, cells, said) => {
    const { code, err } = await load(cells);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(said);
  });

  it('an event that stands there twice, and the other rows are taken; line breaks within cells do not move the lines', async () => {
    const { code, out, err } = await load({}, {}, { id: 900002 });
    expect([code, out.split('  ').at(-1)?.split('\n')[0]]).toEqual([2, 'refused 1']);
    expect(err).toEqual(['ged.csv:4: id: expected each event once; 900001 is in line 2']);
  });

  it('a table that lacks columns', async () => {
    const text = 'id,type_of_violence,date_prec,where_prec,source_original\n1,1,1,1,x\n';
    const { err } = await imported(database, text, { name: 'ged.csv' });
    expect(err).toEqual([
      'ged.csv:1: file: expected a table of UCDP GED, with the columns side_a, side_b, date_start, date_end, country, best, high, low too',
    ]);
  });
});

function rowWith(cells: Cells) {
  const row = rowOf(2, new Map(Object.entries({ ...ROW, ...cells }).map(([name, value]) => [name, String(value)])));
  if ('problems' in row) throw new Error(JSON.stringify(row.problems));
  return row;
}

function namesOf(source_original: string) {
  return voicesOf(rowWith({ source_original, source_article: '' })).originals.map(({ name }) => name);
}
