import { capital, plainWords, visible } from '../record/words.ts';
import { day } from './act.ts';
import { type Address, citation } from './citation.ts';
import { claimBody } from './claim.ts';
import { bodyOf } from './concepts.ts';
import { html, type Html, type Piece } from './html.ts';
import { isClaim, isNamed, type NamedNode, type RecordNode } from './node.ts';
import { field, fields, joined, said, to } from './parts.ts';
import { STYLE_ELEMENT } from './style.ts';

const CLAIM = 'A claim is a proposition in the editors’ words; by itself nobody says it. Below is who does.';
const ACTOR = 'Somebody of whom claims speak. Nothing is true of them because it stands here.';

/** What each type of record is not. */
const CAUTION: Readonly<Record<RecordNode['__typename'], string>> = {
  CauseClaim: CLAIM,
  FigureClaim: CLAIM,
  InvolvementClaim: CLAIM,
  OccurrenceClaim: CLAIM,
  StanceClaim: CLAIM,
  StatementClaim: CLAIM,
  TieClaim: CLAIM,
  Assertion: 'One act of affirming, denying or questioning a claim. It shows that this was said, not that it is so.',
  Assessment:
    'A reviewer’s judgement, in the reviewer’s own scale and words. It is no evidence, and nothing here counts it.',
  Document: 'Something that was published. That a thing stands in it does not make it so.',
  Source: 'A voice that reports. Nothing that it says is vouched for.',
  Event:
    'Something that is said to have happened. Its type, time and place here are the editors’ arrangement, not proof.',
  Place: 'A place. Where it lies and what it is called is the editors’ arrangement.',
  Community: ACTOR,
  Organization: ACTOR,
  Person: ACTOR,
  State: ACTOR,
};

/** One record as a page of HTML, with its citation. */
export function recordPage(node: RecordNode, address: Address): string {
  return html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${visible(node.label)} · claimgraph</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <p class="kind">${capital(plainWords(node.__typename))}, as recorded in claimgraph</p>
          ${heading(node)}
          <p class="soft note">${CAUTION[node.__typename]}</p>
          ${isNamed(node) && otherNames(node)} ${isClaim(node) ? claimBody(node) : bodyOf(node)}
          ${citation(node, address)}
          <footer>${history(node)} ${isNamed(node) && arrangement(node)} <a href="/">The whole graph</a></footer>
        </main>
      </body>
    </html> `.text;
}

/** In the direction of its own script; of an act, whose label is put together, each part in its own. */
function heading(node: RecordNode): Html {
  if (node.__typename === 'Assertion')
    return html`<h1>${said(node.source.label)} ${plainWords(node.polarity)}: ${said(node.claim.label)}</h1>`;
  const language = isNamed(node) && node.language !== null && html` lang="${node.language}"`;
  return html`<h1 dir="auto" ${language}>${visible(node.label)}</h1>`;
}

function otherNames({ names }: NamedNode): Piece {
  return fields(field('other names', joined(names.map(({ text, language }) => said(text, language)))));
}

/** What the record's own arrangement rests on: its type, its time, where it lies, what it is called. */
function arrangement({ restsOn: { kind, by, on, claims } }: NamedNode): Html {
  const editors = ['the editors’ own knowledge', by !== null && [', ', said(by)], on !== null && `, ${day(on)}`];
  const basis = kind === 'CLAIMS' ? joined(claims.map(({ key, text }) => to({ key, label: text }))) : editors;
  return html`Its arrangement rests on ${basis}.`;
}

function history({ recordedAt, revisions: { totalCount } }: RecordNode): string {
  const changes = totalCount ? `, changed ${totalCount === 1 ? 'once' : `${totalCount} times`} since` : '';
  return `Recorded ${day(recordedAt)}${changes}.`;
}
