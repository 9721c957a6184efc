import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { beforeEach, describe, expect, it } from 'vitest';
import { runExport } from '../../src/command/export.ts';
import type { Database } from '../../src/database/database.ts';
import type { Format } from '../../src/exchange/out/formats.ts';
import { readConfig } from '../../src/config.ts';
import { createServer } from '../../src/server.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, exported, fileOf, imported, run, story } from '../support/bundle.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
  const evil = { type: 'person', key: 'evil', name: '=HYPERLINK("http://x")', aliases: ['<b>&'] };
  const other = [
    { type: 'event', key: 'strike', name: 'a strike', eventType: 'OTHER', words: 'a strike', occurred: '2025-04' },
    {
      type: 'stanceClaim',
      key: 'backs',
      text: 'It backs the strike',
      holder: 'evil',
      stance: 'SUPPORTS',
      target: 'event/strike',
    },
    {
      type: 'assertion',
      key: 'backs-monitor',
      claim: 'backs',
      source: 'monitor',
      polarity: 'AFFIRMS',
      quote: 'line\nbreak',
    },
  ];
  await imported(database, story({}, evil, ...other));
});

const out = async (format: Format, about?: string) => {
  const { out: text } = await run((io) =>
    runExport(database, { format, ...(about === undefined ? {} : { about }) }, io),
  );
  return text;
};

const rowsOf = async (file: string) => csvParse((await readFile(file, 'utf8')).replace('\uFEFF', ''));

describe('an export as CSV', () => {
  const tables = async (about?: string) => {
    await run((io) =>
      runExport(database, { format: 'csv', output: fileOf('tables'), ...(about === undefined ? {} : { about }) }, io),
    );
    return (name: string) => rowsOf(fileOf(`tables/${name}.csv`));
  };

  it('has a row for each act: who says what, where, how surely, on whose word', async () => {
    const acts = await (await tables())('acts');
    // The key of an act that others relay too, which elsewhere stands for its voice.
    expect(acts.map(({ key }) => key).sort()).toEqual([
      'b/assertion/601-article',
      'b/assertion/601-monitor',
      'b/assertion/backs-monitor',
    ]);
    expect(acts.find(({ key }) => key === 'b/assertion/601-article')).toMatchObject({
      source: 'The Outlet',
      'source key': 'b/source/outlet',
      claim: 'At least 601 people were killed',
      'claim key': 'b/claim/least-601',
      certainty: 'ATTRIBUTED',
      relays: 'The Monitor',
      'relays key': 'b/assertion/601-monitor',
      statedAt: '2025-03-09',
      url: 'https://outlet.example/1',
      claimType: 'figureClaim',
      event: 'killings on the coast',
      low: '601',
      high: '',
      populations: 'people',
    });
  });

  it('runs no formula in a spreadsheet, and names records by name and key', async () => {
    const read = await tables();
    expect((await read('actors')).map(({ name }) => name)).toEqual([`'=HYPERLINK("http://x")`, 'the minister']);
    expect((await read('acts')).find(({ claim }) => claim === 'It backs the strike')).toMatchObject({
      holder: `'=HYPERLINK("http://x")`,
      'holder key': 'b/actor/evil',
      quote: 'line\nbreak',
    });
    expect((await read('events'))[0]).toMatchObject({
      place: 'the coast',
      'place key': 'b/place/coast',
      occurred: '2025-03-06/2025-03-08',
    });
    expect([await read('sources'), await read('documents'), await read('places')].map((rows) => rows.length)).toEqual([
      2, 1, 1,
    ]);
  });

  it('wants a folder', async () => {
    await expect(out('csv')).rejects.toThrow(
      'The format csv makes several files. Name a folder for them with --output.',
    );
  });
});

describe('an export as a graph', () => {
  it('in GraphML has every record, every relationship, and no claim without who said it', async () => {
    const text = await out('graphml');
    const nodes = new Set([...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id ?? ''));
    const edges = [
      ...text.matchAll(/<edge id="\w+" source="([^"]+)" target="([^"]+)"><data key="edge_type">(\w+)/g),
    ].map(([, from, to, type]) => ({ from, to, type }));
    expect(nodes.size).toBe(13);
    for (const { from, to } of edges) expect(nodes.has(from ?? '') && nodes.has(to ?? '')).toBe(true);
    for (const claim of [...nodes].filter((id) => id.includes('/claim/'))) {
      const acts = edges.filter(({ to, type }) => to === claim && type === 'ASSERTS');
      expect(acts.length).toBeGreaterThan(0);
      for (const { from } of acts)
        expect(edges.some((edge) => edge.from === from && edge.type === 'MADE_BY')).toBe(true);
    }
    expect(text).toContain('<data key="node_label">=HYPERLINK(&quot;http://x&quot;)</data>');
    expect(text).toContain('<data key="edge_reading">EXPLICIT</data>');
  });

  it('in JSON-LD has claims of schema.org, and the activities of PROV that assert them', async () => {
    const { '@graph': graph } = JSON.parse(await out('jsonld')) as { '@graph': Record<string, unknown>[] };
    expect(graph).toHaveLength(13);
    const of = (type: string) => graph.filter((node) => (node['@type'] as string[]).includes(type));
    const act = of('prov:Activity').find(({ key }) => key === 'b/assertion/601-article');
    const claim = of('schema:Claim').find(({ key }) => key === 'b/claim/least-601');
    const outlet = of('Source').find(({ key }) => key === 'b/source/outlet');
    expect(act).toMatchObject({
      claim: claim?.['@id'],
      source: outlet?.['@id'],
      certainty: 'ATTRIBUTED',
      polarity: 'AFFIRMS',
    });
    expect(of('prov:Activity').map((node) => node['@id'])).toContain((act?.['wasInformedBy'] as string[])[0]);
    expect(claim).toMatchObject({
      text: 'At least 601 people were killed',
      low: 601,
      about: [expect.stringMatching(/^urn:uuid:/)],
    });
    expect(of('schema:Event').find(({ key }) => key === 'b/event/killings')).toMatchObject({
      startDate: '2025-03-06',
      endDate: '2025-03-08',
    });
    expect(of('schema:Place')[0]).toMatchObject({ name: 'the coast', alternateName: ['الساحل'] });
  });
});

describe('what is said about one record', () => {
  it('goes out with all who say it, and can be loaded by itself', async () => {
    const text = await out('bundle', 'b/event/killings');
    expect(text).toContain('"b/assertion/601-monitor"');
    expect(text).not.toContain('strike');
    database = await emptyDatabase();
    expect((await imported(database, text)).out).toBe('new 8  same 0  changed 0  refused 0');
    expect((await checkedBy(database)).out).toBe('records 8  breaches 0');
    expect(await exported(database)).toBe(`${text}\n`);
  });

  it.each([
    ['b/source/monitor', ['601-article', '601-monitor', 'backs-monitor']],
    ['b/document/article', ['601-article', '601-monitor']],
    ['b/actor/evil', ['backs-monitor']],
    ['b/actor/minister', []],
  ])('%s', async (key, acts) => {
    const text = await out('bundle', key);
    const found = [...text.matchAll(/"type":"assertion","key":"b\/assertion\/([^"]+)"/g)].map(([, word]) => word);
    expect(found).toEqual(acts);
  });

  it('is refused for a record that is not there', async () => {
    await expect(out('jsonld', 'b/event/none')).rejects.toThrow('There is no record b/event/none.');
  });
});

describe('at /export/', () => {
  const ask = async (path: string, more: RequestInit = {}) => {
    const server = createServer(database, { config: readConfig({}), isPublic: false, pageFolder: '', log: () => {} });
    return server.fetch(`http://127.0.0.1/export/${path}`, more);
  };

  it('are the same files, streamed', async () => {
    for (const [format, path] of [
      ['bundle', 'graph.jsonl'],
      ['graphml', 'graph.graphml'],
      ['jsonld', 'graph.jsonld'],
    ] as const) {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect((await answer.text()).trimEnd()).toBe(await out(format));
    }
    const acts = await ask('acts.csv?about=b/event/killings');
    expect(acts.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(acts.headers.get('content-disposition')).toBe('attachment; filename="acts.csv"');
    expect(csvParse((await acts.text()).replace('\uFEFF', ''))).toHaveLength(2);
  });

  it('are told of before they are read, and refused where there are none', async () => {
    expect((await ask('graph.jsonld', { method: 'HEAD' })).headers.get('content-type')).toBe('application/ld+json');
    expect((await ask('graph.pdf')).status).toBe(404);
    expect((await ask('claims.csv')).status).toBe(404);
    expect(await (await ask('graph.jsonl?about=b/event/none')).text()).toContain('There is no record b/event/none.');
    expect((await ask('graph.jsonl', { method: 'POST', body: '{}' })).status).toBe(405);
  });
});
