import { capital, dateInWords, plainWords } from '../record/words.ts';
import { day } from './act.ts';
import type { PublicationFragment } from './generated/graphql.ts';
import { html, type Html, type Piece } from './html.ts';
import { isClaim, type NodeOf, type RecordNode } from './node.ts';
import { said } from './parts.ts';

/** Where a record stays: its key, and the address under which this server shows it. */
export interface Address {
  readonly origin: string;
  readonly key: string;
}

/** How a record is cited, in one plain line to be copied. When it was read, the reader adds. */
export function citation(node: RecordNode, { origin, key }: Address): Html {
  const parts = [
    ...ownParts(node),
    `As recorded in claimgraph, ${key}, since ${day(node.recordedAt)}`,
    isClaim(node) && `Evidence pack, SHA-256 ${node.evidence.sha256}`,
  ];
  const line = parts.filter((part) => part !== false).map((part) => [part, '. ']);
  return html`<h2>To cite this</h2>
    <p class="cite">${line}${origin}/r/${key} (read on: …)</p>`;
}

function ownParts(node: RecordNode): Piece[] {
  switch (node.__typename) {
    case 'Assertion':
      return ofAct(node);
    case 'Document':
      return [said(capital(node.source.label)), ...ofPublication(node)];
    default:
      return [['“', said(node.label), `” (${plainWords(node.__typename)})`]];
  }
}

function ofAct({ source, speaker, document, locator, statedAt, polarity, claim }: NodeOf<'Assertion'>): Piece[] {
  return [
    [said(capital(source.label)), speaker && [', ', said(speaker.label), ' speaking']],
    ...(document ? ofPublication(document) : ['Known by mention only']),
    locator !== null && said(capital(locator)),
    statedAt !== null && ['Said ', said(dateInWords(statedAt))],
    [`${capital(plainWords(polarity))}: “`, said(claim.label), '”'],
  ];
}

function ofPublication(document: PublicationFragment): Piece[] {
  const { title, description, documentType, published, url, archivedUrl, archivedHash } = document;
  const name = title === null ? said(capital(description ?? plainWords(documentType))) : ['“', said(title), '”'];
  return [
    [name, published && [', ', said(dateInWords(published))]],
    url !== null && said(url),
    archivedUrl !== null && ['Archived copy: ', said(archivedUrl)],
    archivedHash !== null && `SHA-256 of the archived copy: ${archivedHash}`,
  ];
}
