import { CertaintyMark } from '../../view/certainty.tsx';
import { flagsOf, type Piece, piecesOf } from './card.ts';
import type { Act } from './tree.ts';

/** What a card says of an act: whose voice, how surely, in which words, when and where, and what must not be overlooked. */
export function ActText({ act }: { readonly act: Act }) {
  return piecesOf(act).map((piece) => <PieceText key={piece.kind} piece={piece} act={act} />);
}

function PieceText({ piece, act }: { readonly piece: Piece; readonly act: Act }) {
  const { kind, text, lines } = piece;
  if (kind === 'surely') return <Surely act={act} />;
  if (kind === 'flags') return <Flags act={act} />;
  return (
    <span className={`act-${kind}`}>
      {kind === 'claim' && <span className="act-other">of another claim:</span>}
      <bdi className="act-clamp" style={{ WebkitLineClamp: kind === 'claim' ? lines - 1 : lines }} title={text}>
        {text}
      </bdi>
    </span>
  );
}

function Surely({ act: { record } }: { readonly act: Act }) {
  return (
    <span className="act-surely">
      <CertaintyMark certainty={record.certainty} />
      {record.hedge !== null && (
        <span className="act-hedge" title={record.hedge}>
          “<bdi>{record.hedge}</bdi>”
        </span>
      )}
    </span>
  );
}

function Flags({ act }: { readonly act: Act }) {
  return (
    <span className="act-flags">
      {flagsOf(act).map((flag) => (
        <span key={flag} className={/^root \d+$/.test(flag) ? 'act-flag root' : 'act-flag'}>
          {flag}
        </span>
      ))}
    </span>
  );
}

/** How an act's card is dressed: against the claim, gone, read by nobody, or the one that was asked for. */
export function dressOf({ record }: Act, subject: string): string {
  const dress = [
    record.polarity !== 'AFFIRMS' && 'against',
    (record.withdrawnAt !== null || record.struckAt !== null) && 'gone',
    record.document === null && 'unread',
    record.key === subject && 'asked-for',
  ];
  return ['act', ...dress].filter(Boolean).join(' ');
}
