import { useMemo, useState } from 'react';
import { counted } from '../../record/act-words.ts';
import { RecordLink } from '../../view/record-link.tsx';
import { useWidth } from '../../view/use-width.ts';
import { axisOf, scaleFor } from './axis.ts';
import { assumingInWords, type Interval, intervalInWords } from './number.ts';
import { Range, RangeAxis } from './range.tsx';
import type { EventFigures, Pair } from './rows.ts';

interface ClashesProps {
  readonly pairs: EventFigures['figures']['incompatible'];
  readonly open: (key: string, view?: string) => void;
}

/** Pairs that are shown at first. */
const MOST_AT_FIRST = 4;

/** Which two figures cannot both hold, and why. */
export function Clashes({ pairs: { nodes, totalCount }, open }: ClashesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? nodes : nodes.slice(0, MOST_AT_FIRST);
  if (nodes.length === 0) return null;
  return (
    <section>
      <h2>What cannot both hold</h2>
      <p className="soft">
        {counted(totalCount ?? nodes.length, 'pair')} of figures
        {(totalCount ?? 0) > shown.length && `, ${shown.length} shown`}.
      </p>
      <ul className="figure-cards">
        {shown.map((pair) => (
          <li key={`${pair.one.claim.key} ${pair.other.claim.key}`} className="card">
            <PairCard pair={pair} open={open} />
          </li>
        ))}
      </ul>
      {shown.length < nodes.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {nodes.length} of {counted(totalCount ?? nodes.length, 'pair')}
        </button>
      )}
    </section>
  );
}

function pairAxis(...intervals: readonly Interval[]) {
  return axisOf(intervals, scaleFor(intervals));
}

function PairCard({ pair, open }: { readonly pair: Pair } & Pick<ClashesProps, 'open'>) {
  const { ref, width } = useWidth();
  const { one, other, reason, assuming, oneVoice } = pair;
  const axis = useMemo(() => pairAxis(one.interval, other.interval), [one, other]);
  return (
    <div ref={ref}>
      <RangeAxis axis={axis} width={width} />
      {[one, other].map(({ claim, interval }) => (
        <div key={claim.key}>
          <p>
            <strong>{intervalInWords(interval)}</strong>: <RecordLink record={claim} open={open} />
          </p>
          <Range interval={interval} axis={axis} width={width} />
        </div>
      ))}
      <p>{reason}</p>
      {assuming.length > 0 && (
        <p className="soft">
          Only if both mean {assumingInWords(assuming)}: where a source leaves that open, it is assumed.
        </p>
      )}
      {oneVoice && <p className="soft">One voice says both: it has changed its word, or the record is wrong.</p>}
    </div>
  );
}
