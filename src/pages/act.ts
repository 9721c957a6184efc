import { plainWords, visible } from '../record/words.ts';
import type { ActFragment } from './generated/graphql.ts';
import { html, type Html, type Piece } from './html.ts';
import { joined, said, time, to } from './parts.ts';

/** How surely: the degree and the words that showed it. */
export function surely({ certainty, hedge }: Pick<ActFragment, 'certainty' | 'hedge'>): Piece {
  if (certainty === null) return 'how surely cannot be read';
  return hedge === null ? plainWords(certainty) : [`${plainWords(certainty)} (“`, said(hedge), '”)'];
}

/** The words themselves. */
export function quotation({ quote, language }: Pick<ActFragment, 'quote' | 'language'>): Piece {
  if (quote === null) return null;
  return language === null
    ? html`<blockquote dir="auto">“${visible(quote)}”</blockquote>`
    : html`<blockquote dir="auto" lang="${language}">“${visible(quote)}”</blockquote>`;
}

/** On whose word: each voice, which leads to the act passed on. */
export function onWhoseWord({ relays }: Pick<ActFragment, 'relays'>): Piece {
  return joined(
    relays.map(({ reading, assertion: { key, source } }) => [
      to({ key, label: source.label }),
      reading === 'CONTEXT' && ' (as the neighbouring sentence has it)',
    ]),
  );
}

/** That an act counts no longer, and why. */
export function takenBack(act: Pick<ActFragment, 'withdrawnAt' | 'withdrawnWhy' | 'struckAt' | 'struckWhy'>): Piece {
  const { withdrawnAt, withdrawnWhy, struckAt, struckWhy } = act;
  return [
    withdrawnAt !== null && gone('Withdrawn by its source', withdrawnAt, withdrawnWhy),
    struckAt !== null && gone('Struck by the editors', struckAt, struckWhy),
  ];
}

function gone(what: string, at: string, why: string | null): Html {
  return html`<p class="gone">
    <strong>${what}</strong> on ${day(at)}${why !== null && [': ', said(why)]}. It does not count.
  </p>`;
}

/** The day of an instant. */
export function day(instant: string): string {
  return instant.slice(0, 10);
}

/** One act in the list of a claim's acts. */
export function actItem(act: ActFragment): Html {
  const { key, source, speaker, document, locator, statedAt, relays } = act;
  const where = document && to({ key: document.key, label: document.title ?? document.description ?? document.key });
  return html`<li>
    <p>
      <strong>${to(source)}</strong
      >${speaker && [', ', to(speaker), ' speaking']}${document && [', ', surely(act)]}${statedAt && [', ', time(statedAt)]}
    </p>
    ${quotation(act)} ${takenBack(act)}
    <p class="soft">
      ${joined(
        [
          where ? ['In ', where, locator !== null && [', ', said(locator)]] : 'Known by mention only',
          relays.length > 0 ? ['on the word of ', onWhoseWord(act)] : 'on nobody else’s word here',
          html`<a class="whole" href="/r/${key}">this act</a>`,
        ],
        ' · ',
      )}
    </p>
  </li>`;
}
