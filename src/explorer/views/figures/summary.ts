import { capital } from '../../../record/words.ts';
import { counted } from '../../record/act-words.ts';
import { digits, type Interval } from './number.ts';
import type { EventFigures, Group } from './rows.ts';
import { distinct } from './tellings.ts';

/** The answer in two sentences: how many figures, how many voices, and whether they clash. */
export function summaryOf(event: EventFigures, groups: readonly Group[]): string {
  const shown = shownIn(event);
  const all = event.claims.totalCount ?? shown;
  const { incompatible, cut } = event.figures;
  const voices = distinct([
    ...groups.flatMap(({ rows, relative }) => [...rows, ...relative].flatMap(({ roots }) => roots)),
    ...groups.flatMap(({ series }) => series.map(({ source }) => source)),
  ]);
  const number = shown < all ? `${counted(all, 'figure')}, ${digits(shown)} of them shown` : counted(all, 'figure');
  const from = voices.length === 1 ? 'one voice' : `${digits(voices.length)} voices`;
  const pairs = incompatible.totalCount ?? incompatible.nodes.length;
  const clash = pairs === 0 ? 'no two of them clash' : `${counted(pairs, 'pair')} cannot both hold`;
  const way = groups.length > 1 ? 'one kind, or a lens' : 'a lens';
  const limit = cut ? ` Of so many not all were compared: choose ${way}, to compare fewer.` : '';
  return `${capital(number)}, which go back to ${from}; ${clash}.${limit}`;
}

/** What one group comes to: `4 figures, from 200 to no upper end; 2 more are told only against another`. */
export function groupInWords({ rows, relative, series, envelope }: Group): string {
  const points = series.reduce((sum, { points }) => sum + (points.totalCount ?? points.nodes.length), 0);
  const parts = [
    rows.length > 0 && `${counted(rows.length, 'figure')}${points > 0 ? ' of their own' : ''}`,
    points > 0 && `${counted(points, 'figure')} in ${counted(series.length, 'series', 'series')} over time`,
  ].filter((part) => part !== false);
  const range = envelope ? `, ${reach(envelope)}` : '';
  const apart = relative.length > 0 ? `; ${digits(relative.length)} more told only against another` : '';
  return `${capital(parts.join(' and '))}${range}${apart}.`;
}

function reach(envelope: Interval): string {
  if (envelope.high === null) return `from ${digits(envelope.low)} to no upper end`;
  if (envelope.low === envelope.high) return `all ${digits(envelope.low)}`;
  return `from ${digits(envelope.low)} to ${digits(envelope.high)}`;
}

/** How many figures the answer holds so far: some stand in its list, some in a series, some in both. */
function shownIn({ claims, figures }: EventFigures): number {
  const inSeries = figures.series.nodes.flatMap(({ points }) => points.nodes.map(({ figure }) => figure.claim.key));
  const listed = claims.nodes.filter((claim) => claim.__typename === 'FigureClaim').map(({ key }) => key);
  return new Set([...listed, ...inSeries]).size;
}
