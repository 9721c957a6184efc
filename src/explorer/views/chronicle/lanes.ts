import type { ChronicleQuery } from '../../generated/graphql.ts';
import { counted } from '../../record/act-words.ts';
import { isolated } from '../../record/isolated.ts';
import { type Entry, momentInWords } from './clock.ts';

/** An event with its chronicle, as the server gives it. */
export type EventChronicle = NonNullable<ChronicleQuery['lens']['event']>;
type Reporters = EventChronicle['chronicle'];
type Lag = Reporters['lags']['nodes'][number]['lag'];

/** What one source said on an event, and when it came in. */
export interface Lane {
  readonly source: Entry['source'];
  readonly entries: readonly Entry[];
  /** Among those who said it first. */
  readonly isFirst: boolean;
  /** When it first spoke, and how long after the first. */
  readonly note: string;
}

/** A lane for each source: who may have been first, then in the order in which they followed, then the rest. */
export function lanesOf({ entries, firstReporters, lags }: Reporters): Lane[] {
  const spoken = new Map<string, Entry[]>();
  for (const entry of entries.nodes) spoken.set(entry.source.key, [...(spoken.get(entry.source.key) ?? []), entry]);
  const isSure = firstReporters.totalCount === 1;
  const notes = new Map([
    ...firstReporters.nodes.map(({ source, firstSaid }) => [source.key, firstNote(isSure, firstSaid)] as const),
    ...lags.nodes.map(({ source, lag }) => [source.key, lagInWords(lag)] as const),
  ]);
  const first = new Set(firstReporters.nodes.map(({ source }) => source.key));
  const order = [...notes.keys()];
  const rank = (key: string) => (notes.has(key) ? order.indexOf(key) : order.length);
  return [...spoken.values()]
    .flatMap((said) => {
      const source = said[0]?.source;
      return source
        ? [{ source, entries: said, isFirst: first.has(source.key), note: notes.get(source.key) ?? '' }]
        : [];
    })
    .toSorted((a, b) => rank(a.source.key) - rank(b.source.key));
}

function firstNote(isSure: boolean, firstSaid: Entry['firstSaid']): string {
  return `${isSure ? 'first to say so' : 'may have been first'}, ${momentInWords(firstSaid)}`;
}

/** How long after the first report: `2 to 5 days after the first`. */
export function lagInWords({ atLeast, atMost }: Lag): string {
  if (atMost === null)
    return atLeast <= 0 ? 'after the first: how long is open' : `${span(atLeast, Math.floor)} or more after the first`;
  const [low, high] = [span(atLeast, Math.floor), span(atMost, Math.ceil)];
  if (atLeast <= 0) return `at most ${high} after the first`;
  if (low === high) return `${low} after the first`;
  const [number, unit] = low.split(' ');
  return `${high.endsWith(` ${unit}`) ? number : low} to ${high} after the first`;
}

const UNITS = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
] as const;

/** In the largest unit that fits, rounded outwards. */
function span(seconds: number, round: (number: number) => number): string {
  const [size, unit] = UNITS.find(([each]) => seconds >= each) ?? [1, 'second'];
  return counted(round(seconds / size), unit);
}

/** The answer in a sentence or two: who was first, and how much there is. */
export function answerInWords({ firstReporters, lags, entries, cut }: Reporters, shown: number): string {
  const all = entries.totalCount ?? shown;
  const voices = (firstReporters.totalCount ?? 0) + (lags.totalCount ?? 0);
  const missing = shown < all ? `; ${shown} of them shown` : '';
  const limit = cut ? ' There is more than was looked at: choose a lens.' : '';
  return `${firstInWords(firstReporters)} ${counted(all, 'thing')} said by ${counted(voices, 'source')} in all${missing}.${limit}`;
}

function firstInWords({ nodes, totalCount }: Reporters['firstReporters']): string {
  const [first] = nodes;
  if (first && totalCount === 1)
    return `${isolated(first.source.label)} said it first, ${momentInWords(first.firstSaid)}.`;
  const isNoneTimed = nodes.every(({ firstSaid: { earliest, latest } }) => earliest === null && latest === null);
  const why = isNoneTimed ? 'of none of them is the time known' : 'their times do not tell which';
  return `${counted(totalCount ?? nodes.length, 'source')} may have been first: ${why}.`;
}

/** What a source changed, in words. */
export const CHANGES = { FIGURE: 'another number', POLARITY: 'another side', CERTAINTY: 'another certainty' } as const;
