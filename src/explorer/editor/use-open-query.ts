import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** A query as GraphiQL has it. */
interface OpenQuery {
  readonly query: string;
  /** Its variables as JSON text; empty if it has none. */
  readonly variables: string;
}

/** Opens a query in a tab of its own, or the tab that holds it already. */
export function useOpenQuery(): (query: OpenQuery) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return ({ query, variables }) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
