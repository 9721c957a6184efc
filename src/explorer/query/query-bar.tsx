import { useState } from 'react';
import { createPortal } from 'react-dom';
import { answerTable } from '../answer/csv.ts';
import { ExamplesMenu } from '../editor/examples-menu.tsx';
import type { Example } from '../editor/tabs.ts';
import { save } from '../server/save.ts';
import { curlOf } from '../view/copy.ts';
import { csvOf } from '../table/table.ts';
import type { Heard } from './fetcher.ts';
import { SavedPanel } from './saved-panel.tsx';
import { useSaved } from './use-saved.ts';
import { useWritten } from './use-written.ts';

interface QueryBarProps {
  /** Where it stands: above GraphiQL, in whose state it looks. */
  readonly place: HTMLElement | null;
  readonly examples: readonly Example[];
  /** The last answer. */
  readonly heard: Heard | undefined;
}

/** What can be done with a query beside running it: begin from a ready one, keep it, take it or its answer along. */
export function QueryBar({ place, examples, heard }: QueryBarProps) {
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const saved = useSaved();
  const written = useWritten();

  const copy = async () => {
    const { asked } = written();
    if (!asked) return setTold('The variables are not JSON.');
    await navigator.clipboard.writeText(curlOf(asked, location.origin));
    setTold('Copied as curl.');
  };
  const saveCsv = () => {
    if (!heard) return;
    const table = answerTable(heard.data);
    save(`${written().name}.csv`, 'text/csv', `\uFEFF${csvOf(table)}`);
    setTold(`${table.rows.length} rows saved.`);
  };
  if (!place) return null;
  return createPortal(
    <div className="query-bar">
      <div className="query-tools" role="group" aria-label="Queries">
        <ExamplesMenu examples={examples} name="Ready queries" />
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Saved queries{saved.queries.length > 0 && ` (${saved.queries.length})`}
        </button>
        <button type="button" onClick={() => void copy()}>
          Copy as curl
        </button>
        <button type="button" disabled={!heard} onClick={saveCsv} title="The whole answer, one row an item">
          CSV of the answer
        </button>
        <span role="status" className="soft">
          {told}
        </span>
      </div>
      {isOpen && <SavedPanel saved={saved} written={written} />}
    </div>,
    place,
  );
}
