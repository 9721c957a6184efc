import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, imported, lines, STORY, story } from '../support/bundle.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

const OK = { type: 'place', key: 'fine', name: 'fine', placeType: 'CITY' };

describe('a bundle with every kind of wrong record', () => {
  it('is refused line by line, while the right ones land', async () => {
    const text = [
      '{"type":"place","key":"early","name":"x","placeType":"CITY"}',
      '{"type":"bundle","version":1,"name":"b"}',
      JSON.stringify(OK),
      'not json',
      '[1]',
      '{"type":"plaice","key":"x"}',
      '{"key":"x"}',
      '{"type":"place","key":"Big","name":"x","placeType":"CITY"}',
      '{"type":"place","key":"several","name":"","placeType":"TOWN","colour":"red","point":{"latitude":91}}',
      '{"type":"place","key":"twice","name":"x","name":"y","placeType":"CITY"}',
      '{"type":"place","key":"fine","name":"again","placeType":"CITY"}',
      '{"type":"place","key":"b/actor/x","name":"x","placeType":"CITY"}',
      '{"type":"place","key":"lost","name":"x","placeType":"CITY","within":"nowhere"}',
      '{"type":"place","key":"inlost","name":"x","placeType":"CITY","within":"lost"}',
      '{"type":"place","key":"stray","name":"x","placeType":"CITY","within":"b/actor/x"}',
      '{"type":"event","key":"e","name":"x","eventType":"OTHER","occurred":"2025-99"}',
      '{"type":"event","key":"f","name":"x","eventType":"OTHER"}',
      `{"type":"place","key":"deep","name":${'['.repeat(30)}${']'.repeat(30)},"placeType":"CITY"}`,
      `{"type":"place","key":"long","name":"${'x'.repeat(1_000_001)}","placeType":"CITY"}`,
      '{"type":"place","key":"half","name":"\\ud800","placeType":"CITY"}',
      '{"type":"bundle","version":2,"name":"b"}',
      '{"type":"place","key":"under","name":"x","placeType":"CITY"}',
      '{"type":"bundle","version":1,"name":"b"}',
      JSON.stringify({ ...OK, key: 'last' }),
    ].join('\n');
    const { code, out, err } = await imported(database, text);
    expect(code).toBe(2);
    expect(out).toBe('new 2  same 0  changed 0  refused 20');
    expect(err).toMatchInlineSnapshot(`
      [
        "bundle.jsonl:1: record: expected a header first: {"type": "bundle", "version": 1, "name": "..."}",
        "bundle.jsonl:4: line: expected one JSON object on the line",
        "bundle.jsonl:5: record: expected an object with a type, a key and more",
        "bundle.jsonl:6: type: expected one of bundle, place, person, organization, state, community, source, document, event, figureClaim, involvementClaim, stanceClaim, tieClaim, causeClaim, occurrenceClaim, statementClaim, assertion, assessment, revision, forgotten",
        "bundle.jsonl:7: type: expected one of bundle, place, person, organization, state, community, source, document, event, figureClaim, involvementClaim, stanceClaim, tieClaim, causeClaim, occurrenceClaim, statementClaim, assertion, assessment, revision, forgotten",
        "bundle.jsonl:8: key: expected a word of 1 to 100 small letters, digits and . _ ~ -, that begins with a letter or digit",
        "bundle.jsonl:9: name: expected a text of 1 to 300 characters on one line",
        "bundle.jsonl:9: placeType: expected one of COUNTRY, REGION, CITY, FACILITY, AREA, OTHER",
        "bundle.jsonl:9: point.latitude: expected degrees from -90 to 90",
        "bundle.jsonl:9: point.longitude: expected degrees from -180 to 180",
        "bundle.jsonl:9: colour: expected no such field",
        "bundle.jsonl:10: name: expected each field once",
        "bundle.jsonl:11: key: expected each key once; this one is in bundle.jsonl:3",
        "bundle.jsonl:12: key: expected a word, or a whole key bundle/place/word",
        "bundle.jsonl:13: within: expected the key of a record of place in the files or in the database; there is no "nowhere"",
        "bundle.jsonl:14: within: expected a record that is taken; b/place/lost is refused in bundle.jsonl:13",
        "bundle.jsonl:15: within: expected the key of a record of place; "b/actor/x" is of another concept",
        "bundle.jsonl:16: occurred.edtf: expected a time in EDTF, such as 2025-03, 2025-03-06/2025-03-08, 2025-03-06~ or [..2025-03-08]",
        "bundle.jsonl:17: words: expected the kind of event in words, since eventType is OTHER",
        "bundle.jsonl:18: record: expected at most 20 levels of nesting",
        "bundle.jsonl:19: line: expected a line of at most 1000000 bytes",
        "bundle.jsonl:20: name: expected a text of 1 to 300 characters on one line",
        "bundle.jsonl:21: version: expected 1, the version of the format that this program reads",
        "bundle.jsonl:22: record: expected a header that can be read; the one in line 21 was refused",
      ]
    `);
    expect((await checkedBy(database)).out).toBe('records 2  breaches 0');
  });

  it('may be no bundle at all: the first ten lines tell, and the rest is not read', async () => {
    const { code, out, err } = await imported(database, '{"a": 1}\n'.repeat(1_000));
    expect([code, out]).toEqual([2, 'new 0  same 0  changed 0  refused 11']);
    expect(err.slice(-2)).toEqual([
      'bundle.jsonl:10: record: expected a header first: {"type": "bundle", "version": 1, "name": "..."}',
      'bundle.jsonl:11: file: expected a bundle under a header; the rest was not read',
    ]);
  });

  it('may not be UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(lines(OK)), Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
    expect(await imported(database, bytes)).toMatchObject({
      out: 'new 1  same 0  changed 0  refused 1',
      err: ['bundle.jsonl:3: line: expected text in UTF-8'],
    });
  });

  it('may have Windows line ends and a byte order mark, which are no fault', async () => {
    expect((await imported(database, `\ufeff${lines(OK).replaceAll('\n', '\r\n')}`)).out).toBe(
      'new 1  same 0  changed 0  refused 0',
    );
  });
});

describe('in YAML', () => {
  const header = '- {type: bundle, version: 1, name: b}\n';
  const yaml = (text: string) => imported(database, header + text, { name: 'bundle.yaml' });

  it('a wrong record is refused with its line', async () => {
    const { out, err } = await yaml(
      '- type: place\n  key: a\n  name: x\n  placeType: CITY\n\n- type: place\n  key: b\n  name: 7\n  placeType: CITY\n',
    );
    expect(out).toBe('new 1  same 0  changed 0  refused 1');
    expect(err).toEqual(['bundle.yaml:7: name: expected a text of 1 to 300 characters on one line']);
  });

  it('a field given twice refuses its record, and a mistake in the notation the whole document', async () => {
    expect(
      (
        await yaml(
          '- {type: place, key: a, name: x, name: y, placeType: CITY}\n- {type: place, key: c, name: x, placeType: CITY}\n',
        )
      ).err,
    ).toEqual(['bundle.yaml:2: record: expected each field once']);
    expect((await yaml('- {type: place, key: d, name: x\n')).err[0]).toMatch(
      /^bundle\.yaml:\d+: line: expected YAML \(/,
    );
  });

  it('aliases may be used, and may not be a bomb', async () => {
    const bomb = [
      '- &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map((name, i) => `- &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
    ];
    const { code, err } = await yaml(`${bomb.join('\n')}\n- {type: place, key: &k x, name: *k, placeType: CITY}\n`);
    expect(code).toBe(2);
    expect(err.some((line) => line.includes('aliases that lead to something'))).toBe(true);
    expect((await checkedBy(database)).out).toBe('records 1  breaches 0');
  });
});

describe('refused with what depends on it', () => {
  it('is a claim that nobody asserts', async () => {
    const { act: _, upstream: __, ...rest } = STORY;
    const { out, err } = await imported(database, lines(...Object.values(rest)));
    expect(out).toBe('new 6  same 0  changed 0  refused 1');
    expect(err).toEqual([
      'bundle.jsonl:8: record: expected a claim that somebody asserts; no assertion of it is in the files or in the database',
    ]);
  });

  it('is the claim whose only assertion was refused, and what names that claim', async () => {
    const { act: _, ...rest } = STORY;
    const upstream = { ...STORY.upstream, source: 'nobody' };
    const figure = { ...STORY.claim, key: 'more', relation: 'HIGHER_THAN', relativeTo: 'least-601' };
    const said = { ...STORY.upstream, key: 'more-monitor', claim: 'more' };
    const { out, err } = await imported(database, lines(...Object.values({ ...rest, upstream }), figure, said));
    expect(out).toBe('new 6  same 0  changed 0  refused 4');
    expect(err).toHaveLength(4);
  });

  it('is an act that relays a later one', async () => {
    const { out, err } = await imported(database, story({ upstream: { ...STORY.upstream, statedAt: '2025-03-10' } }));
    expect(out).toBe('new 8  same 0  changed 0  refused 1');
    expect(err).toEqual([
      'bundle.jsonl:10: relays: expected acts that are not later than this one; b/assertion/601-monitor is',
    ]);
  });

  it('is a correction that would make an act later than the one in the database that relays it', async () => {
    await imported(database, story());
    const { out, err } = await imported(database, lines({ ...STORY.upstream, statedAt: '2025-03-10' }));
    expect(out).toBe('new 0  same 0  changed 0  refused 1');
    expect(err[0]).toContain('statedAt: expected a time not later than that of b/assertion/601-article');
  });

  it('is a correction that would leave a claim of the database without an assertion', async () => {
    await imported(database, story());
    const other = { ...STORY.claim, key: 'other' };
    const moved = lines(other, { ...STORY.upstream, claim: 'other' }, { ...STORY.act, claim: 'other' });
    const { out, err } = await imported(database, moved);
    expect(out).toBe('new 0  same 0  changed 0  refused 3');
    expect(err).toHaveLength(3);
    expect((await imported(database, lines(other, { ...STORY.upstream, claim: 'other' }))).out).toBe(
      'new 1  same 0  changed 1  refused 0',
    );
    expect((await checkedBy(database)).code).toBe(0);
  });

  it('is a revision of what is not there', async () => {
    const content = { type: 'place', key: 'b/place/none' };
    const revision = {
      type: 'revision',
      key: 'b/place/none',
      at: '2025-01-01T00:00:00Z',
      file: 'x',
      before: content,
      after: content,
    };
    expect((await imported(database, lines(revision))).out).toBe('new 0  same 0  changed 0  refused 1');
  });
});

describe('the same thing under another key', () => {
  const again = { ...STORY.outlet, key: 'outlet2', name: 'Outlet again', handle: 'OUTLET' };

  it('is a Conflict that names the other: in the database and in the file', async () => {
    await imported(database, story());
    const expected = 'handle: expected one of its own: Conflict with b/source/outlet (--match takes this as that one)';
    expect((await imported(database, lines(again))).err).toEqual([`bundle.jsonl:2: ${expected}`]);
    expect((await imported(database, story({}, again))).err).toEqual([`bundle.jsonl:11: ${expected}`]);
    const url = { ...STORY.article, key: 'article2', url: 'http://www.outlet.example/1/#top' };
    expect((await imported(database, lines(url))).err[0]).toContain(
      'url: expected one of its own: Conflict with b/document/article',
    );
    const act = { ...STORY.act, key: 'act2', quote: 'again' };
    expect((await imported(database, lines(act))).err[0]).toContain('Conflict with b/assertion/601-article');
  });

  it('is taken as that one with --match, by all that name it', async () => {
    await imported(database, story());
    const article = { ...STORY.article, key: 'a2', source: 'outlet2', url: 'https://outlet.example/2' };
    expect((await imported(database, lines(again, article), { match: true })).out).toBe(
      'new 1  same 0  changed 1  refused 0',
    );
    const act = { ...STORY.act, key: 'act2', source: 'outlet2' };
    expect((await imported(database, lines(again, act), { match: true })).out).toBe(
      'new 0  same 2  changed 0  refused 0',
    );
    expect((await checkedBy(database)).code).toBe(0);
  });

  it('within the files is one record with --match where both say the same, and refused where they do not', async () => {
    expect((await imported(database, story({}, { ...STORY.outlet, key: 'outlet2' }), { match: true })).out).toBe(
      'new 9  same 1  changed 0  refused 0',
    );
    expect((await imported(database, story({}, again), { match: true })).err[0]).toContain(
      'record: expected the same as in bundle.jsonl:4',
    );
  });

  it('may pass from one record to another, and two may exchange theirs', async () => {
    await imported(database, story({ monitor: { ...STORY.monitor, handle: 'monitor' } }));
    const swapped = story({
      monitor: { ...STORY.monitor, handle: 'outlet' },
      outlet: { ...STORY.outlet, handle: 'monitor' },
    });
    expect((await imported(database, swapped)).out).toBe('new 0  same 7  changed 2  refused 0');
    const given = lines({ ...STORY.monitor }, { ...STORY.monitor, key: 'new', handle: 'outlet' });
    expect((await imported(database, given)).out).toBe('new 1  same 0  changed 1  refused 0');
  });
});
