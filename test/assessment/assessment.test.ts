import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, exported, imported, lines, story } from '../support/bundle.ts';
import { type Ask, type Get, serve, type Shape } from '../support/server.ts';

const JUDGED = [
  { type: 'source', key: 'review', name: 'The Review', sourceType: 'OUTLET' },
  { type: 'document', key: 'checked', documentType: 'ARTICLE', source: 'review', title: 'Were 601 killed?' },
  {
    type: 'assessment',
    key: 'of-601',
    assesses: 'claim/least-601',
    reviewer: 'The Review',
    document: 'checked',
    assessedAt: '2025-03-12',
    verdict: 'True',
    rating: 1,
    best: 6,
    why: 'The list of names was seen.',
  },
  { type: 'assessment', key: 'again', assesses: 'least-601', reviewer: 'Another', verdict: 'faux', language: 'fr' },
  { type: 'assessment', key: 'of-monitor', assesses: 'source/monitor', reviewer: 'the editors', reliability: 'B' },
] as const;

let ask: Ask;
let get: Get;
let database: Database;
const without: Record<string, unknown> = {};

/** Everything that inquiries say of the claim and its event. */
const INQUIRIES = `{
  claim(key: "b/claim/least-601") {
    corroboration { assertionCount documentCount independentRoots { min max } }
    contradictions(first: 5) { totalCount }
    reportedBy(first: 5) { edges { how certainty node { key } } }
    deniedBy(first: 5) { edges { how } }
    evidence { sha256 recordCount }
  }
  event(key: "b/event/killings") {
    figures(measure: KILLED) { envelope { low high } }
    chronicle { entries(first: 5) { totalCount } }
  }
}`;

beforeAll(async () => {
  ({ ask, get, database } = await serve('nothing'));
  await imported(database, story());
  const before = await ask(INQUIRIES);
  expect(before.errors).toBeUndefined();
  Object.assign(without, before.data);
  expect(await imported(database, story({}, ...JUDGED), { name: 'judged.jsonl' })).toMatchObject({ code: 0, err: [] });
});

const answer = async (query: string): Promise<Shape> => {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data;
};

describe('The judgement of a reviewer', () => {
  it('is found below the claim that it judges, in the words of the reviewer', async () => {
    const { claim } =
      await answer(`{ claim(key: "b/claim/least-601") { assessments(orderBy: ASSESSED_FIRST) { totalCount nodes {
      key label reviewer verdict rating worst best why scale reliability language assessedAt { edtf } document { key } assesses { key } } } } }`);
    expect(claim?.['assessments']?.['totalCount']).toBe(2);
    expect(claim?.['assessments']?.['nodes']?.[0]).toEqual({
      key: 'b/assessment/of-601',
      label: 'The Review: True',
      reviewer: 'The Review',
      verdict: 'True',
      rating: 1,
      worst: null,
      best: 6,
      why: 'The list of names was seen.',
      scale: null,
      reliability: null,
      language: null,
      assessedAt: { edtf: '2025-03-12' },
      document: { key: 'b/document/checked' },
      assesses: { key: 'b/claim/least-601' },
    });
  });

  it('may be on a source, from A to F', async () => {
    const { source } = await answer(
      `{ source(key: "b/source/monitor") { assessments { nodes { reviewer reliability verdict assesses { key } } } } }`,
    );
    expect(source?.['assessments']?.['nodes']).toEqual([
      { reviewer: 'the editors', reliability: 'B', verdict: null, assesses: { key: 'b/source/monitor' } },
    ]);
  });

  it('is found by its key, by its id, and among all, by reviewer and by verdict', async () => {
    const { assessment, all, some } = await answer(`{
      assessment(key: "b/assessment/again") { id reviewer }
      all: assessments { totalCount nodes { key } }
      some: assessments(filter: { reviewers: ["The Review"], verdicts: ["True"] }) { nodes { key } } }`);
    expect(all?.['totalCount']).toBe(3);
    expect(some?.['nodes']).toEqual([{ key: 'b/assessment/of-601' }]);
    const { node } = await answer(`{ node(id: "${assessment?.['id']}") { ... on Assessment { reviewer } } }`);
    expect(node).toEqual({ reviewer: 'Another' });
  });

  it('changes no byte of what any inquiry answers', async () => {
    expect((await ask(INQUIRIES)).data).toEqual(without);
  });

  it('stands in the neighbourhood of what it judges and of where it can be read, and nowhere as an assertion', async () => {
    const { neighbourhood, document } = await answer(`{
      neighbourhood(keys: ["b/claim/least-601", "b/source/monitor", "b/document/checked"], depth: 1, types: [ASSESSMENT]) {
        edges { type start { key } end { key } } nodes { key } }
      document(key: "b/document/checked") { assertions { totalCount } } }`);
    const edges = [...(neighbourhood?.['edges'] ?? [])].map((edge) =>
      [edge['start']?.['key'], edge['type'], edge['end']?.['key']].join(' ').replaceAll(/b\/\w+\//g, ''),
    );
    expect(edges.toSorted()).toEqual([
      'again ASSESSES least-601',
      'of-601 ASSESSES least-601',
      'of-601 FOUND_IN checked',
      'of-monitor ASSESSES monitor',
    ]);
    expect(document?.['assertions']?.['totalCount']).toBe(0);
  });

  it('has a page of its own, and stands on the page of the claim, where it is said that it does not count', async () => {
    const own = await (await get('/r/b/assessment/of-601')).text();
    for (const each of [
      'The Review',
      '1 (best 6)',
      'The list of names was seen.',
      'Were 601 killed?',
      'It is no evidence',
    ])
      expect(own).toContain(each);
    const claim = await (await get('/r/b/claim/least-601')).text();
    expect(claim).toContain('How reviewers judged it (no evidence, and not counted)');
    expect(claim).toContain('/r/b/assessment/of-601');
  });

  it.each([
    ['assessments.csv', 'b/assessment/of-601'],
    ['graph.graphml', 'The Review: True'],
    ['graph.jsonld', 'schema:Review'],
    ['graph.jsonl?about=b/event/killings', 'The list of names was seen.'],
  ])('goes out with the files of others: %s', async (file, said) => {
    expect(await (await get(`/export/${file}`)).text()).toContain(said);
  });

  it('goes out with an export and comes back from it as it was; check finds nothing wrong', async () => {
    const before = await exported(database);
    expect(await checkedBy(database)).toMatchObject({ code: 0 });
    const other = await emptyDatabase();
    expect(await imported(other, before, { name: 'back.jsonl' })).toMatchObject({ code: 0, err: [] });
    expect(await exported(other)).toBe(before);
  });
});

describe('What is refused', () => {
  const own = { type: 'assessment', key: 'x', assesses: 'source/s', reviewer: 'R' };
  const SOURCE = { type: 'source', key: 's', name: 'S', sourceType: 'OUTLET' };
  it.each([
    ['a source without a letter', own, 'reliability: expected A to F, since a source is assessed'],
    ['a letter beyond F', { ...own, reliability: 'G' }, 'reliability: expected one of A, B, C, D, E, F'],
    [
      'a judgement that nobody signs',
      { ...own, reliability: 'A', reviewer: ' ' },
      'reviewer: expected a text of 1 to 300',
    ],
    ['ends without a number', { ...own, reliability: 'A', best: 5 }, 'rating: expected a number, since worst or best'],
    ['what is judged and is not there', { ...own, assesses: 'claim/none' }, 'assesses: expected the key of a record'],
  ])('%s', async (_, record, said) => {
    const { code, err } = await imported(await emptyDatabase(), lines(SOURCE, record));
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(said);
  });
});
