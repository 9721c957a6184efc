import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { titleOf } from '../editor/tabs.ts';
import type { Asked } from '../server/ask.ts';
import type { SavedQuery } from './saved.ts';

/** What stands in the editors at this moment. */
export interface Written extends SavedQuery {
  /** As it would be sent. Undefined where the variables cannot be read. */
  readonly asked: Asked | undefined;
}

/** Reads the editors when asked to: their text is theirs, and no state of ours. */
export function useWritten(): () => Written {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  return () => {
    const query = queryEditor?.getValue() ?? '';
    const variables = variableEditor?.getValue() ?? '';
    const name = titleOf(query) ?? operationName ?? 'Query';
    return { name, query, variables, asked: askedOf(query, variables, operationName) };
  };
}

function askedOf(query: string, variables: string, operationName: string | undefined): Asked | undefined {
  try {
    const values = (tryParseJSONC(variables) ?? {}) as Asked['variables'];
    return { query, variables: values, ...(operationName ? { operationName } : {}) };
  } catch {
    return undefined;
  }
}
