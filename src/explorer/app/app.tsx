import './app.css';
import { useEffect } from 'react';
import { onUndoKeys } from '../canvas/keys.ts';
import { Details } from '../details/details.tsx';
import type { AnswerGraph } from '../answer/graph.ts';
import { walkOfAnswer } from '../graph/answer-walk.ts';
import { QueryPane } from '../query/query-pane.tsx';
import { replace } from '../state/gather.ts';
import { go } from '../state/steps.ts';
import { useExplorer } from '../state/store.ts';
import { Banner } from './banner.tsx';
import { begin } from './begin.ts';
import { Stage } from './stage.tsx';
import { TopBar } from './top-bar.tsx';

/** The page. */
export function App() {
  const status = useExplorer((state) => state.status);
  const isQueryOpen = useExplorer((state) => state.place.query);
  const opened = useExplorer((state) => state.opened);
  useEffect(begin, []);
  useEffect(() => {
    window.addEventListener('keydown', onUndoKeys);
    return () => window.removeEventListener('keydown', onUndoKeys);
  }, []);
  return (
    <div className="app">
      <TopBar />
      <Banner />
      <div className={isQueryOpen ? 'body with-query' : 'body'}>
        {isQueryOpen && <QueryPane onGraph={draw} initial={opened} />}
        <Stage />
        <Details />
      </div>
      <div className="status" role="status">
        {status}
      </div>
    </div>
  );
}

/** What a query brought takes the place of the picture; a step back brings that again. */
function draw(found: AnswerGraph): void {
  if (found.nodes.length === 0) return;
  go({ view: 'graph' });
  void replace(walkOfAnswer(found), `Drew the answer: ${found.nodes.length} records`);
}
