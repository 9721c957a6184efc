import type { BodyProps } from '../../view/declared.ts';
import { RecordLink } from '../../view/record-link.tsx';
import type { Axis } from './axis.ts';
import { intervalInWords } from './number.ts';
import { Range } from './range.tsx';
import type { EventFigures, Row } from './rows.ts';
import type { Scope } from './scope.ts';
import { ToldBy } from './telling.tsx';

/** Where on the page a figure stands. */
export const rowId = (key: string) => `figure ${key}`.replaceAll(/\s/g, '-');

interface FigureRowProps extends Pick<BodyProps<EventFigures>, 'open'> {
  readonly row: Row;
  readonly axis: Axis;
  readonly width: number;
  /** It is the one that the reader came from. */
  readonly isMarked: boolean;
}

/** One figure: its number, its range, who says it on whose word, and what it counts. */
export function FigureRow({ row, axis, width, isMarked, open }: FigureRowProps) {
  const { claim, number, interval, tellings, roots, stands } = row;
  const isTaken = interval !== null && (claim.qualifier === 'WORDS' || claim.qualifier === 'ABOUT');
  return (
    <li className="figure-row" id={rowId(claim.key)} tabIndex={-1} aria-current={isMarked || undefined}>
      <div className="figure-number">
        <p className="figure-said" dir="auto">
          {number}
        </p>
        {isTaken && <p className="soft">taken as {intervalInWords(interval)}</p>}
        {isMarked && <p className="chip">you came from here</p>}
        {!stands && <p className="chip">nobody stands by it</p>}
      </div>
      <div className="figure-range">
        <Range interval={interval} axis={axis} width={width} />
        <p className="figure-text">
          <RecordLink record={claim} open={open} />
        </p>
        <Counts scope={row.scope} open={open} />
        <Against row={row} open={open} />
      </div>
      <div className="figure-told">
        {tellings.map((telling) => (
          <ToldBy key={telling.act.key} telling={telling} roots={roots} open={open} />
        ))}
        {(claim.assertions.totalCount ?? 0) > claim.assertions.nodes.length && (
          <p className="soft">
            {claim.assertions.nodes.length} of {claim.assertions.totalCount} acts shown.
          </p>
        )}
      </div>
    </li>
  );
}

function Counts({ scope, open }: { readonly scope: Scope } & Pick<FigureRowProps, 'open'>) {
  return (
    <p className="figure-counts soft">
      {scope.parts.map(({ part, words, key }, i) => (
        <span key={i}>
          {part}: {key === undefined ? <bdi>{words}</bdi> : <RecordLink record={{ key, label: words }} open={open} />}
        </span>
      ))}
      {scope.open.length > 0 && <span>left open: {scope.open.join(', ')}</span>}
    </p>
  );
}

/** Most clashes that are named at one figure; all are told further down. */
const MOST_NAMED = 2;

const RELATIONS = { IN_ADDITION_TO: 'On top of', HIGHER_THAN: 'Higher than', LOWER_THAN: 'Lower than' } as const;

function Against({ row: { claim, clashes }, open }: Pick<FigureRowProps, 'row' | 'open'>) {
  return (
    <>
      {claim.relation !== null && claim.relativeTo && (
        <p>
          {RELATIONS[claim.relation]}: <RecordLink record={claim.relativeTo} open={open} />
        </p>
      )}
      {clashes.length > 0 && (
        <p className="figure-clash">
          <span aria-hidden="true">⇹ </span>
          Cannot hold together with{' '}
          {clashes.slice(0, MOST_NAMED).map((other, i) => (
            <span key={other.key}>
              {i > 0 && ', '}
              <button
                type="button"
                className="link"
                onClick={() => {
                  const row = document.getElementById(rowId(other.key));
                  if (row) row.focus();
                  else open(other.key);
                }}
              >
                <bdi>{other.label}</bdi>
              </button>
            </span>
          ))}
          {clashes.length > MOST_NAMED && ` and ${clashes.length - MOST_NAMED} more`}
        </p>
      )}
    </>
  );
}
