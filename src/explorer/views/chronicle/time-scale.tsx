import { axisX } from '@observablehq/plot';
import { useMemo } from 'react';
import { Chart } from '../../view/chart.tsx';
import { DAY, MARGIN, type TimeAxis } from './places.ts';

/** The axis above the lanes. Before it stands the gutter of what has no known time. */
export function TimeScale({ axis }: { readonly axis: TimeAxis }) {
  const { domain, gutter, width } = axis;
  const isTimed = gutter < width;
  const options = useMemo(
    () => ({
      width,
      height: 34,
      marginTop: 34,
      marginBottom: 0,
      marginLeft: gutter + MARGIN,
      marginRight: MARGIN,
      x: { type: 'utc' as const, domain: domain.map((time) => new Date(time)), label: null },
      marks: isTimed
        ? [
            axisX({
              anchor: 'top',
              ticks: ticksFor(domain, width - gutter),
              tickSize: 4,
              fill: 'var(--ink-soft)',
              stroke: 'var(--line)',
              label: null,
            }),
          ]
        : [],
    }),
    [domain, gutter, width, isTimed],
  );
  return (
    <div className="time-scale">
      {gutter > 0 && <span className="soft">time unknown</span>}
      {width > 0 && <Chart options={options} />}
    </div>
  );
}

/** Nothing is timed more finely than by the day. */
function ticksFor([first, last]: TimeAxis['domain'], width: number): number | 'day' {
  const ticks = Math.max(2, Math.floor(width / 120));
  return (last - first) / DAY < ticks ? 'day' : ticks;
}
