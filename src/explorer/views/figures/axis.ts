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

/** What is written on an axis of this width, in pixels: powers of ten on a log scale, with 2 and 5 between few of them. */
export function ticksOf({ type, domain: [first, last] }: Axis, width: number): number | number[] {
  if (type === 'linear') return Math.max(2, Math.floor(width / 80));
  const powers = Array.from({ length: Math.ceil(Math.log10(last)) + 1 }, (_, power) => 10 ** power);
  const decades = Math.log10(last / first);
  const ticks = decades > 3 ? powers : powers.flatMap((power) => [power, power * 2, power * 5]);
  return ticks.filter((tick) => tick >= first && tick <= last);
}

/** What an address says of the scale; undefined where it says nothing that we know. */
export function scaleOf(text: string | undefined): Scale | undefined {
  return text === 'linear' || text === 'log' ? text : undefined;
}
