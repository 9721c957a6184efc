import { axisX } from '@observablehq/plot';
import { useMemo } from 'react';
import { Chart } from '../../view/chart.tsx';
import { MARGIN, type TimeAxis } from './places.ts';

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
              ticks: Math.max(2, Math.floor((width - gutter) / 120)),
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
