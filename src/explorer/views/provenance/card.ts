import { certaintyInWords, polarityInWords } from '../../record/act-words.ts';
import { dateInWords } from '../../../record/words.ts';
import type { ProvenanceActFragment } from '../../generated/graphql.ts';
import { linesOf } from './layout.ts';
import type { Act } from './tree.ts';

/** One piece of a card, and how many lines it takes. */
export interface Piece {
  readonly kind: 'voice' | 'surely' | 'quote' | 'said' | 'claim' | 'flags';
  readonly text: string;
  readonly lines: number;
}

type ActRecord = ProvenanceActFragment;

/** Whose voice an act is: who spoke, else the source. */
export function voiceOf({ speaker, source }: Pick<ActRecord, 'speaker' | 'source'>): string {
  return speaker?.label ?? source.label;
}

/** What a card says of an act, from above. */
export function piecesOf(act: Act): Piece[] {
  const { record } = act;
  const flags = flagsOf(act);
  const voice = voiceOf(record);
  const pieces: (Piece | undefined)[] = [
    { kind: 'voice', text: voice, lines: linesOf(voice) },
    // Beside the words stand the bars, as wide as two more letters.
    { kind: 'surely', text: surely(record), lines: linesOf(`▮▮${surely(record)}`) },
    quoteOf(record),
    saidWhere(record),
    act.isOnClaim ? undefined : { kind: 'claim', text: record.claim.label, lines: 1 + linesOf(record.claim.label) },
    // Chips are of different lengths: two fit into a line, or nearly.
    flags.length === 0
      ? undefined
      : { kind: 'flags', text: flags.join(', '), lines: 1.4 * Math.ceil(flags.length / 2) },
  ];
  return pieces.filter((piece) => piece !== undefined);
}

/** The lines of a card in all. */
export function linesOfCard(act: Act): number {
  return piecesOf(act).reduce((sum, { lines }) => sum + lines, 0);
}

/** What must not be overlooked in an act, each in a word or two. */
export function flagsOf({ record, root, isInCircle, hasMore }: Act): string[] {
  const { polarity, relays, certainty, withdrawnAt, struckAt, source } = record;
  const flags = [
    withdrawnAt !== null && 'taken back by its source',
    struckAt !== null && 'struck by the editors',
    polarity !== 'AFFIRMS' && polarityInWords(polarity),
    isInCircle && 'in a circle',
    root !== undefined && `root ${root}`,
    relays.length === 0 && certainty === 'ATTRIBUTED' && 'from whom is not said',
    source.collective && 'several voices',
    hasMore && 'rests on more',
  ];
  return flags.filter((flag) => flag !== false);
}

/** How surely, and by which words it shows. */
export function surely({ certainty, hedge }: Pick<ActRecord, 'certainty' | 'hedge'>): string {
  return hedge === null ? certaintyInWords(certainty) : `${certaintyInWords(certainty)} “${hedge}”`;
}

/** Where it stands, and when it was said. */
function saidWhere({ document, locator, statedAt }: ActRecord): Piece | undefined {
  const text = [document && locator, statedAt && shortDate(statedAt)].filter(Boolean).join(' · ');
  return text === '' ? undefined : { kind: 'said', text, lines: linesOf(text) };
}

function shortDate({ edtf, words, inferred }: NonNullable<ActRecord['statedAt']>): string {
  if (edtf === null) return dateInWords({ words });
  return inferred ? `${dateInWords({ edtf })} (inferred)` : dateInWords({ edtf });
}

function quoteOf({ quote }: ActRecord): Piece | undefined {
  return quote === null ? undefined : { kind: 'quote', text: `“${quote}”`, lines: linesOf(quote) };
}
