import { useState } from 'react';
import { ask, askedOf } from '../server/ask.ts';
import { useAnswer } from '../server/use-answer.ts';
import { save } from '../server/save.ts';
import { AskedPanel } from './asked-panel.tsx';
import { DataTable } from '../table/data-table.tsx';
import { csvOf } from '../table/table.ts';
import type { View, ViewProps } from './declared.ts';
import { Waiting } from './waiting.tsx';

interface FrameProps<Data, Variables> extends ViewProps {
  readonly view: View<Data, Variables>;
}

/** Most pages that are fetched of one answer: 50 of 100 rows are more than anybody reads. */
const MOST_PAGES = 50;

/** What every view has around its picture: waiting and failures, its query, its table, and the rest of a long answer. */
export function Frame<Data, Variables>({ view, ...props }: FrameProps<Data, Variables>) {
  const variables = view.variables(props);
  const asked = askedOf(view.document, variables);
  const [shown, setShown] = useState<'picture' | 'table'>('picture');
  const [isAskedShown, setAskedShown] = useState(false);
  const [rest, setRest] = useState<{ of: Data; joined: Data }>();
  const answer = useAnswer(JSON.stringify(asked), (signal) => ask(view.document, variables, signal));
  const data = rest && rest.of === answer.data ? rest.joined : answer.data;
  const isWhole = data === undefined || view.next?.(data, variables) === undefined;

  const fetchPages = async (most: number): Promise<Data | undefined> => {
    if (data === undefined || answer.data === undefined) return undefined;
    const joined = await fetchRest(view, variables, data, most);
    setRest({ of: answer.data, joined });
    return joined;
  };
  const saveCsv = async () => {
    const whole = await fetchPages(MOST_PAGES);
    if (whole) save(`${nameOf(props.subject.label)}.csv`, 'text/csv', `\uFEFF${csvOf(view.table(whole, props))}`);
  };

  return (
    <div className="view">
      <div className="view-tools" role="group" aria-label="This view">
        <button
          type="button"
          aria-pressed={shown === 'table'}
          onClick={() => setShown(shown === 'table' ? 'picture' : 'table')}
        >
          Table
        </button>
        <button type="button" disabled={data === undefined} onClick={() => void saveCsv()}>
          CSV
        </button>
        <button type="button" aria-pressed={isAskedShown} onClick={() => setAskedShown(!isAskedShown)}>
          Show the query
        </button>
      </div>
      {isAskedShown && <AskedPanel asked={asked} />}
      <Waiting answer={answer} />
      {data !== undefined && (
        <div className="view-body" aria-busy={answer.isWaiting}>
          {shown === 'picture' ? (
            <view.Body {...props} data={data} />
          ) : (
            <DataTable table={view.table(data, props)} open={props.open} />
          )}
          {!isWhole && (
            <button type="button" className="more" onClick={() => void fetchPages(1)}>
              There is more: show the next
            </button>
          )}
        </div>
      )}
    </div>
  );
}

async function fetchRest<Data, Variables>(
  { document, next, join }: View<Data, Variables>,
  variables: Variables,
  data: Data,
  most: number,
): Promise<Data> {
  let joined = data;
  for (let page = 0; page < most; page += 1) {
    const wanted = next?.(joined, variables);
    if (wanted === undefined || !join) return joined;
    joined = join(joined, await ask(document, wanted));
  }
  return joined;
}

/** A file's name out of a label: letters and digits of any script. */
function nameOf(label: string): string {
  return (
    label
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replaceAll(/^-|-$/g, '') || 'claimgraph'
  );
}
