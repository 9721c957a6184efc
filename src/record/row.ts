import type { Columns } from '../database/columns.ts';
import type { Label } from './key.ts';
import type { GeoPoint } from './node.ts';

/** What every record comes back with, whatever its concept. */
export interface RecordRow {
  /** The type in the API: a claim's or an actor's kind, else the label. */
  readonly typename: string;
  readonly base: Label;
  readonly id: string;
  readonly key: string;
  /** One line by which a person knows it. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
}

/** A partial date as it comes back: EDTF, words, inferred, first and last millisecond. */
export type DateRow = readonly [
  edtf: string | null,
  words: string | null,
  inferred: boolean | null,
  earliest: number | null,
  latest: number | null,
];

/** An amount as it comes back. */
export type AmountRow = readonly [low: number | null, high: number | null, words: string | null];

/** What an arrangement rests on: kind, keys of claims, by whom, when. */
export type RestsOnRow = readonly [
  kind: string | null,
  claims: readonly string[] | null,
  by: string | null,
  on: string | null,
];

export const NAMED_LABELS = ['Place', 'Actor', 'Source', 'Event'] as const;
export type NamedLabel = (typeof NAMED_LABELS)[number];

/** A record with a name of its own. */
export interface NamedRow extends RecordRow {
  readonly base: NamedLabel;
  readonly name: string;
  readonly language: string | null;
  readonly restsOn: RestsOnRow;
}

export type { GeoPoint };

/** The columns of every record; `typename` is an expression of its own where there are kinds. */
export function recordColumns(base: Label, label: string, typename = `'${base}'`): Columns<RecordRow> {
  return { typename, base: `'${base}'`, id: 'n.id', key: 'n.key', label, recordedAt: 'n.recordedAt' };
}

export function namedColumns(base: Label, typename?: string): Columns<NamedRow> {
  return {
    ...recordColumns(base, 'n.name', typename),
    name: 'n.name',
    language: 'n.language',
    restsOn: restsOnColumn('n'),
  };
}

export function dateColumn(field: string, of = 'n'): string {
  return `[${['Edtf', 'Words', 'Inferred', 'Earliest', 'Latest'].map((part) => `${of}.${field}${part}`).join(', ')}]`;
}

export function amountColumn(field: string): string {
  return `[${['Low', 'High', 'Words'].map((part) => `n.${field}${part}`).join(', ')}]`;
}

export function restsOnColumn(of: string): string {
  return `[${['restsOn', 'restsOnClaims', 'restsOnBy', 'restsOnOn'].map((part) => `${of}.${part}`).join(', ')}]`;
}

/** The second label of a node, of the kinds a concept has. */
export function kindColumn(kinds: readonly string[]): string {
  return `CASE ${kinds.map((kind) => `WHEN n:${kind} THEN '${kind}'`).join(' ')} END`;
}

/** The ways to order what every record has, and what named records have too. */
export const RECORDED_ORDERS = {
  RECORDED_FIRST: { by: 'recordedAt' },
  RECORDED_LAST: { by: 'recordedAt', descending: true },
} as const;
export const NAME_ORDER = { NAME: { by: 'nameFolded', text: true } } as const;

/** The ways to order by a partial date; an unknown one comes last either way. */
export function dateOrders<Name extends string>(name: Name, field: string) {
  return {
    [`${name}_FIRST`]: { by: `${field}Up` },
    [`${name}_LAST`]: { by: `${field}Down`, descending: true },
  } as { readonly [Each in `${Name}_FIRST`]: { by: string } } & {
    readonly [Each in `${Name}_LAST`]: { by: string; descending: true };
  };
}

/** Conditions on a partial date: its bounds against `[from, to]`, both in milliseconds. An unknown date passes none. */
export function dateFilters(field: string) {
  return {
    [`${field}Overlaps`]: `n.${field}Earliest <= $${field}Overlaps[1] AND n.${field}Latest >= $${field}Overlaps[0]`,
    [`${field}Within`]: `n.${field}Earliest >= $${field}Within[0] AND n.${field}Latest <= $${field}Within[1]`,
  };
}

/** Conditions that every list of records takes. */
export const RECORD_FILTERS = {
  recordedFrom: 'n.recordedAt >= $recordedFrom',
  recordedTo: 'n.recordedAt <= $recordedTo',
} as const;

/** A condition on folded text: every word asked for stands somewhere in the node's own words. */
export const TEXT_FILTER = { text: 'all(word IN $text WHERE n.search CONTAINS word)' } as const;
