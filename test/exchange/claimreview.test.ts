import { beforeEach, describe, expect, it } from 'vitest';
import { formatNamed } from '../../src/command/import.ts';
import type { Database } from '../../src/database/database.ts';
import { emptyDatabase } from '../support/database.ts';
import { checkedBy, imported, lines, recordsOfType } from '../support/bundle.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

/** A made-up review, as publishers write them. */
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/bridge',
  datePublished: '2024-07-23',
  author: { '@type': 'Organization', name: 'Checks', url: 'https://checks.example/' },
  claimReviewed: 'The bridge was closed for six years.',
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 1,
    bestRating: 6,
    alternateName: 'True',
    image: 'https://checks.example/liar.gif',
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ann Example', jobTitle: 'Mayor' },
    datePublished: '2024-07-17',
    appearance: [{ '@type': 'NewsArticle', url: 'https://paper.example/1', headline: 'The interview' }],
  },
};
type Review = Readonly<Record<string, unknown>>;

const load = (what: unknown, name = 'review.json') =>
  imported(database, typeof what === 'string' ? what : JSON.stringify(what, null, 1), { name });
const changed = (more: Review): Review => ({ ...REVIEW, ...more });
const page = (...scripts: readonly string[]) =>
  `<!doctype html>\n<html><head><title>x</title>\n${scripts
    .map((text) => `<script type="application/ld+json">\n${text}\n</script>`)
    .join('\n')}\n</head><body><p>1 < 2</p></body></html>`;
const one = async (type: string) => (await recordsOfType(database, type))[0] ?? {};

describe('A fact-check', () => {
  it('becomes a claim, the act of whoever made it, the review, and its judgement', async () => {
    const { code, out } = await load(REVIEW);
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        'new 10  same 0  changed 0  refused 0',
        'review.json: 1 × reviewRating.image: not kept, there is no field for it (in line 3)',
        'review.json: 1 × itemReviewed.author.jobTitle: not kept, there is no field for it (in line 3)',
      ],
    ]);
    const claim = await one('statementClaim');
    expect(claim).toMatchObject({
      text: 'The bridge was closed for six years.',
      speaker: (await one('person'))['key'],
    });
    const acts = await recordsOfType(database, 'assertion');
    const [own, review] = acts.toSorted((a) => (a['polarity'] === 'AFFIRMS' ? -1 : 1));
    expect(own).toMatchObject({ claim: claim['key'], polarity: 'AFFIRMS', statedAt: { edtf: '2024-07-17' } });
    expect(review).toMatchObject({
      claim: claim['key'],
      polarity: 'QUESTIONS',
      certainty: 'ATTRIBUTED',
      relays: [{ to: own?.['key'], reading: 'EXPLICIT' }],
    });
    expect(await one('assessment')).toMatchObject({
      assesses: claim['key'],
      reviewer: 'Checks',
      document: review?.['document'],
      assessedAt: { edtf: '2024-07-23' },
    });
    expect((await checkedBy(database)).out).toBe('records 10  breaches 0');
  });

  it('keeps the label as it is worded, whatever the number says', async () => {
    await load(REVIEW);
    expect(await one('assessment')).toMatchObject({ verdict: 'True', rating: 1, best: 6 });
  });

  it('has no verdict where it has no label: none is made of a number', async () => {
    const { out } = await load(changed({ reviewRating: { ratingValue: '1', worstRating: '1', bestRating: '5' } }));
    expect(await one('assessment')).toMatchObject({ rating: 1, worst: 1, best: 5 });
    expect(await one('assessment')).not.toHaveProperty('verdict');
    expect(out).toContain('no label, and none is made of a number');
  });

  it('may have words alone, or a label in the place of the number', async () => {
    await load(changed({ reviewRating: undefined, reviewBody: 'It was closed for two.' }));
    expect(await one('assessment')).toMatchObject({ why: 'It was closed for two.' });
    await load(changed({ reviewRating: { ratingValue: 'Mostly false' }, url: 'https://checks.example/2' }));
    expect((await recordsOfType(database, 'assessment')).map((each) => each['verdict'])).toContain('Mostly false');
  });

  it('without label, number and words brings no assessment, and says so', async () => {
    const { code, out } = await load(changed({ reviewRating: undefined }));
    expect([code, await recordsOfType(database, 'assessment')]).toEqual([0, []]);
    expect(out).toContain('so there is no assessment');
  });

  it('loaded again changes nothing; corrected, it changes what was corrected', async () => {
    await load(REVIEW);
    expect((await load(REVIEW)).out).toContain('new 0  same 10  changed 0  refused 0');
    expect((await load(changed({ reviewRating: { alternateName: 'False' } }))).out).toContain(
      'new 0  same 9  changed 1',
    );
  });

  it('of the same words by the same person is one claim with two judgements', async () => {
    await load([
      REVIEW,
      changed({
        url: 'https://other.example/1',
        author: { name: 'Other' },
        reviewRating: { alternateName: 'Half true' },
      }),
    ]);
    expect(await recordsOfType(database, 'statementClaim')).toHaveLength(1);
    expect(await recordsOfType(database, 'assessment')).toHaveLength(2);
    expect((await recordsOfType(database, 'assertion')).filter((each) => each['polarity'] === 'AFFIRMS')).toHaveLength(
      1,
    );
  });
});

describe('Who and when', () => {
  it('a reviewer without a name, or with a masked one, goes by an address, until a name is told', async () => {
    await load(changed({ author: { type: 'Organization', name: 'XXXXXXXXXXX' } }));
    expect(await one('assessment')).toMatchObject({ reviewer: 'checks.example' });
    database = await emptyDatabase();
    await load(changed({ author: { url: 'http://www.checks.example' } }));
    expect(await recordsOfType(database, 'source')).toContainEqual(
      expect.objectContaining({ name: 'checks.example', named: false }),
    );
    await load(REVIEW);
    expect(await recordsOfType(database, 'source')).toContainEqual(
      expect.objectContaining({ name: 'Checks', named: true }),
    );
  });

  it('many told as one are no person, and not the same voice in another claim', async () => {
    const many = { author: { '@type': 'Person', name: 'Sources multiples' } };
    await load([
      changed({ itemReviewed: many }),
      changed({ itemReviewed: many, claimReviewed: 'Another thing.', url: 'https://checks.example/2' }),
    ]);
    expect(await recordsOfType(database, 'person')).toEqual([]);
    const voices = (await recordsOfType(database, 'source')).filter(({ collective }) => collective);
    expect(voices.map(({ name, named }) => [name, named])).toEqual([
      ['Sources multiples', false],
      ['Sources multiples', false],
    ]);
  });

  it('nobody told is a voice of that claim alone, known by mention', async () => {
    await load(changed({ itemReviewed: undefined }));
    const act = (await recordsOfType(database, 'assertion')).find(({ polarity }) => polarity === 'AFFIRMS');
    expect(act).not.toHaveProperty('document');
    expect(act).not.toHaveProperty('certainty');
    expect(await recordsOfType(database, 'source')).toContainEqual(
      expect.objectContaining({ name: 'whoever made the claim', named: false }),
    );
  });

  it.each([
    ['2022-12-09T09:29:19.82+01:00', { edtf: '2022-12-09T09:29:19+01:00' }],
    ['2022-12-03T00:00:00.00+01:00', { edtf: '2022-12-03' }],
    ['2022-12-09T09:29:19', { edtf: '2022-12-09' }],
    ['2022-12', { edtf: '2022-12' }],
    ['03/04/2022', { words: '03/04/2022' }],
    ['July 23, 2022', { words: 'July 23, 2022' }],
  ])('a time written as %s is never guessed', async (datePublished, assessedAt) => {
    await load(changed({ datePublished, itemReviewed: undefined }));
    expect((await one('assessment'))['assessedAt']).toEqual(assessedAt);
  });

  it('what was said after its own review keeps no time, which is told', async () => {
    const { code, out } = await load(changed({ datePublished: '2024-01-01' }));
    expect([code, out.includes('later than the review itself, so not kept')]).toEqual([0, true]);
  });

  it('a clip is a part of the video that it stands in', async () => {
    const clip = {
      '@type': 'Clip',
      name: 'The speech',
      startOffset: '350',
      endOffset: '370',
      isPartOf: { '@type': 'VideoObject', url: 'https://video.example/9', name: 'The whole evening' },
    };
    await load(changed({ itemReviewed: clip }));
    const documents = await recordsOfType(database, 'document');
    expect(documents).toContainEqual(
      expect.objectContaining({ documentType: 'VIDEO', url: 'https://video.example/9', title: 'The whole evening' }),
    );
    expect(await recordsOfType(database, 'assertion')).toContainEqual(
      expect.objectContaining({ locator: 'The speech, 350 s to 370 s' }),
    );
  });
});

describe('Where fact-checks stand', () => {
  const OTHER = JSON.stringify({ '@type': 'Organization', name: 'Checks' });
  const GRAPH = JSON.stringify({
    '@graph': [
      { '@type': 'Organization', '@id': '#us', name: 'Checks', url: 'https://checks.example/' },
      changed({ author: { '@id': '#us' } }),
    ],
  });
  const FEED = JSON.stringify({
    '@type': 'DataFeed',
    dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }, { item: [REVIEW] }],
  });
  const inItem = (text: string) =>
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><link>https://checks.example</link>\n<item>${text}</item></channel></rss>`;
  const escaped = page(JSON.stringify(REVIEW)).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  it.each([
    ['a page', 'page.html', page(OTHER, JSON.stringify(REVIEW))],
    ['a page of the kind that hides scripts', 'page.html', page(`//<![CDATA[\n${JSON.stringify(REVIEW)}\n//]]>`)],
    ['a graph that names its reviewer elsewhere', 'graph.jsonld', GRAPH],
    ['a DataFeed, twice', 'feed.json', FEED],
    ['lines, each a review', 'reviews.jsonl', `${JSON.stringify(REVIEW)}\n${JSON.stringify(REVIEW)}\n`],
    [
      'an article that it belongs to',
      'article.json',
      JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', review: REVIEW }),
    ],
    ['a feed, in CDATA', 'feed.rss', inItem(`<description><![CDATA[${page(JSON.stringify(REVIEW))}]]></description>`)],
    ['a feed, escaped', 'feed.xml', inItem(`<content>${escaped}</content>`)],
    ['other text', 'notes.txt', `JSON:\n\n${page(JSON.stringify(REVIEW))}\n\nTODO`],
  ])('%s', async (_, name, text) => {
    expect(await load(text, name)).toMatchObject({ code: 0, err: [] });
    expect(await one('assessment')).toMatchObject({ reviewer: 'Checks', verdict: 'True' });
    expect(await recordsOfType(database, 'assessment')).toHaveLength(1);
  });

  it('are told with the line of each, wherever it stands', async () => {
    const texts = [1, 5, 2].map(
      (blank) => `${'\n'.repeat(blank)}${JSON.stringify({ '@type': 'ClaimReview' }, null, 2)}`,
    );
    const { err } = await load(page(...texts), 'page.html');
    const found = page(...texts)
      .split('\n')
      .flatMap((line, i) => (line.includes('ClaimReview') ? [i + 1] : []));
    expect(err.map((line) => Number(line.split(':')[1]))).toEqual(found);
  });

  it('one told as microdata is counted, and not read', async () => {
    const text = `<div itemscope itemtype="https://schema.org/ClaimReview"></div>\n${page(JSON.stringify(REVIEW))}`;
    const { out } = await load(text, 'page.html');
    expect(out).toContain('page.html: 1 × a ClaimReview told as microdata or RDFa: JSON-LD alone is read (in line 1)');
  });

  it('any name, where the format is said', async () => {
    expect(await imported(database, JSON.stringify([REVIEW]), { name: 'x.bin', format: 'claimreview' })).toMatchObject({
      code: 0,
    });
  });

  it('but not a format that there is none of', () => {
    expect(() => formatNamed('excel')).toThrow(
      'There is no format "excel". Name one of claimreview, ucdp, table, bundle.',
    );
  });

  it('a bundle that speaks of ClaimReview stays a bundle', async () => {
    const text = lines({ type: 'place', key: 'a', name: '"ClaimReview"', placeType: 'CITY' });
    expect(await imported(database, text, { name: 'a.json' })).toMatchObject({
      code: 0,
      out: 'new 1  same 0  changed 0  refused 0',
    });
  });
});

describe('What is refused, with its line', () => {
  it.each([
    [
      'a file without one',
      'a.jsonld',
      '{"@type": "Person"}',
      'a.jsonld:1: file: expected a ClaimReview in JSON-LD; there is none',
    ],
    ['a script that is no JSON', 'a.html', page('{"@type": "ClaimReview",\n'), 'a.html:3: script: expected JSON-LD ('],
    [
      'no claim',
      'a.json',
      JSON.stringify([changed({ claimReviewed: undefined, itemReviewed: undefined })], null, 1),
      'a.json:4: claimReviewed: expected the claim',
    ],
    [
      'nobody who reviews',
      'a.json',
      JSON.stringify(changed({ author: undefined, url: undefined })),
      'a.json:1: author: expected who reviews',
    ],
    [
      'a claim beyond all length',
      'a.json',
      JSON.stringify(changed({ claimReviewed: 'x'.repeat(3_000) })),
      'a.json:1: claimReviewed: expected a text of 1 to 2000 characters',
    ],
    ['what is no text', 'a.html', new Uint8Array([0x3c, 0xff, 0xfe]), 'a.html:1: file: expected text in UTF-8'],
  ])('%s', async (_, name, text, said) => {
    const { code, err } = await imported(database, text, { name });
    expect(code).toBe(2);
    expect(err[0]).toContain(said);
  });

  it('one of two, and the other is taken', async () => {
    const { code, out } = await load([changed({ claimReviewed: '', itemReviewed: undefined }), REVIEW]);
    expect([code, out.split('\n')[0]]).toEqual([2, 'new 10  same 0  changed 0  refused 1']);
  });
});
