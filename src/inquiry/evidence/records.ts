import type { READINGS } from '../../assertion/assertion.ts';
import { lensText } from '../../lens/lens.ts';
import { boundsOf, OPEN_END } from '../../record/date.ts';
import type { CheckedRecord } from '../../record/shape.ts';
import type { AmountInWords, DateInWords } from '../../record/words.ts';
import type { PackContent } from './pack.ts';

/** The records of a pack, by what the text of a pack reads of them. */

export interface ActRecord extends CheckedRecord {
  readonly claim: string;
  readonly source: string;
  readonly document?: string;
  readonly speaker?: string;
  readonly polarity: 'AFFIRMS' | 'DENIES' | 'QUESTIONS';
  readonly certainty?: string;
  readonly hedge?: string;
  readonly basis: string;
  readonly quote?: string;
  readonly locator?: string;
  readonly statedAt?: DateInWords;
  readonly relays: readonly { readonly to: string; readonly reading: (typeof READINGS)[number] }[];
  readonly withdrawnAt?: string;
  readonly withdrawnWhy?: string;
  readonly struckAt?: string;
  readonly struckWhy?: string;
}

export interface SourceRecord extends CheckedRecord {
  readonly name: string;
  readonly sourceType: string;
  readonly named: boolean;
  readonly collective: boolean;
  readonly voices?: AmountInWords;
  readonly handle?: string;
  readonly runBy: readonly { readonly actor: string }[];
}

export interface DocumentRecord extends CheckedRecord {
  readonly documentType: string;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly published?: DateInWords;
  readonly archivedUrl?: string;
  readonly archivedHash?: string;
  readonly derivesFrom: readonly { readonly to: string; readonly how: string }[];
}

export interface ClaimRecord extends CheckedRecord {
  readonly text: string;
}

/** What a text about a pack asks it for. */
export interface PackReader {
  readonly content: PackContent;
  readonly claim: ClaimRecord;
  /** The acts on the claim, by polarity, by the time at which they were made, by key. */
  readonly onClaim: readonly ActRecord[];
  /** Those and all upstream, in the order in which they are cited: nearest first. */
  readonly cited: readonly ActRecord[];
  /** An act of the pack; undefined where it was cut; so the others. */
  readonly act: (key: string) => ActRecord | undefined;
  readonly source: (key: string) => SourceRecord | undefined;
  readonly document: (key: string) => DocumentRecord | undefined;
  /** One line by which a person knows a record of the pack: its name, text or title; else its key. */
  readonly label: (key: string) => string;
}

/** Whether a pack was made without a lens: then it holds every act on its claim, also those that do not count. */
export function isWhole({ lens }: PackContent): boolean {
  return lensText(lens) === '';
}

/** Reads a pack. */
export function readPack(content: PackContent): PackReader {
  const records = new Map(content.records.map((record) => [record.key, record]));
  const act = (key: string) => records.get(key) as ActRecord | undefined;
  const counted = new Set(content.counted);
  const onClaim = content.records
    .filter((record): record is ActRecord => record.type === 'assertion' && record['claim'] === content.claim)
    .filter(({ key }) => isWhole(content) || counted.has(key))
    .toSorted(inOrder);
  return {
    content,
    claim: records.get(content.claim) as ClaimRecord,
    onClaim,
    cited: citedFrom(onClaim, act),
    act,
    source: (key) => records.get(key) as SourceRecord | undefined,
    document: (key) => records.get(key) as DocumentRecord | undefined,
    label: (key) => {
      const record = records.get(key);
      return String(record?.['name'] ?? record?.['text'] ?? record?.['title'] ?? record?.['description'] ?? key);
    },
  };
}

function inOrder(a: ActRecord, b: ActRecord): number {
  const order = ['AFFIRMS', 'DENIES', 'QUESTIONS'];
  return order.indexOf(a.polarity) - order.indexOf(b.polarity) || time(a) - time(b) || (a.key < b.key ? -1 : 1);
}

/** The first instant at which an act may have been made; unknown times last. */
function time({ statedAt }: ActRecord): number {
  return boundsOf(statedAt?.edtf ?? '')?.earliest ?? OPEN_END;
}

function citedFrom(start: readonly ActRecord[], get: PackReader['act']): ActRecord[] {
  const cited = new Map(start.map((act) => [act.key, act]));
  for (const { relays } of cited.values()) {
    for (const { to } of relays) {
      const act = get(to);
      if (act) cited.set(to, act); // a Map that grows while it is walked is walked to its end
    }
  }
  return [...cited.values()];
}
