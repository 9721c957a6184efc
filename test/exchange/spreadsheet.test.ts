import { beforeEach, describe, expect, it } from 'vitest';
import { runImport } from '../../src/command/import.ts';
import { runTemplate } from '../../src/command/template.ts';
import type { Database } from '../../src/database/database.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, exported, fileOf, imported, run, story } from '../support/bundle.ts';
import { writeFile } from 'node:fs/promises';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

/** Rows under a header, as a spreadsheet program writes them. */
const table = (header: string, ...rows: readonly string[]) => [header, ...rows].map((row) => `${row}\r\n`).join('');
const FIGURES = 'event,measure,population words,low,high,source,document address,stated at,hedge,on whose word';
const ROW = 'killings on the coast,killed,civilians,250,,The Outlet,https://outlet.example/2,2025-03-10,,';

const load = (text: string | Uint8Array, flags: { name?: string; create?: boolean; dryRun?: boolean } = {}) =>
  imported(database, text, { name: 'figures.csv', ...flags });

/** The records of the graph that tables brought, one type of them. */
async function brought(type: string): Promise<Record<string, unknown>[]> {
  const records = (await exported(database))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return records.filter((record) => record['type'] === type && String(record['key']).startsWith('spreadsheet/'));
}

describe('a table of figures', () => {
  beforeEach(() => imported(database, story()));

  it('brings a claim in neutral words, who says it, and on whose word', async () => {
    const row =
      'Killings on the Coast,killed,civilians,250,,@outlet,https://outlet.example/2,2025-03-10,reportedly said,The Monitor';
    expect(await load(table(FIGURES, row))).toMatchObject({
      code: 0,
      out: 'new 4  same 0  changed 0  refused 0',
      err: [],
    });
    const [claim] = await brought('figureClaim');
    expect(claim).toMatchObject({
      text: 'At least 250 civilians were killed (killings on the coast)',
      event: 'b/event/killings',
      qualifier: 'AT_LEAST',
      low: 250,
      populations: [{ words: 'civilians' }],
    });
    expect(claim).not.toHaveProperty('place');
    const [own, upstream] = (await brought('assertion')).toSorted((a) => (a['document'] === undefined ? 1 : -1));
    expect(own).toMatchObject({
      source: 'b/source/outlet',
      certainty: 'ATTRIBUTED',
      hedge: 'reportedly said',
      basis: 'TOLD',
      claim: claim?.['key'],
      relays: [{ to: upstream?.['key'] }],
    });
    expect(upstream).toMatchObject({ source: 'b/source/monitor', claim: claim?.['key'] });
    expect(upstream).not.toHaveProperty('certainty');
    expect((await checkedBy(database)).out).toBe('records 13  breaches 0');
  });

  it('that is loaded twice, under whatever name, changes nothing', async () => {
    const text = table(
      FIGURES,
      ROW,
      ROW.replace('civilians', 'doctors').replace('outlet.example/2', 'outlet.example/3'),
    );
    expect((await load(text)).out).toBe('new 6  same 0  changed 0  refused 0');
    const before = await exported(database);
    expect((await load(text, { name: 'figures (copy).csv' })).out).toBe('new 0  same 6  changed 0  refused 0');
    expect(await exported(database)).toBe(before);
  });

  it('whose row was corrected changes that claim, and keeps what it said before', async () => {
    await load(table(FIGURES, ROW));
    expect((await load(table(FIGURES, ROW.replace('250', '205')))).out).toBe('new 0  same 2  changed 1  refused 0');
    const claims = await brought('figureClaim');
    expect(claims).toMatchObject([{ low: 205, text: 'At least 205 civilians were killed (killings on the coast)' }]);
    const revision = (await exported(database)).split('\n').find((line) => line.includes('"revision"'));
    expect(JSON.parse(revision ?? '')).toMatchObject({ before: { low: 250 }, after: { low: 205 } });
  });

  it('lets sources that say the same share the claim, and part again when one row is corrected', async () => {
    const monitor = ROW.replace('The Outlet', 'The Monitor').replace('outlet.example/2', 'monitor.example/1');
    await load(table(FIGURES, ROW, monitor));
    expect(await brought('figureClaim')).toHaveLength(1);
    expect(await brought('assertion')).toHaveLength(2);
    const corrected = table(FIGURES, ROW.replace('250', '205'), monitor);
    expect((await load(corrected)).out).toBe('new 1  same 3  changed 2  refused 0');
    const claims = await brought('figureClaim');
    expect(claims.map(({ low }) => low).toSorted()).toEqual([205, 250]);
    expect((await load(corrected)).out).toBe('new 0  same 6  changed 0  refused 0');
    const back = await load(table(FIGURES, monitor, ROW));
    expect(back).toMatchObject({ code: 0, out: 'new 0  same 5  changed 1  refused 0' });
    expect((await checkedBy(database)).code).toBe(0);
  });

  it('names line and column of each row that is refused, while the others land', async () => {
    const text = table(
      FIGURES,
      ROW,
      'killings on the coast,killd,,"1,234",,The Outlet,outlet.example,03/04/2025,,',
      'killings on the coast,killed,"doctors, and',
      'nurses",45,40,The Outlet,https://outlet.example/2,,believed to be,',
      'killings on the coast,killed,,10,,The Outlet,https://outlet.example/2,,according to,',
      ROW.replace('250', '300'),
      'killings on the coast,killed,,#REF!,,,https://outlet.example/2,45725,,',
      'killings on the coast,killed,children,,,The Outlet,https://outlet.example/2,2025-03-10,,,,extra',
      'killings on the coast,killed,women,7,,The Monitor,https://outlet.example/2,2025-03-10,,',
    );
    const { code, out, err } = await load(text);
    expect({ code, out }).toEqual({ code: 2, out: 'new 3  same 0  changed 0  refused 7' });
    expect(err).toMatchInlineSnapshot(`
      [
        "figures.csv:3: measure: expected one of killed, injured, abducted, detained, displaced, missing, bodies seen, other, not "killd"",
        "figures.csv:3: low: expected 1234 if "1,234" is a whole number; it can be read as 1.234 too, so write it without a sign between the digits",
        "figures.csv:3: stated at: expected 2025-04-03 or 2025-03-04: "03/04/2025" can be read as either",
        "figures.csv:3: document address: expected an address that begins with http:// or https://",
        "figures.csv:4: certainty: expected your reading of the hedge "believed to be", which is not one of the known ones",
        "figures.csv:6: on whose word: expected whose word it is, since certainty is ATTRIBUTED",
        "figures.csv:7: row: expected something that tells it from line 2, such as a locator: both have the same scope, source, document and voices",
        "figures.csv:8: low: expected what the cell should show, not the spreadsheet's own error #REF!",
        "figures.csv:8: source: expected a cell that is filled",
        "figures.csv:8: stated at: expected a time; "45725" is a day number of Excel: 2025-03-09 counted from 1900, 2029-03-10 counted from 1904. Format the column as text, and write 2025-03-09",
        "figures.csv:9: row: expected no cell without a column; "extra" has none (a separator inside a cell wants quotes around the cell)",
        "figures.csv:10: source: expected b/source/outlet as in line 2, whose document it is; whom that passes on is told in on whose word",
      ]
    `);
  });

  it('offers the nearest known names for one that nobody has, and takes none for another', async () => {
    const { out, err } = await load(
      table(
        FIGURES,
        ROW.replace('killings on the coast', 'Killings on the coats').replace('The Outlet', 'The Outlett'),
      ),
    );
    expect(out).toBe('new 0  same 0  changed 0  refused 1');
    expect(err).toEqual([
      'figures.csv:2: event: expected the name or key of a known event; there is no "Killings on the coats", nearest are "killings on the coast" (b/event/killings) (--create makes it)',
      'figures.csv:2: source: expected the name or key of a known source; there is no "The Outlett", nearest are "The Outlet" (b/source/outlet) (--create makes it)',
    ]);
  });

  it('with --create makes what nobody is known by, once, and finds it again under a corrected name', async () => {
    const header = 'event,event type,measure,low,doer,doer type,place,place type,source';
    const rows = [
      'march on the square,protest,injured,3,,,Tartus,city,A Newcomer',
      'march on the square,,injured,4,the guards,armed group,الساحل,,A Newcomer',
    ];
    const { err, out } = await load(table(header, ...rows), { create: true });
    expect(err).toEqual([
      'figures.csv:3: event type: expected the same as in line 2, which names "march on the square" too',
    ]);
    expect(out).toBe('new 5  same 0  changed 0  refused 1');
    const again = await load(table(header, rows[0] ?? '', (rows[1] ?? '').replace(',,injured', ',protest,injured')), {
      create: true,
    });
    expect(again).toMatchObject({ out: 'new 3  same 2  changed 0  refused 0', err: [] });
    expect(await brought('event')).toMatchObject([{ name: 'march on the square', eventType: 'PROTEST' }]);
    expect(await brought('place')).toMatchObject([{ name: 'Tartus', placeType: 'CITY' }]);
    expect(await brought('organization')).toMatchObject([{ name: 'the guards', organizationType: 'ARMED_GROUP' }]);
    const [event] = await brought('event');
    const renamed = [
      { type: 'bundle', version: 1, name: 'x' },
      { ...event, name: 'the march' },
    ];
    await imported(database, renamed.map((each) => JSON.stringify(each)).join('\n'));
    expect(await load(table(header, rows[0] ?? ''), { create: true })).toMatchObject({
      out: 'new 0  same 1  changed 1  refused 0',
    });
    expect(await brought('event')).toMatchObject([{ name: 'the march' }]);
  });

  it('will not guess what kind of actor a new name is', async () => {
    const { err } = await load(
      table('event,measure,low,doer,source', 'killings on the coast,killed,3,the guards,The Outlet'),
      { create: true },
    );
    expect(err).toEqual([
      'figures.csv:2: doer type: expected what "the guards" is, since nobody is known by that name and --create makes it',
    ]);
  });

  it('asks for a key where several have the name', async () => {
    await imported(database, story({}, { type: 'source', key: 'other', name: 'the outlet', sourceType: 'ACCOUNT' }));
    const { err } = await load(table(FIGURES, ROW));
    expect(err).toEqual([
      expect.stringMatching(
        /^figures\.csv:2: source: expected one record's key, since several are called "The Outlet": "The Outlet" \(b\/source\/outlet\), "the outlet" \(b\/source\/other\)|other.*outlet/,
      ),
    ]);
    expect((await load(table(FIGURES, ROW.replace('The Outlet', 'b/source/other')))).code).toBe(0);
  });

  it('with --dry-run says what would be, and writes nothing', async () => {
    const before = await exported(database);
    expect((await load(table(FIGURES, ROW), { dryRun: true })).out).toBe(
      'new 3  same 0  changed 0  refused 0  (dry run: nothing was written)',
    );
    expect(await exported(database)).toBe(before);
  });

  it('makes a document fuller, and never empties what it knew of it', async () => {
    await load(table(`${FIGURES},document title,document date`, `${ROW},What we know,2025-03-09`));
    expect((await load(table(FIGURES, ROW))).out).toBe('new 0  same 3  changed 0  refused 0');
    await load(table(`${FIGURES},document date,document type`, `${ROW},2025-03-10,report`));
    expect(await brought('document')).toMatchObject([
      { title: 'What we know', published: { edtf: '2025-03-10' }, documentType: 'REPORT' },
    ]);
  });

  it('refers to a document that the graph has, and does not change it', async () => {
    const at = (day: string) =>
      table(`${FIGURES},document date`, `${ROW.replace('outlet.example/2', 'www.outlet.example/1/')},${day}`);
    expect((await load(at('2025-03-09'))).out).toBe('new 2  same 0  changed 0  refused 0');
    expect((await load(at('2025-03-19'))).err).toEqual([
      'figures.csv:2: document date: expected 2025-03-09 as the record b/document/article has it, whose address this is; or an empty cell',
    ]);
  });
});

describe('what Excel writes', () => {
  beforeEach(() => imported(database, story()));
  const QUOTED = `${FIGURES},quote`;
  const LINE =
    'killings on the coast,killed,أطباء,250,,The Outlet,https://outlet.example/2,2025-03-10,,,"He said: ""250,\r\nor more"""';
  const expected = { out: 'new 3  same 0  changed 0  refused 0', err: [], code: 0 };
  const semicolons = (text: string) => text.replaceAll(/"(?:[^"]|"")*"|,/g, (part) => (part === ',' ? ';' : part));
  const tabs = (text: string) => semicolons(text).replaceAll(';', '\t');
  const mark = '\uFEFF';

  it.each([
    ['CSV UTF-8', Buffer.from(mark + table(QUOTED, LINE))],
    ['CSV where the comma stands in numbers', Buffer.from(mark + semicolons(table(QUOTED, LINE)))],
    ['CSV that names its separator', Buffer.from(`${mark}sep=;\r\n${semicolons(table(QUOTED, LINE))}`)],
    ['Unicode Text', Buffer.from(mark + tabs(table(QUOTED, LINE)), 'utf16le')],
    ['Unicode Text of an old Mac', Buffer.from(mark + tabs(table(QUOTED, LINE)), 'utf16le').swap16()],
    ['no mark, and lines that end as elsewhere', Buffer.from(table(QUOTED, LINE).replaceAll('\r', ''))],
    ['blank lines and columns too many', Buffer.from(table(`${QUOTED},,`, ',,,,,,,,,,,,', `${LINE},,`, '', ''))],
  ])('is read: %s', async (_, bytes) => {
    expect(await load(bytes)).toMatchObject(expected);
    expect(await brought('figureClaim')).toMatchObject([{ populations: [{ words: 'أطباء' }] }]);
    expect((await brought('assertion'))[0]?.['quote']).toBe('He said: "250,\nor more"');
  });

  it.each([
    [
      'Windows-1252',
      Buffer.from(table(FIGURES, ROW, ROW.replace('civilians', 'médecins')), 'latin1'),
      /^figures\.csv:3: file: expected text in UTF-8; this is another encoding, perhaps Windows-1252, in which a word here would be "médecins" \(in Excel: Save As/,
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(table(FIGURES, ROW), 'utf16le'),
      /^figures\.csv:1: file: expected text in UTF-8, or in UTF-16 with a byte order mark/,
    ],
    [
      'a workbook',
      Buffer.from('504b030414000600', 'hex'),
      /^figures\.csv:1: file: expected a table as text; this is an Excel or OpenDocument workbook/,
    ],
    ['nothing', Buffer.alloc(0), /^figures\.csv:1: file: expected a header; claimgraph template/],
    [
      'a header that is none',
      Buffer.from('a,b\n1,2\n'),
      /^figures\.csv:1: file: expected a header of actors, figures, stances.*; this one has a, b/,
    ],
    [
      'a column of another name',
      Buffer.from(table(`${FIGURES},hihg`, ROW)),
      /:1: file: expected only columns of figures: .*; "hihg" is none/,
    ],
    [
      'a column twice',
      Buffer.from(table(`${FIGURES},low`, ROW)),
      /:1: file: expected each column once; "low" is there twice/,
    ],
    ['a column too few', Buffer.from('measure,low\nkilled,3\n'), /:1: file: expected the columns event, source too/],
  ])('is refused with a clear word: %s', async (_, bytes, line) => {
    const { err, code } = await load(bytes);
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringMatching(line)]);
  });

  it('is refused where the file is not there', async () => {
    const flags = { dryRun: false, match: false };
    await expect(run((io) => runImport(database, ['none.csv'], flags, io))).rejects.toThrow(
      'The file none.csv cannot be read (ENOENT).',
    );
  });

  it.each([
    [
      'a quote that is never closed',
      `${ROW}\r\n"${ROW}\r\n${ROW}`,
      'a closing quote (") for one that opens in this row',
    ],
    [
      'a quote in the middle',
      `${ROW}\r\nkillings "on the coast${ROW}`,
      'quotes (") around the whole cell; a quote inside it is written twice',
    ],
  ])('is read as far as it can be: %s', async (_, rows, told) => {
    expect(await load(table(FIGURES, rows))).toMatchObject({
      out: 'new 3  same 0  changed 0  refused 1',
      err: [`figures.csv:3: file: expected ${told}; nothing from here on was read`],
    });
  });
});

describe('tables of stances and actors', () => {
  const template = async (name: string) => {
    const { out, err } = await run((io) => runTemplate(name, io));
    await writeFile(fileOf(`${name}.csv`), `${out}\r\n`);
    return err.join('\n');
  };

  it('come as templates, which can be loaded as they are, together and in any order', async () => {
    for (const name of ['stances', 'figures', 'actors'])
      expect(await template(name)).toContain(`claimgraph import ${name}.csv --dry-run`);
    const files = ['stances', 'figures', 'actors'].map((name) => fileOf(`${name}.csv`));
    const all = () => run((io) => runImport(database, files, { dryRun: false, match: false, create: true }, io));
    expect(await all()).toMatchObject({ code: 0, out: 'new 18  same 0  changed 0  refused 0', err: [] });
    expect(await all()).toMatchObject({ out: 'new 0  same 13  changed 0  refused 0' });
    expect((await brought('stanceClaim')).map(({ text }) => text).toSorted()).toEqual([
      'The Party supports The Republic',
      'The Republic condemns the night of the attack in a statement',
    ]);
    expect(await brought('event')).toMatchObject([{ name: 'the night of the attack', eventType: 'ATTACK' }]);
    expect((await checkedBy(database)).out).toBe('records 18  breaches 0');
  });

  it('correct an actor by its key, and never take one for another by its name', async () => {
    await imported(database, story());
    const actors = (row: string) => imported(database, table('name,type,other names,key', row), { name: 'actors.csv' });
    expect((await actors('The Minister,state,,')).err).toEqual([
      'actors.csv:2: name: expected a name that nobody has yet, or a key beside it: "The Minister" is b/actor/minister, which that whole key would correct, and another one wants a key of its own',
    ]);
    expect((await actors('The Minister,person,الوزير (ar)|el ministro (es),b/actor/minister')).out).toBe(
      'new 0  same 0  changed 1  refused 0',
    );
    expect(await exported(database)).toContain(
      '"aliases":[{"text":"الوزير","language":"ar"},{"text":"el ministro","language":"es"}]',
    );
    const stance = table('holder,stance,target,source', 'الوزير,condemns,killings on the coast,The Outlet');
    expect((await imported(database, stance, { name: 'stances.csv' })).out).toBe('new 2  same 0  changed 0  refused 0');
    expect(await brought('stanceClaim')).toMatchObject([{ holder: 'b/actor/minister', target: 'b/event/killings' }]);
  });
});
