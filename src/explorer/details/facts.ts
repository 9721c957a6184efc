import type { DetailedFragment, DetailsDateFragment } from '../generated/graphql.ts';
import { amountWords, lower, ratingWords } from '../graph/words.ts';
import { isolated } from '../record/isolated.ts';

/** A record by its name, to go on to. */
export interface Way {
  readonly key: string;
  readonly label: string;
  /** What is to be said beside the name. */
  readonly note?: string;
}

/** A line of the details: a word for it, and what it is: text, an address on the web, or other records. */
export interface Fact {
  readonly name: string;
  readonly text?: string;
  readonly quote?: string;
  readonly url?: string;
  readonly ways?: readonly Way[];
}

/** What a record says of itself, in the order a reader asks for it; what is not known is left out. */
export function factsOf(record: DetailedFragment): Fact[] {
  return [...ownFacts(record), ...nameFacts(record), recordedFact(record)].filter(
    ({ text, quote, url, ways }) => text || quote || url || (ways && ways.length > 0),
  );
}

function ownFacts(record: DetailedFragment): Fact[] {
  switch (record.__typename) {
    case 'Event':
      return [
        { name: 'Kind', text: record.words ?? lower(record.eventType) },
        { name: 'When, it is said', text: dateWords(record.occurred) },
        { name: 'Where, it is said', ways: some(record.place) },
        { name: 'Part of', ways: some(record.partOf) },
        restsFact(record.restsOn),
      ];
    case 'Place':
      return [
        { name: 'Kind', text: lower(record.placeType) },
        { name: 'Within', ways: some(record.within) },
        restsFact(record.restsOn),
      ];
    case 'Source':
      return sourceFacts(record);
    case 'Document':
      return [
        { name: 'Kind', text: lower(record.documentType) },
        { name: 'Description', text: record.description ?? '' },
        { name: 'Published', text: dateWords(record.published) },
        { name: 'By', ways: some(record.source) },
        { name: 'Address', url: record.url ?? '' },
      ];
    case 'Assertion':
      return assertionFacts(record);
    case 'Assessment':
      return assessmentFacts(record);
    default:
      return 'text' in record ? claimFacts(record) : [{ name: 'Kind', text: lower(record.__typename) }];
  }
}

function sourceFacts(record: Extract<DetailedFragment, { __typename: 'Source' }>): Fact[] {
  const voices = record.voices ? amountWords(record.voices) : '';
  return [
    { name: 'Kind', text: lower(record.sourceType) + (record.named ? '' : ', unnamed: the name is our description') },
    { name: 'Handle', text: record.handle ?? '' },
    { name: 'Many voices', text: record.collective ? voices || 'how many is not said' : '' },
    { name: 'Run by', ways: record.runBy.map(({ actor }) => actor) },
    { name: 'Address', url: record.address ?? '' },
    restsFact(record.restsOn),
  ];
}

type ClaimRecord = Extract<DetailedFragment, { text: string }>;

function claimFacts({ about, reportedBy, deniedBy, corroboration, occurred }: ClaimRecord): Fact[] {
  const { min, max } = corroboration.independentRoots;
  const voices = max === null ? `${min}, perhaps more` : min === max ? String(min) : `${min} to ${max}`;
  return [
    { name: 'Reported by', ways: reportedBy.edges.map(reporter) },
    { name: 'Denied by', ways: deniedBy.edges.map(reporter) },
    {
      name: 'Independent voices',
      text: `${voices} (${corroboration.assertionCount} acts in ${corroboration.documentCount} documents)`,
    },
    { name: 'When, it is said', text: dateWords(occurred) },
    { name: 'Names', ways: about.map(({ role, node }) => ({ ...node, note: lower(role) })) },
  ];
}

function reporter({ how, certainty, node }: ClaimRecord['reportedBy']['edges'][number]): Way {
  const note = [certainty && lower(certainty), how === 'RELAYED' && 'on another’s word'].filter(Boolean).join(', ');
  return note === '' ? node : { ...node, note };
}

function assertionFacts(record: Extract<DetailedFragment, { __typename: 'Assertion' }>): Fact[] {
  return [
    { name: 'Claim', ways: [record.claim] },
    {
      name: 'How it is put',
      text: [lower(record.polarity), record.certainty && lower(record.certainty)].filter(Boolean).join(', '),
    },
    { name: 'In the words', text: record.hedge ?? '' },
    { name: 'Said by', ways: [record.source, ...some(record.speaker)] },
    { name: 'When', text: dateWords(record.statedAt) },
    {
      name: 'On the word of',
      ways: record.relays.map(({ reading, assertion }) => ({
        key: assertion.key,
        label: assertion.source.label,
        ...(reading === 'CONTEXT' ? { note: 'read from context' } : {}),
      })),
    },
    { name: 'Quote', quote: record.quote ?? '' },
    { name: 'Where to read it', ways: some(record.document), text: record.locator ?? '' },
    { name: 'How it is known', text: record.basis === 'UNKNOWN' ? '' : lower(record.basis) },
    { name: 'Withdrawn', text: record.withdrawnAt ? `${day(record.withdrawnAt)}. ${record.withdrawnWhy ?? ''}` : '' },
    { name: 'Struck', text: record.struckAt ? `${day(record.struckAt)}. ${record.struckWhy ?? ''}` : '' },
  ];
}

function assessmentFacts(record: Extract<DetailedFragment, { __typename: 'Assessment' }>): Fact[] {
  return [
    { name: 'Of', ways: [record.assesses] },
    { name: 'Judged by', text: record.reviewer },
    { name: 'Verdict', text: record.verdict ?? '' },
    { name: 'Number', text: ratingWords(record) },
    { name: 'Reliability', text: record.reliability ?? '' },
    { name: 'Scale', text: record.scale ?? '' },
    { name: 'Why', quote: record.why ?? '' },
    { name: 'When', text: dateWords(record.assessedAt) },
    { name: 'Where to read it', ways: some(record.document) },
  ];
}

function nameFacts(record: DetailedFragment): Fact[] {
  if (!('names' in record)) return [];
  return [{ name: 'Also called', text: record.names.map(({ text }) => isolated(text)).join(' · ') }];
}

function restsFact({ kind, by }: { readonly kind: string; readonly by: string | null }): Fact {
  const text =
    kind === 'EDITORIAL'
      ? `The editors’ own arrangement${by ? `, by ${by}` : ''}; no evidence.`
      : 'Claims of this graph.';
  return { name: 'Rests on', text };
}

function recordedFact({ recordedAt }: DetailedFragment): Fact {
  return { name: 'In this graph since', text: day(recordedAt) };
}

function some(record: { readonly key: string; readonly label: string } | null): Way[] {
  return record ? [record] : [];
}

function day(instant: string): string {
  return instant.slice(0, 10);
}

/** A date as it was written, with the source's own words; empty where none is known. */
export function dateWords(date: DetailsDateFragment | null): string {
  if (!date) return '';
  const { edtf, words, inferred } = date;
  return [edtf, words && `“${words}”`, inferred && 'worked out by the editors'].filter(Boolean).join(', ');
}
