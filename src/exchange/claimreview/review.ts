import { language as languageTag, url as urlRule } from '../../record/fields.ts';
import type { DOCUMENT_TYPES } from '../../document/document.ts';
import { type When, whenOf } from '../when.ts';
import type { Said } from './said.ts';

/** Somebody who is named in a review: who judges, who said it, who published it. */
export interface Voice {
  /** Undefined where none is told, or where it is masked. */
  readonly name: string | undefined;
  readonly kind: 'person' | 'organization' | undefined;
  readonly address: string | undefined;
}

/** Where the claim was made, as far as it is told. */
export interface Work {
  readonly documentType: (typeof DOCUMENT_TYPES)[number];
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly published: When | undefined;
  readonly publisher: Voice | undefined;
  /** Which part of it. */
  readonly locator: string | undefined;
}

/** A fact-check, read. */
export interface Review {
  /** What was claimed, in the reviewer's words. */
  readonly claimed: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: When | undefined;
  readonly reviewer: Voice;
  readonly publisher: Voice | undefined;
  readonly claimants: readonly Voice[];
  readonly claimedAt: When | undefined;
  readonly works: readonly Work[];
  readonly verdict: string | undefined;
  readonly rating: number | undefined;
  readonly worst: number | undefined;
  readonly best: number | undefined;
  readonly scale: string | undefined;
  readonly why: string | undefined;
}

/** Reads a ClaimReview of schema.org; of what it says beside, `said.rest()` tells afterwards. */
export function reviewOf(said: Said): Review {
  const [item] = said.all('itemReviewed');
  return {
    claimed: said.prose('claimReviewed')[0] ?? item?.prose('text')[0],
    language: said.read('inLanguage', tagged),
    url: said.read('url', address),
    title: said.text('headline') ?? said.text('name'),
    published: whenOf(said.text('datePublished')),
    reviewer: voiceOf(said.all('author')[0] ?? said.all('publisher')[0] ?? said.all('creator')[0]),
    publisher: said.all('publisher').map(voiceOf)[0],
    claimants: item ? claimantsOf(item) : [],
    claimedAt: whenOf(item?.text('datePublished')),
    works: item ? worksOf(item) : [],
    ...judgementOf(said),
  };
}

/** The judgement: the label as it is worded, also where it stands in the place of the number. */
function judgementOf(said: Said): Pick<Review, 'verdict' | 'rating' | 'worst' | 'best' | 'scale' | 'why'> {
  const [given] = said.all('reviewRating');
  const rating = given?.read('ratingValue', numberOf);
  const inPlace = rating === undefined ? (given?.texts('ratingValue') ?? []) : [];
  const labels = [...(given?.texts('alternateName') ?? []), ...inPlace];
  const why = [...said.prose('reviewBody'), ...(given?.prose('ratingExplanation') ?? [])];
  return {
    verdict: [...new Set(labels.length > 0 ? labels : (given?.texts('name') ?? []))].join(' / ') || undefined,
    rating,
    worst: rating === undefined ? undefined : given?.read('worstRating', numberOf),
    best: rating === undefined ? undefined : given?.read('bestRating', numberOf),
    scale: given?.text('reviewAspect'),
    why: why.join('\n\n') || undefined,
  };
}

function claimantsOf(item: Said): Voice[] {
  const authors = item.all('author');
  return (authors.length > 0 ? authors : item.all('creator')).map(voiceOf).filter(({ name }) => name !== undefined);
}

/** A name of nothing but signs that stand for one. */
const MASKED = /^[xX*•_.\-–—?\s]{2,}$/;

function voiceOf(said: Said | undefined): Voice {
  const own = said?.own();
  const name = own ?? said?.texts('name')[0];
  const types = said?.types ?? [];
  return {
    name: name === undefined || MASKED.test(name) || urlRule.safeParse(name).success ? undefined : name,
    kind: types.includes('Person')
      ? 'person'
      : types.some((type) => /Organi[sz]ation$/.test(type))
        ? 'organization'
        : undefined,
    address: said?.read('url', address) ?? address(own),
  };
}

const TYPES: readonly (readonly [RegExp, Work['documentType']])[] = [
  [/^(Clip|VideoObject|Movie|TVEpisode|BroadcastEvent)$/, 'VIDEO'],
  [/^(ImageObject|Photograph)$/, 'IMAGE'],
  [/Posting$|^Comment$|^Message$/, 'POST'],
  [/Report$/, 'REPORT'],
  [/Article$|^WebPage$/, 'ARTICLE'],
];

/** A claim says where it appeared; before schema.org knew claims, the work itself stood in its place. */
function worksOf(item: Said): Work[] {
  if (!item.types.includes('Claim')) return [workOf(item)].filter(isSomething);
  const appeared = [...item.all('firstAppearance'), ...item.all('appearance')].map(workOf);
  const own = item.read('url', address);
  const linked = own === undefined ? [] : [{ ...NOTHING, url: own }];
  return (appeared.some(isSomething) ? appeared : linked).filter(isSomething);
}

const NOTHING: Work = {
  documentType: 'ARTICLE',
  title: undefined,
  url: undefined,
  published: undefined,
  publisher: undefined,
  locator: undefined,
};

function isSomething({ url, title }: Work): boolean {
  return url !== undefined || title !== undefined;
}

function workOf(said: Said): Work {
  const [whole] = said.all('isPartOf');
  const own = said.own();
  const name = said.text('name') ?? said.text('headline');
  const wholeName = whole?.text('name');
  const url = address(own) ?? said.read('url', address) ?? whole?.read('url', address) ?? said.read('sameAs', address);
  const type = TYPES.find(([pattern]) => said.types.some((each) => pattern.test(each)))?.[1];
  const from = said.text('startOffset');
  const to = said.text('endOffset');
  const part = from === undefined ? undefined : `${from} s${to === undefined ? '' : ` to ${to} s`}`;
  return {
    documentType: type ?? (url === undefined ? 'MEDIA' : 'ARTICLE'),
    title: wholeName ?? name,
    url,
    published: own === undefined ? whenOf(said.text('datePublished')) : undefined,
    publisher: said.all('publisher').map(voiceOf)[0],
    locator: [wholeName === undefined ? undefined : name, part].filter(Boolean).join(', ') || undefined,
  };
}

function address(text: string | undefined): string | undefined {
  const checked = urlRule.safeParse(text);
  return checked.success ? checked.data : undefined;
}

function tagged(text: string): string | undefined {
  const checked = languageTag.safeParse(text.replace('_', '-'));
  return checked.success ? checked.data : undefined;
}

function numberOf(text: string): number | undefined {
  if (!/^[+-]?\d{1,9}([.,]\d+)?$/.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}
