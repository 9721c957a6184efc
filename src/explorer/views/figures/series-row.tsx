import { dateInWords } from '../../../record/words.ts';
import { counted } from '../../record/act-words.ts';
import { RecordLink } from '../../view/record-link.tsx';
import type { Axis } from './axis.ts';
import { intervalInWords } from './number.ts';
import { Range } from './range.tsx';
import { countedBy, type Series } from './rows.ts';
import { countedInWords } from './scope.ts';

interface SeriesRowProps {
  readonly series: Series;
  readonly axis: Axis;
  readonly width: number;
  readonly open: (key: string, view?: string) => void;
}

/** What one source counted up over time, as one line of the list: its last figure, and how it got there. */
export function SeriesRow({ series, axis, width, open }: SeriesRowProps) {
  const { points, source } = series;
  const [first, last] = [points.nodes[0], points.nodes.at(-1)];
  const scope = countedBy(series);
  const revised = points.nodes.filter(({ revises }) => revises).length;
  if (!first || !last) return null;
  return (
    <li className="figure-row">
      <div className="figure-number">
        <p className="figure-said">{intervalInWords(last.figure.interval)}</p>
        <p className="soft">{dateInWords(last.at)}</p>
      </div>
      <div className="figure-range">
        <Range interval={last.figure.interval} axis={axis} width={width} />
        <p className="figure-text">
          <RecordLink record={last.figure.claim} open={open} />
        </p>
        <p className="soft">
          {scope && (
            <>
              Counts <bdi>{countedInWords(scope)}</bdi>.{' '}
            </>
          )}
          The last of {counted(points.totalCount ?? points.nodes.length, 'figure')}
          {(points.totalCount ?? 0) > points.nodes.length && ` (${points.nodes.length} shown)`}: from{' '}
          {intervalInWords(first.figure.interval)}, {dateInWords(first.at)}
          {revised > 0 && `; ${counted(revised, 'time')} it went down`}.
        </p>
      </div>
      <div className="figure-told">
        <p>
          <strong>
            <RecordLink record={source} open={open} />
          </strong>{' '}
          in its own voice, counting on
        </p>
      </div>
    </li>
  );
}
