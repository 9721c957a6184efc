import { lazy, Suspense } from 'react';
import type { QueryPaneProps } from './pane.tsx';

// GraphiQL and its editor are more than all the rest of the page together: they come when somebody opens them.
const Pane = lazy(() => import('./pane.tsx').then(({ Pane }) => ({ default: Pane })));

/** The GraphQL editor beside the graph: what is run in it is drawn. */
export function QueryPane(props: QueryPaneProps) {
  return (
    <Suspense
      fallback={
        <p className="waiting" role="status">
          The editor is on its way …
        </p>
      }
    >
      <Pane {...props} />
    </Suspense>
  );
}
