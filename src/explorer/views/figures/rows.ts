import type { FiguresClaimFragment, FiguresQuery } from '../../generated/graphql.ts';
import { type Interval, measureInWords, numberInWords, ownInterval } from './number.ts';
import { type Scope, scopeOf } from './scope.ts';
import { rootsOf, type Telling, tellingsOf, type Voice } from './tellings.ts';

/** An event with its figures, as the server gives it. */
export type EventFigures = NonNullable<FiguresQuery['lens']['event']>;
/** What one source counted up over time. */
export type Series = EventFigures['figures']['series']['nodes'][number];
/** Two figures that cannot both hold. */
export type Pair = EventFigures['figures']['incompatible']['nodes'][number];

/** One figure, as a line of the list. */
export interface Row {
  readonly claim: FiguresClaimFragment;
  readonly number: string;
  /** What its number may mean; null where that is not known here, or any. */
  readonly interval: Interval | null;
  readonly scope: Scope;
  readonly tellings: readonly Telling[];
  readonly roots: readonly Voice[];
  /** What it cannot hold together with. */
  readonly clashes: readonly { readonly key: string; readonly label: string }[];
  /** Nobody affirms it who has not taken it back. */
  readonly stands: boolean;
}

/** All that counts one thing. */
export interface Group {
  readonly name: string;
  readonly title: string;
  readonly envelope: Interval | undefined;
  /** Totals, from the lowest on. */
  readonly rows: readonly Row[];
  /** Told only against another figure. */
  readonly relative: readonly Row[];
  readonly series: readonly Series[];
}

/** The figures of an event by what they count, in the order of the server: the killed first. */
export function groupsOf(event: EventFigures): Group[] {
  const { envelopes, series } = event.figures;
  const rows = rowsOf(event);
  const titles = new Map<string, string>();
  const heads = [
    ...envelopes,
    ...rows.map(({ claim }) => claim),
    ...series.nodes.flatMap((each) => countedBy(each) ?? []),
  ];
  for (const { measure, measureWords } of heads)
    titles.set(groupName(measure, measureWords), measureInWords(measure, measureWords));
  return [...titles].map(([name, title]) => {
    const own = rows.filter(({ claim }) => groupName(claim.measure, claim.measureWords) === name);
    return {
      name,
      title,
      envelope: envelopes.find(({ measure, measureWords }) => groupName(measure, measureWords) === name),
      rows: own.filter(({ claim }) => claim.relation === null),
      relative: own.filter(({ claim }) => claim.relation !== null),
      series: series.nodes.filter((each) => isOf(each, name)).toSorted((a, b) => lastLow(b) - lastLow(a)),
    };
  });
}

function isOf(series: Series, name: string): boolean {
  const counted = countedBy(series);
  return counted !== undefined && groupName(counted.measure, counted.measureWords) === name;
}

const lastLow = ({ points }: Series) => points.nodes.at(-1)?.figure.interval.low ?? 0;

/** Every range that is drawn of a group: of a series, its last. */
export function intervalsIn({ rows, series }: Group): Interval[] {
  const lasts = series.flatMap(({ points }) => points.nodes.at(-1)?.figure.interval ?? []);
  return [...rows.flatMap(({ interval }) => interval ?? []), ...lasts];
}

/** What all figures of a series count. */
export function countedBy({ counts }: Series) {
  return counts.nodes[0]?.figure.claim;
}

function groupName(measure: string, words: string | null): string {
  return words === null ? measure : `${measure} ${words}`;
}

/** One row for each claim that is in no series: what runs on over time is one line, not a hundred. */
function rowsOf(event: EventFigures): Row[] {
  const { figures, claims } = event;
  const intervals = intervalsOf(event);
  const inSeries = new Set(
    figures.series.nodes.flatMap(({ points }) => points.nodes.map(({ figure }) => figure.claim.key)),
  );
  return claims.nodes
    .filter((claim) => claim.__typename === 'FigureClaim')
    .filter(({ key }) => !inSeries.has(key))
    .map((claim) => rowOf(claim, intervals.get(claim.key) ?? ownInterval(claim), figures.incompatible.nodes))
    .toSorted(byInterval);
}

function rowOf(claim: FiguresClaimFragment, interval: Interval | null, pairs: readonly Pair[]): Row {
  const acts = claim.assertions.nodes;
  return {
    claim,
    number: numberInWords(claim),
    interval: interval && (interval.low > 0 || interval.high !== null) ? interval : null,
    scope: scopeOf(claim),
    tellings: tellingsOf(acts),
    roots: rootsOf(acts),
    clashes: pairs.flatMap(({ one, other }) => {
      if (one.claim.key === claim.key) return [other.claim];
      return other.claim.key === claim.key ? [one.claim] : [];
    }),
    stands: acts.some(
      ({ polarity, withdrawnAt, struckAt }) => polarity === 'AFFIRMS' && withdrawnAt === null && struckAt === null,
    ),
  };
}

/** What each number may mean, wherever the answer says so. */
function intervalsOf({ figures: { camps, incompatible, series } }: EventFigures): Map<string, Interval> {
  const numbers = [
    ...camps.nodes.flatMap((camp) => camp.figures.nodes),
    ...incompatible.nodes.flatMap(({ one, other }) => [one, other]),
    ...series.nodes.flatMap(({ points }) => points.nodes.map(({ figure }) => figure)),
  ];
  return new Map(numbers.map(({ claim, interval }) => [claim.key, interval]));
}

function byInterval({ interval: a }: Row, { interval: b }: Row): number {
  const low = (interval: Interval | null) => interval?.low ?? Infinity;
  const high = (interval: Interval | null) => interval?.high ?? Infinity;
  return low(a) - low(b) || high(a) - high(b) || 0;
}
