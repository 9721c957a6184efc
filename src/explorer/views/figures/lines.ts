import { isolated } from '../../record/isolated.ts';
import { dateInWords } from '../../../record/words.ts';
import { digits, intervalInWords, measureInWords } from './number.ts';
import { countedBy, type Group, type Series } from './rows.ts';
import { countedInWords } from './scope.ts';

/** One figure of a line. */
export interface Point {
  readonly key: string;
  /** As a screen reader says it. */
  readonly name: string;
  readonly at: Date;
  readonly low: number;
  /** Null = open. */
  readonly high: number | null;
  readonly revises: boolean;
}

/** One source's count over time. It is never joined to another's. */
export interface Line {
  readonly source: { readonly key: string; readonly label: string };
  readonly points: readonly Point[];
  /** Points there are beyond those. */
  readonly missing: number;
}

/** The lines of all sources that count the same. */
export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
  /** `up to when it counts`, or `when it was said`, or both. */
  readonly clock: string;
}

/** What is counted over time, the most-counted first. */
export function panelsOf(groups: readonly Group[]): Panel[] {
  const found = new Map<string, Series[]>();
  for (const series of groups.flatMap((group) => group.series)) {
    const scope = countedBy(series);
    if (!scope) continue;
    const title = `${measureInWords(scope.measure, scope.measureWords)}: ${isolated(countedInWords(scope))}`;
    found.set(title, [...(found.get(title) ?? []), series]);
  }
  const panels = [...found].map(([title, alike]) => ({ title, lines: alike.map(lineOf), clock: clockOf(alike) }));
  return panels.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function lineOf({ source, points }: Series): Line {
  const nodes = points.nodes.flatMap(({ at, figure, revises }) => {
    const moment = at.earliest ?? at.latest;
    if (moment === null) return [];
    const { low, high } = figure.interval;
    const fell = revises ? ', less than it had said before' : '';
    const name = `${intervalInWords(figure.interval)}, ${dateInWords(at)}, ${isolated(source.label)}${fell}`;
    return [{ key: figure.claim.key, name, at: new Date(moment), low, high, revises }];
  });
  return { source, points: nodes, missing: (points.totalCount ?? nodes.length) - nodes.length };
}

function clockOf(alike: readonly Series[]): string {
  const clocks = new Set(alike.flatMap(({ points }) => points.nodes.map(({ clock }) => clock)));
  if (clocks.size > 1) return 'by the day up to which it counts, or where that is not said, by when it was said';
  return clocks.has('AS_OF') ? 'by the day up to which each figure counts' : 'by when each figure was said';
}

function sizeOf({ lines }: Panel): number {
  return lines.reduce((sum, { points }) => sum + points.length, 0);
}

/** A panel in one sentence: `2 sources; …: 54 figures from 232 to 73,419, 1 of them lower than the one before`. */
export function panelInWords({ lines }: Panel): string {
  return lines
    .map(({ source, points, missing }) => {
      const [first, last] = [points[0], points.at(-1)];
      const fell = points.filter(({ revises }) => revises).length;
      const revised = fell > 0 ? `, ${fell} of them lower than the one before` : '';
      const rest = missing > 0 ? `, ${missing} more not shown` : '';
      const range = first && last ? ` from ${digits(first.low)} to ${digits(last.low)}` : '';
      return `${isolated(source.label)}: ${points.length} figures${range}${revised}${rest}`;
    })
    .join('; ');
}
