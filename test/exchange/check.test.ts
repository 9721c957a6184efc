import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, imported, STORY, story } from '../support/bundle.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
  const resting = {
    type: 'place',
    key: 'bay',
    name: 'a bay',
    placeType: 'AREA',
    within: 'coast',
    restsOn: { kind: 'CLAIMS', claims: ['more'] },
  };
  const more = { ...STORY.claim, key: 'more', relation: 'HIGHER_THAN', relativeTo: 'least-601' };
  expect(
    (await imported(database, story({}, resting, more, { ...STORY.upstream, key: 'more-monitor', claim: 'more' })))
      .code,
  ).toBe(0);
  expect(await checkedBy(database)).toMatchObject({ code: 0, out: 'records 12  breaches 0', err: [] });
});

const ACT = `(a:Assertion {key: 'b/assertion/601-article'})`;
const CLAIM = `(c:Claim {key: 'b/claim/least-601'})`;

describe('check finds', () => {
  it.each([
    [
      'a claim that nobody asserts',
      `MATCH ${CLAIM}<-[:ASSERTS]-(a) DETACH DELETE a`,
      'b/claim/least-601: a claim that nobody asserts',
    ],
    [
      'an assertion without a claim',
      `MATCH ${ACT}-[r:ASSERTS]->() DELETE r`,
      'b/assertion/601-article: claim: expected the key of a claim',
    ],
    [
      'an assertion without a source',
      `MATCH ${ACT}-[r:MADE_BY]->() DELETE r`,
      'b/assertion/601-article: source: expected the key of a source',
    ],
    [
      'an assertion of two claims',
      `MATCH ${ACT}, (m:Claim {key: 'b/claim/more'}) CREATE (a)-[:ASSERTS]->(m)`,
      /601-article: a relationship ASSERTS to b\/claim\/\S+ that no field of the record makes/,
    ],
    [
      'an assertion of two sources',
      `MATCH ${ACT}, (s:Source {key: 'b/source/monitor'}) CREATE (a)-[:MADE_BY]->(s)`,
      /601-article: a relationship MADE_BY to b\/source\/\S+ that no field of the record makes/,
    ],
    [
      'a relationship that is missing',
      `MATCH (e:Event)-[r:AT]->() DELETE r`,
      'b/event/killings: the property placeId is there, and no field of the record makes it',
    ],
    [
      'a relationship that is none of the model',
      `MATCH ${ACT}, ${CLAIM} CREATE (a)-[:LIKES]->(c)`,
      'b/assertion/601-article: a relationship LIKES to b/claim/least-601, which is none of the model',
    ],
    [
      'a relationship that says something else',
      `MATCH ${ACT}-[r:RELAYS]->() SET r.position = 7`,
      'b/assertion/601-article: 1 relationships are missing or differ',
    ],
    [
      'a copied id that differs',
      `MATCH ${ACT} SET a.claimId = 'x'`,
      'b/assertion/601-article: the property claimId differs from what the record says',
    ],
    [
      'a copied list of ids that differs',
      `MATCH ${ACT} SET a.relaysIds = ['x']`,
      'b/assertion/601-article: the property relaysIds differs from what the record says',
    ],
    [
      'a copied label that differs',
      `MATCH ${ACT} SET a.relaysLabels = ['Claim']`,
      'b/assertion/601-article: the property relaysLabels differs from what the record says',
    ],
    [
      'a sort key that is missing',
      `MATCH ${CLAIM} REMOVE c.occurredUp`,
      'b/claim/least-601: the property occurredUp is missing',
    ],
    [
      'a natural key that differs',
      `MATCH (d:Document) SET d.urlKey = 'x'`,
      'b/document/article: the property urlKey differs from what the record says',
    ],
    [
      'a property that no field makes',
      `MATCH ${CLAIM} SET c.colour = 'red'`,
      'b/claim/least-601: the property colour is there, and no field of the record makes it',
    ],
    [
      'a record that was changed behind the back of the program',
      `MATCH ${CLAIM} SET c.low = 600`,
      'b/claim/least-601: contentHash is not that of the record',
    ],
    [
      'a contentHash that is missing',
      `MATCH ${CLAIM} REMOVE c.contentHash`,
      'b/claim/least-601: contentHash is not that of the record',
    ],
    ["an id that is not the key's", `MATCH ${CLAIM} SET c.id = 'x'`, /b\/claim\/least-601: the id is x, not the key's/],
    [
      'a key that is none of its concept',
      `MATCH ${CLAIM} SET c.key = 'b/event/least-601'`,
      'b/event/least-601: the key is none of claim',
    ],
    ['a record without a key', `MATCH ${CLAIM} REMOVE c.key`, /^[0-9a-f-]{36}: a Claim without a key/],
    [
      'two records with one key',
      `MATCH ${CLAIM}, (m:Claim {key: 'b/claim/more'}) SET m.key = c.key`,
      'b/claim/least-601: a key that several records have',
    ],
    [
      'a record that does not fit its shape',
      `MATCH ${CLAIM} SET c.measure = 'LOUDNESS'`,
      /b\/claim\/least-601: measure: expected one of KILLED/,
    ],
    [
      'a record that breaks a rule over several fields',
      `MATCH ${CLAIM} SET c.high = 700`,
      'b/claim/least-601: high: expected no number, since qualifier is AT_LEAST',
    ],
    [
      'a record without a time of recording',
      `MATCH ${CLAIM} REMOVE c.recordedAt`,
      'b/claim/least-601: recordedAt is not a time in milliseconds',
    ],
    [
      'an act that relays a later one',
      `MATCH ${ACT}-[:RELAYS]->(b) SET b.statedAtEarliest = a.statedAtLatest + 1`,
      'b/assertion/601-article: it relays b/assertion/601-monitor, which is later',
    ],
    [
      'an arrangement that rests on a claim that is not there',
      `MATCH (c:Claim {key: 'b/claim/more'})<-[:ASSERTS]-(a) DETACH DELETE c, a`,
      'b/place/bay: it rests on b/claim/more, which is not there',
    ],
    ['a name of nobody', `MATCH ()-[r:CALLED]->() DELETE r`, 'Name "الساحل": a name of nobody'],
    ['a node of no label that we know', `CREATE (:Ghost {key: 'boo'})`, 'boo: the labels Ghost are those of no record'],
    ['a node without a label', `CREATE ()`, 'a node without a key: the labels (none) are those of no record'],
    [
      'a kind that is none',
      `MATCH ${CLAIM} SET c:Rumour REMOVE c:FigureClaim`,
      /least-601: the labels Claim, Rumour are those of no type of record/,
    ],
    [
      'a record of two kinds',
      `MATCH ${CLAIM} SET c:StanceClaim`,
      /least-601: the labels Claim, .* are those of no type of record/,
    ],
    [
      'a revision of a record that is not there',
      `CREATE (:Revision {id: 'r', key: 'b/place/gone', recordId: 'x', at: 1})`,
      'b/place/gone: a revision of a record that is not there',
    ],
    [
      'a revision of an import that is not there',
      `MATCH (i:Import) DELETE i`,
      /^b\/\S+: a revision of the import \S+, which is not there$/,
    ],
    [
      'a forgotten record that has its content',
      `MATCH ${CLAIM} CREATE (:Forgotten {id: c.id, key: c.key, at: 1})`,
      'b/claim/least-601: it was forgotten, and is more than a marker',
    ],
    [
      'a forgotten record whose history has its content',
      `MATCH ${CLAIM} CREATE (:Forgotten {id: c.id, key: c.key, at: 1})`,
      'b/claim/least-601: it was forgotten, and its history tells of it',
    ],
    [
      'a backup that was not restored to its end',
      `CREATE (:Restore {id: 'restore', file: 'all.gz'})`,
      'all.gz: restoring it was broken off; restore the same file again',
    ],
  ])('%s', async (_, damage, expected) => {
    await database.command({ name: 'test:damage', text: damage });
    const { code, err } = await checkedBy(database);
    expect(code).toBe(1);
    if (typeof expected === 'string') expect(err).toContain(expected);
    else expect(err).toContainEqual(expect.stringMatching(expected));
  });
});
