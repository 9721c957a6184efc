import '../editor/workers.ts';
import 'graphiql/style.css';
import '../editor/editor.css';
import './query.css';
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useMemo, useRef, useState } from 'react';
import type { AnswerGraph } from '../answer/graph.ts';
import { examples } from '../editor/examples.ts';
import { createStorage } from '../editor/storage.ts';
import { nameTabs, openTabs } from '../editor/tabs.ts';
import type { Asked } from '../server/ask.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../view/waiting.tsx';
import { createFetcher, type Heard } from './fetcher.ts';
import { OpenInitial } from './open-initial.tsx';
import { QueryBar } from './query-bar.tsx';
import { fetchSchema } from './schema.ts';
import { usePageTheme } from './use-page-theme.ts';

/** What the pane is given. */
export interface QueryPaneProps {
  /** Told of each answer: what of it can be drawn, and what was asked. */
  readonly onGraph: (found: AnswerGraph, asked: Asked) => void;
  /** A query to open in a tab of its own. */
  readonly initial?: Asked | undefined;
}

/** The pane, once its code is here: it waits for the schema. */
export function Pane(props: QueryPaneProps) {
  const schema = useAnswer('schema', fetchSchema);
  return (
    <section className="query-pane" aria-label="GraphQL editor">
      <Waiting answer={schema} />
      {schema.data && <Editor {...props} schema={schema.data} />}
    </section>
  );
}

function Editor({ schema, onGraph, initial }: QueryPaneProps & { readonly schema: GraphQLSchema }) {
  const [heard, setHeard] = useState<Heard>();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const draw = useRef(onGraph);
  draw.current = onGraph;
  const theme = usePageTheme();
  const [{ storage, opened }] = useState(begin);
  const fetcher = useMemo(
    () =>
      createFetcher(schema, (answer) => {
        setHeard(answer);
        draw.current(answer.graph, answer.asked);
      }),
    [schema],
  );
  return (
    <>
      <div ref={setBar} />
      <GraphiQL
        fetcher={fetcher}
        schema={schema}
        storage={storage}
        shouldPersistHeaders={false}
        isHeadersEditorEnabled={false}
        forcedTheme={theme}
        initialQuery={opened.query ?? ''}
        initialVariables={opened.variables ?? ''}
        defaultEditorToolsVisibility={Boolean(opened.variables)}
        onTabChange={nameTabs}
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
        <QueryBar place={bar} examples={examples} heard={heard} />
        <OpenInitial initial={initial} />
      </GraphiQL>
    </>
  );
}

// Its own name, so that the plain playground keeps its tabs; one example, since the others are a click away above.
function begin() {
  const storage = createStorage('claimgraph-explorer');
  return { storage, opened: openTabs(storage, examples.slice(0, 1)) };
}
