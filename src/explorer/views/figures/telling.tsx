import { dateInWords, visible } from '../../../record/words.ts';
import type { FiguresActFragment } from '../../generated/graphql.ts';
import { polarityInWords } from '../../record/act-words.ts';
import { CertaintyMark } from '../../view/certainty.tsx';
import { RecordLink } from '../../view/record-link.tsx';
import type { ViewProps } from '../../view/declared.ts';
import type { Step, Telling, Voice } from './tellings.ts';

interface ToldByProps extends Pick<ViewProps, 'open'> {
  readonly telling: Telling;
  /** Where the figure begins: these are set off. */
  readonly roots: readonly Voice[];
}

/** Who says it, on whose word, how surely, and when. */
export function ToldBy({ telling: { act, steps, isCut }, roots, open }: ToldByProps) {
  const isRoot = ({ key }: Voice) => roots.some((root) => root.key === key);
  return (
    <div className="told-by">
      <p>
        <Name voice={act.source} isRoot={steps.length === 0 || isRoot(act.source)} open={open} />
        {act.polarity !== 'AFFIRMS' && <strong> {polarityInWords(act.polarity)}</strong>}
        {steps.map((step, i) => (
          <span key={i}>
            {joint(i, steps[i - 1])} {i === 0 || steps[i - 1]?.voices.length === 1 ? 'on the word of' : 'back to'}{' '}
            {step.voices.map((voice, nth) => (
              <span key={voice.key}>
                {nth > 0 && ' and of '}
                <Name voice={voice} isRoot={isRoot(voice)} open={open} />
              </span>
            ))}
            {step.isFromContext && <span className="soft"> (named only in the sentence beside)</span>}
          </span>
        ))}
        {steps.length === 0 && act.polarity === 'AFFIRMS' && ' in its own voice'}
        {isCut && ', and further up'}
      </p>
      <Manner act={act} open={open} />
    </div>
  );
}

/** Of several it cannot be told from here which of them goes further back. */
function joint(i: number, before: Step | undefined): string {
  return i > 0 && before && before.voices.length > 1 ? '; some of it goes' : ',';
}

function Name({ voice, isRoot, open }: { voice: Voice; isRoot: boolean } & Pick<ViewProps, 'open'>) {
  const link = <RecordLink record={voice} open={open} />;
  return isRoot ? <strong>{link}</strong> : link;
}

function Manner({ act, open }: { act: FiguresActFragment } & Pick<ViewProps, 'open'>) {
  const { certainty, hedge, statedAt, withdrawnAt, key } = act;
  return (
    <p className="told-how soft">
      <CertaintyMark certainty={certainty} />
      {hedge !== null && <bdi>“{visible(hedge)}”</bdi>}
      <span>{statedAt ? `said ${dateInWords(statedAt)}` : 'nobody knows when it was said'}</span>
      {withdrawnAt !== null && <strong>taken back {withdrawnAt.slice(0, 10)}</strong>}
      <button type="button" className="link" onClick={() => open(key, 'provenance')}>
        the whole chain
      </button>
    </p>
  );
}
