import { certaintyOf, POLARITIES } from '../../assertion/assertion.ts';
import { CERTAINTIES } from '../../lens/wording.ts';
import { documentCells, type DocumentSaid, type Documents } from './documents.ts';
import type { Known } from './known.ts';
import type { Resolver } from './resolver.ts';
import type { Row } from './row.ts';

/** The act that a row tells of: who says it, in which document, how, and on whose word. */
export interface Act {
  readonly source: Known;
  readonly document: DocumentSaid | undefined;
  readonly voices: readonly Known[];
  /** The fields of its record, without its keys. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The act of a row; undefined where something of it cannot be read, which the row then knows. */
export function actOf(row: Row, resolver: Resolver, documents: Documents): Act | undefined {
  const source = resolver.one('source');
  const voices = resolver.several('on whose word');
  const polarity = row.word('polarity', POLARITIES) ?? 'AFFIRMS';
  const statedAt = row.time('stated at');
  const said = row.word('certainty', CERTAINTIES);
  const cells = documentCells(row);
  if (source === undefined) return undefined;
  const document = documents.of(row, source, cells);
  const certainty = document && (said ?? shownCertainty(row, voices.length > 0));
  if (voices.some(({ key }) => key === source.key)) row.fail('on whose word', 'another voice than the source itself');
  if (row.problems.length > 0) return undefined;
  const fields = {
    polarity,
    certainty,
    hedge: row.text('hedge'),
    basis: voices.length > 0 ? 'TOLD' : 'UNKNOWN',
    quote: row.text('quote'),
    language: row.text('language'),
    locator: row.text('locator'),
    statedAt,
  };
  return { source, document, voices, fields };
}

/** The certainty that the hedge shows, by the one table; without a hedge, whether somebody else is named. */
function shownCertainty(row: Row, isPassedOn: boolean): (typeof CERTAINTIES)[number] | undefined {
  const hedge = row.text('hedge');
  if (hedge === undefined) return isPassedOn ? 'ATTRIBUTED' : 'STATED';
  const shown = certaintyOf(hedge);
  if (shown === undefined && row.text('certainty') === undefined)
    row.fail('certainty', `your reading of the hedge "${hedge}", which is not one of the known ones`);
  return shown;
}
