import { DropdownMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createGraphiQLFetcher, type Storage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { type Example, nameTabs, type Tab } from './tabs.ts';

interface PlaygroundProps {
  readonly examples: readonly Example[];
  readonly storage: Storage;
  /** The tab that is selected at first. */
  readonly opened: Tab;
}

// One plain answer to a request: the API neither streams nor defers.
const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

/** GraphiQL with the README's queries in its tabs. */
export function Playground({ examples, storage, opened }: PlaygroundProps) {
  const hasVariables = examples.some(({ variables }) => variables !== '');
  return (
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
        {examples.length > 0 && <ExamplesMenu examples={examples} />}
        claimgraph
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

/** Offers the README's queries again to a reader whose tabs hold something else by now. */
function ExamplesMenu({ examples }: Pick<PlaygroundProps, 'examples'>) {
  const open = useOpenExample();
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="examples-menu">Example queries ▾</DropdownMenu.Button>
      <DropdownMenu.Content align="end">
        {examples.map((example) => (
          <DropdownMenu.Item key={example.title} onSelect={() => open(example)}>
            {example.title}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return ({ query, variables }) => {
    const open = tabs.findIndex((tab) => tab.query === query);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
