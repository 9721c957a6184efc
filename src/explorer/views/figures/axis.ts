import type { Interval } from './number.ts';

/** How numbers are laid out from left to right. */
export interface Axis {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
}

/** The switch of the view: what the address says, or what suits the numbers. */
export type Scale = 'linear' | 'log';

/** From a hundredfold on, the small would be a dot at the left end of a linear axis. */
const WIDE = 100;

/** The axis that all of these numbers fit on, with room at its end for what is open. */
export function axisOf(intervals: readonly Interval[], type: Scale): Axis {
  const [lowest, highest] = endsOf(intervals);
  if (type === 'linear') return { type, domain: [0, highest * 1.2] };
  return { type, domain: [Math.max(1, Math.min(lowest, highest / 10) * 0.8), highest * 1.5] };
}

/** The scale that suits these numbers. */
export function scaleFor(intervals: readonly Interval[]): Scale {
  const [lowest, highest] = endsOf(intervals);
  return highest / lowest >= WIDE ? 'log' : 'linear';
}

function endsOf(intervals: readonly Interval[]): readonly [lowest: number, highest: number] {
  const numbers = intervals.flatMap(({ low, high }) => (high === null ? [low] : [low, high])).filter((n) => n > 0);
  const highest = Math.max(...numbers, 1);
  return [Math.min(...numbers, highest), highest];
}

/** What an address says of the scale; undefined where it says nothing that we know. */
export function scaleOf(text: string | undefined): Scale | undefined {
  return text === 'linear' || text === 'log' ? text : undefined;
}
