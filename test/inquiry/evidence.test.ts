import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/record/content.ts';
import { emptyDatabase } from '../support/database.ts';
import { type Ask, type Get, load, logged, serve } from '../support/server.ts';

/**
 * An outlet has "at least 601" from a monitor, which has it from witnesses of something else. A minister denies it. A blog
 * said so and took it back; what another account said we had recorded wrongly, and struck.
 */
const RECORDS = [
  '{type: place, key: country, placeType: COUNTRY, name: The Country}',
  '{type: place, key: coast, placeType: REGION, name: The Coast, within: country}',
  '{type: organization, key: institute, organizationType: NGO, name: The Institute}',
  '{type: person, key: minister, name: The Minister}',
  '{type: source, key: outlet, sourceType: OUTLET, name: The Outlet}',
  '{type: source, key: monitor, sourceType: MONITOR, name: The Monitor, runBy: [{actor: institute}]}',
  '{type: source, key: archive, sourceType: UNKNOWN, name: The Archive}',
  '{type: source, key: ministry, sourceType: OFFICIAL_CHANNEL, name: The Ministry}',
  '{type: source, key: blog, sourceType: ACCOUNT, name: A Blog}',
  '{type: source, key: witnesses, sourceType: EYEWITNESS, named: false, collective: true, name: witnesses, voices: {low: 2, words: several}}',
  '{type: document, key: article, documentType: ARTICLE, source: outlet, title: Hundreds dead, url: "https://outlet.example/1", archivedUrl: "https://archive.example/1", archivedHash: ' +
    'a'.repeat(64) +
    ', published: 2025-03-09}',
  '{type: document, key: report, documentType: REPORT, source: monitor, title: Daily report, derivesFrom: [{to: list, how: QUOTES}]}',
  '{type: document, key: list, documentType: REPORT, source: archive, title: List of names}',
  '{type: document, key: briefing, documentType: SPEECH, source: ministry, description: a briefing}',
  '{type: document, key: post, documentType: POST, source: blog}',
  '{type: event, key: violence, eventType: CLASH, name: violence, place: country}',
  '{type: event, key: killings, eventType: KILLING, name: killings, place: coast, partOf: violence}',
  '{type: event, key: other, eventType: KILLING, name: another event}',
  '{type: figureClaim, key: least-601, event: killings, measure: KILLED, qualifier: AT_LEAST, low: 601, populations: [{words: people}], text: At least 601 people were killed}',
  '{type: figureClaim, key: bodies, event: killings, measure: BODIES_SEEN, qualifier: WORDS, words: many, text: Many bodies were seen}',
  '{type: figureClaim, key: unrelated, event: other, measure: KILLED, qualifier: EXACT, low: 1, high: 1, text: One person was killed elsewhere}',
  '{type: assertion, key: outlet-601, claim: least-601, source: outlet, document: article, polarity: AFFIRMS, certainty: ATTRIBUTED, hedge: according to, quote: "at least 601 people, according to the Monitor", locator: paragraph 6, statedAt: 2025-03-09, relays: [{to: monitor-601}]}',
  '{type: assertion, key: monitor-601, claim: least-601, source: monitor, document: report, polarity: AFFIRMS, certainty: STATED, statedAt: 2025-03-08, relays: [{to: seen, reading: CONTEXT}]}',
  '{type: assertion, key: seen, claim: bodies, source: witnesses, polarity: AFFIRMS, basis: WITNESSED}',
  '{type: assertion, key: denied, claim: least-601, source: ministry, document: briefing, speaker: minister, polarity: DENIES, certainty: STATED, statedAt: 2025-03-10}',
  '{type: assertion, key: taken-back, claim: least-601, source: blog, document: post, polarity: AFFIRMS, certainty: VERIFIED, statedAt: 2025-03-08, withdrawnAt: "2025-03-11T00:00:00Z", withdrawnWhy: it was wrong}',
  '{type: assertion, key: misread, claim: least-601, source: archive, document: list, polarity: QUESTIONS, certainty: STATED, struckAt: "2025-03-12T00:00:00Z", struckWhy: the list says nothing of it}',
  '{type: assertion, key: elsewhere, claim: unrelated, source: outlet, document: article, polarity: AFFIRMS, certainty: STATED}',
];
const bundle = (records: readonly string[]) => ({
  yaml: ['{type: bundle, version: 1, name: t}', ...records].map((record) => `- ${record}\n`).join(''),
});

/** Everything but the other event, what is claimed of it, and the act on that. */
const BEHIND = [
  'actor/institute actor/minister',
  'assertion/denied assertion/misread assertion/monitor-601 assertion/outlet-601 assertion/seen assertion/taken-back',
  'claim/bodies claim/least-601',
  'document/article document/briefing document/list document/post document/report',
  'event/killings event/violence',
  'place/coast place/country',
  'source/archive source/blog source/ministry source/monitor source/outlet source/witnesses',
].flatMap((line) => line.split(' ').map((key) => `t/${key}`));

const STATEMENTS = [
  'actsOfClaims',
  'behindClaims',
  'claimsById',
  ...['Actor', 'Assertion', 'Claim', 'Document', 'Event', 'Place', 'Source'].map((label) => `recordsById${label}`),
  'republishedByActs',
  'voicesOfActs',
];

interface Evidence {
  readonly id: string;
  readonly sha256: string;
  readonly json: string;
  readonly markdown: string;
  readonly recordCount: number;
  readonly cut: boolean;
}
interface Content {
  readonly records: readonly { readonly key: string; readonly type: string; readonly [field: string]: unknown }[];
  readonly counted: readonly string[];
  readonly [field: string]: unknown;
}

const ALL = 'id sha256 json markdown recordCount cut';

async function evidenceOf(ask: Ask, { at = '', args = '' } = {}): Promise<{ evidence: Evidence; content: Content }> {
  const field = `claim(key: "t/claim/least-601") { evidence${args} { ${ALL} } }`;
  const { data, errors } = await ask(at === '' ? `{ ${field} }` : `{ lens(input: ${at}) { ${field} } }`);
  expect(errors).toBeUndefined();
  const claim = at === '' ? data['claim'] : data['lens']?.['claim'];
  const evidence = claim?.['evidence'] as never as Evidence;
  return { evidence, content: JSON.parse(evidence.json) as Content };
}

const keys = ({ records }: Content) => records.map(({ key }) => key);
const acts = (content: Content) => keys(content).flatMap((key) => /assertion\/(.*)/.exec(key)?.[1] ?? []);

describe('The evidence behind a claim', () => {
  let ask: Ask;
  let get: Get;
  beforeAll(async () => {
    ({ ask, get } = await serve(bundle(RECORDS)));
  });

  it('is every act on it and upstream of it, and whatever these and the claim name; nothing else', async () => {
    const { evidence, content } = await evidenceOf(ask);
    expect(keys(content)).toEqual(BEHIND);
    expect(evidence.recordCount).toBe(25); // 2 actors, 6 acts, 2 claims, 5 documents, 2 events, 2 places, 6 sources
    expect(evidence.cut).toBe(false);
    expect({ ...content, records: [] }).toEqual({
      type: 'evidence',
      claim: 't/claim/least-601',
      lens: {},
      // Who withdrew it and what was struck are in it, and do not count.
      counted: ['t/assertion/denied', 't/assertion/monitor-601', 't/assertion/outlet-601'],
      // The outlet rests on the monitor, the monitor on witnesses: one root, of two or more witnesses, nobody knows how many.
      computed: { independentRoots: { min: 1, max: null } },
      rules: { corroboration: 1, evidence: 1 },
      cut: false,
      records: [],
    });
  });

  it('is named by the hash of its bytes, which are canonical', async () => {
    const { evidence, content } = await evidenceOf(ask);
    expect(createHash('sha256').update(evidence.json, 'utf8').digest('hex')).toBe(evidence.sha256);
    expect(canonical(content)).toBe(evidence.json);
  });

  it('holds records as a bundle has them, with whole keys, and without when this graph learnt of them', async () => {
    const { content } = await evidenceOf(ask);
    expect(content.records.find(({ key }) => key === 't/assertion/taken-back')).toEqual({
      type: 'assertion',
      key: 't/assertion/taken-back',
      claim: 't/claim/least-601',
      source: 't/source/blog',
      document: 't/document/post',
      polarity: 'AFFIRMS',
      certainty: 'VERIFIED',
      basis: 'UNKNOWN',
      statedAt: { edtf: '2025-03-08' },
      relays: [],
      withdrawnAt: '2025-03-11T00:00:00.000Z',
      withdrawnWhy: 'it was wrong',
    });
    expect(content.records.filter((record) => 'recordedAt' in record)).toEqual([]);
  });

  it('through a lens holds what the lens counts, and what that rests on', async () => {
    const monitor = await ask(
      '{ source(key: "t/source/monitor") { id } ministry: source(key: "t/source/ministry") { id } }',
    );
    const at = `{sources: ["${monitor.data['source']?.['id']}"]}`;
    const { evidence, content } = await evidenceOf(ask, { at });
    expect(acts(content)).toEqual(['monitor-601', 'seen']);
    expect(content.counted).toEqual(['t/assertion/monitor-601']);
    expect(content['lens']).toEqual({ sources: [expect.stringMatching(/^[0-9a-f-]{36}$/)] });
    expect(evidence.markdown).toContain('through a lens');

    const whole = await evidenceOf(ask);
    expect(evidence.sha256).not.toBe(whole.evidence.sha256);
    expect(evidence.id).not.toBe(whole.evidence.id);
    const empty = await evidenceOf(ask, { at: '{}' });
    expect(empty.evidence).toEqual(whole.evidence);
  });

  it('of an earlier day holds what had been said by then, also what was taken back only later', async () => {
    const { content } = await evidenceOf(ask, { args: '(saidBy: "2025-03-09T12:00:00Z")' });
    // The outlet's own day, 9 March, is not over at noon; the minister spoke on the 10th; the blog took it back on the 11th.
    expect(content.counted).toEqual(['t/assertion/monitor-601', 't/assertion/taken-back']);
    expect(acts(content)).toEqual(['monitor-601', 'seen', 'taken-back']);
  });

  it('of a day before anybody said so is the claim and what it names', async () => {
    const { content } = await evidenceOf(ask, { args: '(saidBy: "2020-01-01T00:00:00Z")' });
    expect(keys(content)).toEqual([
      't/claim/least-601',
      't/event/killings',
      't/event/violence',
      't/place/coast',
      't/place/country',
    ]);
  });

  it('takes the same statements for one claim and for many', async () => {
    const one = await ask(`{ claim(key: "t/claim/least-601") { evidence { sha256 } } }`);
    expect(one.extensions.cost.statements).toEqual(STATEMENTS);
    const many = await ask(`{ claims { nodes { key evidence { sha256 cut } } } }`);
    expect(many.extensions.cost.statements).toEqual(
      STATEMENTS.map((name) => (name === 'claimsById' ? 'claims' : name)),
    );
    const nodes = many.data['claims']?.['nodes'] as never as { key: string; evidence: { sha256: string } }[];
    expect(nodes).toHaveLength(3);
    const same = nodes.find(({ key }) => key === 't/claim/least-601');
    expect(same?.evidence.sha256).toBe(one.data['claim']?.['evidence']?.['sha256']);
  });

  it('is priced as what it is: a hundred packs pass, with their Markdown they do not', async () => {
    const ofMany = (fields: string) => ask(`{ claims(first: 100) { nodes { evidence { ${fields} } } } }`);
    expect((await ofMany('sha256 json')).errors).toBeUndefined();
    expect((await ofMany('sha256 markdown')).errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
  });

  describe('as a file', () => {
    const path = '/evidence/t/claim/least-601';

    it('is the very JSON, named by its hash', async () => {
      const { evidence } = await evidenceOf(ask);
      for (const each of [path, `${path}.json`]) {
        const response = await get(each);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe('application/json');
        expect(response.headers.get('etag')).toBe(`"${evidence.sha256}"`);
        expect(response.headers.get('content-disposition')).toBe(`inline; filename="${evidence.sha256}.json"`);
        expect(await response.text()).toBe(evidence.json);
      }
    });

    it('is Markdown with .md after it', async () => {
      const { evidence } = await evidenceOf(ask);
      const response = await get(`${path}.md`);
      expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBe(`inline; filename="${evidence.sha256}.md"`);
      expect(await response.text()).toBe(evidence.markdown);
    });

    it('need not be sent again to who has it, and HEAD tells its name alone', async () => {
      const tag = (await get(path)).headers.get('etag') ?? '';
      const again = await get(path, { headers: { 'if-none-match': `"x", W/${tag}` } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await get(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
      const head = await get(path, { method: 'HEAD' });
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    });

    it.each([
      ['/evidence/', 400],
      ['/evidence/t/event/killings', 400],
      ['/evidence/t/claim/least-601/more', 400],
      ['/evidence/t/claim/%ff', 400],
      ['/evidence/t/claim/none', 404],
      ['/evidence/t/claim/none.md', 404],
      [`/evidence/t/claim/${'x'.repeat(99)}.md`, 404],
    ])('says in plain text why there is none: %s', async (wrong, status) => {
      const response = await get(wrong);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toMatch(/^(Expected|There is no claim|The address)/);
    });

    it('is only read', async () => {
      expect((await get(path, { method: 'POST' })).status).toBe(405);
      expect(logged).toEqual([]);
    });
  });
});

/** The same every time: numbers that look like chance (a linear congruence of Numerical Recipes). */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  return items
    .map((item) => [next(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

describe('The same record has the same hash', () => {
  it('on every machine, in whatever order it was loaded, and whatever else is there', async () => {
    const { ask, get, database } = await serve(bundle(RECORDS));
    const { evidence } = await evidenceOf(ask);
    const page = await (await get('/evidence/t/claim/least-601')).text();
    for (const order of [RECORDS.toReversed(), shuffled(RECORDS, 1)]) {
      await emptyDatabase();
      expect((await ask('{ claims { totalCount } }')).data['claims']?.['totalCount']).toBe(0);
      await load(database, { yaml: bundle(['{type: state, key: first, name: Another}']).yaml });
      await load(database, bundle(order));
      expect((await evidenceOf(ask)).evidence).toEqual(evidence);
      expect(await (await get('/evidence/t/claim/least-601')).text()).toBe(page);
    }
  });

  it('and another as soon as one word of it changes; the old one when the word is put back', async () => {
    const { ask, database } = await serve(bundle(RECORDS));
    const { evidence: before } = await evidenceOf(ask);
    const hedged = RECORDS.map((record) => record.replace('hedge: according to', 'hedge: reported'));
    await load(database, bundle(hedged));
    const { evidence: changed } = await evidenceOf(ask);
    expect(changed.sha256).not.toBe(before.sha256);
    expect(changed.json).toBe(before.json.replace('"hedge":"according to"', '"hedge":"reported"'));
    await load(database, bundle(RECORDS));
    expect((await evidenceOf(ask)).evidence).toEqual(before);
  });

  it('and the record of another claim does not change it', async () => {
    const { ask, database } = await serve(bundle(RECORDS));
    const { evidence: before } = await evidenceOf(ask);
    await load(
      database,
      bundle([
        '{type: figureClaim, key: unrelated, event: other, measure: KILLED, qualifier: EXACT, low: 2, high: 2, text: Two were killed elsewhere}',
      ]),
    );
    expect((await evidenceOf(ask)).evidence).toEqual(before);
  });
});

describe('The evidence for readers', () => {
  it('says who affirms, denies and questions, on whose word, with a footnote for each act, and how to check it', async () => {
    const { ask } = await serve(bundle(RECORDS));
    const { evidence } = await evidenceOf(ask);
    expect(evidence.markdown).toBe(`# At least 601 people were killed

Nothing here is a fact. It is what somebody said, where that can be read, and on whose word it rests.

- Figure claim \`t/claim/least-601\`
- Number: at least 601
- Event: killings
- Measure: killed
- Populations: “people”

## Who affirms it

- The Monitor, stated, on the word of others, 2025-03-08[^1]
- A Blog, verified, 2025-03-08, **withdrawn: it does not count**[^2]
- The Outlet, attributed, 2025-03-09[^3]

## Who denies it

- The Ministry, stated, 2025-03-10[^4]

## Who questions it

- The Archive, stated, **struck: it does not count**[^5]

## On whose word

- A Blog[^2], a root
- The Outlet[^3], on the word of
  - The Monitor[^1], on the word of
    - witnesses[^6], a root
- The Ministry[^4], a root
- The Archive[^5], a root

Independent roots: at least 1, at most any number, since some voices cannot be counted. That no tie between two roots is known does not prove them independent; hence two bounds.

## How to check this

This text was made of one file of JSON, named by its SHA-256:

\`${evidence.sha256}\`

It holds 25 records in canonical form (RFC 8785), and is the same, byte by byte, wherever the same records are kept: \`sha256sum\` of it must say the above. Any claimgraph that has them gives it at \`/evidence/t/claim/least-601\`. Rules: evidence 1, corroboration 1.

[^1]: **The Monitor** (monitor), run by The Institute. In “Daily report” (report). Said 2025-03-08. Affirms, stated. On the word of [^6] (as the neighbouring sentence has it). \`t/assertion/monitor-601\`

[^2]: **A Blog** (account). In t/document/post (post). Said 2025-03-08. Affirms, verified. Rests on nobody else’s word here. **Withdrawn by its source 2025-03-11T00:00:00.000Z**: it was wrong. \`t/assertion/taken-back\`

[^3]: **The Outlet** (outlet). In “Hundreds dead” (article, published 2025-03-09), paragraph 6: <https://outlet.example/1>. Archived copy: <https://archive.example/1>. SHA-256 of the archived copy: \`${'a'.repeat(64)}\`. Said 2025-03-09. “at least 601 people, according to the Monitor”. Affirms, attributed (“according to”). On the word of [^1]. \`t/assertion/outlet-601\`

[^4]: **The Ministry** (official channel), The Minister speaking. In a briefing (speech). Said 2025-03-10. Denies, stated. Rests on nobody else’s word here. \`t/assertion/denied\`

[^5]: **The Archive** (unknown). In “List of names” (report). Questions, stated. Rests on nobody else’s word here. **Struck by the editors 2025-03-12T00:00:00.000Z**: the list says nothing of it. \`t/assertion/misread\`

[^6]: **witnesses** (eyewitness, named by our description, several voices: 2 or more (“several”)). Known by mention only: nobody can read it here. On another claim: “Many bodies were seen”. Affirms, how surely cannot be read, witnessed. Rests on nobody else’s word here. \`t/assertion/seen\`
`);
  });
});
