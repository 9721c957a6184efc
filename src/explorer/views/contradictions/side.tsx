import { dateInWords } from '../../../record/words.ts';
import type { ContradictionsSideFragment } from '../../generated/graphql.ts';
import { counted, polarityInWords, voicesInWords } from '../../record/act-words.ts';
import { CertaintyMark } from '../../view/certainty.tsx';

interface SideProps {
  readonly side: ContradictionsSideFragment;
  readonly open: (key: string, view?: string) => void;
}

/** So many acts are told at once; the others are a click away. */
const FIRST = 4;

/** One side of a contradiction: its claim, who takes it, and how many voices these are. */
export function Side({ side, open }: SideProps) {
  const { claim, polarity, assertions, assertionCount, independentRoots } = side;
  const rest = assertions.slice(FIRST);
  const untold = assertionCount - assertions.length;
  return (
    <div className={polarity === 'DENIES' ? 'side denies' : 'side'}>
      {polarity === 'DENIES' && <p className="side-denies">Denied:</p>}
      <button type="button" className="link side-claim" onClick={() => open(claim.key, 'provenance')}>
        <bdi>{claim.text}</bdi>
      </button>
      <p className="soft">
        {counted(assertionCount, 'act')}, {voicesInWords(independentRoots)}
      </p>
      <ul>
        {assertions.slice(0, FIRST).map((act) => (
          <ActItem key={act.key} act={act} open={open} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ul>
            {rest.map((act) => (
              <ActItem key={act.key} act={act} open={open} />
            ))}
          </ul>
        </details>
      )}
      {untold > 0 && <p className="soft">{counted(untold, 'further act')} not told here.</p>}
    </div>
  );
}

interface ActItemProps extends Pick<SideProps, 'open'> {
  readonly act: ContradictionsSideFragment['assertions'][number];
}

function ActItem({ act, open }: ActItemProps) {
  const { key, source, speaker, polarity, certainty, hedge, locator, statedAt } = act;
  const where = [locator, statedAt && dateInWords(statedAt)].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" className="link" onClick={() => open(key, 'provenance')}>
        <bdi>{speaker?.label ?? source.label}</bdi>
      </button>{' '}
      {polarityInWords(polarity)}, <CertaintyMark certainty={certainty} />
      {hedge !== null && (
        <>
          {' '}
          “<bdi>{hedge}</bdi>”
        </>
      )}
      {where !== '' && (
        <span className="soft side-where">
          <bdi>{where}</bdi>
        </span>
      )}
    </li>
  );
}
