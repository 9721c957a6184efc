import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useOpenQuery } from '../editor/use-open-query.ts';
import type { Asked } from '../server/ask.ts';

/** Opens a query that the page hands over, once GraphiQL has its editors. Shows nothing itself. */
export function OpenInitial({ initial }: { readonly initial: Asked | undefined }) {
  const open = useOpenQuery();
  const isReady = useGraphiQL((state) => state.queryEditor !== undefined && state.variableEditor !== undefined);
  const opened = useRef<Asked>(undefined);
  useEffect(() => {
    if (!initial || !isReady || opened.current === initial) return;
    opened.current = initial;
    open({ query: initial.query, variables: variablesText(initial.variables) });
  }, [initial, isReady, open]);
  return null;
}

function variablesText(variables: Asked['variables']): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}
