import { figureInWords, plainWords } from '../record/words.ts';
import { actItem } from './act.ts';
import { html, type Piece } from './html.ts';
import type { ClaimNode } from './node.ts';
import { field, fields, joined, judged, more, party, said, section, time, to } from './parts.ts';

const SIDES = [
  ['AFFIRMS', 'Who affirms it'],
  ['DENIES', 'Who denies it'],
  ['QUESTIONS', 'Who questions it'],
] as const;

/** A claim: what it says in fields, who says so, and the file that holds all that is behind it. */
export function claimBody(claim: ClaimNode): Piece {
  const { key, assertions, assessments, evidence, about, occurred } = claim;
  const roles = [...new Set(about.map(({ role }) => role))];
  const named = roles.map((role) => {
    const nodes = about.filter((each) => each.role === role).map(({ node }) => to(node));
    return field(plainWords(role), joined(nodes));
  });
  const sides = SIDES.map(([polarity, title]) => {
    const acts = assertions.nodes.filter((act) => act.polarity === polarity);
    const list =
      acts.length === 0
        ? html`<p>Nobody in this record.</p>`
        : html`<ul class="acts">
            ${acts.map(actItem)}
          </ul>`;
    return html`<h2>${title}</h2>
      ${list}`;
  });
  return [
    fields(ownFields(claim), named, field('occurred', time(occurred))),
    sides,
    more(assertions),
    section('How reviewers judged it (no evidence, and not counted)', assessments, judged),
    html`<h2>Evidence</h2>
      <p>
        Everything behind this claim is in one file of ${evidence.recordCount} records, which anybody can check and
        keep: <a href="/evidence/${key}">JSON</a>,
        <a href="/evidence/${key}.md">Markdown with footnotes</a
        >.${evidence.cut && ' There is more than the file holds: it was cut.'}
      </p>
      <p class="soft">Its SHA-256: <code>${evidence.sha256}</code></p>`,
  ];
}

/** The fields that only this type of claim has, but for whom and what it names. */
function ownFields(claim: ClaimNode): Piece {
  switch (claim.__typename) {
    case 'FigureClaim':
      return figureFields(claim);
    case 'InvolvementClaim':
      return [
        field('part', plainWords(claim.role)),
        field('actor in words', claim.actor.words !== null && said(claim.actor.words)),
        field('conduct', claim.conduct !== null && said(claim.conduct)),
      ];
    case 'StanceClaim':
      return [
        field('stance', plainWords(claim.stance)),
        field('means', claim.means !== null && plainWords(claim.means)),
      ];
    case 'TieClaim':
      return [
        field('tie', plainWords(claim.tie)),
        field('rung', claim.rung !== null && plainWords(claim.rung)),
        field('since', time(claim.since)),
        field('until', time(claim.until)),
      ];
    default:
      return null;
  }
}

function figureFields(figure: Extract<ClaimNode, { readonly __typename: 'FigureClaim' }>): Piece {
  const { measure, measureWords, populations, doer, relation, relativeTo, cumulative } = figure;
  return [
    field('measure', measureWords === null ? plainWords(measure) : said(measureWords)),
    field('number', said(figureInWords(figure))),
    field('populations', joined(populations.map(party))),
    field('doer', party(doer)),
    field('period', time(figure.period)),
    field('as of', time(figure.asOf)),
    field('cumulative', cumulative !== null && (cumulative ? 'yes' : 'no')),
    field('relation', relation !== null && relativeTo !== null && [`${plainWords(relation)}: `, to(relativeTo)]),
  ];
}
