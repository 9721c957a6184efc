import { useMemo, useState } from 'react';
import { counted } from '../../record/act-words.ts';
import type { ViewProps } from '../../view/declared.ts';
import { useWidth } from '../../view/use-width.ts';
import { axisOf, type Scale } from './axis.ts';
import { FigureRow } from './figure-row.tsx';
import { RangeAxis } from './range.tsx';
import { type Group, intervalsIn } from './rows.ts';
import { SeriesRow } from './series-row.tsx';
import { groupInWords } from './summary.ts';

interface FigureGroupProps extends Pick<ViewProps, 'open'> {
  readonly group: Group;
  readonly scale: Scale;
  readonly marked: string | undefined;
}

/** Rows that are shown at first: about two screens. */
const MOST_AT_FIRST = 12;
const MOST_BESIDE_SERIES = 5;

/** All that counts one thing: its figures from the lowest on, beside one axis. */
export function FigureGroup({ group, scale, marked, open }: FigureGroupProps) {
  const { ref, width } = useWidth();
  const [isWhole, setWhole] = useState(false);
  const { rows, relative, series } = group;
  const axis = useMemo(() => axisOf(intervalsIn(group), scale), [group, scale]);
  const shared = { axis, width, open };
  const shown = isWhole
    ? rows
    : rows.filter((row, i) => i < (series.length > 0 ? MOST_BESIDE_SERIES : MOST_AT_FIRST) || row.claim.key === marked);
  return (
    <section className="figure-group">
      <h2 dir="auto">{group.title}</h2>
      <p className="soft">{groupInWords(group)}</p>
      <div className="figure-head soft" aria-hidden="true">
        <span>Number</span>
        <div ref={ref} className="figure-axis">
          <RangeAxis axis={axis} width={width} />
        </div>
        <span>Who says it, and on whose word</span>
      </div>
      <ol className="figure-list">
        {series.map((each, i) => (
          <SeriesRow key={i} series={each} {...shared} />
        ))}
        {shown.map((row) => (
          <FigureRow key={row.claim.key} row={row} isMarked={row.claim.key === marked} {...shared} />
        ))}
      </ol>
      {shown.length < rows.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show the other {counted(rows.length - shown.length, 'figure')}
        </button>
      )}
      {relative.length > 0 && (
        <>
          <h3>Told only against another figure</h3>
          <p className="soft">No totals: they are added to nothing.</p>
          <ol className="figure-list">
            {relative.map((row) => (
              <FigureRow key={row.claim.key} row={row} isMarked={row.claim.key === marked} {...shared} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
