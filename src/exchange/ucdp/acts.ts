import { MOST_RELAYED } from '../../assertion/assertion.ts';
import { wordOf } from '../word.ts';
import { key, type Made } from './record.ts';
import type { Row } from './row.ts';
import type { Voices } from './voices.ts';

/** The voice of the data set, and the set itself. */
export const UCDP: Made = {
  type: 'source',
  key: key('source', 'ucdp'),
  name: 'Uppsala Conflict Data Program',
  sourceType: 'MONITOR',
  address: 'https://ucdp.uu.se/',
  aliases: ['UCDP'],
};
export const GED: Made = {
  type: 'document',
  key: key('document', 'ged'),
  documentType: 'REPORT',
  source: UCDP.key,
  title: 'UCDP Georeferenced Event Dataset (GED)',
  language: 'en',
};

/** Acts that others rest on, and all acts that were made. */
export interface Upstream {
  readonly acts: readonly Made[];
  /** Those that UCDP itself relays. */
  readonly direct: readonly Made[];
}

/**
 * The acts of the reports and of those quoted there, on one claim. Where there is one report it passes on those quoted;
 * where there are several nobody says which quotes whom, and UCDP rests on all of them.
 */
export function upstreamOf(row: Row, { reports, originals }: Voices, claim: string): Upstream {
  const quoted = originals.map((source): Made => ({
    type: 'assertion',
    key: key('assertion', `${row.id}-${wordOf(source.key)}`),
    claim,
    source: source.key,
    polarity: 'AFFIRMS',
  }));
  const [only] = reports.length === 1 ? reports : [];
  const reported = reports.map(({ source, document, published }): Made => {
    const relays = only ? relaying(quoted) : {};
    return {
      type: 'assertion',
      key: key('assertion', `${row.id}-${wordOf(document.key)}`),
      claim,
      source: source.key,
      document: document.key,
      polarity: 'AFFIRMS',
      certainty: 'relays' in relays ? 'ATTRIBUTED' : 'STATED',
      statedAt: published,
      ...relays,
    };
  });
  return { acts: [...quoted, ...reported], direct: only ? reported : [...reported, ...quoted] };
}

/** UCDP's own act on a claim of a row, on the word of those. */
export function ownAct(row: Row, claim: Made, upstream: readonly Made[], quote?: string): Made {
  const relays = relaying(upstream);
  return {
    type: 'assertion',
    key: key(
      'assertion',
      `${row.id}-${
        claim.key
          .split('/')
          .at(-1)
          ?.slice(row.id.length + 1) ?? ''
      }`,
    ),
    claim: claim.key,
    source: UCDP.key,
    document: GED.key,
    locator: `event ${row.id}`,
    polarity: 'AFFIRMS',
    certainty: 'relays' in relays ? 'ATTRIBUTED' : 'STATED',
    basis: 'TOLD',
    quote,
    ...relays,
  };
}

function relaying(acts: readonly Made[]): { readonly relays?: readonly { readonly to: string }[] } {
  return acts.length === 0 ? {} : { relays: acts.slice(0, MOST_RELAYED).map(({ key: to }) => ({ to })) };
}
