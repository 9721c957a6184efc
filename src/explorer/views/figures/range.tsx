import { arrow, axisX, dot, gridX, type Markish, type PlotOptions, ruleY, tickX } from '@observablehq/plot';
import { useMemo } from 'react';
import { Chart } from '../../view/chart.tsx';
import { type Axis, ticksOf } from './axis.ts';
import { digits, type Interval } from './number.ts';

interface RangeProps {
  readonly interval: Interval | null;
  readonly axis: Axis;
  readonly width: number;
}

/** One figure as its range: a dot is one number, a bar is from and to, an arrow is open. */
export function Range({ interval, axis, width }: RangeProps) {
  const options = useMemo(() => rangeOptions(axis, width, interval), [axis, width, interval]);
  return width > 0 ? <Chart options={options} /> : null;
}

function rangeOptions(axis: Axis, width: number, interval: Interval | null): PlotOptions {
  return {
    ...shared(axis, width),
    height: 28,
    marginTop: 0,
    marginBottom: 0,
    marks: [
      gridX({ ticks: ticksOf(axis, width), stroke: 'var(--line)', strokeOpacity: 1 }),
      interval && barOf(interval, axis),
    ],
  };
}

function barOf({ low, high }: Interval, axis: Axis): Markish {
  const from = Math.max(low, axis.domain[0]);
  const ends = [{ from, to: high ?? axis.domain[1] }];
  const stroke = 'var(--claim)';
  if (high === low) return dot(ends, { x: 'from', y: () => 0, r: 5.5, fill: stroke });
  if (high !== null) return ruleY(ends, { x1: 'from', x2: 'to', y: () => 0, stroke, strokeWidth: 9 });
  const open = { x1: 'from', x2: 'to', y: () => 0, stroke, strokeWidth: 2.5, strokeDasharray: '7 4', headLength: 7 };
  return [tickX(ends, { x: 'from', stroke, strokeWidth: 4, insetTop: 5, insetBottom: 5 }), arrow(ends, open)];
}

/** The numbers above the ranges. */
export function RangeAxis({ axis, width }: Pick<RangeProps, 'axis' | 'width'>) {
  const options = useMemo(
    () => ({
      ...shared(axis, width),
      height: 22,
      marginTop: 20,
      marginBottom: 0,
      marks: [
        axisX({
          anchor: 'top',
          ticks: ticksOf(axis, width),
          tickSize: 0,
          tickFormat: digits,
          fill: 'var(--ink-soft)',
          label: null,
        }),
      ],
    }),
    [axis, width],
  );
  return width > 0 ? <Chart options={options} /> : null;
}

function shared({ type, domain }: Axis, width: number): PlotOptions {
  return {
    width,
    marginLeft: 8,
    marginRight: 12,
    x: { type, domain: [...domain], label: null, axis: null },
    y: { type: 'point', axis: null, domain: [0] },
  };
}
