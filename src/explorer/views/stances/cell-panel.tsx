import { dateInWords } from '../../../record/words.ts';
import { voicesInWords } from '../../record/act-words.ts';
import { CertaintyMark } from '../../view/certainty.tsx';
import { type Cell, type HeldStance, markOf, meansWords, stanceWords } from './matrix.ts';

interface PanelProps {
  readonly cell: Cell;
  readonly open: (key: string, view?: string) => void;
  readonly close: () => void;
}

/** What lies behind a cell: which claims, on whose word, how surely said, and how it changed. */
export function CellPanel({ cell, open, close }: PanelProps) {
  const { word } = markOf(cell);
  const now = new Set(cell.latest.map(({ claim }) => claim.key));
  const before = cell.stances.nodes.filter(({ claim }) => !now.has(claim.key));
  const total = cell.stances.totalCount ?? 0;
  return (
    <section className="card stances-panel" aria-label="What lies behind it">
      <header>
        <h2>
          <bdi>{cell.holder.label}</bdi> on <bdi>{cell.target.label}</bdi>: {word}
        </h2>
        <button type="button" onClick={close} aria-label="Close what lies behind it">
          ×
        </button>
      </header>
      {cell.sayAndDo.map(({ reason }) => (
        <p key={reason} dir="auto" className="stances-warning">
          {reason}
        </p>
      ))}
      {cell.flips.map(({ reason, orderKnown }) => (
        <p key={reason} dir="auto" className="stances-warning">
          {reason} {!orderKnown && 'The order is not known.'}
        </p>
      ))}
      <ul>
        {cell.latest.map((stance) => (
          <LatestStance key={stance.claim.key} stance={stance} open={open} />
        ))}
      </ul>
      {before.length > 0 && (
        <>
          <h3>Other stances of its</h3>
          <ul>
            {before.map(({ claim, ...stance }) => (
              <li key={claim.key}>
                <ClaimLink claim={claim} open={open} />
                <Facts {...stance} />
              </li>
            ))}
          </ul>
        </>
      )}
      {total > cell.stances.nodes.length && (
        <p className="soft">
          The first {cell.stances.nodes.length} of {total} stances are looked at here.
        </p>
      )}
      {cell.cut && <p className="soft">Some of what lies behind it is left out for size.</p>}
    </section>
  );
}

function LatestStance({ stance, open }: { readonly stance: HeldStance } & Pick<PanelProps, 'open'>) {
  const { claim, assertions, assertionCount, independentRoots } = stance;
  return (
    <li>
      <ClaimLink claim={claim} open={open} />
      <Facts {...stance} roots={voicesInWords(independentRoots)} />
      <ul className="stances-acts">
        {assertions.map(({ key, source, certainty, hedge, quote, locator, language }) => (
          <li key={key}>
            <button type="button" className="link" dir="auto" onClick={() => open(source.key)}>
              {source.label}
            </button>{' '}
            <CertaintyMark certainty={certainty} />{' '}
            <span className="soft">
              {hedge && (
                <>
                  “<bdi>{hedge}</bdi>”{locator && ', '}
                </>
              )}
              {locator && <bdi>{locator}</bdi>}
            </span>{' '}
            <button type="button" className="link" onClick={() => open(key, 'provenance')}>
              on whose word
            </button>
            {quote && (
              <blockquote dir="auto" lang={language ?? undefined}>
                {quote}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      {assertionCount > assertions.length && (
        <p className="soft">
          {assertions.length} of {assertionCount} acts are shown.
        </p>
      )}
    </li>
  );
}

function ClaimLink({ claim, open }: Pick<HeldStance, 'claim'> & Pick<PanelProps, 'open'>) {
  return (
    <button type="button" className="link" dir="auto" onClick={() => open(claim.key, 'provenance')}>
      {claim.label}
    </button>
  );
}

type FactsProps = Pick<HeldStance, 'stance' | 'means' | 'certainty' | 'disputed' | 'time'> & {
  readonly roots?: string;
};

function Facts({ stance, means, certainty, disputed, time, roots }: FactsProps) {
  return (
    <p className="stances-facts">
      <span className="chip">{stanceWords([{ stance }])}</span>
      {means && <span className="chip">{meansWords([means])}</span>}
      <CertaintyMark certainty={certainty} />
      {roots && <span className="chip">{roots}</span>}
      {disputed && <span className="chip stances-warning">disputed</span>}
      <span className="soft">{time ? <bdi>{dateInWords(time)}</bdi> : 'time unknown'}</span>
    </p>
  );
}
