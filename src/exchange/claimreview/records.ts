import { MOST_RELAYED } from '../../assertion/assertion.ts';
import { urlKey } from '../../document/document.ts';
import { boundsOf } from '../../record/date.ts';
import { LIMITS } from '../../record/fields.ts';
import { fold } from '../../record/fold.ts';
import { keyOf } from '../../record/key.ts';
import { shortened } from '../text.ts';
import type { When } from '../when.ts';
import { wordOf } from '../word.ts';
import type { Review, Work } from './review.ts';
import { BUNDLE, claimantOf, publisherOf, publisherOfWork, type Speaking } from './voices.ts';

type Made = Readonly<Record<string, unknown>>;

/** What a review becomes: records, and what is to be told of it. Or what is missing that it could become anything. */
export type Records =
  | { readonly records: readonly Made[]; readonly notes: readonly string[]; readonly word: string }
  | { readonly field: string; readonly expected: string };

const NOBODY = { name: undefined, kind: undefined, address: undefined };

/**
 * The records of a review: the claim, the act of whoever made it, the review and its act of putting the claim to question
 * on their word, and the judgement. That act takes no side: the judgement is an assessment, which no inquiry counts.
 */
export function recordsOf(review: Review): Records {
  const { claimed, claimants, reviewer, url } = review;
  if (claimed === undefined) return { field: 'claimReviewed', expected: 'the claim that is reviewed, as a text' };
  const judge = publisherOf(reviewer, url);
  if (judge === undefined)
    return { field: 'author', expected: 'who reviews: a name, or an address, or the url of the review' };
  const publisher = (review.publisher && publisherOf(review.publisher, undefined)) ?? judge;
  const voices = (claimants.length > 0 ? claimants : [NOBODY]).map((voice) => claimantOf(voice, claimed));
  const claim = claimOf(claimed, voices);
  const article = articleOf(review, publisher, claim.key);
  const { acts, works, notes } = actsOf(review, voices, claim.key);
  const word = wordOf('review', article.key, judge.key, claim.key);
  const passedOn = {
    type: 'assertion',
    key: keyOf(BUNDLE, 'assertion', word),
    claim: claim.key,
    source: judge.key,
    document: article.key,
    polarity: 'QUESTIONS',
    certainty: 'ATTRIBUTED',
    basis: 'TOLD',
    statedAt: review.published,
    relays: acts.slice(0, MOST_RELAYED).map(({ key }) => ({ to: key })),
  };
  const verdict = assessmentOf(review, judge, { claim: claim.key, article: article.key, word });
  const records = [
    ...judge.records,
    ...publisher.records,
    ...voices.flatMap((each) => each.records),
    claim,
    article,
    ...works,
    ...acts,
    passedOn,
    ...verdict.records,
  ];
  const unnamed =
    reviewer.name === undefined ? ['author.name: not told, or masked: the reviewer goes by an address'] : [];
  return { records, word, notes: [...unnamed, ...notes, ...verdict.notes] };
}

function claimOf(claimed: string, voices: readonly Speaking[]) {
  const speaker = voices.length === 1 ? voices[0]?.actor : undefined;
  const word = wordOf('claim', fold(claimed), ...voices.map(({ key }) => key).toSorted());
  return { type: 'statementClaim', key: keyOf(BUNDLE, 'claim', word), text: claimed, speaker };
}

function articleOf({ url, title, published, language }: Review, publisher: Speaking, claim: string) {
  const word =
    url === undefined ? wordOf('review of', claim, publisher.key, published) : wordOf('document', urlKey(url));
  const description =
    url === undefined && title === undefined ? 'a review, of which the address is not told' : undefined;
  return {
    type: 'document',
    key: keyOf(BUNDLE, 'document', word),
    documentType: 'ARTICLE',
    source: publisher.key,
    title: title === undefined ? undefined : shortened(title, LIMITS.words),
    description,
    url,
    published,
    language,
  };
}

/** The acts of whoever made the claim: in each work in which it is told to stand, or in none. */
function actsOf(review: Review, voices: readonly Speaking[], claim: string) {
  const notes: string[] = [];
  const isLater = review.claimedAt !== undefined && later(review.claimedAt, review.published);
  if (isLater) notes.push('itemReviewed.datePublished: later than the review itself, so not kept');
  const works = review.works.map((work) => ({ work, publisher: publisherOfWork(work), key: keyOfWork(work, claim) }));
  const acts = voices.flatMap(({ key: source, actor }) =>
    (works.length > 0 ? works : [undefined]).map((at) => {
      const said = isLater ? undefined : (review.claimedAt ?? at?.work.published);
      return {
        type: 'assertion',
        key: keyOf(BUNDLE, 'assertion', wordOf('said', claim, source, at?.key)),
        claim,
        source,
        speaker: actor,
        polarity: 'AFFIRMS',
        statedAt: said && later(said, review.published) ? undefined : said,
        // A ClaimReview has no way to say how sure the claimant was: where the words can be read, they are taken as plain.
        ...(at ? { document: at.key, certainty: 'STATED', locator: at.work.locator } : {}),
      };
    }),
  );
  if (acts.length > MOST_RELAYED)
    notes.push(`more than ${MOST_RELAYED} acts behind one review: it relays the first of them`);
  const documents = works.flatMap(({ work, publisher, key }) => [
    ...publisher.records,
    {
      type: 'document',
      key,
      documentType: work.documentType,
      source: publisher.key,
      title: work.title === undefined ? undefined : shortened(work.title, LIMITS.words),
      url: work.url,
      published: work.published,
    },
  ]);
  return { acts, works: documents, notes };
}

function keyOfWork({ url, title }: Work, claim: string): string {
  return keyOf(BUNDLE, 'document', url === undefined ? wordOf('work', title, claim) : wordOf('document', urlKey(url)));
}

function later(one: When, other: When | undefined): boolean {
  const [from, to] = [one, other].map((when) => (when?.edtf === undefined ? undefined : boundsOf(when.edtf)));
  return typeof from?.earliest === 'number' && typeof to?.latest === 'number' && from.earliest > to.latest;
}

/** The judgement, as it is told: a label is never made of a number. */
function assessmentOf(
  { verdict, rating, worst, best, scale, why, language, published }: Review,
  judge: Speaking,
  { claim, article, word }: { readonly claim: string; readonly article: string; readonly word: string },
): { readonly records: readonly Made[]; readonly notes: readonly string[] } {
  if (verdict === undefined && rating === undefined && why === undefined)
    return { records: [], notes: ['reviewRating: none, and no reviewBody, so there is no assessment'] };
  const record = {
    type: 'assessment',
    key: keyOf(BUNDLE, 'assessment', word),
    assesses: claim,
    reviewer: judge.name,
    document: article,
    assessedAt: published,
    verdict: verdict === undefined ? undefined : shortened(verdict, LIMITS.words),
    ...(rating === undefined ? {} : { rating, worst, best }),
    scale,
    why: why === undefined ? undefined : shortened(why, LIMITS.quote),
    language,
  };
  const notes = verdict === undefined ? ['reviewRating.alternateName: no label, and none is made of a number'] : [];
  return { records: [record], notes };
}
