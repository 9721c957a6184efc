import type { Lens } from '../../lens/lens.ts';
import { canonical, hashOf } from '../../record/content.ts';
import { idOf } from '../../record/key.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import { RULES } from './rules.ts';

/** How many roots behind a claim may be independent; null = not known, any number. */
export interface IndependentRoots {
  readonly min: number;
  readonly max: number | null;
}

/**
 * The record behind a claim, by itself: what was said, by whom, where it can be read, on whose word. Nothing in it differs
 * between two graphs that hold the same records: not when they learnt of them, not in which order.
 */
export interface PackContent {
  readonly type: 'evidence';
  /** Key of the claim. */
  readonly claim: string;
  /** The lens in force; without any part, all acts are here, also those that were withdrawn or struck. */
  readonly lens: Lens;
  /** Keys of the acts on the claim that count: they stand, and the lens lets them through. */
  readonly counted: readonly string[];
  readonly computed: { readonly independentRoots: IndependentRoots };
  readonly rules: Readonly<Record<string, number>>;
  /** True where there is more behind the claim than a pack holds. */
  readonly cut: boolean;
  /** In the form of a bundle, with whole keys, in the order of keys; without `recordedAt`. */
  readonly records: readonly CheckedRecord[];
}

/** A pack, as it is given out. */
export interface Pack {
  readonly content: PackContent;
  /** Canonical JSON (RFC 8785). */
  readonly json: string;
  /** SHA-256 of that JSON in UTF-8, in hexadecimal digits: the pack's name. */
  readonly sha256: string;
}

/** What was found out about a claim, before it is put in order. */
export interface Found extends Omit<PackContent, 'type' | 'rules' | 'counted'> {
  readonly countedIds: readonly string[];
}

/** Puts what was found in the one order that it has on every machine, and names it by its hash. */
export function packOf({ countedIds, records, ...found }: Found): Pack {
  const sorted = records.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const counts = new Set(countedIds);
  const content: PackContent = {
    ...found,
    type: 'evidence',
    counted: sorted.filter(({ type, key }) => type === 'assertion' && counts.has(idOf(key))).map(({ key }) => key),
    records: sorted,
    rules: RULES,
  };
  const json = canonical(content);
  return { content, json, sha256: hashOf(json) };
}
