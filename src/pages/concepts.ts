import { plainWords, ratingInWords } from '../record/words.ts';
import { onWhoseWord, quotation, surely, takenBack } from './act.ts';
import { html, type Piece } from './html.ts';
import type { ActorNode, NodeOf, RecordNode } from './node.ts';
import { amount, field, fields, joined, judged, said, section, time, to, web } from './parts.ts';

/** What the page of each concept but the claim says. */
export function bodyOf(node: Exclude<RecordNode, { readonly evidence: unknown }>): Piece {
  switch (node.__typename) {
    case 'Assertion':
      return assertionBody(node);
    case 'Assessment':
      return assessmentBody(node);
    case 'Source':
      return sourceBody(node);
    case 'Document':
      return documentBody(node);
    case 'Event':
      return eventBody(node);
    case 'Place':
      return placeBody(node);
    default:
      return actorBody(node);
  }
}

function assertionBody(act: NodeOf<'Assertion'>): Piece {
  const { claim, source, speaker, document, locator, statedAt, polarity, basis } = act;
  return [
    quotation(act),
    takenBack(act),
    fields(
      field('source', to(source)),
      field('speaker', speaker && to(speaker)),
      field(plainWords(polarity), to(claim)),
      field('how surely', surely(act)),
      field('known by', basis !== 'UNKNOWN' && plainWords(basis)),
      field('said', time(statedAt)),
      field(
        'where',
        document
          ? [to({ ...document, label: titleOf(document) }), locator !== null && [', ', said(locator)]]
          : 'known by mention only: nobody can read it here',
      ),
      field('address', document !== null && document.url !== null && web(document.url)),
      field('on whose word', act.relays.length === 0 ? 'nobody else’s here: a root' : onWhoseWord(act)),
    ),
  ];
}

function assessmentBody(assessment: NodeOf<'Assessment'>): Piece {
  const { assesses, reviewer, verdict, reliability, scale, why, language, assessedAt, document } = assessment;
  return [
    fields(
      field('of', to(assesses)),
      field('reviewer', said(reviewer)),
      field('verdict', verdict !== null && said(verdict, language)),
      field('number', ratingInWords(assessment)),
      field('reliability', reliability),
      field('scale', scale !== null && said(scale, language)),
      field('why', why !== null && said(why, language)),
      field('when', time(assessedAt)),
      field('where', document && to({ ...document, label: titleOf(document) })),
      field('address', document !== null && document.url !== null && web(document.url)),
    ),
  ];
}

/** A document's title, else what it is. */
export function titleOf(document: {
  readonly title: string | null;
  readonly description: string | null;
  readonly key: string;
}): string {
  return document.title ?? document.description ?? document.key;
}

function sourceBody(source: NodeOf<'Source'>): Piece {
  const { sourceType, named, collective, voices, handle, address, runBy, documents, assertions, assessments } = source;
  return [
    fields(
      field('type', plainWords(sourceType)),
      field('name', !named && 'our description: the source is not named'),
      field('voices', collective && [voices === null ? 'several' : amount(voices)]),
      field('handle', handle !== null && said(handle)),
      field('address', address !== null && web(address)),
      field(
        'run by',
        joined(
          runBy.map(({ actor, since, until }) => [
            to(actor),
            since && [', since ', time(since)],
            until && [', until ', time(until)],
          ]),
        ),
      ),
    ),
    section('What it published', documents, to),
    section('What it said', assertions, ({ key, polarity, claim }) => [
      plainWords(polarity),
      ': ',
      to(claim),
      ' · ',
      html`<a href="/r/${key}">the act</a>`,
    ]),
    section('How reviewers judged it', assessments, judged),
  ];
}

function documentBody(document: NodeOf<'Document'>): Piece {
  const {
    documentType,
    source,
    title,
    description,
    published,
    url,
    language,
    archivedUrl,
    archivedHash,
    count,
    derivesFrom,
  } = document;
  return [
    fields(
      field('type', plainWords(documentType)),
      field('source', to(source)),
      field('title', title !== null && said(title, language)),
      field('what it is', description !== null && said(description)),
      field('published', time(published)),
      field('address', url !== null && web(url)),
      field('archived copy', archivedUrl !== null && web(archivedUrl)),
      field('its SHA-256', archivedHash !== null && html`<code>${archivedHash}</code>`),
      field('language', language),
      field('items', amount(count)),
      field(
        'made of',
        joined(derivesFrom.map(({ how, document: original }) => [to(original), ` (${plainWords(how)})`])),
      ),
    ),
    section('What can be read in it', document.assertions, ({ key, polarity, locator, claim }) => [
      locator !== null && [said(locator), ': '],
      plainWords(polarity),
      ' ',
      to(claim),
      ' · ',
      html`<a href="/r/${key}">the act</a>`,
    ]),
  ];
}

function eventBody({ eventType, words, occurred, place, partOf, parts, claims }: NodeOf<'Event'>): Piece {
  return [
    fields(
      field('type', words === null ? plainWords(eventType) : said(words)),
      field('when', time(occurred)),
      field('where', place && to(place)),
      field('part of', partOf && to(partOf)),
    ),
    section('Claims that name it', claims, to),
    section('Its parts', parts, to),
  ];
}

function placeBody({ placeType, within, point, events, claims }: NodeOf<'Place'>): Piece {
  return [
    fields(
      field('type', plainWords(placeType)),
      field('within', within && to(within)),
      field('point', point && `${point.latitude}, ${point.longitude} (latitude, longitude)`),
    ),
    section('Events filed here', events, to),
    section('Claims that name it', claims, to),
  ];
}

function actorBody(actor: ActorNode): Piece {
  const organizationType = 'organizationType' in actor ? actor.organizationType : null;
  return [
    fields(field('type', organizationType !== null && plainWords(organizationType))),
    section('Sources that it runs', actor.sources, to),
    section(`Claims that name this ${plainWords(actor.__typename)}`, actor.claims, to),
  ];
}
