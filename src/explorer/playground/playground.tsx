import { createGraphiQLFetcher, type Storage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { TokenDialog } from '../app/token-dialog.tsx';
import { ExamplesMenu } from '../editor/examples-menu.tsx';
import { type Example, nameTabs, type Tab } from '../editor/tabs.ts';
import { fetchWithToken } from '../server/token.ts';

interface PlaygroundProps {
  readonly examples: readonly Example[];
  readonly storage: Storage;
  /** The tab that is selected at first. */
  readonly opened: Tab;
}

// One plain answer to a request: the API neither streams nor defers.
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  enableIncrementalDelivery: false,
  fetch: (path, init) => fetchWithToken(String(path), () => init ?? {}),
});

/** GraphiQL with the README's queries in its tabs. */
export function Playground({ examples, storage, opened }: PlaygroundProps) {
  const hasVariables = examples.some(({ variables }) => variables !== '');
  return (
    <>
      <TokenDialog />
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        shouldPersistHeaders={false}
        // Said here, because GraphiQL fills in only the first tab by itself, and never its variables.
        initialQuery={opened.query ?? ''}
        initialVariables={opened.variables ?? ''}
        defaultEditorToolsVisibility={hasVariables}
        onTabChange={nameTabs}
      >
        <GraphiQL.Logo>
          {examples.length > 0 && <ExamplesMenu examples={examples} name="Example queries" />}
          claimgraph
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}
