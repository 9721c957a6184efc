import { arrow, dot, link, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { useMemo } from 'react';
import type { ChangeKind } from '../../generated/graphql.ts';
import { isolated } from '../../record/isolated.ts';
import { Chart } from '../../view/chart.tsx';
import { reached } from '../../view/marks.ts';
import { CLOCK_WORDS } from './clock.ts';
import type { Lane } from './lanes.ts';
import { type Mark, placesOf, type TimeAxis } from './places.ts';

interface LaneChartProps {
  readonly lane: Lane;
  readonly axis: TimeAxis;
  readonly open: (key: string) => void;
}

/** What one source said, each claim a mark at its time; what it changed is joined by a line. */
export function LaneChart({ lane, axis, open }: LaneChartProps) {
  const options = useMemo(() => laneOptions(lane, axis), [lane, axis]);
  const label = `${isolated(lane.source.label)}: ${lane.entries.length} claims by ${CLOCK_WORDS[axis.clock]}`;
  return <Chart options={options} label={label} open={open} />;
}

function laneOptions({ entries }: Lane, axis: TimeAxis): PlotOptions {
  const { marks, height } = placesOf(entries, axis);
  const [single, several] = [marks.filter(isSingle), marks.filter((mark) => !isSingle(mark))];
  const spans = marks.filter(({ shape }) => shape === 'between');
  const arrows = marks.filter(({ shape }) => shape === 'later' || shape === 'earlier');
  const place = { x: 'x', y: 'y' } as const;
  return {
    width: axis.width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      axis.gutter > 0 && axis.gutter < axis.width
        ? ruleX([axis.gutter], { x: (x: number) => x, stroke: 'var(--line)', strokeDasharray: '2 3' })
        : null,
      ruleY(spans, { y: 'y', x1: 'x', x2: 'end', stroke: 'var(--ink-soft)', strokeWidth: 1.5 }),
      arrow(arrows, {
        x1: 'x',
        x2: 'end',
        y1: 'y',
        y2: 'y',
        stroke: 'var(--ink-soft)',
        strokeDasharray: '3 2',
        headLength: 5,
      }),
      changeMarks(marks),
      dot(single, {
        ...place,
        r: 4.5,
        symbol: (mark: Mark) => SYMBOLS[polarityOf(mark)],
        fill: (mark: Mark) => (isHollow(mark) ? 'var(--ground)' : colourOf(mark)),
        stroke: colourOf,
        strokeWidth: 1.5,
        render: reached(single),
      }),
      dot(several, { ...place, r: 10, fill: 'var(--claim)', render: reached(several) }),
      text(several, {
        ...place,
        text: ({ entries }: Mark) => String(entries.length),
        fill: 'var(--surface)',
        fontWeight: 600,
        fontSize: 10,
        pointerEvents: 'none',
      }),
    ],
  };
}

const SYMBOLS = { AFFIRMS: 'circle', DENIES: 'times', QUESTIONS: 'diamond' } as const;

const isSingle = ({ entries }: Mark) => entries.length === 1;
const polarityOf = ({ entries }: Mark) => entries[0]?.first.polarity ?? 'AFFIRMS';
const isHollow = ({ entries: [entry] }: Mark) => entry?.first.certainty == null || entry.withdrawnAt !== null;

function colourOf({ entries: [entry] }: Mark): string {
  if (!entry || entry.withdrawnAt !== null) return 'var(--bad)';
  const { certainty } = entry.first;
  return certainty === null ? 'var(--none)' : `var(--${certainty.toLowerCase()})`;
}

/** Dashes tell what was changed: the number, the certainty, the side. */
const DASHES: Readonly<Record<ChangeKind, string>> = { FIGURE: 'none', CERTAINTY: '5 3', POLARITY: '1.5 3' };

function changeMarks(marks: readonly Mark[]) {
  const changes = changesIn(marks);
  return Object.entries(DASHES).map(([kind, strokeDasharray]) =>
    link(
      changes.filter((change) => change.kind === kind),
      {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',
        curve: 'bump-x',
        stroke: 'var(--ink-soft)',
        strokeOpacity: 0.7,
        strokeDasharray,
      },
    ),
  );
}

function changesIn(marks: readonly Mark[]) {
  const at = new Map(marks.flatMap((mark) => mark.entries.map((entry) => [entry.claim.key, mark] as const)));
  const drawn = marks.flatMap((to) =>
    to.entries.flatMap(({ changedFrom }) =>
      changedFrom.flatMap(({ kind, from }) => {
        const before = at.get(from.claim.key);
        return before && before !== to ? [{ kind, x1: before.x, y1: before.y, x2: to.x, y2: to.y }] : [];
      }),
    ),
  );
  return drawn;
}
