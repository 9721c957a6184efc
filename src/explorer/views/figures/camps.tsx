import { useState } from 'react';
import { counted, voicesInWords } from '../../record/act-words.ts';
import { RecordLink } from '../../view/record-link.tsx';
import { assumingInWords, intervalInWords, measureInWords } from './number.ts';
import type { EventFigures } from './rows.ts';

type CampList = EventFigures['figures']['camps'];

interface CampsProps {
  readonly camps: CampList;
  readonly open: (key: string, view?: string) => void;
}

/** What is shown at first, of the camps and of the figures of each. */
const MOST_AT_FIRST = 4;

/** Which figures can hold together, what they leave, and what that assumes. A figure alone is no company. */
export function Camps({ camps, open }: CampsProps) {
  const [isWhole, setWhole] = useState(false);
  const several = camps.nodes.filter(({ figures }) => (figures.totalCount ?? 0) > 1);
  const shown = isWhole ? several : several.slice(0, MOST_AT_FIRST);
  if (several.length === 0) return null;
  const hidden = (camps.totalCount ?? camps.nodes.length) - camps.nodes.length;
  return (
    <section>
      <h2>What can hold together</h2>
      <p className="soft">
        Every two of the figures in a group can both be right.{' '}
        {hidden > 0 && `${counted(hidden, 'group')} more are not shown.`}
      </p>
      <ul className="figure-cards">
        {shown.map((camp, i) => (
          <li key={i} className="card">
            <CampCard camp={camp} open={open} />
          </li>
        ))}
      </ul>
      {shown.length < several.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {several.length} groups
        </button>
      )}
    </section>
  );
}

function CampCard({ camp, open }: { readonly camp: CampList['nodes'][number] } & Pick<CampsProps, 'open'>) {
  const { figures, interval, assuming, independentRoots, measure } = camp;
  const shown = figures.nodes.slice(-MOST_AT_FIRST).toReversed();
  const hidden = (figures.totalCount ?? shown.length) - shown.length;
  return (
    <>
      <h3>
        {measureInWords(measure, null)}: {intervalInWords(interval)}
      </h3>
      <ul>
        {shown.map(({ claim }) => (
          <li key={claim.key}>
            <RecordLink record={claim} open={open} />
          </li>
        ))}
        {hidden > 0 && <li>and {digitsMore(hidden)}</li>}
      </ul>
      <p className="soft">On the word of {voicesInWords(independentRoots)}.</p>
      {assuming.length > 0 && (
        <p className="soft">Assuming that they mean {assumingInWords(assuming)} where a source leaves it open.</p>
      )}
    </>
  );
}

const digitsMore = (hidden: number) => `${counted(hidden, 'figure')} more`;
