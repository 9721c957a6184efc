import { Fragment } from 'react';
import {
  type Cell,
  MARKS,
  markOf,
  meansWords,
  type OnAxis,
  type Row,
  sayCell,
  sayWho,
  stanceWords,
  warningsOf,
} from './matrix.ts';

interface GridProps {
  readonly targets: readonly OnAxis[];
  readonly rows: readonly Row[];
  readonly chosen: Cell | undefined;
  readonly choose: (cell: Cell) => void;
  readonly open: (key: string) => void;
}

/** Holders as rows, targets as columns, the stance where they meet. */
export function Grid({ targets, rows, chosen, choose, open }: GridProps) {
  return (
    <div className="stances-matrix">
      <div className="table-scroll" role="region" aria-label="Who stands where" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="stances-corner">
                Who <span aria-hidden="true">↓</span> on what <span aria-hidden="true">→</span>
              </th>
              {targets.map((target) => (
                <th key={target.key} scope="col">
                  <AxisName record={target} open={open} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ holder, cells }) => (
              <tr key={holder.key}>
                <th scope="row">
                  <AxisName record={holder} open={open} />
                </th>
                {cells.map((cell, column) => (
                  <td key={targets[column]?.key ?? column}>
                    {cell && <CellMark cell={cell} isChosen={cell === chosen} choose={choose} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend />
    </div>
  );
}

function AxisName({ record, open }: { readonly record: OnAxis; readonly open: (key: string) => void }) {
  return (
    <>
      <button type="button" className="link" dir="auto" onClick={() => open(record.key)}>
        {record.label}
      </button>
      <span className="soft stances-type">{record.__typename}</span>
    </>
  );
}

interface CellMarkProps {
  readonly cell: Cell;
  readonly isChosen: boolean;
  readonly choose: (cell: Cell) => void;
}

function CellMark({ cell, isChosen, choose }: CellMarkProps) {
  const { symbol, tone } = markOf(cell);
  const means = meansWords(cell.means);
  return (
    <button
      type="button"
      className="stances-cell"
      data-tone={tone}
      data-disputed={cell.disputed}
      aria-pressed={isChosen}
      title={sayCell(cell)}
      onClick={() => choose(cell)}
    >
      <span className="unseen">{sayWho(cell)},</span>
      <span className="stances-symbol" aria-hidden="true">
        {symbol}
      </span>
      <span className="stances-words">
        <span>{stanceWords(cell.latest)}</span>
        {means !== '' && <small>by {means}</small>}
        {warningsOf(cell).map((warning) => (
          <small key={warning} className="stances-warning">
            {warning}
          </small>
        ))}
      </span>
    </button>
  );
}

function Legend() {
  return (
    <p className="stances-legend soft">
      {MARKS.map(({ symbol, word, tone }) => (
        <Fragment key={tone}>
          <span>
            <b data-tone={tone}>{symbol}</b> {word}
          </span>{' '}
        </Fragment>
      ))}
      <span>
        <b className="stances-dashed" /> disputed: somebody denies it
      </span>{' '}
      <span>empty: nothing said</span>
    </p>
  );
}
