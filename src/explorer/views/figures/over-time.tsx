import { axisX, axisY, dot, gridY, lineY, type PlotOptions, text } from '@observablehq/plot';
import { useMemo, useState } from 'react';
import { counted } from '../../record/act-words.ts';
import { Chart } from '../../view/chart.tsx';
import { reached } from '../../view/marks.ts';
import { RecordLink } from '../../view/record-link.tsx';
import { useWidth } from '../../view/use-width.ts';
import { type Scale, scaleOf } from './axis.ts';
import { type Line, type Panel, panelInWords, panelsOf, type Point } from './lines.ts';
import { digits } from './number.ts';
import type { Group } from './rows.ts';

interface OverTimeProps {
  readonly groups: readonly Group[];
  readonly scale: string | undefined;
  readonly open: (key: string, view?: string) => void;
}

/** Panels that are drawn at first. */
const MOST_AT_FIRST = 2;

/** What each source counted up over time: a line of its own for each, beside the lines of those who count the same. */
export function OverTime({ groups, scale, open }: OverTimeProps) {
  const panels = useMemo(() => panelsOf(groups), [groups]);
  const [isWhole, setWhole] = useState(false);
  if (panels.length === 0) return null;
  const shown = isWhole ? panels : panels.slice(0, MOST_AT_FIRST);
  return (
    <section>
      <h2>Over time</h2>
      <p className="soft">
        One line for each source, never joined with another: it runs level until the source gives its next figure. A
        ring marks where a source went below what it had said.
      </p>
      {shown.map((panel) => (
        <PanelChart key={panel.title} panel={panel} scale={scaleOf(scale) ?? 'linear'} open={open} />
      ))}
      {shown.length < panels.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show the other {counted(panels.length - shown.length, 'chart')}
        </button>
      )}
    </section>
  );
}

/** How lines are told apart without colour: by dash and by the shape of their dots. */
const DASHES = ['none', '6 4', '2 3', '10 3 2 3'];
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const;
const COLOURS = ['var(--claim)', 'var(--event)', 'var(--actor)', 'var(--assertion)'];

function PanelChart({ panel, scale, open }: { panel: Panel; scale: Scale } & Pick<OverTimeProps, 'open'>) {
  const { ref, width } = useWidth();
  const options = useMemo(() => panelOptions(panel, scale, width), [panel, scale, width]);
  return (
    <div className="figure-panel">
      <h3 dir="auto">{panel.title}</h3>
      <ul className="figure-legend">
        {panel.lines.map(({ source, points, missing }, i) => (
          <li key={i}>
            <svg width="30" height="12" aria-hidden="true">
              <line
                x2="30"
                y1="6"
                y2="6"
                stroke={styleOf(i, COLOURS)}
                strokeWidth="2"
                strokeDasharray={styleOf(i, DASHES)}
              />
            </svg>
            <RecordLink record={source} open={open} />
            <span className="soft">
              {counted(points.length, 'figure')}
              {missing > 0 && `, ${missing} more not shown`}
            </span>
          </li>
        ))}
      </ul>
      <div ref={ref}>
        {width > 0 && <Chart options={options} label={`${panel.title}. ${panelInWords(panel)}`} open={open} />}
      </div>
      <p className="soft">Placed {panel.clock}.</p>
    </div>
  );
}

const styleOf = <T,>(i: number, styles: readonly T[]): T => styles[i % styles.length] as T;

function panelOptions({ lines }: Panel, scale: Scale, width: number): PlotOptions {
  const all = lines.flatMap(({ points }) => points);
  const highest = Math.max(...all.map(({ low, high }) => high ?? low), 1);
  const ticks = Math.max(2, Math.floor(width / 110));
  return {
    width,
    height: Math.min(320, Math.max(200, width / 2.4)),
    marginLeft: 56,
    marginRight: 20,
    marginTop: 12,
    x: { type: 'utc', label: null },
    y: { type: scale, label: null, domain: [scale === 'log' ? 1 : 0, highest * 1.05], clamp: true },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      axisX({ ticks, fill: 'var(--ink-soft)', stroke: 'var(--line)', tickSize: 4, label: null }),
      axisY({ ticks: 5, fill: 'var(--ink-soft)', tickSize: 0, tickFormat: digits, label: null }),
      lines.map(lineMarks),
    ],
  };
}

function lineMarks({ points }: Line, i: number) {
  const place = { x: 'at', y: 'low' } as const;
  const colour = styleOf(i, COLOURS);
  const open = points.filter(({ high }) => high === null);
  return [
    lineY(points, {
      ...place,
      stroke: colour,
      strokeWidth: 1.75,
      strokeDasharray: styleOf(i, DASHES),
      curve: 'step-after',
    }),
    dot(points, {
      ...place,
      fill: colour,
      stroke: 'var(--surface)',
      strokeWidth: 0.75,
      symbol: styleOf(i, SYMBOLS),
      r: points.length > 30 ? 3.25 : 4.5,
      render: reached(points),
    }),
    text(open, { ...place, text: () => '↑', dy: -12, fill: colour }),
    dot(points.filter(isRevision), {
      ...place,
      r: 8,
      stroke: 'var(--disputed)',
      strokeWidth: 2,
      pointerEvents: 'none',
    }),
  ];
}

const isRevision = ({ revises }: Point) => revises;
